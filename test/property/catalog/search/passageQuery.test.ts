import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePassageQuery, quotedName } from '../../../../src/catalog/search/passageQuery';
import { anyText } from '../../../unit/anyText';

describe('parsePassageQuery', () => {
  it('reads any text, and a quoted name as that name', () => {
    fc.assert(fc.property(anyText(), (typed) => { parsePassageQuery(typed); }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }).filter((name) => !name.includes('"') && name.trim() !== ''), (name) => {
        assert.deepEqual(parsePassageQuery(`@${quotedName(name)}`).people, [{ text: name.trim(), whole: true }]);
      }),
    );
  });
});
