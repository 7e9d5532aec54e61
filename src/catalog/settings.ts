// The settings that the index depends on: whatever stands in a settings file in, typed values out.
import { defaultReaderSettings, type ReaderSettings } from '../notes/settings';
import { globsOfPath, pathRulesOf, type PathSettings } from './leftOut';

export interface IndexSettings extends PathSettings {
  readonly reader: ReaderSettings;
  /** `fieldNotes.privacy.offRecordTheme`; empty: none. */
  readonly offRecordTheme: string;
  /** `fieldNotes.codebook.closed`: whether every theme needs a codebook entry. */
  readonly closedCodebook: boolean;
  /** `fieldNotes.notes.useIgnoreFiles` */
  readonly useIgnoreFiles: boolean;
}

/** Every setting that is asked for, as it is where nothing is set; VS Code's own as VS Code has them. */
export const indexSettingDefaults = {
  'fieldNotes.fields.interviewees': defaultReaderSettings.intervieweeFields,
  'fieldNotes.fields.themes': defaultReaderSettings.themeFields,
  'fieldNotes.themes.ignore': defaultReaderSettings.ignoredThemes,
  'fieldNotes.headings': defaultReaderSettings.headings,
  'fieldNotes.notes.include': [],
  'fieldNotes.notes.exclude': [],
  'fieldNotes.notes.useIgnoreFiles': true,
  'fieldNotes.privacy.offRecordTheme': 'off-record',
  'fieldNotes.templates.folder': '.fieldnotes/templates',
  'fieldNotes.codebook.closed': false,
  'files.exclude': { '**/.git': true, '**/.svn': true, '**/.hg': true, '**/.DS_Store': true, '**/Thumbs.db': true },
  'search.exclude': { '**/node_modules': true, '**/bower_components': true, '**/*.code-search': true },
} as const;

export type IndexSettingKey = keyof typeof indexSettingDefaults;

/** One of them changed, and everything has to be read anew. */
export const indexSettingKeys = Object.keys(indexSettingDefaults) as readonly IndexSettingKey[];

/** Those whose values VS Code puts together from all levels, property by property. */
export const mergedSettingKeys: readonly IndexSettingKey[] = ['fieldNotes.headings', 'files.exclude', 'search.exclude'];

/**
 * @param get a setting's raw value; undefined where it is not set.
 * @param onProblem hears of values of a wrong type. Such a value counts as not set, one in a list as not there.
 */
export function indexSettingsOf(get: (key: IndexSettingKey) => unknown, onProblem: (message: string) => void = () => undefined): IndexSettings {
  const values = new RawSettings(get, onProblem);
  return {
    reader: {
      intervieweeFields: values.texts('fieldNotes.fields.interviewees'),
      themeFields: values.texts('fieldNotes.fields.themes'),
      ignoredThemes: values.texts('fieldNotes.themes.ignore'),
      headings: values.headings('fieldNotes.headings'),
    },
    offRecordTheme: values.text('fieldNotes.privacy.offRecordTheme'),
    closedCodebook: values.flag('fieldNotes.codebook.closed'),
    useIgnoreFiles: values.flag('fieldNotes.notes.useIgnoreFiles'),
    include: values.texts('fieldNotes.notes.include'),
    exclude: [...globsOfPath(values.text('fieldNotes.templates.folder')), ...values.texts('fieldNotes.notes.exclude'), ...values.switchedOn('files.exclude'), ...values.switchedOn('search.exclude')],
  };
}

/** The setting by which a file of this path, relative to its folder, is not read; null where it is, as far as its path tells. */
export function settingThatLeavesOut(path: string, get: (key: IndexSettingKey) => unknown): IndexSettingKey | null {
  const values = new RawSettings(get, () => undefined);
  const excluding: readonly [IndexSettingKey, readonly string[]][] = [
    ['fieldNotes.templates.folder', globsOfPath(values.text('fieldNotes.templates.folder'))],
    ['fieldNotes.notes.exclude', values.texts('fieldNotes.notes.exclude')],
    ['files.exclude', values.switchedOn('files.exclude')],
    ['search.exclude', values.switchedOn('search.exclude')],
  ];
  const names = path.split('/');
  const ways = names.map((_, index) => names.slice(0, index + 1).join('/'));
  for (const [key, exclude] of excluding) {
    const { excludes } = pathRulesOf({ include: [], exclude });
    if (ways.some(excludes)) return key;
  }
  const { includes } = pathRulesOf({ include: values.texts('fieldNotes.notes.include'), exclude: [] });
  return includes(path) ? null : 'fieldNotes.notes.include';
}

type KeyOf<T> = { [Key in IndexSettingKey]: (typeof indexSettingDefaults)[Key] extends T ? Key : never }[IndexSettingKey];

class RawSettings {
  constructor(
    private readonly get: (key: IndexSettingKey) => unknown,
    private readonly onProblem: (message: string) => void,
  ) {}

  text(key: KeyOf<string>): string {
    const value = this.get(key) ?? indexSettingDefaults[key];
    return typeof value === 'string' ? value.trim() : this.refused(key, 'a text', indexSettingDefaults[key]);
  }

  flag(key: KeyOf<boolean>): boolean {
    const value = this.get(key) ?? indexSettingDefaults[key];
    return typeof value === 'boolean' ? value : this.refused(key, 'true or false', indexSettingDefaults[key]);
  }

  texts(key: KeyOf<readonly string[]>): readonly string[] {
    return this.textsIn(this.get(key), key, indexSettingDefaults[key]);
  }

  headings(key: 'fieldNotes.headings'): ReaderSettings['headings'] {
    const standard = indexSettingDefaults[key];
    const value = this.get(key) ?? {};
    if (!isRecord(value)) return this.refused(key, 'an object with questions and ownNotes', standard);
    return { questions: this.textsIn(value.questions, key, standard.questions), ownNotes: this.textsIn(value.ownNotes, key, standard.ownNotes) };
  }

  /** The globs that are on; those with a condition depend on other files, and are not. */
  switchedOn(key: 'files.exclude' | 'search.exclude'): readonly string[] {
    const value = this.get(key) ?? indexSettingDefaults[key];
    const switches = isRecord(value) ? value : this.refused(key, 'an object of globs', indexSettingDefaults[key]);
    return Object.entries(switches).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
  }

  private textsIn(value: unknown, key: IndexSettingKey, standard: readonly string[]): readonly string[] {
    if (value === undefined || value === null) return standard;
    // One text where a list is asked for is plain enough.
    const list: unknown = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(list)) return this.refused(key, 'a list of texts', standard);
    const texts = list.filter((item) => typeof item === 'string').map((text) => text.trim());
    if (texts.length < list.length) this.refused(key, 'a list of texts', standard);
    return texts.filter((text) => text !== '');
  }

  private refused<T>(key: IndexSettingKey, expected: string, standard: T): T {
    this.onProblem(`The setting '${key}' takes ${expected}.`);
    return standard;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown; readonly questions?: unknown; readonly ownNotes?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
