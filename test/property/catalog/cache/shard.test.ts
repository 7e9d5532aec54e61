import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readShard, writeShard, type CachedFile } from '../../../../src/catalog/cache/shard';
import { PackedNote, stored } from '../../../../src/catalog/packed/packedNote';
import type { NoteSums } from '../../../../src/catalog/sums/noteSums';
import { parseNote } from '../../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { checksum } from '../../../../src/util/checksum';
import { indexOf } from '../../../unit/catalog/indexOf';
import { randomNote } from '../packed/randomNote';

const profile = '---\ntype: interviewee\nname: Dana Okafor\naliases: [D., 7]\n---\n';
const entry = '---\ntype: theme\ntheme: trust\naliases: [Vertrauen]\n---\n';
const texts = fc.oneof({ weight: 4, arbitrary: randomNote }, fc.constantFrom(profile, entry, '---\nunclosed\ninterviewees: x', '# none of ours'));

const files = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), texts, fc.nat(), fc.boolean()), { maxLength: 4 }).map((all) => {
  const read = all.map(([path, text, mtime, isKnown]): [string, CachedFile] => {
    const file = parseNote(text, defaultReaderSettings);
    const isNone = file.kind === 'other' && file.problems.length === 0;
    return [path, { stamp: { mtime, size: text.length }, sum: isKnown ? null : 'abc', soundness: isKnown ? { problems: [], editRefusal: null } : null, file: isNone ? null : stored(file) }];
  });
  return new Map(read);
});

function plain(read: ReadonlyMap<string, CachedFile> | undefined): unknown {
  return read && [...read].map(([path, { file, ...rest }]) => [path, rest, file instanceof PackedNote ? file.unpacked() : file]);
}

function plainSums(sums: NoteSums | undefined): unknown {
  return sums && { ...sums, counts: sums.counts() };
}

function sumsOf(read: ReadonlyMap<string, CachedFile>): NoteSums | undefined {
  const summer = indexOf({}).newSummer();
  for (const { file } of read.values()) if (file instanceof PackedNote) summer.add(file);
  return summer.sums();
}

describe('a file of the cache', () => {
  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(files, (read) => {
        const sums = sumsOf(read);
        const shard = readShard('key', writeShard('key', read, sums, checksum), checksum);
        assert.deepEqual(plain(shard?.files), plain(read));
        const again = shard?.sums();
        assert.deepEqual(plainSums(again), plainSums(sums));
      }),
    );
  });

  it('is nothing once any of its bytes is another, and never throws', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.integer({ min: 1, max: 255 }), (read, at, by) => {
        const bytes = writeShard('key', read, undefined, checksum);
        bytes[at % bytes.length] = (bytes[at % bytes.length]! + by) % 256;
        assert.equal(readShard('key', bytes, checksum), undefined);
      }),
    );
  });

  it('is nothing when it is torn, longer, or something else altogether', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 30 }), (read, at, noise) => {
        const bytes = writeShard('key', read, undefined, checksum);
        assert.equal(readShard('key', bytes.subarray(0, at % bytes.length), checksum), undefined);
        assert.equal(readShard('key', new Uint8Array([...bytes, ...noise]), checksum), undefined);
        assert.equal(readShard('key', noise, checksum), undefined);
      }),
    );
  });

  it('is nothing to another key', () => {
    const nothing = writeShard('key', new Map(), undefined, checksum);
    assert.equal(readShard('other', nothing, checksum), undefined);
    assert.deepEqual(readShard('key', nothing, checksum)?.files, new Map());
    assert.equal(readShard('key', nothing, checksum)?.sums(), undefined);
  });
});
