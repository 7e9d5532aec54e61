import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PackedNote } from '../../../../src/catalog/packed/packedNote';
import type { InterviewNote } from '../../../../src/notes/model';
import { parseNote } from '../../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { generateNotes } from '../../../bench/generateNotes';
import { randomNote } from './randomNote';

function assertUnpacksToItself(note: InterviewNote): void {
  const packed = PackedNote.of(note);
  assert.deepEqual(packed.unpacked(), note);
  const outline = packed.outline();
  assert.deepEqual(outline.hashtags, note.hashtags.map(({ key, label }) => ({ key, label })));
  assert.deepEqual([outline.title, outline.date, outline.consent, outline.interviewees], [note.title, note.date, note.consent, note.interviewees]);
  assert.equal(outline.passages.length, note.passages.length);
}

describe('a packed note', () => {
  it('holds all that was read, whatever was written', () => {
    fc.assert(
      fc.property(randomNote, (text) => {
        const file = parseNote(text, defaultReaderSettings);
        if (file.kind === 'interview') assertUnpacksToItself(file);
      }),
    );
  });

  it('holds long realistic notes', () => {
    for (const { text } of generateNotes(60)) {
      const file = parseNote(text, defaultReaderSettings);
      if (file.kind === 'interview') assertUnpacksToItself(file);
    }
  });

  it('gives its passages by position in its outline', () => {
    const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
    const tag = (key: string, line: number) => ({ key, label: key, range: range(line) });
    const file = parseNote('---\ntype: interview\n---\n', defaultReaderSettings);
    assert.equal(file.kind, 'interview');
    const passages = [5, 2].map((line) => ({ range: range(line), text: 'x', form: 'plain' as const, speaker: null, tags: [tag(`at-${line}`, line)] }));
    const packed = PackedNote.of({ ...file, passages });
    assert.deepEqual(packed.outline().passages.map(({ tags }) => tags[0]?.key), ['at-2', 'at-5']);
    assert.deepEqual(packed.unpacked().passages, passages);
  });
});
