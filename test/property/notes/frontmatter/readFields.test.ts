import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFields } from '../../../../src/notes/frontmatter/readFields';
import type { Range } from '../../../../src/notes/model';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { LineIndex } from '../../../../src/util/lines';
import { anyText } from '../../../unit/anyText';

function read(text: string): ReturnType<typeof readFields> {
  return readFields(text, defaultReaderSettings, new LineIndex(text));
}

function sliceOf(text: string, range: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

describe('any text', () => {
  const yamlish = fc
    .array(fc.constantFrom(...'-:#&*!|>\'"%@`{}[],?~ \t\n\r'.split(''), 'interviewees', 'themes: ', 'consent: ', 'date: ', 'type: interview\n', 'Dana', '\n- ', '\n  ', '[[', ']]', '---\n'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const block = fc.oneof(yamlish, anyText());

  it('is read without an error, every range in it', () => {
    fc.assert(
      fc.property(block, fc.constantFrom('---\n', '\uFEFF---\r\n', '--- \r', ''), (inner, opening) => {
        const text = `${opening}interviewee: x\n${inner}\n---\n`;
        const file = read(text);
        const lines = new LineIndex(text);
        const ranges = file.problems.map(({ range }) => range);
        if (file.kind === 'interview') ranges.push(...[...file.interviewees, ...file.interviewers, ...file.themes].map(({ range }) => range));
        for (const { start, end } of ranges) {
          assert.ok(lines.offsetAt(start) <= lines.offsetAt(end));
          for (const position of [start, end]) assert.deepEqual(lines.positionAt(lines.offsetAt(position)), position);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('can be a name or a theme in quotes, whose range holds it with them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }), (values) => {
        const written = values.map((value) => JSON.stringify(value));
        const text = `---\ninterviewees: [${written.join(', ')}]\n---\n`;
        const file = read(text);
        assert(file.kind === 'interview');
        const kept = values.filter((value) => value.trim() !== '' && !/^\s*\[\[.*\]\]\s*$/.test(value));
        if (kept.length < values.length) return;
        assert.deepEqual(file.interviewees.map(({ value }) => value), values.map((value) => value.trim()));
        assert.deepEqual(file.interviewees.map(({ range }) => sliceOf(text, range)), written);
      }),
    );
  });
});

describe('frontmatter that is not sound', () => {
  it('nested too deeply, or too long, is unreadable', () => {
    for (const block of [`a: ${'['.repeat(6_000)}${']'.repeat(6_000)}`, `# ${'x'.repeat(600_000)}`, '\n'.repeat(5_000)]) {
      const file = read(`---\ninterviewees: [x]\n${block}\n---\n`);
      assert(file.kind === 'interview');
      assert.deepEqual(file.consent, { all: 'unreadable' });
      assert.equal(file.problems.length, 1);
    }
  });
});
