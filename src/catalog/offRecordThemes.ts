// Which theme puts what it codes off the record: the folders of a window may each have one of their own.
import { themeKey } from '../notes/keys';

/** `fieldNotes.privacy.offRecordTheme` of a folder, in any spelling; empty: none. */
export interface FolderTheme {
  /** What the paths of the folder begin with: empty, or the folder's name and `/`. */
  readonly prefix: string;
  readonly theme: string;
}

/** One for all notes, or one for each folder; of several that a path begins with, the first counts. */
export type OffRecordTheme = string | readonly FolderTheme[];

export class OffRecordThemes {
  private folders: readonly FolderTheme[] = [];
  /** As they were last resolved, by prefix. */
  private keys: ReadonlyMap<string, string> = new Map();

  constructor(spelled: OffRecordTheme) {
    this.set(spelled);
    this.refresh((key) => key);
  }

  /** What it changes is seen after the next `refresh`. */
  set(spelled: OffRecordTheme): void {
    this.folders = typeof spelled === 'string' ? [{ prefix: '', theme: spelled }] : spelled;
  }

  /** @returns the keys that something means another thing by than before. */
  refresh(canonical: (key: string) => string): ReadonlySet<string> {
    const before = this.keys;
    this.keys = new Map(this.folders.toReversed().map(({ prefix, theme }) => [prefix, canonical(themeKey(theme))]));
    const changed = [...new Set([...before.keys(), ...this.keys.keys()])].filter((prefix) => before.get(prefix) !== this.keys.get(prefix));
    return new Set(changed.flatMap((prefix) => [before.get(prefix) ?? [], this.keys.get(prefix) ?? []].flat()));
  }

  /** Canonical keys. */
  all(): readonly string[] {
    return [...new Set(this.keys.values())];
  }

  /** The canonical key for a file; empty: none. */
  of(path: string): string {
    for (const { prefix } of this.folders) if (path.startsWith(prefix)) return this.keys.get(prefix) ?? '';
    return '';
  }
}
