// All that there is on a theme, as a page: by person, latest conversation first, each passage a link to its place.
import type { Catalog, Passage, Theme } from '../catalog/catalog';
import { passagesOfTheme } from '../catalog/passagesOfTheme';
import type { Gradual } from '../util/gradual';
import { sortedGradually } from '../util/gradualSort';
import { dayLabel } from './dateLabels';
import { line, placeLink, section, type Page, type PageLine, type PageSection } from './page/page';

export function* themePage(theme: Theme, catalog: Catalog): Gradual<Page> {
  const passages: Passage[] = [];
  for (const path of theme.interviews) {
    passages.push(...passagesOfTheme(theme.key, [path], catalog));
    yield;
  }
  return {
    title: theme.label,
    lead: [
      ...(theme.definition === null ? [] : [line(theme.definition)]),
      line(`${counted(passages.length, 'passage')} in ${counted(theme.interviewCount, 'interview')}`),
      ...(theme.codebook === null ? [] : [line(placeLink('Codebook entry', theme.codebook))]),
    ],
    sections: [
      section('What it is', [field('Include', theme.include), field('Exclude', theme.exclude), field('Example', theme.example), field('Also', theme.aliases.join(', '))].flat()),
      ...(yield* speakerSections(passages, theme, catalog)),
      section('Whole notes', wholeNotes(passages, theme, catalog)),
    ],
  };
}

function* speakerSections(passages: readonly Passage[], theme: Theme, catalog: Catalog): Gradual<PageSection[]> {
  const groups = new Map<string, { rank: number; heading: string; passages: Passage[] }>();
  for (const passage of passages) {
    const { kind, speaker } = passage;
    const [id, rank, heading] =
      kind === 'own' ? ['\n2', 2, 'Own notes'] as const : speaker === null ? ['\n1', 1, 'Unattributed'] as const : [speaker.key, 0, speaker.name] as const;
    const group = groups.get(id) ?? { rank, heading, passages: [] };
    group.passages.push(passage);
    groups.set(id, group);
    yield;
  }
  const sections: PageSection[] = [];
  for (const group of yield* sortedGradually([...groups.values()], (a, b) => a.rank - b.rank || a.heading.localeCompare(b.heading, 'en'))) {
    const lines: PageLine[] = [];
    for (const passage of yield* latestFirst(group.passages, catalog)) {
      lines.push(passageLine(passage, theme, catalog));
      yield;
    }
    sections.push(section(group.heading, lines));
  }
  return sections;
}

function passageLine(passage: Passage, theme: Theme, catalog: Catalog): PageLine {
  const { path, range, text, kind, offRecord, themes } = passage;
  const interview = catalog.interview(path);
  const below = themes.filter((key) => key.startsWith(`${theme.key}/`)).map((key) => catalog.theme(key)?.label ?? key);
  const source = [interview?.date ? dayLabel(interview.date) : '', ...below].filter((part) => part !== '').join(', ');
  // Its text is not handed on, not even to find the place again.
  const shown = offRecord ? placeLink('Off the record', path, range) : placeLink(kind === 'quote' ? `“${text.replace(/^["“„«](.*)["”“»]$/su, '$1')}”` : text, path, range, text);
  return line(shown, source !== '' && { text: ` ${source}`, emphasis: 'quiet' });
}

/** Notes that name the theme for the whole and have no passage of it. */
function wholeNotes(passages: readonly Passage[], theme: Theme, catalog: Catalog): PageLine[] {
  const told = new Set(passages.map(({ path }) => path));
  return theme.interviews
    .flatMap((path) => (told.has(path) ? [] : (catalog.interview(path) ?? [])))
    .map(({ path, title, date }) => line(placeLink(title, path), date !== null && { text: ` ${dayLabel(date)}`, emphasis: 'quiet' }));
}

function latestFirst(passages: readonly Passage[], catalog: Catalog): Gradual<Passage[]> {
  const date = ({ path }: Passage): string => catalog.interview(path)?.date ?? '';
  return sortedGradually(passages, (a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}

function field(name: string, value: string | null): PageLine[] {
  return value === null || value === '' ? [] : [line(`${name}: ${value}`)];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
