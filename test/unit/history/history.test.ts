import assert from 'node:assert/strict';
import { proposeCommitMessage } from '../../../src/history/commitMessage';
import { describeChanges } from '../../../src/history/describeChanges';
import { changesBetween } from '../../../src/history/noteChanges';
import type { ParsedFile } from '../../../src/notes/model';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';

const parsed = (text: string): ParsedFile => parseNote(text, defaultReaderSettings);
const note = (body: string, fields = ''): ParsedFile => parsed(`---\ninterviewees: [Dana Okafor]\ndate: 2026-11-22T14:30+01:00\n${fields}---\n\n${body}\n`);

describe('what happened to a note', () => {
  const told = (before: string, after: string, fields = ''): string[] => describeChanges(changesBetween(note(before), note(after, fields)));

  it('is told in themes, passages and follow-ups', () => {
    assert.deepEqual(told('- so #trust', '- so #cost\n- and #cost/high'), ['Themes added: cost and cost/high', 'Theme removed: trust', '2 passages coded', '1 passage no longer coded']);
    assert.deepEqual(told('- [ ] a\n- [ ] b\n- [x] c', '- [x] a\n- [-] b\n- [ ] c\n- [ ] d'), ['1 follow-up added', '1 follow-up done', '1 follow-up dropped', '1 follow-up opened again']);
  });

  it('is told of consent, and of nothing when a word changed', () => {
    assert.deepEqual(told('so', 'so', 'consent: withdrawn\n'), ['Consent is now withdrawn']);
    assert.deepEqual(told('so', 'so it is'), []);
  });

  it('knows notes that came and went', () => {
    assert.deepEqual(describeChanges(changesBetween(null, note('- so #trust'))), ['Interviewee added: Dana Okafor', 'Theme added: trust', '1 passage coded']);
    assert.deepEqual(describeChanges(changesBetween(parsed('text'), null)), []);
  });
});

describe('a proposed commit message', () => {
  const proposed = (...files: [string, ParsedFile | null, ParsedFile | null][]): string => proposeCommitMessage(files.map(([path, before, after]) => ({ path, before, after })));

  it('names the interview that is new or changed', () => {
    assert.equal(proposed(['a.md', null, note('so')]), 'Interview with Dana Okafor, 22 Nov 2026');
    assert.equal(proposed(['a.md', note('- so'), note('- so #trust')]), 'Code a passage in the interview with Dana Okafor, 22 Nov 2026');
    assert.equal(proposed(['a.md', note('- [ ] x'), note('- [x] x')]), 'Finish a follow-up in the interview with Dana Okafor, 22 Nov 2026');
    assert.equal(proposed(['people/Ada.md', null, parsed('---\ntype: interviewee\n---\n')]), 'Add the profile of Ada');
  });

  it('sees that a theme was renamed', () => {
    const renamed: [ParsedFile, ParsedFile] = [note('- so #pricing/high'), note('- so #cost/high')];
    assert.equal(proposed(['a.md', note('- so #pricing'), note('- so #cost')], ['b.md', note('- x #pricing'), note('- x #cost')]), 'Rename theme pricing to cost in 2 notes');
    assert.equal(proposed(['a.md', ...renamed]), 'Rename theme pricing/high to cost/high in a note');
  });

  it('counts several', () => {
    assert.equal(proposed(['a.md', null, note('a')], ['b.md', null, note('b')]), 'Add 2 notes');
    assert.equal(proposed(['a.md', note('a'), null], ['b.md', null, note('b')]), 'Update 2 notes');
    assert.equal(proposed(), 'Update notes');
  });
});
