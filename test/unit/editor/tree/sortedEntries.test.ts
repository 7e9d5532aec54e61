import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SortedEntries } from '../../../../src/editor/tree/sortedEntries';
import { whole } from '../../../../src/util/gradual';

interface Entry {
  readonly key: string;
  readonly rank: number;
}

function entries(): SortedEntries<Entry> {
  return new SortedEntries(
    ({ key }) => key,
    (a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

describe('SortedEntries', () => {
  it('says whether the list reads differently', () => {
    const list = entries();
    whole(list.reset([
      { key: 'a', rank: 1 },
      { key: 'b', rank: 5 },
    ]));
    assert.equal(list.set({ key: 'a', rank: 2 }), false);
    assert.equal(list.set({ key: 'a', rank: 9 }), true);
    assert.equal(list.set({ key: 'c', rank: 9 }), true);
    assert.equal(list.delete('c'), true);
    assert.equal(list.delete('c'), false);
    assert.deepEqual(list.list.map(({ key }) => key), ['b', 'a']);
  });

  it('stays as sorting all of it would have it, whatever is set and deleted', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), rank: fc.integer({ min: 0, max: 3 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const list = entries();
        const model = new Map<string, Entry>();
        for (const { key, rank, remove } of steps) {
          if (remove) {
            assert.equal(list.delete(key), model.delete(key));
          } else {
            list.set({ key, rank });
            model.set(key, { key, rank });
          }
          const fresh = entries();
          whole(fresh.reset(model.values()));
          assert.deepEqual(list.list, fresh.list);
        }
      }),
    );
  });
});
