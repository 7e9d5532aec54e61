// What a report says, as plain data: no Markdown, no HTML, no pseudonyms yet.
import type { Catalog, Theme } from '../catalog/catalog';
import type { PassageKind } from '../catalog/snapshot';
import { reasonByConsent, type LeftOutReason } from './consent';
import { dayOf } from './filters';
import type { Selected, Selection } from './selection';
import { compareKeys } from './themeTable';

export type ReportOrder = 'theme' | 'interviewee';

export interface ReportPassage {
  readonly text: string;
  readonly kind: PassageKind;
  readonly speaker: string | null;
  readonly day: string | null;
  readonly situation: string | null;
  readonly title: string;
  readonly path: string;
  /** Zero-based. */
  readonly line: number;
}

export interface ReportSection {
  readonly heading: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly definition: string | null;
  /** Who spoke in it. */
  readonly people: number;
  readonly interviews: number;
  readonly passages: readonly ReportPassage[];
}

export interface ReportFollowUp {
  readonly text: string;
  readonly owner: string | null;
  readonly mine: boolean;
  readonly due: string | null;
  readonly path: string;
  readonly line: number;
}

export interface Report {
  readonly order: ReportOrder;
  readonly interviews: number;
  readonly people: number;
  /** Each once, however many themes it has. */
  readonly passages: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly sections: readonly ReportSection[];
  /** Open ones, soonest due first. */
  readonly followUps: readonly ReportFollowUp[];
  /** Open ones that are off the record, or promised by somebody whose words may not be used. */
  readonly followUpsLeftOut: number;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly passages: number; readonly interviews: number }[];
  /** Names in the filters that nobody and nothing in the workspace has. */
  readonly unknown: readonly string[];
}

export function reportOf(selection: Selection, catalog: Catalog, order: ReportOrder): Report {
  const followUps = openFollowUps(selection, catalog);
  const days = selection.interviews.flatMap((interview) => dayOf(interview.date) ?? []).sort();
  return {
    order,
    interviews: selection.interviews.length,
    people: new Set(selection.interviews.flatMap((interview) => interview.interviewees.map((person) => person.key))).size,
    passages: selection.passages.length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    sections: order === 'theme' ? byTheme(selection, catalog) : byInterviewee(selection, catalog),
    followUps: followUps.shown,
    followUpsLeftOut: followUps.leftOut,
    leftOut: selection.leftOut,
    unknown: selection.matcher.unknown,
  };
}

function byTheme(selection: Selection, catalog: Catalog): ReportSection[] {
  const passages = groupByTheme(selection.passages, selection);
  const keys = [...passages.keys()].sort(compareKeys);
  return keys.map((key) => {
    const theme = catalog.theme(key);
    return sectionOf(labelOf(theme, key), key.split('/').length - 1, definitionOf(theme), passages.get(key) ?? []);
  });
}

/** A section for each person, one below it for each theme; then what nobody is named for, then the own notes. */
function byInterviewee(selection: Selection, catalog: Catalog): ReportSection[] {
  const groups = new Map<string, { heading: string; passages: Selected[] }>();
  for (const selected of selection.passages) {
    const { kind, speaker } = selected.passage;
    const [key, heading] =
      kind === 'own' ? ['3', 'Own notes'] : speaker === null ? ['2', 'Nobody named'] : [`1${speaker.name}\n${speaker.key}`, speaker.name];
    const group = groups.get(key) ?? { heading, passages: [] };
    group.passages.push(selected);
    groups.set(key, group);
  }
  return [...groups.keys()].sort().flatMap((groupKey) => {
    const group = groups.get(groupKey);
    if (!group) return [];
    const themes = groupByTheme(group.passages, selection);
    const whole = sectionOf(group.heading, 0, null, group.passages);
    return [
      { ...whole, passages: [] },
      ...[...themes.keys()].sort(compareKeys).map((key) => sectionOf(labelOf(catalog.theme(key), key), 1, null, themes.get(key) ?? [])),
    ];
  });
}

function groupByTheme(passages: readonly Selected[], selection: Selection): Map<string, Selected[]> {
  const groups = new Map<string, Selected[]>();
  for (const selected of passages) {
    for (const key of selected.passage.themes) {
      if (!selection.matcher.theme(key)) continue;
      const group = groups.get(key);
      if (group) group.push(selected);
      else groups.set(key, [selected]);
    }
  }
  return groups;
}

function sectionOf(heading: string, depth: number, definition: string | null, selected: readonly Selected[]): ReportSection {
  return {
    heading,
    depth,
    definition,
    people: new Set(selected.flatMap(({ passage }) => (passage.kind === 'own' ? [] : (passage.speaker?.key ?? [])))).size,
    interviews: new Set(selected.map(({ interview }) => interview.path)).size,
    passages: selected.map(({ passage, interview }) => ({
      text: passage.text,
      kind: passage.kind,
      speaker: passage.speaker?.name ?? null,
      day: dayOf(interview.date),
      situation: interview.situation,
      title: interview.title,
      path: passage.path,
      line: passage.range.start.line,
    })),
  };
}

const labelOf = (theme: Theme | undefined, key: string): string => theme?.label ?? key;
const definitionOf = (theme: Theme | undefined): string | null => theme?.definition ?? null;

function openFollowUps({ interviews, lifted }: Selection, catalog: Catalog): { shown: ReportFollowUp[]; leftOut: number } {
  const shown: ReportFollowUp[] = [];
  let leftOut = 0;
  for (const interview of interviews) {
    for (const followUp of catalog.followUpsIn(interview.path)) {
      if (followUp.state !== 'open') continue;
      const { owner } = followUp;
      const withheld = owner !== null && !followUp.mine && reasonByConsent(interview, owner.key, lifted) !== null;
      if (withheld || (followUp.offRecord && !lifted.has('off-record'))) {
        leftOut++;
        continue;
      }
      const { text, mine, due, path, range } = followUp;
      shown.push({ text, owner: owner?.name ?? null, mine, due, path, line: range.start.line });
    }
  }
  return { shown: shown.sort((a, b) => compareDue(a.due, b.due)), leftOut };
}

/** Soonest first; without a date last, in the order of the notes. */
function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
