import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../../unit/anyText';
import { readBody, type BodyReading } from '../../../../src/notes/body/readBody';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { comparePositions, LineIndex, type Range } from '../../../../src/util/lines';

interface Read extends BodyReading {
  readonly source: (range: Range) => string;
  readonly lines: LineIndex;
}

function read(text: string, bodyStart = 0): Read {
  const lines = new LineIndex(text);
  const reading = readBody(text, bodyStart, { interviewees: ['Dana Okafor', '田中花子'], interviewers: ['Sam Reyes'], settings: defaultReaderSettings, lines });
  return { ...reading, lines, source: (range) => text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)) };
}

const words = fc.constantFrom(
  ...['a', 'two words', 'don’t', '🙂', 'e\u0301', '信頼', ' ', '  ', '\t', '\u00A0', '\\', '|', '*', '**', '_', '`', '``', '[', ']', '(', ')', '<', '>', '!', '"', '“', '”', ':', '?', '—'],
  ...['#', '#trust', ' #trust', '#a/b', ' #信頼', '\\#no', '#1', '==', '==said==', '== #x', '[[Dana Okafor]]', '[[#h]]', '[[', ']]', '`#code`', '<!-- #c -->', 'https://x.org/(#u', '[t](u#v)', '&amp;'],
  ...['**Dana:** ', '**Dana:**', 'Dana: ', 'Sam:', 'Me: ', '田中花子：', 'Obs: ', 'Memo:', 'Q: ', '14:32 ', '[00:12:33] ', '— Dana', '📅 2026-12-01', '[x] ', '[!note]'],
);
const prefix = fc.constantFrom('', '', '', '- ', '  - ', '    ', '> ', '> > ', '> - ', '- > ', '1. ', '- [ ] ', '- [x] ', '- [-] ', '# ', '## Questions', '## Debrief ', '### ', '| ', '> — ', '> [!note] ', '   ', '[^1]: ', '[t]: ');
const line = fc.tuple(prefix, fc.array(words, { maxLength: 6 })).map(([start, rest]) => start + rest.join(''));
const closedBlock = fc.constantFrom('', '', '---', '===', '|-|-|\n| #x | ==y== |', '```\n#code\n```', '<div>\n#html\n</div>\n', '<!-- #c -->', '#tag', '> #tag');
const body = fc.array(fc.oneof({ weight: 3, arbitrary: line }, closedBlock), { maxLength: 12 }).map((lines) => lines.join('\n'));
const anyBody = fc.oneof(
  body,
  anyText(60),
  fc.tuple(body, fc.constantFrom('```\n', '<!--', '~~~', '<script>', '\uD800', '\uDC00', '\0', '\r', '\u2028', '\uFEFF'), body).map((parts) => parts.join('')),
);

function rangesOf({ body: { headings, passages, hashtags, followUps, questions, mentions, speakers } }: BodyReading): Range[] {
  return [
    ...headings.flatMap((heading) => [heading.range, heading.section]),
    ...passages.flatMap((passage) => [passage.range, ...passage.tags.map((tag) => tag.range)]),
    ...followUps.flatMap((followUp) => [followUp.range, followUp.box]),
    ...[...hashtags, ...questions, ...mentions, ...speakers].map((located) => located.range),
  ];
}

/** What a passage says and where, without the theme's own position. */
function essence({ body: { passages } }: BodyReading): unknown {
  return passages.map(({ range, text, form, speaker, tags }) => ({ range, text, form, speaker, tags }));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

function isSubsequence(part: string, whole: string): boolean {
  let from = 0;
  for (const char of part) {
    const at = whole.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}

// remark takes a millisecond or two for each body.
const runs = { numRuns: 40 };

describe('Any body', () => {
  it('is read without an error, with ranges in it that begin before they end', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '---\ntype: interview\n---\n', '\uFEFF'), anyBody, (front, text) => {
        const reading = read(front + text, front.length);
        for (const range of rangesOf(reading)) {
          const start = reading.lines.offsetAt(range.start);
          const end = reading.lines.offsetAt(range.end);
          assert.ok(front.length <= start && start <= end && end <= front.length + text.length, JSON.stringify(range));
          assert.deepEqual(range, reading.lines.rangeOf(start, end));
        }
      }),
      runs,
    );
  });

  it('has passages by position, each range once, each theme once per passage', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { passages } = read(text).body;
        passages.slice(1).forEach((passage, index) => {
          const before = passages[index]!.range;
          const order = comparePositions(before.start, passage.range.start) || comparePositions(before.end, passage.range.end);
          assert.ok(order < 0);
        });
        for (const { tags } of passages) {
          assert.ok(tags.length > 0);
          assert.equal(new Set(tags.map((tag) => tag.key)).size, tags.length);
        }
      }),
      runs,
    );
  });

  it('has hashtags that are hashtags in the source, each of them in a passage', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { body, source } = read(text);
        for (const { label, range } of body.hashtags) assert.equal(source(range), `#${label}`);
        const coding = new Set(body.passages.flatMap((passage) => passage.tags.map((tag) => tag.key)));
        assert.deepEqual(new Set(body.hashtags.map((tag) => tag.key)), coding);
      }),
      runs,
    );
  });

  it('has texts that stand in their ranges, on one line and trimmed', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { body, source } = read(text);
        for (const passage of body.passages) {
          assert.ok(isSubsequence(withoutBlanks(passage.text), withoutBlanks(source(passage.range))));
          assert.equal(passage.text, passage.text.trim());
          assert.doesNotMatch(passage.text, /[\r\n]/u);
        }
      }),
      runs,
    );
  });

  it('has names and boxes where it says they are', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { body, source } = read(text);
        for (const { name, range } of body.speakers) assert.ok(source(range).includes(name));
        for (const { range } of body.mentions) assert.match(source(range), /^\[\[.*\]\]$/su);
        for (const { box } of body.followUps) assert.match(source(box), /^[ xX\t\r\n-]+$/u);
      }),
      runs,
    );
  });

  it('means the same with every kind of line end', () => {
    fc.assert(
      fc.property(body, (text) => {
        const expected = essence(read(text));
        assert.deepEqual(essence(read(text.replace(/\n/g, '\r\n'))), expected);
        assert.deepEqual(essence(read(text.replace(/\n/g, '\r'))), expected);
      }),
      runs,
    );
  });

  it('keeps its passages when a section is appended', () => {
    fc.assert(
      fc.property(body, (text) => {
        // A fence or HTML that never ends holds all that follows.
        fc.pre(!/```|~~~|<[!?/a-z]/iu.test(text));
        const note = `# Talk\n\n${text}`;
        assert.deepEqual(essence(read(`${note}\n\n# Appendix\n\nNothing more.\n`)), essence(read(note)));
      }),
      runs,
    );
  });

  it('has no theme in a fence', () => {
    fc.assert(
      fc.property(body, (text) => {
        assert.deepEqual(read(`~~~~~\n${text}\n~~~~~\n`).body.passages, []);
      }),
      runs,
    );
  });
});

describe('A body that nobody would write', () => {
  for (const unit of ['[', ']', '[[', '[[a]] ', '![', '[a](', '[a][', '*', '**a', 'a**', '_a ', '~~a', '`a ', '=', '==', '==a ', '==a== #t ', 'a==', '#', '# ', '#a ', '<', '<!--', '&', '\0', '\r', '\uD800', '\u200D', '- [ ] a #t\n', '**Dana:**\n', '> — Dana\n', '📅']) {
    const times = unit.endsWith('\n') ? 200 : 1100;
    it(`of ${JSON.stringify(unit)} ${times} times is read`, () => {
      assert.equal(read(unit.repeat(times)).unread, null);
    });
  }

  it('nested more deeply than anybody reads says where', () => {
    const { unread } = read(`a #x\n\n${'>'.repeat(10_000)} b #y\n\nc #z`);
    assert.deepEqual(unread, { start: { line: 2, character: 100 }, end: { line: 2, character: 10_005 } });
    for (const nested of ['- '.repeat(8000), '1. > '.repeat(8000), '* + '.repeat(200)]) assert.ok(read(`${nested}a`).unread, nested.slice(0, 5));
    assert.equal(read('- '.repeat(8000)).unread, null, 'a thematic break');
  });

  it('keeps what stands around that', () => {
    const { body } = read(`a #x\n\n${'>'.repeat(200)} b #y\n\nc #z`);
    assert.deepEqual(
      body.passages.map((passage) => passage.text),
      ['a', 'c'],
    );
  });

  it('keeps themes and lists where its links are too many to be told apart', () => {
    const { body } = read(`- ${'[a](b) '.repeat(600)} #x\n- [ ] c #y\n`);
    assert.deepEqual(
      body.hashtags.map((tag) => tag.key),
      ['x', 'y'],
    );
    assert.equal(body.followUps.length, 1);
  });
});
