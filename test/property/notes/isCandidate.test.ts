import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFields } from '../../../src/notes/frontmatter/readFields';
import { looksLikeNote } from '../../../src/notes/isCandidate';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { LineIndex } from '../../../src/util/lines';

const settings = { ...defaultReaderSettings, intervieweeFields: ['interviewee', "Befragte Person's", 'Σας'] };

describe('a file worth reading whole', () => {
  const parts = ['interviewee', 'INTERVIEWEE', 'type: ', 'interview', 'theme', '"', "'", ':', ' ', '\n', '\r\n', '\r', '- ', '{', '}', '\\', '? ', 'x', '---', '---\n', '+++\n', '\n---\n', '!!str ', '&a ', '*a', '#'];

  it('is every file of which the reader has something to tell, however few bytes are seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('---\n', '\uFEFF---\r\n', '---\r', '+++\n', '{\n', ''),
        fc.array(fc.constantFrom(...parts), { maxLength: 20 }),
        fc.nat(60),
        (opening, rest, seen) => {
          const text = opening + rest.join('');
          const file = readFields(text, settings, new LineIndex(text));
          if (file.kind === 'other' && file.problems.length === 0) return;
          assert.equal(looksLikeNote(text, settings), true);
          assert.equal(looksLikeNote(text.slice(0, Math.max(seen, 6)), settings), true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
