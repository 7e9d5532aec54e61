import assert from 'node:assert/strict';
import type { CatalogDelta } from '../../../src/catalog/catalog';
import { FolderFiles } from '../../../src/catalog/folderFiles';
import { FolderMap } from '../../../src/catalog/folderMap';
import type { Progress } from '../../../src/catalog/diskPass';
import { JoinedFiles } from '../../../src/catalog/joinedFiles';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { indexerOf, type TestIndexer } from './indexerOf';
import { codesIn } from './indexOf';
import { MemoryTree } from './memoryTree';

const note = (name: string, body = ''): string => `---\ntype: interview\ninterviewees: [${name}]\n---\n${body}\n`;
const rules = { include: [], exclude: ['**/node_modules'], useIgnoreFiles: true };

interface Started extends TestIndexer {
  readonly tree: MemoryTree;
  readonly deltas: CatalogDelta[];
  readonly names: () => string[];
}

/** An indexer that has read these files and follows them. */
async function started(files: Readonly<Record<string, string | Uint8Array>>): Promise<Started> {
  const tree = new MemoryTree(files);
  const test = indexerOf(new FolderFiles(tree, rules));
  tree.onEvent = (path) => {
    test.indexer.changed(path);
  };
  test.indexer.readAll();
  await test.indexer.ready();
  const deltas: CatalogDelta[] = [];
  test.index.onDidChange((delta) => deltas.push(delta));
  tree.log.length = 0;
  return { ...test, tree, deltas, names: () => test.index.people().map(({ name }) => name) };
}

describe('the indexer', () => {
  it('reads whole only what may be a note', async () => {
    const { tree, index, indexer } = await started({});
    tree.write('readme.md', '# Readme\n');
    tree.write('blog.md', '---\ntitle: A post\n---\nText.\n');
    tree.write('a.md', note('Dana'));
    tree.write('code.ts', 'export {};');
    tree.write('node_modules/x/a.md', note('Nobody'));
    await indexer.ready();
    assert.deepEqual(tree.log.filter((line) => line.startsWith('read')), ['read a.md']);
    assert(!tree.log.some((line) => line.includes('code.ts') && line.startsWith('head')));
    assert(!tree.log.some((line) => line.includes('node_modules/')));
    assert.equal(index.interviewCount, 1);
  });

  it('tells of a burst of changes once, after a quiet time', async () => {
    const { tree, time, deltas, indexer, names } = await started({ 'a.md': note('Dana') });
    for (let i = 0; i < 50; i++) {
      tree.write(`talks/${i}.md`, note(`Person ${i}`));
      time.pass(10);
    }
    assert.deepEqual(names(), ['Dana']);
    time.pass(200);
    await indexer.ready();
    assert.equal(names().length, 51);
    assert.equal(deltas.length, 1);
    assert.equal(deltas[0]?.paths.size, 50);
    assert.equal(deltas[0].all, false);
  });

  it('does not wait for the end of a burst that does not end', async () => {
    const { tree, time, index } = await started({});
    for (let i = 0; i < 30 && index.interviewCount === 0; i++) {
      tree.write('a.md', note(`Person ${i}`));
      time.pass(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(index.interviewCount, 1);
  });

  it('reads what changed and nothing else', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`talks/${i}.md`, note(`Person ${i}`)]));
    const { tree, indexer, deltas } = await started(files);
    tree.write('talks/7.md', note('Dana'));
    await indexer.ready();
    assert.deepEqual(tree.log.filter((line) => /^(?:head|read|list)/.test(line)), ['head .gitignore', 'head talks/.gitignore', 'head talks/7.md', 'read talks/7.md']);
    assert.deepEqual(deltas.map(({ paths }) => [...paths]), [['talks/7.md']]);
  });

  it('ignores that some other file changed', async () => {
    const { tree, indexer } = await started({ 'code.ts': 'x' });
    indexer.changed('code.ts', false);
    await indexer.ready();
    assert.deepEqual(tree.log, []);
  });

  it('drops and finds what lies in folders that go, come and move', async () => {
    const { tree, indexer, names } = await started({ 'talks/a.md': note('Dana'), 'talks/deep/b.md': note('Priya'), 'c.md': note('Tom') });
    tree.move('talks', 'archive/talks');
    await indexer.ready();
    assert.deepEqual(names(), ['Dana', 'Priya', 'Tom']);
    tree.remove('archive');
    await indexer.ready();
    assert.deepEqual(names(), ['Tom']);
  });

  it('follows .gitignore', async () => {
    const { tree, indexer, names } = await started({ 'talks/a.md': note('Dana'), 'c.md': note('Tom') });
    tree.write('.gitignore', 'talks\n');
    await indexer.ready();
    assert.deepEqual(names(), ['Tom']);
    tree.remove('.gitignore');
    await indexer.ready();
    assert.deepEqual(names(), ['Dana', 'Tom']);
  });

  describe('with unsaved texts', () => {
    it('takes them for the truth until they are saved or closed', async () => {
      const { tree, indexer, names } = await started({ 'a.md': note('Dana') });
      let text = note('Priya');
      indexer.setBuffer('a.md', () => text);
      await indexer.ready();
      assert.deepEqual(names(), ['Priya']);
      tree.write('a.md', note('Somebody else'));
      await indexer.ready();
      assert.deepEqual(names(), ['Priya']);
      text = note('Tom');
      indexer.setBuffer('a.md', () => text);
      await indexer.ready();
      assert.deepEqual(names(), ['Tom']);
      indexer.clearBuffer('a.md');
      await indexer.ready();
      assert.deepEqual(names(), ['Somebody else']);
    });

    it('keeps them when the file goes, until they are closed', async () => {
      const { tree, indexer, names } = await started({ 'a.md': note('Dana') });
      indexer.setBuffer('a.md', () => note('Priya'));
      tree.remove('a.md');
      await indexer.ready();
      assert.deepEqual(names(), ['Priya']);
      indexer.clearBuffer('a.md');
      await indexer.ready();
      assert.deepEqual(names(), []);
    });

    it('leaves those alone that are left out', async () => {
      const { indexer, names } = await started({ '.gitignore': 'drafts\n' });
      indexer.setBuffer('drafts/a.md', () => note('Dana'));
      indexer.setBuffer('a.txt', () => note('Priya'));
      await indexer.ready();
      assert.deepEqual(names(), []);
    });

    it('still declines edits where the bytes of the file forbid them', async () => {
      const { indexer, index } = await started({ 'a.md': new TextEncoder().encode(`${note('Dana')}one\r\ntwo\n`) });
      const refusal = (): unknown => {
        const file = index.file('a.md');
        return file?.kind === 'interview' ? file.editRefusal : undefined;
      };
      assert.match(String(refusal()), /lines end in different ways/);
      indexer.setBuffer('a.md', () => note('Dana', 'typed'));
      await indexer.ready();
      assert.match(String(refusal()), /lines end in different ways/);
      assert.deepEqual(codesIn(index, 'a.md'), ['mixed-line-ends']);
    });

    it('shows them while everything is being read', async () => {
      const { indexer, names, tree, time } = await started({ 'a.md': note('Dana'), 'b.md': note('Tom') });
      tree.hold();
      indexer.readAll();
      indexer.setBuffer('a.md', () => note('Priya'));
      time.pass(1000);
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(indexer.busy, true);
      assert.deepEqual(names(), ['Priya', 'Tom']);
      tree.release();
      await indexer.ready();
      assert.deepEqual(names(), ['Priya', 'Tom']);
    });
  });

  it('lists a file that cannot be read with the reason, and reads the rest', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'b.md': note('Tom'), 'bad/c.md': note('Priya') });
    tree.broken.add('a.md').add('bad');
    const { index, indexer, errors } = indexerOf(new FolderFiles(tree, rules));
    indexer.readAll();
    await indexer.ready();
    assert.deepEqual(index.people().map(({ name }) => name), ['Tom']);
    assert.deepEqual(index.snapshot().files.map(({ path, problems }) => [path, problems[0]?.code]), [['a.md', 'not-readable']]);
    assert.equal(errors.length, 2);
    tree.broken.clear();
    indexer.readAll();
    await indexer.ready();
    assert.deepEqual(index.people().map(({ name }) => name), ['Dana', 'Priya', 'Tom']);
  });

  it('leaves a binary and a huge file aside with a reason', async () => {
    const { index } = await started({ 'bin.md': new Uint8Array([45, 45, 45, 10, 0, 1, 2]), 'huge.md': `${note('Dana')}${'x'.repeat(5 * 1024 * 1024)}` });
    assert.deepEqual(index.snapshot().files.map(({ path, problems }) => [path, problems[0]?.code]), [
      ['bin.md', 'not-text'],
      ['huge.md', 'too-large'],
    ]);
  });

  it('says that it is busy while everything is read, how far it is, and then that all may have changed', async () => {
    const { indexer, deltas, time } = await started({ 'a.md': note('Dana'), 'talks/b.md': note('Tom') });
    const busy: boolean[] = [];
    const progress: Progress[] = [];
    indexer.onDidChangeBusy((isBusy) => busy.push(isBusy));
    indexer.onDidProgress((each) => {
      progress.push(each);
      time.pass(200);
    });
    indexer.readAll();
    await indexer.ready();
    assert.deepEqual(busy, [true, false]);
    assert.deepEqual(progress, [{ found: 1, read: 1 }, { found: 2, read: 2 }]);
    assert.deepEqual(deltas.map(({ all }) => all), [true]);
  });

  it('lets others have their turn, and shows what it has so far', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`talks/${i % 7}/${i}.md`, note(`Person ${i}`)]));
    const { index, indexer, time } = indexerOf(new FolderFiles(new MemoryTree(files), rules));
    time.tick = 3;
    let shown = 0;
    index.onDidChange(() => shown++);
    indexer.readAll();
    await indexer.ready();
    assert(time.pauses > 15, `${time.pauses} pauses`);
    assert(shown > 1, `shown ${shown} times`);
  });

  it('gives up a pass when files or settings change under it', async () => {
    const { indexer, tree, names } = await started({ 'a.md': note('Dana'), 'b.md': '---\nspeakers: [Tom]\n---\n' });
    indexer.readAll();
    indexer.reset(new FolderFiles(tree, { ...rules, exclude: ['a.md'] }), { ...defaultReaderSettings, intervieweeFields: ['speakers'] });
    await indexer.ready();
    assert.deepEqual(names(), ['Tom']);
  });

  it('is ready only when what was reported meanwhile is in', async () => {
    const { indexer, tree, names } = await started({});
    tree.write('a.md', note('Dana'));
    const ready = indexer.ready();
    tree.write('b.md', note('Tom'));
    await Promise.all([ready, indexer.ready()]);
    assert.deepEqual(names(), ['Dana', 'Tom']);
    await indexer.ready();
  });

  it('reads several folders as one, each file in its innermost folder', async () => {
    const tree = new MemoryTree({ 'a.md': note('Dana'), 'inner/b.md': note('Tom'), 'inner/.gitignore': 'c.md\n', 'inner/c.md': note('Nobody') });
    const inner = new MemoryTree({ 'b.md': note('Tom'), '.gitignore': 'c.md\n', 'c.md': note('Nobody') });
    const map = new FolderMap([
      { name: 'notes', base: 'file://', path: '/w' },
      { name: 'notes', base: 'file://', path: '/w/inner' },
    ]);
    const files = new JoinedFiles(map, ({ root, foreignFolders }) => new FolderFiles(root.path === '/w' ? tree : inner, { ...rules, foreignFolders }));
    const { index, indexer } = indexerOf(files);
    indexer.readAll();
    await indexer.ready();
    assert.deepEqual(index.interviews().map(({ path }) => path), ['notes (2)/b.md', 'notes/a.md']);
    inner.write('deep/d.md', note('Priya'));
    indexer.changed('notes (2)/deep');
    await indexer.ready();
    assert.deepEqual(index.person('Priya')?.interviews, ['notes (2)/deep/d.md']);
  });

  it('does nothing more once it is disposed of', async () => {
    const { indexer, tree, names } = await started({ 'a.md': note('Dana') });
    indexer.dispose();
    tree.write('b.md', note('Tom'));
    await indexer.ready();
    assert.deepEqual(names(), ['Dana']);
  });
});
