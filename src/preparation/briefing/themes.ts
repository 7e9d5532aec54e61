// What somebody said, by theme, and the themes that only others were asked about.
import type { Catalog, Interview, Passage, Person, Theme } from '../../catalog/catalog';
import { consentOf, isWithheld } from '../../catalog/consent';
import { passagesOfTheme } from '../../catalog/passagesOfTheme';
import { keyAndAncestors } from '../../catalog/themeNames';
import type { Gradual } from '../../util/gradual';
import { heldWith } from '../acquaintance';
import type { BriefingContext } from './context';
import { line, placeLink, section, withItems, type PageLine, type PageSection } from '../page/page';

/** What stands in for words that were said off the record. */
export const offRecordText = 'Off the record';

const shownThemes = 8;
const shownPassages = 3;
const shownGaps = 7;
const longestPassage = 200;
/** Asked of so many others, a theme is one of yours. */
const fewestOthers = 2;

export interface ThemeGap {
  readonly theme: Theme;
  /** How many others were asked. */
  readonly people: number;
}

/** Their passages, the themes with most of them first, in each the latest first. What they took back is left out and counted. */
export function themeSection(person: Person, isShared: boolean, { catalog }: BriefingContext): PageSection {
  const held = heldWith(catalog, [person]);
  const order = new Map(held.map((interview, index) => [interview.path, index]));
  const spoken = catalog.passagesOfPerson(person.key).filter(({ path }) => order.has(path));
  const usable = spoken.filter(({ path }) => !isRefused(catalog.interview(path), person));
  const byTheme = passagesByTheme(usable, catalog);
  const left = spoken.length - usable.length;
  return section(isShared ? `What ${person.name} said` : 'What they said', [
    ...byTheme.slice(0, shownThemes).map(({ theme, passages }) => themeLine(theme, passages, order)),
    ...(byTheme.length > shownThemes ? [line({ text: `and ${byTheme.length - shownThemes} more themes`, emphasis: 'quiet' })] : []),
    ...(left > 0 ? [line({ text: `${counted(left, 'passage')} left out for want of consent`, emphasis: 'quiet' })] : []),
    ...(person.unattributedCount > 0 ? [line({ text: `${counted(person.unattributedCount, 'passage')} of joint conversations without a speaker`, emphasis: 'quiet' })] : []),
  ]);
}

/** The themes that several others were asked about and these people never, those of most others first. All notes may be looked at. */
export function* themesNotAskedYet(people: readonly Person[], { catalog }: BriefingContext): Gradual<ThemeGap[]> {
  const theirs = new Set(people.flatMap(({ key }) => catalog.interviewsOf(key).flatMap(({ themes }) => themes.flatMap((theme) => [...keyAndAncestors(theme)]))));
  const gaps: ThemeGap[] = [];
  for (const theme of catalog.themes()) {
    if (!theme.named || theirs.has(theme.key)) continue;
    const others = new Set<string>();
    for (const path of catalog.interviewPathsOfTheme(theme.key)) {
      const interview = catalog.interview(path);
      if (interview && !interview.planned) for (const key of interview.intervieweeKeys) others.add(key);
      yield;
    }
    if (others.size >= fewestOthers && !isOffRecordTheme(theme, catalog)) gaps.push({ theme, people: others.size });
  }
  return gaps.sort((a, b) => b.people - a.people || b.theme.passageCount - a.theme.passageCount || (a.theme.key < b.theme.key ? -1 : 1)).slice(0, shownGaps);
}

export function gapSection(gaps: readonly ThemeGap[], { catalog }: BriefingContext): PageSection {
  return section(
    'Not asked yet, though others were',
    gaps.map(({ theme, people }) => line(themeLink(theme, catalog), `: ${people} people, ${counted(theme.passageCount, 'passage')}`)),
  );
}

function passagesByTheme(passages: readonly Passage[], catalog: Catalog): { theme: Theme; passages: Passage[] }[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) for (const key of passage.themes) groups.set(key, [...(groups.get(key) ?? []), passage]);
  return [...groups]
    .flatMap(([key, group]) => {
      const theme = catalog.theme(key);
      return theme && !isOffRecordTheme(theme, catalog) ? [{ theme, passages: group }] : [];
    })
    .sort((a, b) => b.passages.length - a.passages.length || (a.theme.label < b.theme.label ? -1 : 1));
}

function themeLine(theme: Theme, passages: readonly Passage[], order: ReadonlyMap<string, number>): PageLine {
  const latest = [...passages].sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  const more = latest.length - shownPassages;
  const heading = theme.codebook === null ? { text: theme.label, emphasis: 'strong' as const } : { ...placeLink(theme.label, theme.codebook), emphasis: 'strong' as const };
  return withItems(line(heading, ` (${passages.length})`), [
    ...latest.slice(0, shownPassages).map(passageLine),
    ...(more > 0 ? [line({ text: `and ${more} more`, emphasis: 'quiet' })] : []),
  ]);
}

function passageLine(passage: Passage): PageLine {
  const { path, range, text, offRecord } = passage;
  return line(placeLink(passageText(passage), path, range, offRecord ? undefined : text));
}

/** To the codebook's entry, else to the first place that names it. */
function themeLink(theme: Theme, catalog: Catalog): ReturnType<typeof placeLink> | string {
  if (theme.codebook !== null) return placeLink(theme.label, theme.codebook);
  const [first] = passagesOfTheme(theme.key, theme.interviews, catalog);
  const path = first?.path ?? theme.interviews[0];
  return path === undefined ? theme.label : placeLink(theme.label, path, first?.range ?? null);
}

/** Quotation marks on what was said in these words only. */
function passageText({ text, kind, offRecord }: Passage): string {
  if (offRecord) return offRecordText;
  const short = text.length > longestPassage ? `${text.slice(0, longestPassage).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …` : text;
  // A quotation in marks of its own language keeps them.
  return kind === 'quote' && !/^[\p{Pi}\p{Pf}"'„‚「『《〈]/u.test(short) ? `“${short}”` : short;
}

/** The theme that marks passages as off the record marks nothing else. */
export function isOffRecordTheme(theme: Theme, catalog: Catalog): boolean {
  if (theme.passageCount === 0) return false;
  // Of most themes the first passage tells.
  for (const { offRecord } of passagesOfTheme(theme.key, catalog.interviewPathsOfTheme(theme.key), catalog)) if (!offRecord) return false;
  return true;
}

function isRefused(interview: Interview | undefined, { name }: Person): boolean {
  return interview !== undefined && isWithheld(consentOf(interview, name));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
