// What is to be said of files: what the reader found, what shows when names are held against each other, and hints at names that
// look misspelt. Of a note it is made when somebody first looks at it, and kept from then on.
import type { Problem } from '../notes/model';
import type { SortedStrings } from '../util/order';
import { NameHints, type NameHintsOptions } from './nameHints';
import type { NameTable } from './nameTable';
import { PackedNote, type StoredFile } from './packed/packedNote';
import type { KnownNote } from './resolvedInterview';
import { resolveProblems, sortedProblems, type ResolvedNote } from './resolveNote';
import type { NewGroups } from './sums/groups';

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

  /** To be told of each note that came with a group and has problems by itself. */
  keepForLater(path: string): void {
    this.problems.set(path, undefined);
  }

  /** @param note what a file is resolved to; undefined for what is no note */
  keep(path: string, file: StoredFile | undefined, note: ResolvedNote | undefined): void {
    const problems = note ? this.hintsAt(path, note) : this.problemsOf(path, file);
    if (note?.hasProblems) this.problems.set(path, undefined);
    else if (problems.length > 0) this.problems.set(path, sortedProblems(problems));
    else this.problems.delete(path);
  }

  /** @param interviews all there are */
  setClosedCodebook(closed: boolean, interviews: SortedStrings): void {
    if (this.isCodebookClosed === closed) return;
    this.isCodebookClosed = closed;
    this.checkAgain(interviews.values());
  }

  /** To be told of a codebook entry that came or went. */
  entryChanged(key: string): void {
    if (this.isCodebookClosed) this.checkAgain(this.options.tree.node(key)?.interviewsWithin.values());
  }

  /** To be told of what came in groups, once it is counted. */
  groupsAdded({ paths, people, themes }: NewGroups): void {
    const { tally, tree } = this.options;
    if (this.isCodebookClosed) this.checkAgain(paths);
    for (const key of people) if (this.hints.personMeantBy(key)) this.checkAgain(tally.of(key)?.interviews.values());
    for (const key of themes) if (this.hints.themeMeantBy(key)) this.checkAgain(tree.node(key)?.interviewsWithin.values());
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

  private checkAgain(paths: Iterable<string> = []): void {
    for (const path of paths) this.unchecked.add(path);
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
