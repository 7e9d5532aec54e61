import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DiskFileReader } from '../../../src/node/diskFile';
import { maxNoteBytes } from '../../../src/notes/decode';

describe('a file on disk', () => {
  let folder = '';
  const files = new DiskFileReader();
  const written = (length: number): string => {
    const file = path.join(folder, `${length}.md`);
    writeFileSync(file, Buffer.alloc(length, 'abcdefg'));
    return file;
  };

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'field-notes-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const length of [0, 1, 4095, 4096, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, 300_000]) {
    it(`of ${length} bytes is read from its first to its last, with its stamp`, async () => {
      const file = written(length);
      const heads: number[] = [];
      const found = await files.readStamped(file, (head, stamp) => {
        assert.equal(stamp.size, length);
        return heads.push(head.length) > 0;
      });
      assert.ok(found?.bytes);
      assert.deepEqual(Buffer.from(found.bytes), Buffer.alloc(length, 'abcdefg'));
      assert.deepEqual(found.stamp, { mtime: statSync(file).mtimeMs, size: length });
      assert.deepEqual(found.stamp, await files.stamp(file));
      assert.deepEqual(heads, [Math.min(length, 4096)]);
      assert.deepEqual(await files.read(file, () => true), found.bytes);
    });
  }

  it('that is not wanted tells how old it is, and nothing else', async () => {
    const file = written(20_000);
    assert.deepEqual(await files.readStamped(file, () => false), { stamp: await files.stamp(file), bytes: undefined });
    assert.equal(await files.read(file, () => false), undefined);
  });

  it('that is too long for a note is not taken into memory as a whole', async () => {
    const bytes = await files.read(written(maxNoteBytes + 100), () => true);
    assert.equal(bytes?.length, maxNoteBytes + 1);
  });

  it('that is gone, or is a folder, is none', async () => {
    const sub = path.join(folder, 'folder.md');
    mkdirSync(sub);
    for (const file of [sub, path.join(folder, 'nowhere.md'), path.join(folder, '1.md', 'below.md')]) {
      assert.equal(await files.readStamped(file, () => true), undefined);
      assert.equal(await files.stamp(file), undefined);
    }
  });
});
