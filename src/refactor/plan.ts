// What a change over several files comes to, before any of it is done.
import type { Catalog } from '../catalog/catalog';
import { conflictRefusal } from '../notes/conflicts';
import type { ParsedFile } from '../notes/model';
import type { ReaderSettings } from '../notes/settings';
import type { TextEdit } from '../util/lines';

/** A file as it stands now, with its unsaved text where there is one. */
export interface SourceFile {
  /** Of the index. */
  readonly path: string;
  readonly text: string;
  /** What the reader makes of that text. */
  readonly file: ParsedFile;
}

export interface FileChange {
  readonly path: string;
  /** On the text that was planned on; by position, apart from each other. */
  readonly edits: readonly TextEdit[];
  /** How many names change or go. */
  readonly places: number;
}

export interface FileRename {
  readonly path: string;
  /** The wanted path; another is taken where that one is. */
  readonly to: string;
}

export interface Refusal {
  readonly path: string;
  /** A sentence. */
  readonly reason: string;
}

export interface RefactorPlan {
  readonly changes: readonly FileChange[];
  readonly renames: readonly FileRename[];
  /** Files whose content another takes over, or that are about what goes. */
  readonly deletions: readonly string[];
  /** What stands in the way. With one, nothing is to be done. */
  readonly refusals: readonly Refusal[];
}

/** A change that was asked for. Its plan is made of the texts as they are then, and anew when they change. */
export interface Refactoring {
  /** The files that it may concern, by what the index knows. */
  readonly paths: readonly string[];
  /** Yields after each file, so that a thousand of them need not be planned at a stretch. */
  plan(sources: readonly SourceFile[]): Generator<undefined, RefactorPlan>;
}

/** What a change of a few files comes to. */
export function planAtOnce(refactoring: Refactoring, sources: readonly SourceFile[]): RefactorPlan {
  const steps = refactoring.plan(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What plans are made with. */
export interface PlanContext {
  readonly catalog: Catalog;
  readonly settings: ReaderSettings;
  /** The reader of one file's text. */
  readonly parse: (text: string) => ParsedFile;
}

/** What is to become of one file. */
export type FilePlan = { readonly edits: readonly TextEdit[]; readonly places: number; readonly refusal: null } | { readonly refusal: string };

/** Why a file can't be changed, whatever the change; null when it can. */
export function refusalOf({ text, file }: SourceFile): string | null {
  return (file.kind === 'other' ? null : file.editRefusal) ?? conflictRefusal(text);
}

/** Whether a plan would change nothing. */
export function isEmptyPlan({ changes, renames, deletions }: RefactorPlan): boolean {
  return changes.length === 0 && renames.length === 0 && deletions.length === 0;
}
