import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notePath } from '../../../src/preparation/notePath';

const awkwardText = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u3000', '\t', '\n', '.', '..', '/', '\\', ':', 'con', 'LPT1', '\u202e', '\u0000', '\u0001', '\ud83d', '👩‍💻', '花', 'ß', '-', '(', ')', '${a}', '?', '|'),
});

describe('notePath', () => {
  it('stays inside, in names that every system takes, whatever it is given', () => {
    fc.assert(
      fc.property(awkwardText, fc.string({ unit: 'binary-ascii' }), fc.constantFrom(1, 99), (a, b, times) => {
        const path = notePath('${a}/${b}/${a}${b}.md', { a: a.repeat(times), b }, 'Interview');
        for (const name of path.split('/')) {
          assert.doesNotMatch(name, /[<>:"\\|?*\p{Cc}\p{Cs}]|^[\s.]|[\s.]$|^\.*$/u);
          assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu);
          assert.ok(Buffer.byteLength(name) <= 210);
          assert.equal(name, name.normalize('NFC'));
        }
        assert.match(path, /[^/]\.md$/);
      }),
    );
  });
});
