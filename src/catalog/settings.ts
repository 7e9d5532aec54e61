// The settings that the index depends on: whatever stands in a settings file in, typed values out.
import { defaultReaderSettings, type ReaderSettings } from '../notes/settings';
import type { PathSettings } from './leftOut';

export interface IndexSettings extends PathSettings {
  readonly reader: ReaderSettings;
  /** `fieldNotes.privacy.offRecordTheme` */
  readonly offRecordTheme: string;
  /** `fieldNotes.notes.useIgnoreFiles` */
  readonly useIgnoreFiles: boolean;
}

/** Every setting that is asked for; one of them changed, and everything has to be read anew. */
export const indexSettingKeys = [
  'fieldNotes.fields.interviewees',
  'fieldNotes.fields.themes',
  'fieldNotes.themes.ignore',
  'fieldNotes.headings',
  'fieldNotes.notes.include',
  'fieldNotes.notes.exclude',
  'fieldNotes.notes.useIgnoreFiles',
  'fieldNotes.privacy.offRecordTheme',
  'files.exclude',
  'search.exclude',
] as const;

export type IndexSettingKey = (typeof indexSettingKeys)[number];

/** A value of the wrong type counts as not set, one in a list as not there. */
export function indexSettingsOf(get: (key: IndexSettingKey) => unknown): IndexSettings {
  const reader = defaultReaderSettings;
  const headings = recordOf(get('fieldNotes.headings'));
  const offRecordTheme = get('fieldNotes.privacy.offRecordTheme');
  return {
    reader: {
      intervieweeFields: textsOf(get('fieldNotes.fields.interviewees')) ?? reader.intervieweeFields,
      themeFields: textsOf(get('fieldNotes.fields.themes')) ?? reader.themeFields,
      ignoredThemes: textsOf(get('fieldNotes.themes.ignore')) ?? reader.ignoredThemes,
      headings: {
        questions: textsOf(headings?.questions) ?? reader.headings.questions,
        ownNotes: textsOf(headings?.ownNotes) ?? reader.headings.ownNotes,
      },
    },
    offRecordTheme: typeof offRecordTheme === 'string' && offRecordTheme.trim() !== '' ? offRecordTheme : 'off-record',
    useIgnoreFiles: get('fieldNotes.notes.useIgnoreFiles') !== false,
    include: textsOf(get('fieldNotes.notes.include')) ?? [],
    exclude: [...(textsOf(get('fieldNotes.notes.exclude')) ?? []), ...switchedOn(get('files.exclude')), ...switchedOn(get('search.exclude'))],
  };
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '').map((entry) => entry.trim());
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** The globs of a setting such as `files.exclude` that are on; those with a condition are not. */
function switchedOn(value: unknown): string[] {
  return Object.entries(recordOf(value) ?? {}).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}
