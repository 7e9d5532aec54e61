import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/catalog/noteIndex';
import { confidentialIn, type Finding } from '../../../src/history/confidential';
import { checkScript, withHookLines } from '../../../src/history/commitHook';
import { movedPart, privatePath, withMoved } from '../../../src/history/movedToPrivate';
import { neverCommitOf } from '../../../src/history/neverCommit';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { applyEdits } from '../../../src/util/lines';

function findings(text: string, neverCommit: unknown = [], others: Record<string, string> = {}): Finding[] {
  const index = new NoteIndex({ clock: () => new Date(), offRecordTheme: 'off-record' });
  for (const [path, other] of Object.entries({ ...others, 'a.md': text })) index.set(path, parseNote(other, defaultReaderSettings));
  index.settle();
  return confidentialIn('a.md', text, index, { neverCommit: neverCommitOf(neverCommit, (problem) => assert.fail(problem)) });
}

const note = (fields: string, body: string): string => `---\ntype: interview\n${fields}---\n\n${body}\n`;
const told = (text: string, ...more: [unknown?, Record<string, string>?]): string[] =>
  findings(text, ...more).map(({ code, range: { start, end } }) => `${code} ${start.line + 1}–${end.line + 1}`);

describe('what must not get into the history', () => {
  it('is the whole body of a note whose only interviewee said no', () => {
    assert.deepEqual(told(note('interviewees: [Dana]\nconsent: withdrawn\n', '## Talk\n\n- So #trust\n\nAnd so.\n\n## Follow-ups')), ['no-consent 9–11']);
    assert.deepEqual(told(note('interviewees: [Dana]\nconsent: declined\n', '## Talk\n')), []);
    assert.deepEqual(told(note('interviewees: [Dana]\nconsent: verbal\n', '- So #trust')), []);
  });

  it('is of several people what the one said, coded or not, and what nobody is named for', () => {
    const fields = 'interviewees: [Dana Okafor, Marek Nowak]\nconsent:\n  Dana Okafor: declined\n  Marek Nowak: verbal\n';
    const body = '- **Dana:** Not coded,\n  on two lines.\n- **Marek:** Mine. #trust\n- Whose? #cost\n- Obs: own. #trust\n\n> Quoted.\n> — Dana Okafor';
    assert.deepEqual(told(note(fields, body)), ['no-consent 9–10', 'no-consent 12–12', 'no-consent 15–16']);
  });

  it('is what is off the record, by any name of that theme', () => {
    const others = { 'themes/o.md': '---\ntype: theme\ntheme: off-record\naliases: [vertraulich]\n---\n' };
    assert.deepEqual(told(note('interviewees: [Dana]\nconsent: verbal\n', '- One. #trust\n- Two. #vertraulich\n\n## Three #off-record\n\nAll of it.'), [], others), ['off-record 8–8', 'off-record 10–12']);
    assert.deepEqual(told(note('interviewees: [Dana]\nconsent: verbal\nthemes: [off-record]\n', 'Not coded at all.')), ['off-record 8–8']);
  });

  it('is a field or a pattern that the workspace names', () => {
    const profile = '---\ntype: interviewee\nname: Dana\ncontact:\n  - dana@example.com\n  - +49 30 123456\nrole: PM\n---\n\nCall +49 30 123456.\n';
    assert.deepEqual(told(profile, ['Contact', String.raw`/\+\d[\d ]{7,}/`]), ['never-commit 4–6', 'never-commit 10–10']);
    assert.deepEqual(told(profile), []);
  });

  it('is named by settings that are told of where they can’t be read', () => {
    const problems: string[] = [];
    const { fields, patterns } = neverCommitOf(['contact', '/(/', 7, '/x/i'], (problem) => problems.push(problem));
    assert.deepEqual([[...fields], patterns.map(({ flags }) => flags), problems.length], [['contact'], ['gi'], 2]);
  });

  it('is of a line a highlight alone, with its hashtags, where nothing else of it is coded', () => {
    const body = '- 14:32 Plans, ==the board knows== #off-record #trust, and so on.\n- ==All of it.== #off-record\n- Both ==here== #off-record and there. #trust\n- Over ==two\n  lines== #off-record';
    const text = note('interviewees: [Dana]\nconsent: verbal\n', body);
    const found = findings(text);
    assert.deepEqual(found.map(({ range: { start, end }, wholeLines }) => [start.line + 1, end.line + 1, wholeLines]), [[7, 7, false], [8, 8, true], [9, 9, true], [10, 11, true]]);
    const { edits, moved } = movedPart(text, found);
    assert.equal(applyEdits(text, edits), note('interviewees: [Dana]\nconsent: verbal\n', '- 14:32 Plans, [private], and so on.'));
    assert.match(moved, /==the board knows== #off-record #trust$/);
    assert.deepEqual(findings(applyEdits(text, edits)), []);
  });

  it('moves to a private file and leaves the rest as it was, to the byte', () => {
    const text = note('interviewees: [Dana]\nconsent: verbal\n', '- One. #trust\n- Two. #off-record\n- Call 12345678.').replaceAll('\n', '\r\n');
    const { edits, moved } = movedPart(text, findings(text, ['/\\d{8}/']));
    assert.equal(applyEdits(text, edits), text.replace('- Two. #off-record\r\n', '').replace('12345678', '[private]'));
    assert.equal(moved, '- Two. #off-record\r\n\r\n12345678');
    assert.deepEqual(findings(applyEdits(text, edits), ['/\\d{8}/']), []);
    assert.equal(privatePath('interviews/2026-11-02 Dana.md'), 'interviews/2026-11-02 Dana.private.md');
    assert.equal(withMoved(withMoved(null, 'One', 'a.md'), 'Two', 'a.md'), 'What stays on this machine of “a.md”.\n\nOne\n\nTwo\n');
  });
});

describe('the pre-commit hook', () => {
  it('goes in front of what a shell script does, once, and into no other program', () => {
    const before = '#!/usr/bin/env bash\nset -e\nnpm test\nexit 0\n';
    const after = withHookLines(before) ?? assert.fail();
    assert.ok(after.startsWith('#!/usr/bin/env bash\n#') && after.endsWith('set -e\nnpm test\nexit 0\n'));
    assert.equal(withHookLines(after), after);
    assert.equal(withHookLines('#!/usr/bin/env python3\nprint()\n'), null);
  });

  it('quotes whatever is in a path', () => {
    assert.ok(checkScript("/o'dd/co de", "no'tes/").includes(String.raw`'/o'\''dd/co de'`));
  });
});
