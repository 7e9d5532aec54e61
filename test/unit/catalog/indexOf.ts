import { NoteIndex } from '../../../src/catalog/noteIndex';
import type { OffRecordTheme } from '../../../src/catalog/offRecordThemes';
import type { ParsedFile } from '../../../src/notes/model';

export const noon = new Date(2026, 10, 23, 12, 0);

interface Options {
  readonly offRecordTheme?: OffRecordTheme;
  readonly closedCodebook?: boolean;
  readonly now?: Date;
}

/** A settled index of these files, at noon of 23 November 2026. */
export function indexOf(files: Readonly<Record<string, ParsedFile>>, { offRecordTheme = 'off-record', closedCodebook = false, now = noon }: Options = {}): NoteIndex {
  const index = new NoteIndex({
    clock: () => now,
    offRecordTheme,
    closedCodebook,
    onError: (error) => {
      throw error;
    },
  });
  for (const [path, file] of Object.entries(files)) index.set(path, file);
  index.settle();
  return index;
}

export function codesIn(index: NoteIndex, path: string): readonly string[] {
  return index.problemsIn(path).map(({ code }) => code);
}

/** True the first time that it is asked. */
export function once(): () => boolean {
  let asked = false;
  return () => {
    const first = !asked;
    asked = true;
    return first;
  };
}
