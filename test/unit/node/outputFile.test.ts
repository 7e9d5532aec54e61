import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOutputFile } from '../../../src/node/outputFile';
import { PseudonymFile, stateFolder } from '../../../src/node/pseudonymFile';
import { personKey } from '../../../src/notes/keys';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function* failing(): AsyncGenerator<string> {
  yield 'half';
  await Promise.resolve();
  throw new Error('called off');
}

describe('A file on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'field-notes-output-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is written piece by piece, under a name that is free', async () => {
    writeFileSync(path.join(folder, 'A.md'), 'mine');
    assert.equal(await writeOutputFile(path.join(folder, 'a.md'), pieces('ä', 'b'), { mayReplace: false }), path.join(folder, 'a 2.md'));
    assert.deepEqual([readFileSync(path.join(folder, 'a 2.md'), 'utf8'), readFileSync(path.join(folder, 'A.md'), 'utf8'), readdirSync(folder).length], ['äb', 'mine', 2]);
  });

  it('takes the place of the one that was chosen, and of no other', async () => {
    writeFileSync(path.join(folder, 'a.md'), 'old');
    assert.equal(await writeOutputFile(path.join(folder, 'a.md'), pieces('new'), { mayReplace: true }), path.join(folder, 'a.md'));
    assert.deepEqual([readFileSync(path.join(folder, 'a.md'), 'utf8'), readdirSync(folder)], ['new', ['a.md']]);
  });

  it('is not there at all when the work fails midway, nor are its folders; what was there stays', async () => {
    writeFileSync(path.join(folder, 'a.md'), 'old');
    await assert.rejects(writeOutputFile(path.join(folder, 'a.md'), failing(), { mayReplace: true }), /called off/);
    await assert.rejects(writeOutputFile(path.join(folder, 'x/y/b.md'), failing(), { mayReplace: false }), /called off/);
    assert.deepEqual([readdirSync(folder), readFileSync(path.join(folder, 'a.md'), 'utf8')], [['a.md'], 'old']);
  });

  it('of two at once gives each a name of its own', async () => {
    const target = path.join(folder, 'a.md');
    const written = await Promise.all([1, 2, 3, 4].map((n) => writeOutputFile(target, pieces(String(n)), { mayReplace: false })));
    assert.equal(new Set(written).size, 4);
    assert.equal(readdirSync(folder).length, 4);
  });
});

describe('The key of pseudonyms on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'field-notes-key-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const hidden = (name: string) => ({ key: personKey(name), name, aliases: [], aliasKeys: [] });

  it('gives no number twice when several programs ask at once', async () => {
    const file = path.join(folder, 'deep/key.json');
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
    const keys = await Promise.all(names.map((name) => new PseudonymFile(() => Promise.resolve(file)).extended([hidden(name)])));
    assert.equal(new Set(names.map((name, index) => keys[index]?.[personKey(name)])).size, names.length);
    assert.deepEqual(readdirSync(path.dirname(file)), ['key.json']);
  });

  it('makes nothing when nobody needs one', async () => {
    assert.deepEqual(await new PseudonymFile(() => Promise.resolve(path.join(folder, 'deep/key.json'))).extended([]), {});
    assert.equal(existsSync(path.join(folder, 'deep')), false);
  });

  it('is among the data of the person, where the platform has it', () => {
    assert.equal(stateFolder({ XDG_STATE_HOME: '/state' }, 'linux'), path.join('/state', 'field-notes'));
    assert.match(stateFolder({ XDG_STATE_HOME: 'relative' }, 'linux'), /\.local.state.field-notes$/);
    assert.match(stateFolder({}, 'darwin'), /Library.Application Support.field-notes$/);
    assert.equal(stateFolder({ LOCALAPPDATA: 'C:\\Local' }, 'win32'), path.join('C:\\Local', 'field-notes'));
  });
});
