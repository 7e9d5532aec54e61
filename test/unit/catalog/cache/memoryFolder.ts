import type { CacheFolder } from '../../../../src/catalog/ports';
import { checksum } from '../../../../src/util/checksum';

export class MemoryFolder implements CacheFolder {
  readonly sumOf = checksum;
  readonly files = new Map<string, Uint8Array>();
  /** Names, as they were written. */
  readonly written: string[] = [];

  async read(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.files.get(name));
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.files.set(name, bytes);
    this.written.push(name);
    return Promise.resolve();
  }

  async clear(): Promise<void> {
    this.files.clear();
    return Promise.resolve();
  }
}
