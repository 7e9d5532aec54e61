import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PathTree } from '../../../src/catalog/pathTree';
import { isAtOrBelow } from '../../../src/catalog/paths';

describe('a tree of paths', () => {
  it('knows what lies at or below any of them', () => {
    const paths = fc.array(fc.constantFrom('a', 'b', 'c.md'), { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), paths), { maxLength: 40 }), paths, (steps, asked) => {
        const tree = new PathTree<number>();
        const left = new Map<string, number>();
        steps.forEach(([isAdded, path], number) => {
          if (isAdded) {
            tree.set(path, number);
            left.set(path, number);
          } else {
            tree.delete(path);
            left.delete(path);
          }
        });
        for (const folder of ['', asked]) assert.deepEqual([...tree.within(folder)].sort(), [...left.keys()].filter((path) => isAtOrBelow(path, folder)).sort());
        assert.equal(tree.get(asked), left.get(asked));
      }),
    );
  });
});
