import assert from 'node:assert/strict';
import { readFiles } from '../../../src/catalog/cache/shard';
import { FolderFiles } from '../../../src/catalog/folderFiles';
import type { FarFile, FarReaders, FileStamp } from '../../../src/catalog/ports';
import { readFar } from '../../../src/node/readFar';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { MemoryFolder } from './cache/memoryFolder';
import { indexerOf, type TestIndexer } from './indexerOf';
import { MemoryTree } from './memoryTree';

const rules = { include: [], exclude: [], useIgnoreFiles: true };
const note = (index: number): string => `---\ntype: interview\ninterviewees: [Person ${index % 100}]\n---\nSomething said #theme-${index % 7}\n`;

/** A tree that other threads reach, in which every file has the place `/…`. */
class SharedTree extends MemoryTree {
  placeOnDisk(path: string): string {
    return `/${path}`;
  }
}

function manyNotes(): SharedTree {
  const tree = new SharedTree({ 'readme.md': '# Readme', 'people/p.md': '---\ntype: interviewee\nname: Person 3\naliases: [Three]\n---\n', 'bad.md': Uint8Array.of(45, 45, 45, 10, 255, 254, 0) });
  for (let index = 0; index < 210; index++) tree.write(`${index % 30}/${index}.md`, note(index));
  return tree;
}

const size = { fewestFiles: 100, requestsAtOnce: 2 };

/** Does what threads do, on this one. */
class Readers implements FarReaders {
  readonly fewestFiles = size.fewestFiles;
  readonly requestsAtOnce = size.requestsAtOnce;
  readonly asked: FarFile[] = [];

  constructor(private readonly tree: MemoryTree) {}

  async read(files: readonly FarFile[]): ReturnType<FarReaders['read']> {
    this.asked.push(...files);
    const disk = {
      stamp: (place: string) => this.tree.stamp(place.slice(1)),
      readStamped: async (place: string, isWanted: (head: Uint8Array, stamp: FileStamp) => boolean) => {
        const stamp = await this.tree.stamp(place.slice(1));
        return stamp && { stamp, bytes: await this.tree.read(place.slice(1), (head) => isWanted(head, stamp)) };
      },
    };
    const answer = await readFar({ id: 1, files, settings: defaultReaderSettings }, disk);
    return { ...readFiles(answer.files), errors: answer.errors };
  }
}

async function opened(tree: MemoryTree, readers?: FarReaders, folder?: MemoryFolder): Promise<TestIndexer> {
  const test = indexerOf(new FolderFiles(tree, rules), defaultReaderSettings, folder, readers);
  test.indexer.readAll();
  await test.indexer.ready();
  return test;
}

describe('many files that nothing is known of', () => {
  it('are read by other threads as by this one', async () => {
    const tree = manyNotes();
    const readers = new Readers(tree);
    const { index, errors } = await opened(tree, readers);
    assert.equal(readers.asked.length, 213);
    assert.equal(JSON.stringify(index.snapshot()), JSON.stringify((await opened(tree)).index.snapshot()));
    assert.deepEqual(errors, []);
  });

  it('are served by the cache at the next start', async () => {
    const tree = manyNotes();
    const folder = new MemoryFolder();
    const first = await opened(tree, new Readers(tree), folder);
    await first.cache.write();
    tree.log.length = 0;
    const readers = new Readers(tree);
    const { index } = await opened(tree, readers, folder);
    assert.deepEqual(readers.asked, []);
    assert.deepEqual(tree.log.filter((line) => line.startsWith('read')), []);
    assert.equal(JSON.stringify(index.snapshot()), JSON.stringify(first.index.snapshot()));
  });

  it('are compared by their bytes at the next start, where they were changed just before they were read', async () => {
    const tree = manyNotes();
    const folder = new MemoryFolder();
    tree.mtime = Date.now();
    tree.write('7/7.md', note(7));
    tree.write('readme.md', '# Plain text');
    await (await opened(tree, new Readers(tree), folder)).cache.write();
    tree.write('7/7.md', note(8));
    tree.write('readme.md', note(9).slice(0, 12));
    tree.log.length = 0;
    const { index } = await opened(tree, new Readers(tree), folder);
    assert.deepEqual(index.interview('7/7.md')?.interviewees.map(({ name }) => name), ['Person 8']);
    assert.deepEqual(tree.log.filter((line) => line.startsWith('read')).sort(), ['read 7/7.md', 'read readme.md']);
  });

  it('are read by this one where there is no other', async () => {
    const tree = manyNotes();
    const { index, errors } = await opened(tree, { ...size, read: () => Promise.reject(new Error('no thread')) });
    assert.equal(index.interviewCount, 210);
    assert.deepEqual(errors, ['the threads that read files: no thread']);
  });

  it('are left aside with a reason where they can’t be read, and looked at again at the next start', async () => {
    const tree = manyNotes();
    const folder = new MemoryFolder();
    tree.broken.add('7/7.md');
    const first = await opened(tree, new Readers(tree), folder);
    assert.deepEqual(first.errors, ['7/7.md: locked']);
    assert.deepEqual(first.index.problemsIn('7/7.md').map(({ code }) => code), ['not-readable']);
    await first.cache.write();
    tree.broken.clear();
    const { index } = await opened(tree, new Readers(tree), folder);
    assert.equal(index.interviewCount, 210);
  });

  it('give way to a text that is opened meanwhile', async () => {
    const tree = manyNotes();
    const readers = new Readers(tree);
    const test = indexerOf(new FolderFiles(tree, rules), defaultReaderSettings, undefined, {
      ...size,
      read: (files) => {
        test.indexer.setBuffer('5/5.md', () => note(5).replace('Person 5', 'Typed Name'));
        return readers.read(files);
      },
    });
    test.indexer.readAll();
    await test.indexer.ready();
    assert.deepEqual(test.index.interview('5/5.md')?.interviewees.map(({ name }) => name), ['Typed Name']);
  });

  it('are forgotten when other settings come before they are there', async () => {
    const tree = manyNotes();
    const readers = new Readers(tree);
    let asked = 0;
    const test = indexerOf(new FolderFiles(tree, rules), defaultReaderSettings, undefined, {
      ...size,
      read: (files) => {
        if (++asked === 3) test.indexer.reset(new FolderFiles(tree, { ...rules, exclude: ['0'] }), defaultReaderSettings);
        return readers.read(files);
      },
    });
    test.indexer.readAll();
    await test.indexer.ready();
    assert.equal(test.index.interviewCount, 203);
  });
});

describe('few files that nothing is known of', () => {
  it('are read by this thread', async () => {
    const tree = new SharedTree({ 'a.md': note(1), 'b.md': note(2) });
    const readers = new Readers(tree);
    const { index } = await opened(tree, readers);
    assert.deepEqual(readers.asked, []);
    assert.equal(index.interviewCount, 2);
  });

  it('are read although a folder can’t be', async () => {
    const tree = new SharedTree({ 'a.md': note(1), 'closed/b.md': note(2) });
    tree.broken.add('closed');
    const { index, errors } = await opened(tree, new Readers(tree));
    assert.equal(index.interviewCount, 1);
    assert.match(errors.join(), /^the workspace: .*locked/);
  });
});
