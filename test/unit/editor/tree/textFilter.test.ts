import assert from 'node:assert/strict';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { foldedForSearch } from '../../../../src/util/fold';

describe('TextFilter', () => {
  it('lets everything through while nothing is typed', () => {
    assert.equal(TextFilter.of('  ').isEmpty, true);
    assert.equal(TextFilter.none.matches(''), true);
  });

  it('asks for every word, in any order, with case and accents folded', () => {
    const filter = TextFilter.of('THI nguyen');
    assert.equal(filter.matches(foldedForSearch('Nguyễn Thị Hương')), true);
    assert.equal(filter.matches(foldedForSearch('Nguyễn Văn An')), false);
  });

  it('finds words of a language that does not part them', () => {
    assert.equal(TextFilter.of('花子').matches(foldedForSearch('田中花子')), true);
  });

  it('asks of the rows below only for the words that a row lacks', () => {
    const rest = TextFilter.of('dana coffee').after(foldedForSearch('Dana Okafor'));
    assert.equal(rest.matches('coffee shop'), true);
    assert.equal(rest.matches('phone'), false);
    assert.equal(rest.after('coffee shop').isEmpty, true);
  });
});
