import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DiskCacheFolder } from '../../../src/node/diskCacheFolder';

describe('the folder of the cache on disk', () => {
  let root: string;
  let folder: DiskCacheFolder;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'field-notes-cache-'));
    folder = new DiskCacheFolder(path.join(root, 'index'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const read = async (name: string): Promise<string | undefined> => {
    const bytes = await folder.read(name);
    return bytes && Buffer.from(bytes).toString();
  };

  it('gives back what was written last, and nothing of what was not', async () => {
    assert.equal(await read('0a'), undefined);
    await folder.write('0a', Buffer.from('first'));
    await folder.write('0a', Buffer.from('Zweites, länger'));
    await folder.write('0b', new Uint8Array());
    assert.equal(await read('0a'), 'Zweites, länger');
    assert.equal(await read('0b'), '');
    assert.equal(await read('0c'), undefined);
    assert.deepEqual(readdirSync(path.join(root, 'index')), ['0a', '0b']);
  });

  it('tells any other byte by its sum', () => {
    const bytes = Buffer.from('a few notes');
    const sums = new Set([folder.sumOf(bytes), folder.sumOf(bytes.subarray(1)), folder.sumOf(new Uint8Array())]);
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other[at]! ^= 0x10;
      sums.add(folder.sumOf(other));
    }
    assert.equal(sums.size, bytes.length + 3);
    assert.deepEqual(new Set([...sums].map(({ length }) => length)), new Set([8]));
  });

  it('reads in the background what the system takes long to open', async () => {
    await folder.write('0a', Buffer.from('slow'));
    let time = 0;
    performance.now = () => (time += 10);
    try {
      for (let i = 0; i < 3; i++) assert.equal(await read('0a'), 'slow');
      assert.equal(await read('0b'), undefined);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('is empty once it was cleared', async () => {
    await folder.clear();
    await folder.write('0a', Buffer.from('gone'));
    await folder.clear();
    assert.deepEqual(readdirSync(path.join(root, 'index')), []);
    assert.equal(await read('0a'), undefined);
  });
});
