// One file of the cache: what was read of some of the notes. It is whole, or it is nothing.
import type { OtherFile, Profile, CodebookEntry } from '../../notes/model';
import { soundnessOf, type Soundness } from '../../notes/soundness';
import { checksum } from '../../util/checksum';
import { PackedNote, type StoredFile } from '../packed/packedNote';
import type { FileStamp } from '../ports';

/** How the file is laid out. With the sum behind it the head is as long as leaves the rest aligned for the sum. */
const format = 'field-notes-index/v02';
const lineFeed = 10;
const nothing = new Uint8Array();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is known of one file on disk. */
export interface CachedFile {
  readonly stamp: FileStamp;
  /** Of the bytes, where the stamp alone does not tell whether they changed. */
  readonly sum: string | null;
  /** As the index keeps it. */
  readonly soundness: Soundness | null;
  /** null: a Markdown file that is none of ours. */
  readonly file: StoredFile | null;
}

/** With the kind and the length in bytes of what follows. */
type Meta = readonly [path: string, mtime: number, size: number, sum: string | null, kind: 'none' | 'note' | 'other', length: number, soundness: Soundness | null];

/** @param key tells apart what other readers, settings and folders wrote */
export function writeShard(key: string, files: Iterable<readonly [string, CachedFile]>): Uint8Array {
  const body = writeFiles(files);
  return joined([encoder.encode(headOf(key, body)), body]);
}

/** What a shard holds; undefined when it is torn, changed, or not of this key. Never throws. */
export function readShard(key: string, bytes: Uint8Array): Map<string, CachedFile> | undefined {
  const end = bytes.indexOf(lineFeed);
  const body = bytes.subarray(end + 1);
  try {
    return end >= 0 && decoder.decode(bytes.subarray(0, end + 1)) === headOf(key, body) ? readFiles(body) : undefined;
  } catch {
    // Whoever wrote that, it was not this code.
    return undefined;
  }
}

/** The same without anything that tells whether it is whole. */
export function writeFiles(files: Iterable<readonly [string, CachedFile]>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [path, { stamp, sum, soundness, file }] of files) {
    const bytes = file === null ? nothing : file instanceof PackedNote ? file.bytes : encoder.encode(JSON.stringify(file));
    const kind = file === null ? 'none' : file instanceof PackedNote ? 'note' : 'other';
    const meta: Meta = [path, stamp.mtime, stamp.size, sum, kind, bytes.length, soundness];
    parts.push(encoder.encode(`${JSON.stringify(meta)}\n`), bytes);
  }
  return joined(parts);
}

/** What `writeFiles` wrote. @throws when it is something else. */
export function readFiles(body: Uint8Array): Map<string, CachedFile> {
  const files = new Map<string, CachedFile>();
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf(lineFeed, start);
    if (end < 0) throw new RangeError('a line is missing');
    const [path, mtime, size, sum, kind, length, soundness] = JSON.parse(decoder.decode(body.subarray(start, end))) as Meta;
    start = end + 1 + length;
    files.set(path, { stamp: { mtime, size }, sum, soundness: soundness && soundnessOf(soundness), file: fileOf(kind, body.subarray(end + 1, start)) });
  }
  return files;
}

/** A note's bytes stay where they are, beside those of the shard's other notes. */
function fileOf(kind: Meta[4], bytes: Uint8Array): StoredFile | null {
  if (kind === 'none') return null;
  return kind === 'note' ? new PackedNote(bytes) : (JSON.parse(decoder.decode(bytes)) as Profile | CodebookEntry | OtherFile);
}

function headOf(key: string, body: Uint8Array): string {
  return `${format} ${key} ${checksum(body)}\n`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
