import assert from 'node:assert/strict';
import { foldedForSearch } from '../../../src/util/fold';

describe('foldedForSearch', () => {
  it('folds case, also where upper and lower case are no pair', () => {
    assert.equal(foldedForSearch('STRASSE'), foldedForSearch('Straße'));
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
