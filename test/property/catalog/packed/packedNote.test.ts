import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PackedNote } from '../../../../src/catalog/packed/packedNote';
import type { InterviewNote, ThemeTag } from '../../../../src/notes/model';
import { parseNote } from '../../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { generateNotes } from '../../../bench/generateNotes';
import { randomNote } from './randomNote';

function assertUnpacksToItself(note: InterviewNote): void {
  const packed = PackedNote.of(note);
  assert.deepEqual(packed.unpacked(), note);
  const { passages, hashtags, themes, speakers, followUps } = note;
  const outline = packed.outline();
  assert.deepEqual({ ...note, ...outline, followUps }, note);
  assert.deepEqual(outline.followUps, followUps.map(({ line, box, range, text }) => ({ line, box, range, text })));

  const spelled = ({ key, label }: ThemeTag) => ({ key, label });
  const digest = packed.digest();
  assert.deepEqual(digest.passages, passages.map(({ form, speaker, tags }) => ({ form, speaker: speaker?.name ?? null, themes: tags.map(spelled) })));
  assert.deepEqual(digest.themes, themes.map(spelled));
  assert.deepEqual([digest.date, digest.problemCount], [note.date, note.problems.length]);
  assert.deepEqual(
    digest.followUps,
    followUps.map(({ state, due, owner, mentions }) => ({ state, due, owner: owner?.name ?? null, mentions: mentions.map(({ name }) => name) })),
  );
  assert.deepEqual([digest.interviewees, digest.interviewers], [note.interviewees, note.interviewers].map((names) => names.map(({ value }) => value)));
  assert.deepEqual(new Set(digest.speakers), new Set(speakers.map(({ name }) => name)));
  for (const { label } of hashtags) assert.equal(digest.spellings.filter((one) => one.label === label).length, 1);
  assert.deepEqual(
    digest.spellingCounts,
    digest.spellings.map(({ label }) => [...themes, ...hashtags].filter((tag) => tag.label === label).length),
  );
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
});
