// What a report says, as plain data: no Markdown, no HTML; people under the names that they are given.
import type { Catalog, FollowUpEntry, Interview, Passage } from '../catalog/catalog';
import type { Gradual } from '../util/gradual';
import { compareCodePoints } from '../util/order';
import { reasonByConsent } from './consent';
import { dayOf } from './filters';
import type { SelectedInterview, Selection } from './selection';
import { compareKeys, withAncestors, type NameOf } from './themeTable';

export const reportOrders = ['theme', 'interviewee'] as const;
export type ReportOrder = (typeof reportOrders)[number];

export interface ReportPart {
  readonly heading: string;
  /** Of this part and those below it, each once. */
  readonly total: Extent;
}

export interface ReportSection extends ReportPart {
  /** 0 at the top. */
  readonly depth: number;
  readonly definition: string | null;
  /** Of this section alone. Looked up while they are read. */
  readonly passages: Iterable<Selected>;
  /** Interviews that have the theme as a whole, and no passage of it. */
  readonly whole: readonly Interview[];
}

export interface Selected {
  readonly passage: Passage;
  readonly interview: Interview;
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
  /** How many more interviews there are of which no passage is in it, but which have themes as a whole. */
  readonly wholeOnly: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The sections at the top. */
  readonly tops: readonly ReportPart[];
  /** All sections, parents before those below them. Each is made when its turn comes; undefined where that can pause. */
  readonly sections: () => Iterable<ReportSection | undefined>;
  /** What themes mean that come up again and again; none where each has one section, which says it. */
  readonly definitions: readonly { readonly heading: string; readonly definition: string }[];
  /** Open ones, soonest due first. */
  readonly followUps: readonly ReportFollowUp[];
  /** Open ones that are off the record, or promised by somebody whose words may not be used. */
  readonly followUpsLeftOut: number;
}

export function* reportOf(selection: Selection, catalog: Catalog, order: ReportOrder, nameOf: NameOf = ({ name }) => name): Gradual<Report> {
  const followUps = yield* openFollowUps(selection, catalog);
  const people = new Set<string>();
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  for (const { interview, passages } of selection.interviews) {
    yield;
    if (passages.length === 0) continue;
    for (const { key } of interview.interviewees) people.add(key);
    const day = dayOf(interview.date);
    if (day === null) continue;
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  }
  return {
    order,
    selection,
    extent: { passages: selection.passageCount, people: people.size, interviews: selection.interviewCount },
    firstDay,
    lastDay,
    ...(yield* order === 'theme' ? byTheme(selection, catalog) : byPerson(selection, catalog, nameOf)),
    ...followUps,
  };
}

type Sections = Pick<Report, 'tops' | 'sections' | 'wholeOnly' | 'definitions'>;

function* byTheme(selection: Selection, catalog: Catalog): Gradual<Sections> {
  const sections = yield* themeSections(selection.interviews, { selection, catalog, depth: 0 });
  const listed = new Set(sections.flatMap(({ whole }) => whole));
  for (const { interview, passages } of selection.interviews) if (passages.length > 0) listed.delete(interview);
  return { tops: sections.filter(({ depth }) => depth === 0), sections: () => sections, wholeOnly: listed.size, definitions: [] };
}

/** A section for each person, below it one for each theme; then what nobody is named for, then the own notes. */
function* byPerson(selection: Selection, catalog: Catalog, nameOf: NameOf): Gradual<Sections> {
  const groups = new Map<string, PersonGroup>();
  const themes = new Set<string>();
  for (const { interview, passages } of selection.interviews) {
    yield;
    for (const passage of passages) {
      const { kind, speaker } = passage;
      for (const key of withAncestors(passage.themes.filter(selection.matcher.theme))) themes.add(key);
      const [rank, key, heading] = kind === 'own' ? [3, '', 'Own notes'] : speaker === null ? [2, '', 'Nobody named'] : [1, speaker.key, nameOf(speaker)];
      const id = `${rank}${key}`;
      const group = groups.get(id) ?? { rank, heading, interviews: [], passages: 0 };
      groups.set(id, group);
      group.passages++;
      const last = group.interviews.at(-1);
      if (last?.interview === interview) last.passages.push(passage);
      else group.interviews.push({ interview, passages: [passage] });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => a.rank - b.rank || compareCodePoints(a.heading, b.heading)).map((group) => {
    const total = { passages: group.passages, people: group.rank === 1 ? 1 : 0, interviews: group.interviews.length };
    return { heading: group.heading, total, interviews: group.interviews };
  });
  return {
    tops: sorted,
    wholeOnly: 0,
    definitions: [...themes].sort(compareKeys).flatMap((key) => {
      const theme = catalog.theme(key);
      return theme && theme.definition !== null ? [{ heading: theme.label, definition: theme.definition }] : [];
    }),
    *sections() {
      for (const { heading, total, interviews } of sorted) {
        yield { heading, depth: 0, definition: null, total, passages: [], whole: [] };
        yield* yield* themeSections(interviews, { selection, catalog, depth: 1 });
      }
    },
  };
}

interface PersonGroup {
  readonly rank: number;
  readonly heading: string;
  readonly interviews: { readonly interview: Interview; readonly passages: Passage[] }[];
  passages: number;
}

interface Under {
  readonly selection: Selection;
  readonly catalog: Catalog;
  /** Of the themes at the top. */
  readonly depth: number;
}

interface ThemeCount {
  /** With the themes below. */
  passages: number;
  interviews: number;
  readonly people: Set<string>;
  /** Of this theme alone. */
  readonly own: SelectedInterview[];
  readonly whole: Interview[];
}

/** A section for each theme that has passages, and for those above them. */
function* themeSections(interviews: readonly SelectedInterview[], { selection, catalog, depth }: Under): Gradual<ReportSection[]> {
  const counts = new Map<string, ThemeCount>();
  for (const selected of interviews) {
    yield;
    countThemes(selected, depth === 0 ? wholeThemes(selected.interview, selection, catalog) : [], selection, counts);
  }
  const sections: ReportSection[] = [];
  for (const key of [...counts.keys()].sort(compareKeys)) {
    yield;
    const count = counts.get(key);
    if (!count) continue;
    const theme = catalog.theme(key);
    sections.push({
      heading: theme?.label ?? key,
      depth: depth + key.split('/').length - 1,
      definition: depth === 0 ? (theme?.definition ?? null) : null,
      total: { passages: count.passages, people: count.people.size, interviews: count.interviews },
      passages: { [Symbol.iterator]: () => passagesOf(key, count.own) },
      whole: count.whole,
    });
  }
  return sections;
}

function countThemes(selected: SelectedInterview, wholeHere: readonly string[], { matcher }: Selection, counts: Map<string, ThemeCount>): void {
  const { interview, passages } = selected;
  const countOf = (key: string): ThemeCount => {
    const count = counts.get(key) ?? { passages: 0, interviews: 0, people: new Set(), own: [], whole: [] };
    counts.set(key, count);
    return count;
  };
  for (const key of wholeHere) countOf(key).whole.push(interview);
  const here = withAncestors(wholeHere);
  for (const { themes, kind, speaker } of passages) {
    const asked = themes.filter(matcher.theme);
    for (const key of asked) {
      const { own } = countOf(key);
      if (own.at(-1) !== selected) own.push(selected);
    }
    for (const key of withAncestors(asked)) {
      here.add(key);
      const count = countOf(key);
      count.passages++;
      if (kind !== 'own' && speaker) count.people.add(speaker.key);
    }
  }
  for (const key of here) countOf(key).interviews++;
}

function* passagesOf(theme: string, interviews: readonly SelectedInterview[]): Generator<Selected, undefined> {
  for (const { interview, passages } of interviews) {
    for (const passage of passages) if (passage.themes.includes(theme)) yield { passage, interview };
  }
  return undefined;
}

/** Those that an interview has as a whole; none where kinds of passages are asked for, nor where nobody's words may be used. */
function wholeThemes(interview: Interview, { filters, matcher, lifted }: Selection, catalog: Catalog): readonly string[] {
  if (filters.kinds) return [];
  const { interviewees } = interview;
  if (interviewees.length > 0 && interviewees.every((person) => reasonByConsent(interview, person, lifted) !== null)) return [];
  const coded = new Set(catalog.passagesIn(interview.path).flatMap(({ themes }) => themes));
  return interview.themes.filter((key) => !coded.has(key) && matcher.theme(key));
}

/** Of all interviews that pass the filters; where passages are filtered, of those alone that have some. */
function* openFollowUps({ interviews, filters, lifted }: Selection, catalog: Catalog): Gradual<Pick<Report, 'followUps' | 'followUpsLeftOut'>> {
  const ofPassages = (filters.themes ?? filters.kinds) !== undefined;
  /** Each in the order of the notes. */
  const byDue = new Map<string | null, ReportFollowUp[]>();
  let followUpsLeftOut = 0;
  for (const { interview, passages } of interviews) {
    yield;
    if (ofPassages && passages.length === 0) continue;
    for (const entry of catalog.followUpsIn(interview.path)) {
      if (entry.state !== 'open') continue;
      const { due, owner, mine, offRecord } = entry;
      const withheld = owner !== null && !mine && reasonByConsent(interview, owner, lifted) !== null;
      if (withheld || (offRecord && !lifted.has('off-record'))) {
        followUpsLeftOut++;
        continue;
      }
      const sameDay = byDue.get(due) ?? [];
      sameDay.push({ entry, interview });
      byDue.set(due, sameDay);
    }
  }
  const followUps: ReportFollowUp[] = [];
  for (const due of [...byDue.keys()].sort(compareDue)) {
    yield;
    for (const followUp of byDue.get(due) ?? []) followUps.push(followUp);
  }
  return { followUps, followUpsLeftOut };
}

/** Soonest first; without a date last. */
function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
