import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../anyText';
import { decode, maxNoteLength } from '../../../src/notes/decode';
import { loadParser } from '../../../src/notes/loadParser';
import type { InterviewNote } from '../../../src/notes/model';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';

function interview(text: string): InterviewNote {
  const file = parseNote(text, defaultReaderSettings);
  assert(file.kind === 'interview');
  return file;
}

describe('a parsed file', () => {
  it('is an interview with what its frontmatter and its body hold', () => {
    const note = interview('---\ninterviewee: Dana Okafor\nthemes: a\n---\n\n# Talk\n\nDana: we lost it #trust\n\n- [ ] send #x\n');
    assert.equal(note.title, 'Talk');
    assert.deepEqual(note.themes.map(({ key }) => key), ['a']);
    assert.deepEqual(note.passages.map(({ text, speaker }) => [text, speaker?.name]), [
      ['we lost it', 'Dana'],
      ['send', undefined],
    ]);
    assert.equal(note.passages[0]?.range.start.line, 7);
    assert.equal(note.followUps[0]?.text, 'send');
    assert.deepEqual(note.problems, []);
  });

  it('has the field as title, else the first heading, else none', () => {
    assert.equal(interview('---\ntype: interview\ntitle: T\n---\n# H\n').title, 'T');
    assert.equal(interview('---\ntype: interview\ntitle:\n---\n#\n\n## H\n').title, 'H');
    assert.equal(interview('---\ntype: interview\n---\ntext\n').title, null);
  });

  it('whose frontmatter never closes is all body, and stays listed', () => {
    const note = interview('---\ntype: interview\n\n# Heading\n\nSaid #trust\n');
    assert.equal(note.title, 'Heading');
    assert.deepEqual(note.consent, { all: 'unreadable' });
    assert.deepEqual(note.passages.map(({ range }) => range.start.line), [5]);
  });

  it('carries what its bytes told', () => {
    const decoded = decode(new TextEncoder().encode('---\r\ntype: interview\r\n---\nx'));
    assert(decoded.text !== null);
    const note = parseNote(decoded.text, defaultReaderSettings, decoded);
    assert.deepEqual(note.problems.map(({ code }) => code), ['mixed-line-ends', 'interviewee-missing']);
    assert(note.kind === 'interview');
    assert.ok(note.editRefusal);
    assert.deepEqual(parseNote('a\r\nb\n', defaultReaderSettings, decoded).problems, []);
  });

  it('is left aside when it is too long', () => {
    const file = parseNote(`---\ntype: interview\n---\n${'x'.repeat(maxNoteLength)}`, defaultReaderSettings);
    assert.equal(file.kind, 'other');
    assert.deepEqual(file.problems.map(({ code }) => code), ['too-large']);
  });

  it('is read by the parser that is loaded when needed', async () => {
    const parse = await loadParser();
    assert.equal(parse('---\ntype: theme\n---\n', defaultReaderSettings).kind, 'entry');
  });

  it('never throws', () => {
    const line = fc.constantFrom('type: interview', 'interviewees: [a', 'tags: *x', '---', '', '# h #t', '> q #t', '- [ ] x', '**A:** y', '| a | b |', '==x== #y', '\r', '```', '    ', '[[A]]', '📅 2026-01-01');
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.array(line).map((lines) => `---\ninterviewee: A\n${lines.join('\n')}`)), (text) => {
        const file = parseNote(text, defaultReaderSettings);
        assert.ok(!file.problems.some(({ code }) => code === 'internal-error'));
      }),
    );
  });
});
