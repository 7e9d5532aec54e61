import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FarFile } from '../../src/catalog/ports';
import { ReaderThreads } from '../../src/node/readerThreads';
import { parseNote } from '../../src/notes/parseNote';
import { defaultReaderSettings } from '../../src/notes/settings';
import { PackedNote } from '../../src/catalog/packed/packedNote';
import { root } from '../../scripts/root.mjs';

const text = (index: number): string => `---\ntype: interview\ninterviewees: [Person ${index}]\n---\n- **Person ${index}:** Something said #trust\n`;

describe('The threads that read files', () => {
  let folder: string;
  let threads: ReaderThreads;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'field-notes-threads-'));
    threads = new ReaderThreads(path.join(root, 'dist/readerThread.js'), 2);
  });

  afterEach(() => {
    threads.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(name: string, content: string): FarFile {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return [`notes/${name}`, place];
  }

  it('read what this thread would', async () => {
    const requests = Array.from({ length: 8 }, (_, request) => Array.from({ length: 5 }, (__, index) => write(`${request}-${index}.md`, text(index))));
    const readings = await Promise.all(requests.map((request) => threads.read(request, defaultReaderSettings)));
    for (const [request, { files, errors }] of readings.entries()) {
      assert.deepEqual(errors, []);
      assert.deepEqual([...files.keys()].sort(), requests[request]?.map(([name]) => name));
      for (const [name, { file }] of files) {
        assert.ok(file instanceof PackedNote);
        assert.deepEqual(file.unpacked(), parseNote(text(Number(/-(\d)/.exec(name)?.[1])), defaultReaderSettings));
      }
    }
  });

  it('leave out what is gone, and tell what could not be read', async () => {
    const gone: FarFile = ['gone.md', path.join(folder, 'gone.md')];
    const { files, errors } = await threads.read([gone, write('plain.md', '# Plain'), write('a.md', text(1))], defaultReaderSettings);
    assert.deepEqual([...files].map(([name, { file }]) => [name, file?.kind]).sort(), [
      ['notes/a.md', 'interview'],
      ['notes/plain.md', undefined],
    ]);
    assert.deepEqual(errors, []);
  });

  it('begin again after they ended', async () => {
    const file = write('a.md', text(1));
    await threads.read([file], defaultReaderSettings);
    threads.dispose();
    assert.equal((await threads.read([file], defaultReaderSettings)).files.size, 1);
  });

  it('say so when there is no program for them, each time', async () => {
    const none = new ReaderThreads(path.join(folder, 'missing.js'), 1);
    const file = write('a.md', text(1));
    for (let time = 0; time < 2; time++) await assert.rejects(none.read([file], defaultReaderSettings), /missing\.js/);
    none.dispose();
  });

  it('reject what they had not answered when they are ended', async () => {
    const reading = threads.read([write('a.md', text(1))], defaultReaderSettings);
    threads.dispose();
    await assert.rejects(reading, /ended/);
  });
});
