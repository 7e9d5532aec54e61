import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whole } from '../../../src/util/gradual';
import { sortedGradually } from '../../../src/util/gradualSort';

describe('sorting with pauses', () => {
  it('sorts as sorting at once does, equal ones in the order that they had', () => {
    const items = fc.array(fc.record({ rank: fc.nat(50), name: fc.nat() }), { maxLength: 2000, size: 'max' });
    const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
    fc.assert(
      fc.property(items, (list) => {
        assert.deepEqual(whole(sortedGradually(list, byRank)), list.toSorted(byRank));
      }),
      { numRuns: 30 },
    );
  });

  it('pauses often', () => {
    const work = sortedGradually(Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007), (a, b) => a - b);
    let pauses = 0;
    while (!work.next().done) pauses++;
    assert(pauses > 100, `${pauses} pauses`);
  });
});
