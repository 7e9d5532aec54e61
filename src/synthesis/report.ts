// What a report says, as plain data: no Markdown, no HTML; people under the names that they are given.
import type { Catalog, FollowUpEntry, Interview } from '../catalog/catalog';
import type { Gradual } from '../util/gradual';
import { compareCodePoints } from '../util/order';
import { reasonByConsent } from './consent';
import { dayOf } from './filters';
import type { Selected, Selection } from './selection';
import { compareKeys, withAncestors, type NameOf } from './themeTable';

export const reportOrders = ['theme', 'interviewee'] as const;
export type ReportOrder = (typeof reportOrders)[number];

export interface ReportSection {
  readonly heading: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly definition: string | null;
  /** Of this section and those below it, each once. */
  readonly total: Extent;
  /** Of this section alone. */
  readonly passages: readonly Selected[];
  /** Interviews that have the theme as a whole, and no passage of it. */
  readonly whole: readonly Interview[];
}

export interface Extent {
  readonly passages: number;
  /** Who spoke. */
  readonly people: number;
  readonly interviews: number;
}

export interface ReportFollowUp {
  readonly entry: FollowUpEntry;
  readonly interview: Interview;
}

export interface Report {
  readonly order: ReportOrder;
  readonly selection: Selection;
  /** The interviews that passages are from, and all their interviewees. */
  readonly extent: Extent;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly sections: readonly ReportSection[];
  /** Open ones, soonest due first. */
  readonly followUps: readonly ReportFollowUp[];
  /** Open ones that are off the record, or promised by somebody whose words may not be used. */
  readonly followUpsLeftOut: number;
}

export function* reportOf(selection: Selection, catalog: Catalog, order: ReportOrder, nameOf: NameOf = ({ name }) => name): Gradual<Report> {
  const followUps = yield* openFollowUps(selection, catalog);
  const interviews = new Set(selection.passages.map(({ interview }) => interview));
  const people = new Set([...interviews].flatMap(({ interviewees }) => interviewees.map(({ key }) => key)));
  const days = [...interviews].flatMap(({ date }) => dayOf(date) ?? []).sort();
  return {
    order,
    selection,
    extent: { passages: selection.passages.length, people: people.size, interviews: interviews.size },
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    sections: order === 'theme' ? yield* themeSections(selection.passages, { selection, catalog, depth: 0 }, yield* wholeInterviews(selection, catalog)) : yield* personSections(selection, catalog, nameOf),
    followUps: followUps.shown,
    followUpsLeftOut: followUps.leftOut,
  };
}

interface Under {
  readonly selection: Selection;
  readonly catalog: Catalog;
  /** Of the themes at the top. */
  readonly depth: number;
}

/** A section for each theme that has passages, and for those above them. */
function* themeSections(passages: readonly Selected[], { selection, catalog, depth }: Under, whole: Whole = new Map()): Gradual<ReportSection[]> {
  const own = new Map<string, Selected[]>();
  const all = new Map<string, Selected[]>();
  const wholeBelow = new Map<string, Interview[]>();
  for (const [theme, interviews] of whole) {
    for (const key of withAncestors([theme])) for (const interview of interviews) append(wholeBelow, key, interview);
  }
  for (const selected of passages) {
    yield;
    for (const key of selected.passage.themes) if (selection.matcher.theme(key)) append(own, key, selected);
    for (const key of withAncestors(selected.passage.themes.filter(selection.matcher.theme))) append(all, key, selected);
  }
  const sections: ReportSection[] = [];
  for (const key of [...new Set([...all.keys(), ...wholeBelow.keys()])].sort(compareKeys)) {
    yield;
    const theme = catalog.theme(key);
    sections.push({
      heading: theme?.label ?? key,
      depth: depth + key.split('/').length - 1,
      definition: depth === 0 ? (theme?.definition ?? null) : null,
      total: extentOf(all.get(key) ?? [], wholeBelow.get(key)),
      passages: own.get(key) ?? [],
      whole: whole.get(key) ?? [],
    });
  }
  return sections;
}

/** A section for each person, below it one for each theme; then what nobody is named for, then the own notes. */
function* personSections(selection: Selection, catalog: Catalog, nameOf: NameOf): Gradual<ReportSection[]> {
  const groups = new Map<string, { rank: number; heading: string; passages: Selected[] }>();
  for (const selected of selection.passages) {
    yield;
    const { kind, speaker } = selected.passage;
    const [rank, key, heading] = kind === 'own' ? [3, '', 'Own notes'] : speaker === null ? [2, '', 'Nobody named'] : [1, speaker.key, nameOf(speaker)];
    const id = `${rank}${key}`;
    const group = groups.get(id) ?? { rank, heading, passages: [] };
    group.passages.push(selected);
    groups.set(id, group);
  }
  const sections: ReportSection[] = [];
  for (const { heading, passages } of [...groups.values()].sort((a, b) => a.rank - b.rank || compareCodePoints(a.heading, b.heading))) {
    sections.push({ heading, depth: 0, definition: null, total: extentOf(passages), passages: [], whole: [] });
    sections.push(...(yield* themeSections(passages, { selection, catalog, depth: 1 })));
  }
  return sections;
}

type Whole = ReadonlyMap<string, readonly Interview[]>;

/** By theme; none where kinds of passages are asked for, nor interviews with nobody whose words may be used. */
function* wholeInterviews({ interviews, filters, matcher, lifted }: Selection, catalog: Catalog): Gradual<Whole> {
  const whole = new Map<string, Interview[]>();
  if (filters.kinds) return whole;
  for (const interview of interviews) {
    yield;
    const { interviewees } = interview;
    if (interviewees.length > 0 && interviewees.every((person) => reasonByConsent(interview, person, lifted) !== null)) continue;
    const coded = new Set(catalog.passagesIn(interview.path).flatMap(({ themes }) => themes));
    for (const key of interview.themes) if (!coded.has(key) && matcher.theme(key)) append(whole, key, interview);
  }
  return whole;
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function extentOf(selected: readonly Selected[], whole: readonly Interview[] = []): Extent {
  return {
    passages: selected.length,
    people: new Set(selected.flatMap(({ passage }) => (passage.kind === 'own' ? [] : (passage.speaker?.key ?? [])))).size,
    interviews: new Set([...selected.map(({ interview }) => interview.path), ...whole.map(({ path }) => path)]).size,
  };
}


/** Of all interviews that pass the filters; where passages are filtered, of those alone that have some. */
function* openFollowUps({ interviews, passages, filters, lifted }: Selection, catalog: Catalog): Gradual<{ shown: ReportFollowUp[]; leftOut: number }> {
  const asked = filters.themes ?? filters.kinds ? new Set(passages.map(({ interview }) => interview)) : null;
  const shown: ReportFollowUp[] = [];
  let leftOut = 0;
  for (const interview of interviews) {
    yield;
    if (asked?.has(interview) === false) continue;
    for (const entry of catalog.followUpsIn(interview.path)) {
      if (entry.state !== 'open') continue;
      const { owner, mine, offRecord } = entry;
      const withheld = owner !== null && !mine && reasonByConsent(interview, owner, lifted) !== null;
      if (withheld || (offRecord && !lifted.has('off-record'))) leftOut++;
      else shown.push({ entry, interview });
    }
  }
  return { shown: shown.sort((a, b) => compareDue(a.entry.due, b.entry.due)), leftOut };
}

/** Soonest first; without a date last, in the order of the notes. */
function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
