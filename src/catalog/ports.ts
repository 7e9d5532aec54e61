// What the index needs of the world outside: files, and time to work in. Each host brings its own.
import type { ReaderSettings } from '../notes/settings';
import type { Disposable } from '../util/event';
import type { Shard } from './cache/shard';

/** The files of a workspace, by the index's paths. What the settings and `.gitignore` leave out does not exist here. */
export interface NoteFiles {
  /**
   * Markdown files below a folder (empty: all), in batches as they are found. Nothing when there is no such folder.
   * @param breathe lets others go first; called again and again in a folder of many files
   * @throws in the end, when folders could not be read; what is in the others was given.
   */
  list(folder: string, signal: AbortSignal, breathe?: () => Promise<void>): AsyncIterable<readonly string[]>;
  /**
   * A file's bytes; undefined when it is gone, left out, or `isWanted` says no to its first bytes (4,096, or the whole of a shorter file).
   * @throws when it can't be read.
   */
  read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined>;
  /** What tells without a look into it whether a file changed; undefined when it is gone or left out. */
  stamp(path: string): Promise<FileStamp | undefined>;
  /** The same at once, of a file that was listed; undefined also where that would take time. */
  stampInPlace?(path: string): FileStamp | undefined;
  /** Whether a Markdown file of that path, if there is one, is not left out. */
  accepts(path: string): Promise<boolean>;
  /** Where a file that was listed can be read by other threads; undefined where they can't reach it. */
  placeOnDisk?(path: string): string | undefined;
  /** Which files are left out may have changed: rules that were kept are dropped. */
  forgetRules(): void;
}

export interface FileStamp {
  /** When it was last changed, in milliseconds since 1970; 0 where the file system does not tell. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** Where what outlives the window is kept: a few files of plain names. */
export interface CacheFolder {
  /** undefined when there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Replaces the file as a whole: nobody ever sees a part. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes all of them. */
  clear(): Promise<void>;
  /** Tells accidents, as quickly as it can be had there. Always of one length, which four divides. */
  readonly sumOf: (bytes: Uint8Array) => string;
}

/** Time, as far as the index spends it. Milliseconds throughout. */
export interface Scheduler {
  /** A clock that only goes forward. */
  now(): number;
  /** Lets whatever else waits for this thread go first. */
  pause(): Promise<void>;
  /** Runs once after the delay, unless disposed of before. */
  after(delay: number, run: () => void): Disposable;
}

export interface DirectoryEntry {
  readonly name: string;
  /** Links to files are files; links to folders are `other`, and not followed: they may lead out, or in circles. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** One folder's file system. Paths are relative to it, with `/`; the folder itself is empty. */
export interface FileSystem {
  /** Nothing when there is no such folder. @throws when it can't be read. */
  readDirectory(path: string): Promise<readonly DirectoryEntry[]>;
  /** undefined when there is no such file. */
  stamp(path: string): Promise<FileStamp | undefined>;
  /** As `NoteFiles.stampInPlace`. */
  stampInPlace?(path: string): FileStamp | undefined;
  /** As `NoteFiles.read`. */
  read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined>;
  /** The file's absolute path in the machine's own style, where it is on a disk. */
  placeOnDisk?(path: string): string;
}

/** Other threads, which read many files while this one stays free. */
export interface FarReaders {
  /** Fewer files than this are there sooner without them, since a thread has to begin and to warm up. */
  readonly fewestFiles: number;
  /** How many requests keep all of them busy. */
  readonly requestsAtOnce: number;
  /**
   * Reads files, and parses them.
   * @param files each with its path in the index and its absolute path
   * @throws when there is no such thread, or it ended; then nothing is known of these files.
   */
  read(files: readonly FarFile[], settings: ReaderSettings): Promise<FarReading>;
}

export type FarFile = readonly [path: string, place: string];

/** Files by the index's path; one that is gone is missing. */
export interface FarReading extends Shard {
  /** Paths that could not be read, and why; they are among the files, as left aside. */
  readonly errors: readonly (readonly [path: string, message: string])[];
}
