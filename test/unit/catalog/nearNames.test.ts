import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NearNames } from '../../../src/catalog/nearNames';
import { looksMisspelt } from '../../../src/util/misspelling';

describe('names that look alike', () => {
  it('are those that a comparison of each with all finds, whatever came and went', () => {
    const name = fc.array(fc.constantFrom('a', 'b', 'ö', 'o', '-', ' ', '🙂', 'tools', 'trust'), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.boolean()), { maxLength: 30 }), name, (steps, asked) => {
        const near = new NearNames();
        const there = new Set<string>();
        for (const [one, comes] of steps) {
          if (comes) near.add(one);
          else near.delete(one);
          if (comes) there.add(one);
          else there.delete(one);
        }
        const expected = [...there].filter((one) => one !== asked && looksMisspelt(one, asked));
        assert.deepEqual([...near.near(asked)].sort(), expected.sort());
      }),
    );
  });

  it('are near in any order of their words, and below the same head, where that is asked for', () => {
    const people = new NearNames({ anyOrder: true });
    people.add('田中 花子');
    assert.deepEqual(people.near('花子 田中'), ['田中 花子']);
    const themes = new NearNames({ headOf: (key) => key.slice(0, key.lastIndexOf('/') + 1) });
    for (const key of ['tools/friction', 'work/friction']) themes.add(key);
    assert.deepEqual(themes.near('tools/fricton'), ['tools/friction']);
  });
});
