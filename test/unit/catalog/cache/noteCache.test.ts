import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CatalogDelta } from '../../../../src/catalog/catalog';
import { FolderFiles } from '../../../../src/catalog/folderFiles';
import { defaultReaderSettings, type ReaderSettings } from '../../../../src/notes/settings';
import { indexerOf, type TestIndexer } from '../indexerOf';
import { noon } from '../indexOf';
import { MemoryTree } from '../memoryTree';
import { MemoryFolder } from './memoryFolder';

const rules = { include: [], exclude: [], useIgnoreFiles: true };
const note = (name: string, body = '- So #trust'): string => `---\ninterviewees: [${name}]\n---\n${body}\n`;

/** A window that was just opened; what it reads is in the tree's log. */
async function opened(tree: MemoryTree, folder: MemoryFolder | undefined, settings: ReaderSettings = defaultReaderSettings): Promise<TestIndexer> {
  tree.log.length = 0;
  const test = indexerOf(new FolderFiles(tree, rules), settings, folder);
  tree.onEvent = (path) => {
    test.indexer.changed(path);
  };
  test.indexer.readAll();
  await test.indexer.ready();
  return test;
}

const readIn = (tree: MemoryTree): string[] => tree.log.filter((line) => line.startsWith('read'));

async function fresh(tree: MemoryTree, settings?: ReaderSettings): Promise<string> {
  return JSON.stringify((await opened(tree, undefined, settings)).index.snapshot());
}

describe('the cache', () => {
  it('serves the next start, which reads only what changed', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Priya'), 'c.md': note('Tom'), 'people/d.md': '---\ntype: interviewee\nname: Dana\naliases: [D.]\n---\n', 'readme.md': '# Readme' });
    const folder = new MemoryFolder();
    await (await opened(tree, folder)).cache.write();
    tree.mtime++;
    tree.write('b.md', note('Priya Nair'));
    tree.remove('c.md');
    const second = await opened(tree, folder);
    assert.deepEqual(readIn(tree), ['read b.md']);
    assert.deepEqual(second.index.people().map(({ name }) => name), ['Dana', 'Priya Nair']);
    assert.deepEqual(second.index.person('D.')?.interviews, ['a.md']);
    assert.equal(JSON.stringify(second.index.snapshot()), await fresh(tree));
  });

  it('shows what it holds before the disk is asked', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana') });
    const folder = new MemoryFolder();
    await (await opened(tree, folder)).cache.write();
    tree.hold();
    const { indexer, index } = indexerOf(new FolderFiles(tree, rules), defaultReaderSettings, folder);
    const shown = new Promise((resolve) => index.onDidChange(resolve));
    indexer.readAll();
    const ready = indexer.ready();
    await shown;
    assert.deepEqual(index.people().map(({ name }) => name), ['Dana']);
    tree.release();
    await ready;
  });

  it('is written when nothing has changed for a while, and only where something did', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Priya') });
    const folder = new MemoryFolder();
    const { time, indexer, cache } = await opened(tree, folder);
    time.pass(3000);
    assert.deepEqual(folder.written, []);
    time.pass(3000);
    await cache.write();
    assert.equal(folder.written.length, 2);
    tree.mtime++;
    tree.write('a.md', note('Dana Okafor'));
    await indexer.ready();
    await cache.write();
    assert.equal(folder.written.length, 3);
  });

  it('looks at the bytes of a file that was changed just before it was read, and of one without a stamp', async () => {
    for (const mtime of [noon.getTime() - 100, 0]) {
      const tree = new MemoryTree();
      tree.mtime = mtime;
      tree.write('a.md', note('Dana'));
      tree.write('b.md', note('Priya'));
      const folder = new MemoryFolder();
      await (await opened(tree, folder)).cache.write();
      tree.write('a.md', note('Dora'));
      const { index } = await opened(tree, folder);
      assert.deepEqual(index.people().map(({ name }) => name), ['Dora', 'Priya']);
    }
  });

  it('is nothing to other settings', async () => {
    const tree = new MemoryTree({ 'a.md': '---\nspeakers: [Tom]\ninterviewees: [Dana]\n---\n' });
    const folder = new MemoryFolder();
    await (await opened(tree, folder)).cache.write();
    const settings = { ...defaultReaderSettings, intervieweeFields: ['speakers'] };
    const { index } = await opened(tree, folder, settings);
    assert.deepEqual(index.people().map(({ name }) => name), ['Tom']);
  });

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

  it('lets the indexer find what nobody told of, and read no more than that', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Priya'), 'c.md': note('Tom') });
    const { indexer, index } = await opened(tree, new MemoryFolder());
    const deltas: CatalogDelta[] = [];
    index.onDidChange((delta) => deltas.push(delta));
    tree.onEvent = () => undefined;
    tree.mtime++;
    tree.write('b.md', note('Priya Nair'));
    tree.remove('c.md');
    tree.log.length = 0;
    indexer.rescan();
    await indexer.ready();
    assert.deepEqual(readIn(tree), ['read b.md']);
    assert.deepEqual(index.people().map(({ name }) => name), ['Dana', 'Priya Nair']);
    assert.deepEqual(deltas.map(({ all, paths }) => [all, [...paths].sort()]), [[false, ['b.md', 'c.md']]]);
  });

  it('is forgotten when asked to', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana') });
    const folder = new MemoryFolder();
    const { cache, indexer } = await opened(tree, folder);
    await cache.write();
    await cache.clear();
    assert.equal(folder.files.size, 0);
    tree.log.length = 0;
    indexer.readAll();
    await indexer.ready();
    assert.deepEqual(readIn(tree), ['read a.md']);
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
