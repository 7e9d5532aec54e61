// One file on disk after another, by absolute paths in the machine's own style.
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import type { FileStamp } from '../catalog/ports';
import { maxNoteBytes } from '../notes/decode';
import { headBytes } from '../notes/isCandidate';
import { Patience } from './patience';

/** What one call reads in place: all of most notes. */
const onceBytes = 16 * 1024;
const once = new Uint8Array(onceBytes);

export interface StampedFile {
  readonly stamp: FileStamp;
  /** undefined when they are not wanted. */
  readonly bytes: Uint8Array | undefined;
}

/** As `NoteFiles.read` asks, with the stamp. */
type IsWanted = (head: Uint8Array, stamp: FileStamp) => boolean;

/** Reads in place what the system has in memory. */
export class DiskFileReader {
  private readonly patience = new Patience();

  /** undefined when there is no such file. */
  stamp(file: string): Promise<FileStamp | undefined> {
    return unlessGone(() => this.patience.either(() => stampOf(statSync(file)), async () => stampOf(await stat(file))));
  }

  /** The same in place; undefined also while there is more to wait for. */
  stampInPlace(file: string): FileStamp | undefined {
    if (this.patience.isLost) return undefined;
    try {
      return this.patience.inPlace(() => stampOf(statSync(file)));
    } catch {
      // Who asks in the other way hears why.
      return undefined;
    }
  }

  /** As `NoteFiles.read`. */
  async read(file: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    return (await this.readStamped(file, isWanted))?.bytes;
  }

  /** The same with the stamp from just before: a file that is open need not be looked for again. undefined when there is no such file. */
  readStamped(file: string, isWanted: IsWanted): Promise<StampedFile | undefined> {
    return unlessGone(() => this.patience.either(() => readInPlace(file, isWanted), () => readInBackground(file, isWanted)));
  }
}

function stampOf(stats: Stats): FileStamp | undefined {
  return stats.isFile() ? { mtime: stats.mtimeMs, size: stats.size } : undefined;
}

function readInPlace(file: string, isWanted: IsWanted): StampedFile | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const stamp = stampOf(fstatSync(descriptor));
    if (!stamp) return undefined;
    const length = readSync(descriptor, once, 0, onceBytes, 0);
    if (!isWanted(once.subarray(0, Math.min(length, headBytes)), stamp)) return { stamp, bytes: undefined };
    if (length < onceBytes) return { stamp, bytes: pooled(once.subarray(0, length)) };
    // One byte more than a note may have tells that it has too many; a huge file is not taken into memory for that.
    const bytes = new Uint8Array(Math.min(Math.max(stamp.size, onceBytes), maxNoteBytes + 1));
    bytes.set(once);
    let read = onceBytes;
    while (read < bytes.length) {
      const more = readSync(descriptor, bytes, read, bytes.length - read, read);
      if (more === 0) break;
      read += more;
    }
    return { stamp, bytes: bytes.subarray(0, read) };
  } finally {
    closeSync(descriptor);
  }
}

/** A copy in memory that nobody empties first, and that Node has at hand as far as its pool goes: to get some anew takes as long as to read the file. */
function pooled(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset } = Buffer.allocUnsafe(bytes.length);
  const copy = new Uint8Array(buffer, byteOffset, bytes.length);
  copy.set(bytes);
  return copy;
}

async function readInBackground(file: string, isWanted: IsWanted): Promise<StampedFile | undefined> {
  const handle = await open(file);
  try {
    const stamp = stampOf(await handle.stat());
    return stamp && { stamp, bytes: await readWanted(handle, stamp, isWanted) };
  } finally {
    await handle.close();
  }
}

async function readWanted(handle: FileHandle, stamp: FileStamp, isWanted: IsWanted): Promise<Uint8Array | undefined> {
  const head = new Uint8Array(headBytes);
  const { bytesRead } = await handle.read(head, 0, headBytes, 0);
  if (!isWanted(head.subarray(0, bytesRead), stamp)) return undefined;
  if (bytesRead < headBytes) return head.subarray(0, bytesRead);
  return stamp.size > maxNoteBytes ? readBytes(handle, maxNoteBytes + 1) : handle.readFile();
}

async function readBytes(handle: FileHandle, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
  return buffer.subarray(0, bytesRead);
}

/** What a call gives; undefined where there is no such file or folder. */
export async function unlessGone<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}
