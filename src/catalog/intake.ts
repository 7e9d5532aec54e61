// Where what was read of files goes into the index, unless an unsaved text stands for it.
import type { Soundness } from '../notes/soundness';
import { notesAmong, type Shard } from './cache/shard';
import type { NoteIndex } from './noteIndex';
import type { StoredFile } from './packed/packedNote';
import { PathTree } from './pathTree';

export class Intake {
  /** Files on disk that the index holds, with what their bytes told; null where the file itself was left aside. */
  readonly known = new PathTree<Soundness | null>();
  /** Unsaved texts, fetched when they are read. */
  readonly buffers = new Map<string, () => string>();

  /** @param readBuffer has an unsaved text read soon */
  constructor(
    private readonly index: NoteIndex,
    private readonly readBuffer: (path: string) => void,
  ) {}

  /** @param file undefined where it is none of ours, though an unsaved text may be */
  take(path: string, file: StoredFile | undefined, soundness: Soundness | null): void {
    this.known.set(path, soundness);
    this.takeUnlessBuffered(path, file);
  }

  /** Takes in nothing of a file that is gone, or is no note any more. */
  forget(path: string): void {
    this.known.delete(path);
    // An unsaved text outlives its file, unless the file is one that is left out.
    this.takeUnlessBuffered(path, undefined);
  }

  /**
   * Takes in the notes among some files at once, where they were summed up, and none is known or has an unsaved text.
   * @returns what became of them: whether they were taken in, and whether names stood for the same when they were summed up.
   */
  takeGroup({ files, sums: read }: Shard): { readonly notes: readonly string[]; readonly areTaken: boolean; readonly areSound: boolean } {
    const notes = notesAmong(files);
    const paths = notes.map(([path]) => path);
    if (paths.some((path) => this.known.has(path) || this.buffers.has(path))) return { notes: paths, areTaken: false, areSound: true };
    const sums = read();
    if (!sums) return { notes: paths, areTaken: false, areSound: false };
    const areSound = this.index.setGroup(notes, sums);
    for (const path of paths) this.known.set(path, files.get(path)?.soundness ?? null);
    return { notes: paths, areTaken: true, areSound };
  }

  private takeUnlessBuffered(path: string, file: StoredFile | undefined): void {
    if (this.buffers.has(path)) this.readBuffer(path);
    else this.index.set(path, file);
  }
}
