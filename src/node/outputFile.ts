// A file that comes into being whole or not at all, written piece by piece.
import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fileNameKey, freeFileName } from '../util/fileName';

export interface OutputOptions {
  /** Whether a file that is there gives way: only where the person chose that very file. Else the name gets ` 2`. */
  readonly mayReplace: boolean;
}

/**
 * Writes UTF-8. Folders that are missing are made.
 * @param target absolute
 * @returns the path of the file that was written.
 * @throws what the pieces or the disk throw, with nothing left behind.
 */
export async function writeOutputFile(target: string, pieces: AsyncIterable<string>, { mayReplace }: OutputOptions): Promise<string> {
  const folder = path.dirname(target);
  const firstMade = await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `.field-notes-${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, pieces);
    return mayReplace ? await replace(draft, target) : await placeUnderFreeName(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    if (firstMade !== undefined) await removeEmptyFolders(folder, firstMade);
    throw error;
  }
}

async function writeDraft(draft: string, pieces: AsyncIterable<string>): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(pieces);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function replace(draft: string, target: string): Promise<string> {
  // Of a link, what it leads to.
  const real = await realpath(target).catch(() => target);
  await rename(draft, real);
  return target;
}

async function placeUnderFreeName(draft: string, target: string): Promise<string> {
  const folder = path.dirname(target);
  const taken = new Set((await readdir(folder)).map(fileNameKey));
  // Another program may take a name after the folder was read.
  for (let attempt = 0; ; attempt++) {
    const free = freeFileName(path.basename(target), taken);
    const place = path.join(folder, free);
    try {
      await moveToNew(draft, place);
      return place;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 20) throw error;
      taken.add(fileNameKey(free));
    }
  }
}

/** `rename` would overwrite; a second name for the file does not, nor does a copy where a disk knows no second names. */
async function moveToNew(draft: string, place: string): Promise<void> {
  try {
    await link(draft, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(draft, place, constants.COPYFILE_EXCL);
  }
  await rm(draft);
}

async function removeEmptyFolders(from: string, last: string): Promise<void> {
  for (let folder = from; folder.startsWith(last); folder = path.dirname(folder)) await rmdir(folder).catch(() => undefined);
}
