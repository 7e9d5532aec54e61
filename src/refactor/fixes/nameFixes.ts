// Fixes of names and themes in an interview.
import type { Person } from '../../catalog/catalog';
import { personKey } from '../../notes/keys';
import type { InterviewNote, Position } from '../../notes/model';
import { PeopleNames } from '../../notes/people';
import { LineIndex } from '../../util/lines';
import { looksMisspelt } from '../../util/misspelling';
import { withInterviewees } from '../listAdditions';
import { moveThemes } from '../moveThemes';
import { planAtOnce } from '../plan';
import { editFix, textIn } from './fieldFixes';
import { isSamePlace, type Fix, type FixContext, type Fixer, type ProblemFile } from './fix';

export const mergeTheme: Fixer = ({ range }, where, context) => {
  const tag = themeAt(where, range.start);
  const meant = tag && context.catalog.themeMeantBy(tag.key);
  if (!tag || meant === undefined) return [];
  return [...changesOfTheme(tag.key, meant, where, context), newEntry(tag.label)];
};

export const enterTheme: Fixer = ({ range }, where, context) => {
  const tag = themeAt(where, range.start);
  if (!tag) return [];
  const meant = context.catalog.themeMeantBy(tag.key);
  // What looks misspelt has a hint of its own, with these fixes.
  return meant === undefined ? [newEntry(tag.label)] : [];
};

export const mergePerson: Fixer = ({ range }, { file }, { catalog }) => {
  const name = file.kind === 'interview' ? file.interviewees.find((one) => isSamePlace(one.range.start, range.start))?.value : undefined;
  const meant = name === undefined ? undefined : catalog.personMeantBy(catalog.person(name)?.key ?? personKey(name));
  if (name === undefined || !meant) return [];
  return [
    { kind: 'mergePeople', title: `Merge into “${meant.name}”…`, from: name, to: meant.name, isPreferred: true },
    { kind: 'addAlias', title: `Make it an alias of “${meant.name}”`, person: meant.name, alias: name },
    { kind: 'newProfile', title: `Keep both: make a profile of “${name}”`, name },
  ];
};

/** A speaker mark that names nobody of the note. */
export const nameSpeaker: Fixer = ({ range }, where, { catalog, settings }) => {
  const mark = where.file.kind === 'interview' ? markAt(where.file, range.start) : undefined;
  if (mark === undefined) return [];
  const people = peopleOf(where.path, catalog);
  const near = people.flatMap(({ name }) => (looksMisspelt(mark, name) ? editFix(`Change to “${name}”`, replaced(where.text, range, mark, name), { isPreferred: true }) : []));
  const aliases = people.map(({ name }): Fix => ({ kind: 'addAlias', title: `Make “${mark}” an alias of “${name}”`, person: name, alias: mark }));
  return [...near, ...editFix(`Add “${mark}” as interviewee`, withInterviewees(where.text, [mark], settings)), ...aliases];
};

/** A speaker mark that fits several people of the note. */
export const tellSpeaker: Fixer = ({ range }, where, { catalog }) => {
  const mark = where.file.kind === 'interview' ? markAt(where.file, range.start) : undefined;
  if (mark === undefined) return [];
  const meant = peopleOf(where.path, catalog).filter(({ name, aliases }) => new PeopleNames([{ name, aliases }]).has(mark));
  return meant.flatMap(({ name }) => editFix(`Change to “${name}”`, replaced(where.text, range, mark, name)));
};

function themeAt({ file }: ProblemFile, start: Position): { readonly key: string; readonly label: string } | undefined {
  return file.kind === 'interview' ? [...file.themes, ...file.hashtags].find(({ range }) => isSamePlace(range.start, start)) : undefined;
}

function newEntry(theme: string): Fix {
  return { kind: 'newEntry', title: `Write a codebook entry for “${theme}”`, theme };
}

/** In this note alone, where no other names it; else in all of them, which is asked first. */
function changesOfTheme(key: string, meant: string, { path, text, file }: ProblemFile, context: FixContext): Fix[] {
  const theme = context.catalog.theme(key);
  if (!theme || theme.interviewCount > 1 || theme.codebook !== null) return [{ kind: 'mergeThemes', title: `Merge into “${meant}”…`, from: key, to: meant, isPreferred: true }];
  const moving = moveThemes([key], meant, context);
  const plan = 'refusal' in moving ? undefined : planAtOnce(moving, [{ path, text, file }]);
  const edits = plan?.refusals.length === 0 ? (plan.changes[0]?.edits ?? []) : [];
  return editFix(`Change to “${meant}”`, { edits, refusal: null }, { isPreferred: true });
}

function markAt({ speakers }: InterviewNote, start: Position): string | undefined {
  return speakers.find(({ range }) => isSamePlace(range.start, start))?.name;
}

/** Interviewees first. */
function peopleOf(path: string, catalog: FixContext['catalog']): Pick<Person, 'name' | 'aliases'>[] {
  const interview = catalog.interview(path);
  const names = new Set([...(interview?.interviewees ?? []), ...(interview?.interviewers ?? [])].map(({ name }) => name));
  return [...names].map((name) => catalog.person(name) ?? { name, aliases: [] });
}

function replaced(text: string, range: InterviewNote['speakers'][number]['range'], old: string, name: string): Parameters<typeof editFix>[1] {
  if (textIn(text, range) !== old) return { refusal: 'It is written in another way.' };
  const start = new LineIndex(text).offsetAt(range.start);
  return { edits: [{ start, end: start + old.length, newText: name }], refusal: null };
}
