import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlain } from '../../../../src/notes/frontmatter/plainEntries';
import type { Entry } from '../../../../src/notes/frontmatter/values';
import { readYaml } from '../../../../src/notes/frontmatter/yamlEntries';

const origin = 4;

/** What `yaml` reads; null where it refuses. */
function byYaml(block: string): readonly Entry[] | null {
  const reading = readYaml(block, origin);
  return reading.refusal ? null : (reading.fields?.entries ?? []);
}

const piece = fc.constantFrom(
  ...['a', 'Dana Okafor', 'b c', 'null', 'true', 'No', '1', '1.5', '0x1f', '1e3', '.5', '2026-11-22', '2026-11-22T14:30+01:00', '2026-11-22 10:00', '12:30', '12:30:45', 'é', '信頼', '3 things', '1_000', '+1'],
  ...['#', ' #', '#x', ': ', ':', ':x', '- ', '-', '?', '!', '&a', '*a', '%', '@', '`', "'", '"', "''", '\\', '|', '>', '[', ']', '{', '}', ',', ', ', ' ', '  ', '\t', '\u00A0', '\uFEFF', '\u2028', '\u0085', '🙂', '\uD800'],
  ...['~', '=', '<<', '_', '/', 'a:b', 'a#b', "it's", '"q"', "'q'", '[a, b]', '[]', '[ a ,b c]', '[1, x]', '[a,]', "['a', \"b\"]", "['a, b']", '[[N]]', '...', 'y', 'on'],
);
const value = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const key = fc.constantFrom('a', 'type', 'interviewees', 'b-c', 'd_e', 'A1', 'null', 'true', 'y', '1', '"q"', 'a b', '<<', 'é', '-', '?');
const anyLine = fc.oneof(
  fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : '), value).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', '  ', ' ', '    ', '\t'), fc.constantFrom('- ', '-', '-  '), value).map((parts) => parts.join('')),
  fc.constantFrom('', ' ', '# c', '  # c', 'a:', 'themes:', '  - a', '- a', '  - "a b"'),
  value,
);
const plainLine = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'themes'), fc.constantFrom('x', 'x y', '"q"', "'s'", '2026-01-01', '12', '[a, b]', '[]', "['a', b]", 'it’s', 'a:b', '/a/b', '', '')).map((parts) => parts.join(': ')),
  fc.constantFrom('- x', '  - x', '  - "y z"', '- 2026-01-01', '', 'a:', '  '),
);
const block = fc
  .tuple(fc.array(fc.oneof(anyLine, plainLine), { maxLength: 7 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, ended]) => (lines.join(end) + (ended ? end : '')).replace(/\r(?!\n)/gu, '\n'));

describe('Plain frontmatter', () => {
  it('is read as YAML reads it', () => {
    fc.assert(
      fc.property(block, (text) => {
        const plain = readPlain(text, origin);
        if (plain) assert.deepEqual(plain, byYaml(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('is what an interview note begins with', () => {
    const text = 'type: interview\ntitle: How Dana’s team plans a release\ndate: 2026-11-22T14:30+01:00\ninterviewees:\n  - Dana Okafor\n  - "Marek (Acme)"\nthemes: [trust, \'tools/friction\']\nversion: 2\nstudy:\n';
    const plain = readPlain(text, origin);
    assert.equal(plain?.length, 7);
    assert.deepEqual(plain, byYaml(text));
  });

  it('is not what could mean something else', () => {
    for (const text of ['a: b: c', 'a: b # c', 'a: *b', 'a: |\n  b', 'a: 1.5', 'a: yes\n  and no', 'a: {b: c}', 'a: "\\n"', "a: 'it''s'", 'a:\n  b: c', '# c', 'a: b\n- c', 'a: [[Dana]]', 'a: null']) {
      assert.equal(readPlain(text, origin), null, text);
    }
  });
});
