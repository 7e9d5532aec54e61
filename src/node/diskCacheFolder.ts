import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheFolder } from '../catalog/ports';
import { unlessGone } from './diskFile';

/** A folder of the extension's own on disk; made when something is first written. */
export class DiskCacheFolder implements CacheFolder {
  private written = 0;

  /** @param folder an absolute path in the machine's own style. */
  constructor(private readonly folder: string) {}

  /** In the background, also where the system has it in memory: most of the time goes into memory of one's own, which is to be had there, too. */
  read(name: string): Promise<Uint8Array | undefined> {
    return unlessGone(() => readFile(path.join(this.folder, name)));
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
}
