import { closeSync, fstatSync, open, openSync, read } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type { CacheFolder } from '../catalog/ports';
import { unlessGone } from './diskFile';
import { Patience } from './patience';

const openInBackground = promisify(open);
const readInBackground = promisify(read);

/** A folder of the extension's own on disk; made when something is first written. */
export class DiskCacheFolder implements CacheFolder {
  readonly sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, '0');
  private readonly patience = new Patience();
  private written = 0;

  /** @param folder an absolute path in the machine's own style. */
  constructor(private readonly folder: string) {}

  read(name: string): Promise<Uint8Array | undefined> {
    return unlessGone(() => this.readFile(path.join(this.folder, name)));
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    // A name that no other window takes.
    const partial = path.join(this.folder, `${name}.${process.pid}-${this.written++}`);
    try {
      await writeFile(partial, bytes);
      await rename(partial, path.join(this.folder, name));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async clear(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    await Promise.all(names.map((name) => rm(path.join(this.folder, name), { force: true, recursive: true })));
  }

  /** Only the reading itself is worth to be done in the background: most of its time goes into memory of one's own, which is to be had there, too. */
  private async readFile(file: string): Promise<Buffer> {
    const descriptor = await this.patience.either(() => openSync(file, 'r'), () => openInBackground(file, 'r'));
    try {
      const bytes = Buffer.allocUnsafeSlow(fstatSync(descriptor).size);
      const { bytesRead } = await readInBackground(descriptor, bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      closeSync(descriptor);
    }
  }
}
