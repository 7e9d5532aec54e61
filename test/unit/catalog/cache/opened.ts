import { FolderFiles } from '../../../../src/catalog/folderFiles';
import { defaultReaderSettings, type ReaderSettings } from '../../../../src/notes/settings';
import { indexerOf, type TestIndexer } from '../indexerOf';
import type { MemoryTree } from '../memoryTree';
import type { MemoryFolder } from './memoryFolder';

export const rules = { include: [], exclude: [], useIgnoreFiles: true };
export const note = (name: string, body = '- So #trust'): string => `---\ninterviewees: [${name}]\n---\n${body}\n`;

/** A window that was just opened; what it reads is in the tree's log. */
export async function opened(tree: MemoryTree, folder: MemoryFolder | undefined, settings: ReaderSettings = defaultReaderSettings): Promise<TestIndexer> {
  tree.log.length = 0;
  const test = indexerOf(new FolderFiles(tree, rules), settings, folder);
  tree.onEvent = (path) => {
    test.indexer.changed(path);
  };
  test.indexer.readAll();
  await test.indexer.ready();
  return test;
}

export const readIn = (tree: MemoryTree): string[] => tree.log.filter((line) => line.startsWith('read'));

export async function fresh(tree: MemoryTree, settings?: ReaderSettings): Promise<string> {
  return JSON.stringify((await opened(tree, undefined, settings)).index.snapshot());
}
