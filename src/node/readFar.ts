// What a reading thread does: many files of one request, as the index's own thread would read them.
import { notesAmong, writeFiles, type CachedFile } from '../catalog/cache/shard';
import { isSettled } from '../catalog/cache/noteCache';
import type { FarFile, FarReading, FileStamp, NoteFiles } from '../catalog/ports';
import { NoteIndex } from '../catalog/noteIndex';
import { kept, readFile } from '../catalog/readFile';
import type { NoteSums } from '../catalog/sums/noteSums';
import { loadParser } from '../notes/loadParser';
import type { ReaderSettings } from '../notes/settings';
import { checksum } from '../util/checksum';
import { eachOf } from '../util/eachOf';
import { DiskFileReader } from './diskFile';

export interface FarRequest {
  readonly id: number;
  readonly files: readonly FarFile[];
  readonly settings: ReaderSettings;
}

export interface FarAnswer extends Pick<FarReading, 'errors'> {
  readonly id: number;
  /** By `writeFiles`: bytes change hands between threads without a copy, objects do not. */
  readonly files: Uint8Array;
}

/** Of a file that can be read, though not asked how old it is. */
const unknownStamp: FileStamp = { mtime: 0, size: 0 };
const filesAtOnce = 16;
const diskFiles = new DiskFileReader();

/** Knows of no file: what stands for another name is resolved anew by whoever asks. */
const noFiles = new NoteIndex({ clock: () => new Date(), offRecordTheme: '' });

function sumsOf(files: ReadonlyMap<string, CachedFile>): NoteSums | undefined {
  const summer = noFiles.newSummer();
  for (const [, note] of notesAmong(files)) summer.add(note);
  return summer.sums();
}

/** @param disk files by their places */
export async function readFar({ id, files: requested, settings }: FarRequest, disk: Pick<DiskFileReader, 'stamp' | 'readStamped'> = diskFiles): Promise<FarAnswer> {
  const files = new Map<string, CachedFile>();
  const errors: (readonly [string, string])[] = [];
  const parser = await loadParser();
  await eachOf(requested, filesAtOnce, async ([path, place]) => {
    const onError = (_: string, error: unknown): void => {
      errors.push([path, error instanceof Error ? error.message : String(error)]);
    };
    const seen: { stamp?: FileStamp; isNew?: boolean } = {};
    const read: NoteFiles['read'] = async (_, isWanted) => {
      const found = await disk.readStamped(place, (head, stamp) => {
        // Of a file that was changed just now the bytes tell what the stamp does not.
        seen.isNew = !isSettled(stamp, new Date());
        return seen.isNew || isWanted(head);
      });
      seen.stamp = found?.stamp;
      return found?.bytes;
    };
    const reading = await readFile({ read }, path, settings, { wholly: false, onError });
    // What can't be opened may still tell how old it is.
    const stamp = seen.stamp ?? (reading && (await disk.stamp(place).catch(() => unknownStamp)));
    if (stamp === undefined) return;
    const sum = seen.isNew && reading?.bytes ? checksum(reading.bytes) : null;
    files.set(path, { stamp, sum, soundness: reading?.soundness ?? null, file: (reading && kept(reading.parse(parser))) ?? null });
  });
  return { id, files: writeFiles(files, sumsOf(files)), errors };
}
