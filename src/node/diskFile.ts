// One file on disk after another, by absolute paths in the machine's own style.
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import type { FileStamp } from '../catalog/ports';
import { maxNoteBytes } from '../notes/decode';

const headBytes = 4096;
/** What one call reads in place: all of most notes. */
const onceBytes = 16 * 1024;
const once = new Uint8Array(onceBytes);
/** A call that took longer waited for a disk or a network (milliseconds); then so many calls are made in the background. */
const patience = 2;
const callsInBackground = 64;

/**
 * What the system has in memory is read in place: asking for it in the background takes three to ten times as long. What it
 * has to wait for is read in the background, where several files are waited for at once.
 */
export class DiskFileReader {
  private inBackground = 0;

  /** undefined when there is no such file. */
  async stamp(file: string): Promise<FileStamp | undefined> {
    const stats = await this.either(() => statSync(file), () => stat(file));
    return stats?.isFile() ? { mtime: stats.mtimeMs, size: stats.size } : undefined;
  }

  /** As `NoteFiles.read`. */
  read(file: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    return this.either(() => readInPlace(file, isWanted), () => readInBackground(file, isWanted));
  }

  private async either<T>(inPlace: () => T, inBackground: () => Promise<T>): Promise<T | undefined> {
    if (this.inBackground > 0) {
      this.inBackground--;
      return unlessGone(inBackground);
    }
    const start = performance.now();
    try {
      return inPlace();
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    } finally {
      if (performance.now() - start > patience) this.inBackground = callsInBackground;
    }
  }
}

function readInPlace(file: string, isWanted: (head: Uint8Array) => boolean): Uint8Array | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, once, 0, onceBytes, 0);
    if (!isWanted(once.subarray(0, Math.min(length, headBytes)))) return undefined;
    if (length < onceBytes) return once.slice(0, length);
    const { size } = fstatSync(descriptor);
    // One byte more than a note may have tells that it has too many; a huge file is not taken into memory for that.
    const bytes = new Uint8Array(Math.min(Math.max(size, onceBytes), maxNoteBytes + 1));
    bytes.set(once);
    let read = onceBytes;
    while (read < bytes.length) {
      const more = readSync(descriptor, bytes, read, bytes.length - read, read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

async function readInBackground(file: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
  const handle = await open(file);
  try {
    return await readWanted(handle, isWanted);
  } finally {
    await handle.close();
  }
}

async function readWanted(handle: FileHandle, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
  const head = new Uint8Array(headBytes);
  const { bytesRead } = await handle.read(head, 0, headBytes, 0);
  if (!isWanted(head.subarray(0, bytesRead))) return undefined;
  if (bytesRead < headBytes) return head.subarray(0, bytesRead);
  const { size } = await handle.stat();
  return size > maxNoteBytes ? readBytes(handle, maxNoteBytes + 1) : handle.readFile();
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
    if (isGone(error)) return undefined;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP';
}
