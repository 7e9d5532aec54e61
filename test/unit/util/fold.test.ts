import assert from 'node:assert/strict';
import fc from 'fast-check';
import { caseFolded, foldedForSearch } from '../../../src/util/fold';

describe('foldedForSearch', () => {
  it('folds case, also where upper and lower case are no pair', () => {
    assert.equal(foldedForSearch('STRASSE'), foldedForSearch('Straße'));
    assert.equal(foldedForSearch('STRAẞE'), foldedForSearch('Straße'));
    assert.equal(foldedForSearch('ΟΔΥΣΣΕΥΣ'), foldedForSearch('Οδυσσεύς'));
  });

  it('folds accents, in either normal form', () => {
    assert.equal(foldedForSearch('Nguyễn Thị Hương'), 'nguyen thi huong');
    assert.equal(foldedForSearch('Jose\u0301'), foldedForSearch('José'));
  });

  it('folds compatibility forms', () => {
    assert.equal(foldedForSearch('Ｄａｎａ ①'), 'dana 1');
  });

  it('keeps scripts without case', () => {
    assert.equal(foldedForSearch('田中 花子'), '田中 花子');
  });
});

describe('caseFolded', () => {
  it('is the same of a text in capitals, in small letters, and folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('a', 'ß', 'ẞ', 's', 'S', 'Σ', 'σ', 'ς', 'İ', 'ı', 'ŉ', 'ǰ'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }), (text) => {
        const folded = caseFolded(text);
        assert.equal(caseFolded(text.toUpperCase()), folded);
        assert.equal(caseFolded(text.toLowerCase()), folded);
        assert.equal(caseFolded(folded), folded);
      }),
    );
  });
});
