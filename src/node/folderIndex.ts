// The index of one folder on disk, as the extension would make it there.
import path from 'node:path';
import { FolderFiles } from '../catalog/folderFiles';
import { Indexer } from '../catalog/indexer';
import { NoteIndex } from '../catalog/noteIndex';
import { indexSettingsOf } from '../catalog/settings';
import { timers } from '../catalog/timers';
import { DiskFileSystem } from './diskFileSystem';
import { ReaderThreads } from './readerThreads';
import { readSettingsFile, settingFrom, type RawSettings } from './settingsFile';

/** What is not as it should be, but does not stop the work. */
export type Warn = (message: string) => void;

/**
 * Indexes a folder by the settings of its `.vscode/settings.json` over those of another file, which count less, as do a
 * user's or a workspace's in VS Code.
 */
export async function indexFolder(folder: string, otherSettings: RawSettings | undefined, warn: Warn): Promise<NoteIndex> {
  const own = await readSettingsFile(path.join(folder, '.vscode', 'settings.json'), warn);
  const levels = [otherSettings, own].filter((level) => level !== undefined);
  const settings = indexSettingsOf((key) => settingFrom(levels, key), warn);
  const index = new NoteIndex({ clock: () => new Date(), offRecordTheme: settings.offRecordTheme, closedCodebook: settings.closedCodebook });
  const readers = new ReaderThreads();
  const indexer = new Indexer({
    readers,
    files: new FolderFiles(new DiskFileSystem(folder), settings),
    index,
    settings: settings.reader,
    scheduler: timers,
    onError: (what, error) => {
      warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  indexer.readAll();
  await indexer.ready();
  indexer.dispose();
  readers.dispose();
  return index;
}
