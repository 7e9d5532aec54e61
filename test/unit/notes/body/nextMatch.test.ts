import assert from 'node:assert/strict';
import { NextMatch } from '../../../../src/notes/body/nextMatch';

describe('the next match', () => {
  const text = 'a#b##c';
  const at = (...offsets: number[]): number[] => {
    const next = new NextMatch(text, /#/g);
    return offsets.map((offset) => next.from(offset));
  };

  it('is the first at or behind an offset, and the end of the text where there is none', () => {
    assert.deepEqual(at(0, 1, 2, 3, 4, 5, 6), [1, 1, 3, 3, 4, 6, 6]);
  });

  it('is found by whoever goes back, too', () => {
    assert.deepEqual(at(5, 0, 4, 2), [6, 1, 4, 3]);
  });

  it('is not confused by another search with the same pattern', () => {
    const pattern = /#/g;
    const [one, other] = [new NextMatch(text, pattern), new NextMatch('##', pattern)];
    assert.equal(one.from(2), 3);
    assert.equal(other.from(0), 0);
    assert.equal(one.from(4), 4);
  });
});
