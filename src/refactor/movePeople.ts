// Renames people and merges them: in fields, mentions, marks, consents and profiles.
import type { Catalog, Person } from '../catalog/catalog';
import { personKey } from '../notes/keys';
import { peopleInNote } from './peopleInNote';
import { PersonMoves } from './personMoves';
import { isEmptyPlan, refusalOf, type FileChange, type PlanContext, type Refactoring, type RefactorPlan, type Refusal, type SourceFile } from './plan';
import { planProfiles } from './profilesOfPeople';

export interface MovePeopleOptions {
  /** Whether the profile keeps the old name as an alias; where there is no profile, it does nothing. */
  readonly keepAlias?: boolean;
}

/**
 * Gives people another name. Somebody who has it already takes them in.
 * @param from any spellings
 */
export function movePeople(from: readonly string[], to: string, context: PlanContext, { keepAlias = false }: MovePeopleOptions = {}): Refactoring | { readonly refusal: string } {
  const { catalog } = context;
  const typed = to.trim().replace(/\s+/gu, ' ');
  if (typed === '') return { refusal: 'An interviewee needs a name.' };
  if (/[[\]|#*:\n]/u.test(typed)) return { refusal: `“${typed}” holds a character that a name in a link or a speaker mark can’t have. Choose another name.` };
  const keys = new Map(from.map((name) => [catalog.person(name)?.key ?? personKey(name), catalog.person(name)?.name ?? name] as const));
  const unknown = [...keys].find(([key]) => catalog.pathsNaming(key).length === 0);
  if (unknown) return { refusal: `No note of this workspace names “${unknown[1]}”.` };
  const existing = catalog.person(typed);
  const isSpelling = keys.size === 1 && (existing === undefined || keys.has(existing.key));
  const name = isSpelling || !existing ? typed : existing.name;
  if (!isSpelling && existing) keys.delete(existing.key);
  const moves = new PersonMoves(new Set(keys.keys()), name, catalog);
  const introduced = catalog.people().flatMap(({ profile, introducedBy }) => (profile !== null && introducedBy !== null && keys.has(personKey(introducedBy)) ? [profile] : []));
  const paths = new Set([...[...keys.keys()].flatMap((key) => catalog.pathsNaming(key)), ...introduced, ...(existing?.profile ? [existing.profile] : [])]);
  return { paths: [...paths], plan: (sources) => planFiles(sources, moves, context, keepAlias ? [...keys.values()] : []) };
}

/** Who takes a person in, when the new name is somebody else's already; undefined: the name is free. */
export function personMergedInto(from: string, to: string, catalog: Catalog): Person | undefined {
  const existing = catalog.person(to);
  return existing && existing.key !== (catalog.person(from)?.key ?? personKey(from)) ? existing : undefined;
}

function* planFiles(sources: readonly SourceFile[], moves: PersonMoves, context: PlanContext, keptAliases: readonly string[]): Generator<undefined, RefactorPlan> {
  const profiles = planProfiles(sources, moves, keptAliases);
  const changes: FileChange[] = [...profiles.changes];
  const refusals: Refusal[] = [...profiles.refusals];
  for (const { path, text, file } of sources) {
    if (file.kind !== 'interview') continue;
    const plan = peopleInNote(text, file, moves, context);
    if (plan.refusal !== null) refusals.push({ path, reason: plan.refusal });
    else if (plan.edits.length > 0) changes.push({ path, edits: plan.edits, places: plan.places });
    yield;
  }
  const plan = { ...profiles, changes, refusals };
  if (isEmptyPlan(plan)) return plan;
  const touched = new Set([...changes.map(({ path }) => path), ...plan.deletions]);
  const blocked = sources.flatMap((source) => {
    const reason = touched.has(source.path) ? refusalOf(source) : null;
    return reason === null ? [] : [{ path: source.path, reason }];
  });
  return { ...plan, refusals: [...refusals, ...blocked] };
}
