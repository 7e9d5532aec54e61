// What can be done about a problem. Worked out here, done by the editor.
import type { ParsedFile, Position, Problem } from '../../notes/model';
import type { TextEdit } from '../../util/lines';
import type { PlanContext } from '../plan';

interface FixTitle {
  /** For the lightbulb's menu. */
  readonly title: string;
  /** Whether it is what is most likely meant. */
  readonly isPreferred?: boolean;
}

export type Fix = FixTitle &
  (
    | {
        /** Changes of this file alone. */
        readonly kind: 'edit';
        readonly edits: readonly TextEdit[];
        /** Whether it can be made with others of its kind at once, without a look at it. */
        readonly isSafe?: boolean;
      }
    | { readonly kind: 'mergeThemes'; readonly from: string; readonly to: string }
    | { readonly kind: 'mergePeople'; readonly from: string; readonly to: string }
    | { readonly kind: 'newEntry'; readonly theme: string }
    | { readonly kind: 'newProfile'; readonly name: string }
    /** Adds the alias to the person's profile, which is made if there is none. */
    | { readonly kind: 'addAlias'; readonly person: string; readonly alias: string }
    /** Asks whom. */
    | { readonly kind: 'addInterviewee' }
    | { readonly kind: 'open'; readonly path: string }
  );

/** A file with a problem, as its text stands now. */
export interface ProblemFile {
  readonly path: string;
  readonly text: string;
  readonly file: ParsedFile;
}

export interface FixContext extends PlanContext {
  /** Notes' dates that a date in another spelling may mean, the likeliest first. */
  readonly datesMeantBy: (written: string) => readonly string[];
}

/** What is to be done about one problem of a file. */
export type Fixer = (problem: Problem, where: ProblemFile, context: FixContext) => Fix[];

export function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
