import { NoteIndex } from '../../../src/catalog/noteIndex';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';

/** Sunday, 22 November 2026, 15:00 in Berlin. */
export const sundayAfternoon = new Date('2026-11-22T14:00:00Z');

/** A settled index of these texts, as the program reads them. */
export function catalogOf(texts: Readonly<Record<string, string>>, now = sundayAfternoon): NoteIndex {
  const index = new NoteIndex({
    clock: () => now,
    offRecordTheme: 'off-record',
    onError: (error) => {
      throw error;
    },
  });
  for (const [path, text] of Object.entries(texts)) index.set(path, parseNote(text, defaultReaderSettings));
  index.settle();
  return index;
}

/** A note's text. */
export function note(fields: Readonly<Record<string, string>>, ...body: readonly string[]): string {
  const block = Object.entries({ type: 'interview', ...fields }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...block, '---', '', ...body].join('\n');
}
