// Renames themes, merges them, nests them, takes them out: in all notes and in the codebook.
import type { Catalog, Theme } from '../catalog/catalog';
import { isIgnoredTheme, isWithin, parentKey, themeKey } from '../notes/keys';
import type { InterviewNote } from '../notes/model';
import { planEntries } from './entriesOfThemes';
import { isEmptyPlan, refusalOf, type FileChange, type PlanContext, type Refactoring, type RefactorPlan, type Refusal, type SourceFile } from './plan';
import { ThemeMoves, type ThemeMove } from './themeMoves';
import { themesInNote } from './themesInNote';

export interface MoveOptions {
  /** Whether the codebook entry keeps the old spelling as an alias; where there is no entry, it does nothing. */
  readonly keepAlias?: boolean;
}

/** Themes about to be moved, or why they can't be, in a sentence. */
export type ThemeRefactoring = (Refactoring & { readonly moves: readonly ThemeMove[] }) | { readonly refusal: string };

/**
 * Gives themes, with those below them, another name. One that there is already takes them in.
 * @param from any spellings
 * @param to the whole path of the new name
 */
export function moveThemes(from: readonly string[], to: string, context: PlanContext, options: MoveOptions = {}): ThemeRefactoring {
  const { catalog, settings } = context;
  const themes = knownThemes(from, catalog);
  if (typeof themes === 'string') return { refusal: themes };
  const label = tidyLabel(to);
  const key = themeKey(label);
  if (key === '') return { refusal: 'A theme needs a name.' };
  if (isIgnoredTheme(key, settings.ignoredThemes)) return { refusal: `“${label}” is set to be no theme (fieldNotes.themes.ignore). Choose another name.` };
  const canonical = canonicalKey(key, catalog);
  const existing = catalog.theme(canonical);
  const isSpelling = themes.length === 1 && (canonical === themes[0]?.key || key === themes[0]?.key);
  // Into another theme: in the spelling that this has.
  const target = isSpelling || !existing?.named ? label : existing.label;
  const moved = themes.filter((theme) => isSpelling || theme.key !== canonical);
  if (moved.some((theme) => theme.key !== themeKey(target) && isWithin(themeKey(target), theme.key))) {
    return { refusal: `“${target}” lies below the theme itself. Choose a place outside it.` };
  }
  return refactoring(moved.map((theme) => ({ from: theme.key, to: target })), context, options);
}

/** Puts themes below another; null: at the top. */
export function nestThemes(from: readonly string[], below: string | null, context: PlanContext, options: MoveOptions = {}): ThemeRefactoring {
  const themes = knownThemes(from, context.catalog);
  if (typeof themes === 'string') return { refusal: themes };
  const parent = below === null ? null : (context.catalog.theme(below)?.label ?? tidyLabel(below));
  const moved = themes.filter((theme) => parentKey(theme.key) !== (parent === null ? null : themeKey(parent)));
  const plans = moved.map((theme) => {
    const own = theme.label.slice(theme.label.lastIndexOf('/') + 1).trim();
    return moveThemes([theme.key], parent === null ? own : `${parent}/${own}`, context, options);
  });
  const refused = plans.find((plan) => 'refusal' in plan);
  if (refused) return refused;
  return refactoring(plans.flatMap((plan) => ('moves' in plan ? plan.moves : [])), context, options);
}

/** Takes themes, with those below them, out of all notes, and their entries out of the codebook. */
export function deleteThemes(from: readonly string[], context: PlanContext): ThemeRefactoring {
  const themes = knownThemes(from, context.catalog);
  if (typeof themes === 'string') return { refusal: themes };
  return refactoring(themes.map((theme) => ({ from: theme.key, to: null })), context, {});
}

/** The theme that a new name is already, when moving there means merging; undefined: the name is free. */
export function themeMergedInto(from: string, to: string, catalog: Catalog): Theme | undefined {
  const existing = catalog.theme(tidyLabel(to));
  return existing?.named && existing.key !== catalog.theme(from)?.key ? existing : undefined;
}

function refactoring(moves: readonly ThemeMove[], context: PlanContext, { keepAlias = false }: MoveOptions): ThemeRefactoring {
  const { catalog } = context;
  const themeMoves = new ThemeMoves(moves, (key) => canonicalKey(key, catalog));
  const moved = catalog.themes().filter((theme) => moves.some(({ from }) => isWithin(theme.key, from)));
  const entries = new Set<string>();
  for (const { key, codebook } of moved) {
    const after = themeMoves.keyAfter(key);
    const taking = after === null ? null : catalog.theme(after)?.codebook;
    for (const path of [codebook, taking]) if (path) entries.add(path);
  }
  const notes = new Set(moves.flatMap(({ from }) => catalog.theme(from)?.interviews ?? []));
  return {
    moves,
    paths: [...entries, ...notes],
    plan: (sources) => planFiles(sources, themeMoves, context, keepAlias),
  };
}

function* planFiles(sources: readonly SourceFile[], moves: ThemeMoves, context: PlanContext, keepAlias: boolean): Generator<undefined, RefactorPlan> {
  const changes: FileChange[] = [];
  const refusals: Refusal[] = [];
  for (const source of sources) {
    if (source.file.kind !== 'interview') continue;
    const plan = planNote(source, source.file, moves, context);
    if (plan.refusal !== null) refusals.push({ path: source.path, reason: plan.refusal });
    else if (plan.edits.length > 0) changes.push({ path: source.path, edits: plan.edits, places: plan.places });
    yield;
  }
  const codebook = planEntries(sources, moves, context.catalog, keepAlias);
  for (const path of touchedPaths(codebook)) {
    const source = sources.find((one) => one.path === path);
    const reason = source && refusalOf(source);
    if (reason) refusals.push({ path, reason });
  }
  return { ...codebook, changes: [...codebook.changes, ...changes], refusals: [...codebook.refusals, ...refusals] };
}

function planNote(source: SourceFile, note: InterviewNote, moves: ThemeMoves, context: PlanContext): ReturnType<typeof themesInNote> {
  const plan = themesInNote(source.text, note, moves, context);
  const refusal = plan.refusal === null && plan.edits.length === 0 ? null : refusalOf(source);
  return refusal === null ? plan : { refusal };
}

function touchedPaths(plan: RefactorPlan): Set<string> {
  return isEmptyPlan(plan) ? new Set() : new Set([...plan.changes.map(({ path }) => path), ...plan.renames.map(({ path }) => path), ...plan.deletions]);
}

function knownThemes(spellings: readonly string[], catalog: Catalog): Theme[] | string {
  const themes = new Map<string, Theme>();
  for (const spelling of spellings) {
    const theme = catalog.theme(spelling);
    if (!theme) return `There is no theme “${spelling}” in the notes of this workspace.`;
    themes.set(theme.key, theme);
  }
  return themes.size === 0 ? 'Choose a theme first.' : [...themes.values()];
}

/** Through the aliases of the codebook, also where nobody uses the theme yet. */
function canonicalKey(key: string, catalog: Catalog): string {
  for (let part: string | null = key; part !== null; part = parentKey(part)) {
    const theme = catalog.theme(part);
    if (theme) return theme.key + key.slice(part.length);
  }
  return key;
}

/** A name as it was typed, without what does not count in it. */
function tidyLabel(typed: string): string {
  const segments = typed.trim().replace(/^#/u, '').split('/');
  return segments
    .map((segment) => segment.trim().replace(/\s+/gu, ' '))
    .filter((segment) => segment !== '')
    .join('/');
}
