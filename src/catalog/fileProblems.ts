// What is to be said of files: what the reader found, what shows when names are held against each other, and hints at names that
// look misspelt. Of a note it is made when somebody first looks at it, and kept from then on.
import type { Problem } from '../notes/model';
import type { SortedStrings } from '../util/order';
import { NameHints, type NameHintsOptions } from './nameHints';
import type { NameTable } from './nameTable';
import { PackedNote, type StoredFile } from './packed/packedNote';
import type { KnownNote } from './resolvedInterview';
import { resolveProblems, sortedProblems, type ResolvedNote } from './resolveNote';

export interface FileProblemsOptions extends NameHintsOptions {
  readonly names: NameTable;
  /** What is known of a note, as far as all is settled. */
  readonly noteAt: (path: string) => KnownNote | undefined;
}

export class FileProblems {
  readonly hints: NameHints;
  /** undefined: a note's that was not looked at yet. */
  private readonly problems = new Map<string, readonly Problem[] | undefined>();
  /** Notes of which something else may be to be said now. */
  private readonly unchecked = new Set<string>();
  private isCodebookClosed = false;

  constructor(private readonly options: FileProblemsOptions) {
    this.hints = new NameHints(options);
  }

  /** Of files with problems. */
  paths(): Iterable<string> {
    return this.problems.keys();
  }

  at(path: string): readonly Problem[] {
    const known = this.problems.get(path);
    if (known !== undefined || !this.problems.has(path)) return known ?? [];
    const note = this.options.noteAt(path);
    if (note === undefined) return [];
    const problems = sortedProblems([...resolveProblems(note.packed, this.options.names), ...this.hintsAt(path, note)]);
    this.problems.set(path, problems);
    return problems;
  }

  /** To be told of each note that came with a group, and has problems of its own. */
  noteAdded(path: string): void {
    this.problems.set(path, undefined);
  }

  /** @param note what a file is resolved to; undefined for what is no note */
  keep(path: string, file: StoredFile | undefined, note: ResolvedNote | undefined): void {
    const problems = note ? this.hintsAt(path, note) : this.problemsOf(path, file);
    if (note?.hasProblems) this.problems.set(path, undefined);
    else if (problems.length > 0) this.problems.set(path, sortedProblems(problems));
    else this.problems.delete(path);
  }

  /** @returns whether that is something else than before. */
  setClosedCodebook(closed: boolean): boolean {
    const isOther = this.isCodebookClosed !== closed;
    this.isCodebookClosed = closed;
    return isOther;
  }

  /** To be told of notes that are new, or hold a theme which has got an entry or lost it: only a closed codebook has something to say. */
  themesMayBeUnknown(paths: Iterable<string>): void {
    if (this.isCodebookClosed) this.checkAgain(paths);
  }

  /** To be told of somebody who is new to some interviews that came with a group. */
  personAdded(key: string, interviews: SortedStrings | undefined): void {
    if (this.hints.personMeantBy(key)) this.checkAgain(interviews?.values() ?? []);
  }

  themeAdded(key: string, interviews: SortedStrings | undefined): void {
    if (this.hints.themeMeantBy(key)) this.checkAgain(interviews?.values() ?? []);
  }

  checkAgain(paths: Iterable<string>): void {
    for (const path of paths) this.unchecked.add(path);
  }

  /**
   * Takes in which names look misspelt by now.
   * @param onStale hears of notes of which something else may be to be said, and has them kept anew
   * @returns whether all was taken in.
   */
  check(mayGoOn: () => boolean, onStale: (path: string) => void): boolean {
    if (!this.hints.refresh(mayGoOn, (path) => this.unchecked.add(path))) return false;
    for (const path of this.unchecked) {
      if (!mayGoOn()) return false;
      this.unchecked.delete(path);
      onStale(path);
    }
    return true;
  }

  private hintsAt(path: string, note: KnownNote): readonly Problem[] {
    return this.hints.problemsOf(path, note, this.isCodebookClosed);
  }

  private problemsOf(path: string, file: StoredFile | undefined): readonly Problem[] {
    if (file instanceof PackedNote) return [];
    if (file?.kind === 'profile') return this.options.people.problemsOf(path, file);
    if (file?.kind === 'entry') return this.options.codebook.problemsOf(path, file);
    return file?.problems ?? [];
  }
}
