// `fieldNotes.privacy.neverCommit`: what a workspace marked as not for git.
import { fieldKey } from '../notes/frontmatter/values';

export interface NeverCommit {
  /** Keys of frontmatter. */
  readonly fields: ReadonlySet<string>;
  /** Each finds all its matches in a line. */
  readonly patterns: readonly RegExp[];
}

/**
 * @param value the setting: fields' names, and patterns between slashes.
 * @param onProblem hears of what is neither. The rest counts.
 */
export function neverCommitOf(value: unknown, onProblem: (message: string) => void): NeverCommit {
  const fields = new Set<string>();
  const patterns: RegExp[] = [];
  const list: unknown = value ?? [];
  if (!Array.isArray(list)) onProblem("The setting 'fieldNotes.privacy.neverCommit' takes a list of fields and patterns.");
  for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
    if (typeof entry !== 'string' || entry.trim() === '') onProblem("The setting 'fieldNotes.privacy.neverCommit' takes a list of fields and patterns.");
    else {
      const source = /^\/(.+)\/([imsu]*)$/su.exec(entry.trim());
      if (!source) fields.add(fieldKey(entry));
      else {
        try {
          patterns.push(new RegExp(source[1] ?? '', `g${source[2] ?? ''}`));
        } catch (error) {
          onProblem(`The pattern ${entry} of 'fieldNotes.privacy.neverCommit' can't be read: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  }
  return { fields, patterns };
}
