// Fields that hold several texts of one kind.
import { personKey, themeKey } from '../keys';
import { plainName } from '../names';
import type { ReaderSettings } from '../settings';

export interface ListFields {
  /** The first is written where there is none yet. */
  readonly keys: readonly string[];
  /** Equal for all spellings of one text. */
  readonly keyOf: (text: string) => string;
  /** Whether commas separate texts in one. */
  readonly commas: boolean;
}

export function intervieweeFields(settings: ReaderSettings): ListFields {
  return { keys: settings.intervieweeFields, keyOf: keyOfPerson, commas: false };
}

export function themeFields(settings: ReaderSettings): ListFields {
  return { keys: settings.themeFields, keyOf: keyOfTheme, commas: true };
}

/** Of a profile. */
export const personAliases: ListFields = { keys: ['aliases', 'alias'], keyOf: keyOfPerson, commas: false };

/** Of a codebook entry. */
export const themeAliases: ListFields = { keys: ['aliases', 'alias'], keyOf: keyOfTheme, commas: true };

function keyOfPerson(text: string): string {
  return personKey(plainName(text));
}

function keyOfTheme(text: string): string {
  return themeKey(plainName(text));
}
