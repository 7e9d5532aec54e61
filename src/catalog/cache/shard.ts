// One file of the cache: what was read of some of the notes. It is whole, or it is nothing.
import type { OtherFile, Profile, CodebookEntry } from '../../notes/model';
import { soundnessOf, type Soundness } from '../../notes/soundness';
import { PackedNote, type StoredFile } from '../packed/packedNote';
import type { CacheFolder, FileStamp } from '../ports';
import type { NoteSums } from '../sums/noteSums';

/** How the file is laid out. With a sum behind it the head is as long as leaves the rest aligned, as sums are quickest. */
const format = 'field-notes-index/v07';
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

/** What tells a file that is whole: a text of a length that four divides. */
type SumOf = CacheFolder['sumOf'];

/** With the kind and the length in bytes of what is kept of it. */
type Meta = readonly [path: string, mtime: number, size: number, sum: string | null, kind: 'none' | 'note' | 'other', length: number, soundness: Soundness | null];

/** What a file of the cache holds. */
export interface Shard {
  readonly files: ReadonlyMap<string, CachedFile>;
  /** Reads those of its notes, as `notesAmong` gives them; undefined where there were none to be had. */
  readonly sums: () => NoteSums | undefined;
}

/** In the order by which sums tell them. */
export function notesAmong(files: Shard['files']): readonly (readonly [path: string, note: PackedNote])[] {
  const notes: [path: string, note: PackedNote][] = [];
  for (const [path, { file }] of files) if (file instanceof PackedNote) notes.push([path, file]);
  return notes;
}

/** @param key tells apart what other readers, settings and folders wrote */
export function writeShard(key: string, files: ReadonlyMap<string, CachedFile>, sums: NoteSums | undefined, sumOf: SumOf): Uint8Array {
  const body = writeFiles(files, sums);
  return joined([encoder.encode(headOf(key, sumOf(body))), body]);
}

/** What a shard holds; undefined when it is torn, changed, or not of this key. Never throws. */
export function readShard(key: string, bytes: Uint8Array, sumOf: SumOf): Shard | undefined {
  const end = bytes.indexOf(lineFeed);
  const body = bytes.subarray(end + 1);
  try {
    return end >= 0 && decoder.decode(bytes.subarray(0, end + 1)) === headOf(key, sumOf(body)) ? readFiles(body) : undefined;
  } catch {
    // Whoever wrote that, it was not this code.
    return undefined;
  }
}

/**
 * The same without anything that tells whether it is whole: three lines, the sums and their counts and a list of the files, then the
 * bytes of one after the other. The lines are of ASCII, which is read in half the time.
 */
export function writeFiles(files: Iterable<readonly [string, CachedFile]>, sums: NoteSums | undefined): Uint8Array {
  const metas: Meta[] = [];
  const parts: Uint8Array[] = [];
  for (const [path, { stamp, sum, soundness, file }] of files) {
    const bytes = file === null ? nothing : file instanceof PackedNote ? file.bytes : encoder.encode(JSON.stringify(file));
    const kind = file === null ? 'none' : file instanceof PackedNote ? 'note' : 'other';
    metas.push([path, stamp.mtime, stamp.size, sum, kind, bytes.length, soundness]);
    parts.push(bytes);
  }
  return joined([encoder.encode(`${asciiJson(sums ?? null)}\n${sums?.counts() ?? ''}\n${asciiJson(metas)}\n`), ...parts]);
}

/** What `writeFiles` wrote. @throws when it is something else. */
export function readFiles(body: Uint8Array): Shard {
  const files = new Map<string, CachedFile>();
  const sumsEnd = body.indexOf(lineFeed);
  const countsEnd = body.indexOf(lineFeed, sumsEnd + 1);
  let end = body.indexOf(lineFeed, countsEnd + 1) + 1;
  // By places rather than taken apart as a list, which takes twice as long of thousands of files.
  for (const meta of JSON.parse(decoder.decode(body.subarray(countsEnd + 1, end))) as readonly Meta[]) {
    const start = end;
    end += meta[5];
    files.set(meta[0], { stamp: { mtime: meta[1], size: meta[2] }, sum: meta[3], soundness: meta[6] && soundnessOf(meta[6]), file: fileOf(meta[4], body, start, end) });
  }
  const counts = (): string => decoder.decode(body.subarray(sumsEnd + 1, countsEnd));
  const sums = (): NoteSums | undefined => {
    const read = JSON.parse(decoder.decode(body.subarray(0, sumsEnd))) as Omit<NoteSums, 'counts'> | null;
    return read === null ? undefined : { ...read, counts };
  };
  return { files, sums };
}

/** Functions are left out of it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A note's bytes stay where they are, beside those of the shard's other notes. */
function fileOf(kind: Meta[4], body: Uint8Array, start: number, end: number): StoredFile | null {
  if (kind === 'none') return null;
  return kind === 'note' ? new PackedNote(body, start, end) : (JSON.parse(decoder.decode(body.subarray(start, end))) as Profile | CodebookEntry | OtherFile);
}

function headOf(key: string, sum: string): string {
  return `${format} ${key} ${sum}\n`;
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
