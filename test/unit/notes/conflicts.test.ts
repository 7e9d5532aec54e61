import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conflictRefusal, conflictsIn, ownSide } from '../../../src/notes/conflicts';
import { looksLikeNote } from '../../../src/notes/isCandidate';
import type { InterviewNote } from '../../../src/notes/model';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';

const conflict = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
const inConflict = `---\ntype: interview\ninterviewees: [Dana]\nconsent: verbal\n${conflict('themes: [trust]\n', 'themes: [cost]\n')}---\n\n${conflict('- Ours. #mine\n', '- Theirs. #other\n')}\n- Both. #shared\n`;
const read = (text: string): InterviewNote => {
  const file = parseNote(text, defaultReaderSettings);
  return file.kind === 'interview' ? file : assert.fail(JSON.stringify(file));
};

describe('a note with merge conflicts', () => {
  it('stays a note, read by one’s own side at the places where it stands', () => {
    const note = read(inConflict);
    assert.deepEqual(note.interviewees.map(({ value }) => value), ['Dana']);
    assert.deepEqual(note.themes.map(({ label }) => label), ['trust']);
    assert.deepEqual(note.passages.map(({ text }) => text), ['Ours.', 'Both.']);
    const lines = inConflict.split('\n');
    for (const { range, text } of note.passages) assert.ok(lines[range.start.line]?.includes(text));
  });

  it('has a problem at each, takes no edit, and lets nobody’s words out', () => {
    const note = read(inConflict);
    assert.deepEqual(note.problems.filter(({ code }) => code === 'merge-conflict').map(({ range }) => range.start.line), [4, 11]);
    assert.match(String(note.editRefusal), /merge conflict/);
    assert.deepEqual(note.consent, { all: 'unreadable' });
  });

  it('is told of even where its first line is in conflict', () => {
    const windows = '---\r\ntype: interview\r\n---\r\n';
    const text = conflict(windows, windows.replaceAll('\r', ''));
    assert.ok(looksLikeNote(text, defaultReaderSettings));
    assert.deepEqual(parseNote(text, defaultReaderSettings).problems.map(({ code }) => code), ['merge-conflict']);
    assert.deepEqual(parseNote(conflict('# Readme\n', '# Other\n'), defaultReaderSettings).problems, []);
  });

  it('is one only with all of the marks, at the start of lines', () => {
    for (const text of ['a <<<<<<< b\n=======\n>>>>>>> c', '<<<<<<< a\nb\n', '<<<<<<< a\n>>>>>>> b\n=======\n', 'Title\n=======\n\n>>>>>>> quoted\n', '<<<<<<<< a\n=======\n>>>>>>> b']) {
      assert.equal(conflictRefusal(text), null, text);
    }
    assert.equal(conflictsIn('<<<<<<< a\r\nx\r\n||||||| base\r\ny\r\n=======\r\nz\r\n>>>>>>> b').length, 1);
  });

  it('keeps every character of one’s own side in its place', () => {
    const line = fc.constantFrom('<<<<<<< a', '||||||| b', '=======', '>>>>>>> c', 'text', '', '- #tag');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
        const text = lines.join(eol);
        const conflicts = conflictsIn(text);
        const own = ownSide(text, conflicts);
        assert.equal(own.length, text.length);
        for (const { start, end, ours, oursEnd } of conflicts) {
          assert.equal(own.slice(ours, oursEnd), text.slice(ours, oursEnd));
          assert.match(own.slice(start, ours) + own.slice(oursEnd, end), /^[ \r\n]*$/);
        }
        assert.deepEqual(conflictsIn(own), []);
      }),
    );
  });
});
