import { english } from './english/english';
import type { CoachLanguage } from './language';

const languages: readonly CoachLanguage[] = [english];

/** The coach's rules for a BCP 47 tag such as `en-GB`; undefined where there are none, so that a note is left alone. */
export function coachLanguage(tag: string): CoachLanguage | undefined {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/u);
  return languages.find(({ id }) => id === primary);
}
