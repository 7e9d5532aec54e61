// Proposes what a commit of notes could say. The person has the last word.
import { isWithin, themeKey } from '../notes/keys';
import type { ParsedFile } from '../notes/model';
import { changesBetween, type NoteChanges } from './noteChanges';

export interface ChangedFile {
  readonly path: string;
  /** null: the file is new. */
  readonly before: ParsedFile | null;
  /** null: the file is gone. */
  readonly after: ParsedFile | null;
}

const listed = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** One line: `Interview with Dana Okafor, 22 Nov 2026`, `Rename theme pricing to cost in 14 notes`. */
export function proposeCommitMessage(files: readonly ChangedFile[]): string {
  const [only] = files;
  if (only === undefined) return 'Update notes';
  const renamed = renamedTheme(files);
  if (renamed !== null) return renamed;
  if (files.length === 1) return messageOfOne(only);
  const what = notesWord(files);
  if (files.every((file) => file.before === null)) return `Add ${files.length} ${what}`;
  if (files.every((file) => file.after === null)) return `Remove ${files.length} ${what}`;
  return `Update ${files.length} ${what}`;
}

function notesWord(files: readonly ChangedFile[]): string {
  const kinds = new Set(files.map((file) => (file.after ?? file.before)?.kind));
  if (kinds.size === 1 && kinds.has('profile')) return 'interviewee profiles';
  if (kinds.size === 1 && kinds.has('entry')) return 'codebook entries';
  return 'notes';
}

function messageOfOne({ path, before, after }: ChangedFile): string {
  const subject = subjectOf(after ?? before, path);
  if (before === null) return subject.created;
  if (after === null) return `Remove ${subject.name}`;
  const what = mainChange(changesBetween(before, after));
  return what === null ? `Update ${subject.name}` : `${what} in ${subject.name}`;
}

function mainChange(changes: NoteChanges): string | null {
  const done = changes.followUpsDone.length;
  if (changes.consent !== null) return 'Change consent';
  if (done > 0 && changes.coded === 0) return done === 1 ? 'Finish a follow-up' : `Finish ${done} follow-ups`;
  if (changes.coded > 0) return changes.coded === 1 ? 'Code a passage' : `Code ${changes.coded} passages`;
  return null;
}

function subjectOf(file: ParsedFile | null, path: string): { name: string; created: string } {
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|markdown)$/iu, '');
  if (file?.kind === 'interview') {
    const people = file.interviewees.map(({ value }) => value);
    const day = file.date === null ? '' : `, ${dayText(file.date)}`;
    const what = people.length === 0 ? `nterview “${file.title ?? fileName}”` : `nterview with ${listed.format(people)}`;
    return { name: `the i${what}${day}`, created: `I${what}${day}` };
  }
  const name =
    file?.kind === 'profile'
      ? `the profile of ${file.name?.value ?? fileName}`
      : file?.kind === 'entry'
        ? `the codebook entry for ${file.theme?.label ?? fileName}`
        : fileName;
  return { name, created: `Add ${name}` };
}

function dayText(date: string): string {
  return dayFormat.format(new Date(`${date.slice(0, 10)}T00:00Z`));
}

/** Where all that happened is that one theme, with those below it, got another name. */
function renamedTheme(files: readonly ChangedFile[]): string | null {
  const changes = files
    .filter(({ before, after }) => before?.kind !== 'entry' && after?.kind !== 'entry')
    .map(({ before, after }) => (before === null ? null : changesBetween(before, after)));
  const from = shortest(changes[0]?.themesRemoved ?? []);
  const to = shortest(changes[0]?.themesAdded ?? []);
  if (from === null || to === null) return null;
  const fits = (labels: readonly string[], root: string): boolean => labels.length > 0 && labels.every((label) => isWithin(themeKey(label), themeKey(root)));
  if (!changes.every((change) => change !== null && fits(change.themesRemoved, from) && fits(change.themesAdded, to))) return null;
  return `Rename theme ${from} to ${to} in ${changes.length === 1 ? 'a note' : `${changes.length} notes`}`;
}

function shortest(labels: readonly string[]): string | null {
  return labels.reduce<string | null>((best, label) => (best === null || label.length < best.length ? label : best), null);
}
