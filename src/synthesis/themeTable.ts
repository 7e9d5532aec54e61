// How often each theme comes up, by person, situation, setting, study or month.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import type { Gradual } from '../util/gradual';
import { compareCodePoints } from '../util/order';
import type { NamedPerson } from './consent';
import type { Selection } from './selection';

export type Dimension = 'interviewee' | 'situation' | 'setting' | 'study' | 'month';
export const dimensions: readonly Dimension[] = ['interviewee', 'situation', 'setting', 'study', 'month'];

/** `key` is null where a passage has no value: nobody named as speaker, no situation, no date. */
export interface Column {
  readonly key: string | null;
  readonly label: string;
}

export interface Row {
  readonly theme: string;
  readonly label: string;
  /** How many themes stand above it: 0 at the top. */
  readonly depth: number;
  /** By column; passages of this theme and of those below it, each once. */
  readonly counts: readonly number[];
  /** Passages in all columns. */
  readonly total: number;
}

export interface ThemeTable {
  readonly dimension: Dimension;
  readonly columns: readonly Column[];
  /** Parents before their children. */
  readonly rows: readonly Row[];
}

const none: Readonly<Record<Dimension, string>> = {
  interviewee: 'Nobody named',
  situation: 'No situation',
  setting: 'No setting',
  study: 'No study',
  month: 'No date',
};

/** How somebody is called. */
export type NameOf = (person: NamedPerson) => string;

export const ownNotesColumn: Column = { key: ' own', label: 'Own notes' };

function columnOf(passage: Passage, interview: Interview, dimension: Dimension, nameOf: NameOf): Column {
  const empty: Column = { key: null, label: none[dimension] };
  if (dimension === 'interviewee') {
    if (passage.kind === 'own') return ownNotesColumn;
    return passage.speaker ? { key: passage.speaker.key, label: nameOf(passage.speaker) } : empty;
  }
  const value = valueOf(interview, dimension);
  return value === null ? empty : { key: value.normalize('NFC').toLowerCase(), label: value };
}

function valueOf(interview: Interview, dimension: Exclude<Dimension, 'interviewee'>): string | null {
  if (dimension === 'month') return interview.date?.slice(0, 7) ?? null;
  return interview[dimension];
}

/** The values in the order of code points; own notes and what has no value last. */
function compareColumns(a: Column, b: Column): number {
  const rank = (column: Column): number => (column.key === null ? 2 : column.key === ownNotesColumn.key ? 1 : 0);
  return rank(a) - rank(b) || compareCodePoints(a.label, b.label) || compareCodePoints(a.key ?? '', b.key ?? '');
}

/** Counts each passage once in a row, however many themes below that row's it has. */
export function* themeTable(selection: Selection, catalog: Catalog, dimension: Dimension, nameOf: NameOf = ({ name }) => name): Gradual<ThemeTable> {
  const columns = new Map<string | null, Column>();
  const cells = new Map<string, Map<string | null, number>>();
  for (const { interview, passages } of selection.interviews) {
    yield;
    for (const passage of passages) {
      const column = columnOf(passage, interview, dimension, nameOf);
      if (!columns.has(column.key)) columns.set(column.key, column);
      for (const theme of withAncestors(passage.themes)) {
        if (!selection.matcher.theme(theme)) continue;
        const row = cells.get(theme) ?? new Map<string | null, number>();
        row.set(column.key, (row.get(column.key) ?? 0) + 1);
        cells.set(theme, row);
      }
    }
  }
  const ordered = [...columns.values()].sort(compareColumns);
  const rows: Row[] = [];
  for (const theme of [...cells.keys()].sort(compareKeys)) {
    yield;
    const counts = ordered.map((column) => cells.get(theme)?.get(column.key) ?? 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    rows.push({ theme, label: catalog.theme(theme)?.label ?? theme, depth: theme.split('/').length - 1, counts, total });
  }
  return { dimension, columns: ordered, rows };
}

/** Segment by segment, so that `a-b` does not come between `a` and `a/b`. */
export function compareKeys(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareCodePoints(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** The keys and all above them, each once. */
export function withAncestors(keys: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const key of keys) {
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) all.add(key.slice(0, end));
  }
  return all;
}
