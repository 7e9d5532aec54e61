import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { CatalogDelta } from '../../../../src/catalog/catalog';
import { FolderFiles } from '../../../../src/catalog/folderFiles';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { indexerOf, ManualTime } from '../indexerOf';
import { noon } from '../indexOf';
import { MemoryTree } from '../memoryTree';
import { MemoryFolder } from './memoryFolder';
import { fresh, note, opened, readIn, rules } from './opened';

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

  it('is right where a name stands for another by now, and knows that at the start after the next', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana', '- So #trust'), 'b.md': note('Priya', '**D:** But #tools') });
    const folder = new MemoryFolder();
    const start = async (): Promise<number> => {
      const { index, cache } = await opened(tree, folder);
      assert.equal(JSON.stringify(index.snapshot()), await fresh(tree));
      folder.written.length = 0;
      await cache.write();
      return folder.written.length;
    };
    assert.equal(await start(), 2);
    assert.equal(await start(), 0);
    tree.write('people/p.md', '---\ntype: interviewee\nname: Priya Nair\naliases: [Priya, D]\n---\n');
    tree.write('themes/t.md', '---\ntype: theme\ntheme: confidence\naliases: [trust]\n---\n');
    assert.equal(await start(), 2, 'only the new files are written');
    assert.equal(await start(), 2, 'both notes are summed up anew');
    assert.equal(await start(), 0);
  });

  it('is right where the stamps of files take time', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Priya') });
    tree.isQuick = false;
    const folder = new MemoryFolder();
    await (await opened(tree, folder)).cache.write();
    tree.mtime++;
    tree.write('b.md', note('Priya Nair'));
    const { index } = await opened(tree, folder);
    assert.deepEqual(readIn(tree), ['read b.md']);
    assert.equal(JSON.stringify(index.snapshot()), await fresh(tree));
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

  it('has what it served looked over only once nobody else has anything to do', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Priya') });
    const folder = new MemoryFolder();
    await (await opened(tree, folder)).cache.write();
    tree.write('c.md', note('Tom'));
    const unhurried = new ManualTime();
    unhurried.tick = 1000;
    let goOn = (): void => undefined;
    unhurried.pause = () => new Promise((resolve) => (goOn = resolve));
    tree.log.length = 0;
    const { index, indexer } = indexerOf(new FolderFiles(tree, rules), defaultReaderSettings, folder, undefined, unhurried);
    const served = new Promise((resolve) => index.onDidChange(resolve));
    indexer.readAll();
    const ready = indexer.ready();
    await served;
    await setImmediate();
    assert.equal(index.interviewCount, 2);
    assert.equal(indexer.busy, true);
    unhurried.tick = 0;
    goOn();
    await ready;
    assert.equal(index.interviewCount, 3);
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

  it('gives what it holds when settings are changed and changed back before it is written', async () => {
    const tree = new MemoryTree({ 'a.md': '---\nspeakers: [Tom]\ninterviewees: [Dana]\n---\n' });
    const folder = new MemoryFolder();
    const { indexer, index, cache } = await opened(tree, folder);
    await cache.write();
    for (const intervieweeFields of [['speakers'], defaultReaderSettings.intervieweeFields]) {
      const settings = { ...defaultReaderSettings, intervieweeFields };
      cache.setKey(settings);
      indexer.reset(new FolderFiles(tree, rules), settings);
      await indexer.ready();
    }
    assert.deepEqual(index.people().map(({ name }) => name), ['Dana']);
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
});
