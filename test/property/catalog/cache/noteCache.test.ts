import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryFolder } from '../../../unit/catalog/cache/memoryFolder';
import { fresh, note, opened, readIn } from '../../../unit/catalog/cache/opened';
import { MemoryTree } from '../../../unit/catalog/memoryTree';

describe('the cache', () => {
  it('of two windows keeps what either wrote', async () => {
    const tree = new MemoryTree(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}.md`, note(`P${i}`)])));
    const folder = new MemoryFolder();
    const one = await opened(tree, folder);
    const other = await opened(tree, folder);
    await one.cache.write();
    tree.mtime++;
    for (let i = 0; i < 300; i += 7) tree.write(`n${i}.md`, note(`Q${i}`));
    await other.indexer.ready();
    await other.cache.write();
    const third = await opened(tree, folder);
    assert.deepEqual(readIn(tree), []);
    assert.equal(JSON.stringify(third.index.snapshot()), await fresh(tree));
  });

  it('never gives a wrong index, whatever happens to its files and to the notes', async () => {
    const paths = ['a.md', 'b.md', 'talks/c.md', 'talks/d.md', 'people/e.md'] as const;
    const texts = fc.constantFrom(note('Dana'), note('Priya', '- Then #tools\n- [ ] Call [[Dana]]'), '---\ntype: interviewee\nname: Dana\naliases: [Priya]\n---\n', '---\ntype: theme\ntheme: trust\naliases: [tools]\n---\n', '# none', '---\ninterviewees: x\n');
    const trees = fc.record(Object.fromEntries(paths.map((path) => [path, fc.option(texts)])));
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(255), fc.constantFrom('byte', 'cut', 'swap', 'drop')), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(trees, trees, damage, async (before, after, harms) => {
        const tree = new MemoryTree();
        for (const [path, text] of Object.entries(before)) if (text !== null) tree.write(path, text);
        const folder = new MemoryFolder();
        await (await opened(tree, folder)).cache.write();
        tree.mtime++;
        for (const [path, text] of Object.entries(after)) {
          if (text === before[path]) continue;
          if (text === null) tree.remove(path);
          else tree.write(path, text);
        }
        for (const harm of harms) damageOne(folder, harm);
        const { index } = await opened(tree, folder);
        assert.equal(JSON.stringify(index.snapshot()), await fresh(tree));
      }),
      { numRuns: 60 },
    );
  });
});

function damageOne(folder: MemoryFolder, [which, at, byte, how]: readonly [number, number, number, string]): void {
  const names = [...folder.files.keys()];
  const name = names[which % names.length];
  const bytes = name === undefined ? undefined : folder.files.get(name);
  if (name === undefined || bytes === undefined) return;
  const other = bytes.slice();
  other[at % other.length] = byte;
  if (how === 'byte') folder.files.set(name, other);
  if (how === 'cut') folder.files.set(name, bytes.subarray(0, at % bytes.length));
  if (how === 'swap') folder.files.set(name, folder.files.get(names[at % names.length] ?? '') ?? bytes);
  if (how === 'drop') folder.files.delete(name);
}
