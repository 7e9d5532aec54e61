// Who somebody is, where and when, and what was talked about so far.
import type { Interview, Person } from '../../catalog/catalog';
import { consentOf, isWithheld } from '../../catalog/consent';
import { heldWith, interviewsWith } from '../acquaintance';
import type { Range } from '../../util/lines';
import { agoLabel, dayLabel, momentLabel } from '../dateLabels';
import type { BriefingContext } from './context';
import { timeLines } from './localHours';
import { actionLink, line, placeLink, section, withItems, type PageLine, type PageSection, type Span } from '../page/page';
import { isOffRecordTheme } from './themes';

export function whoSection(person: Person, isShared: boolean, context: BriefingContext): PageSection {
  const { name, profile } = person;
  const work = workOf(person);
  return section(isShared ? name : 'Who they are', [
    line(profile === null ? work : placeLink(work, profile), person.aliases.length > 0 && ` · also ${person.aliases.join(', ')}`),
    introductionLine(person, context),
    contactLine(person, context),
    ...timeLines(person, context),
    ...consentLines(person, context),
    ...upcomingLines(person, context),
    ...(profile === null ? [line(actionLink('Create a profile', 'newInterviewee', { name }))] : []),
  ]);
}

export function rapportSection({ profile }: Person, { profileNotes }: BriefingContext): PageSection {
  const notes = profile === null ? undefined : profileNotes.get(profile);
  const lines = profile === null ? [] : [...(notes?.rapport ?? []), ...(notes?.other ?? [])].map((entry) => line(placeLink(entry.text, profile, startOfLine(entry.line))));
  return section('Rapport', lines);
}

const shownEarlier = 4;

/** The last conversation with its themes, and a few before it. */
export function conversationSection(person: Person, context: BriefingContext): PageSection {
  const [last, ...earlier] = heldWith(context.catalog, [person]);
  if (!last) return section('Last time', [line('You have not talked yet.')]);
  const more = earlier.length - shownEarlier;
  return section('Last time', [
    withItems(conversationLine(last, context), themeItems(last, context)),
    ...earlier.slice(0, shownEarlier).map((interview) => conversationLine(interview, context)),
    ...(more > 0 ? [line({ text: `and ${more} more`, emphasis: 'quiet' })] : []),
  ]);
}

function workOf({ role, organisation, interviews, profile }: Person): string {
  const work = [role, organisation].filter(Boolean).join(', ');
  return work || (profile === null && interviews.length > 0 ? 'Known from notes only' : 'Profile');
}

function introductionLine({ introducedBy }: Person, { catalog }: BriefingContext): PageLine {
  if (introducedBy === null) return line();
  const introducer = catalog.person(introducedBy);
  const path = introducer?.profile ?? introducer?.interviews.at(-1);
  return line('Introduced by ', path === undefined ? introducedBy : placeLink(introducer?.name ?? introducedBy, path));
}

function contactLine({ profile }: Person, { catalog }: BriefingContext): PageLine {
  const file = profile === null ? undefined : catalog.file(profile);
  return line(file?.kind === 'profile' && file.contact !== null && `Contact: ${file.contact}`);
}

/** What holds for the last conversation, and every refusal. */
function consentLines(person: Person, { catalog }: BriefingContext): PageLine[] {
  const held = heldWith(catalog, [person]);
  const [last, ...earlier] = held;
  if (!last) return [];
  const refused = earlier.filter((interview) => isWithheld(consentOf(interview, person.name)));
  return [consentLine(person, last), ...refused.map((interview) => consentLine(person, interview))];
}

function consentLine(person: Person, interview: Interview): PageLine {
  const consent = consentOf(interview, person.name);
  const advice = { 'not asked': ': ask before you use what they say', withdrawn: ': what they said then is not used', declined: ': what they said then is not used' };
  const source = placeLink(interview.date === null ? interview.title : dayLabel(interview.date), interview.path);
  const isPlain = consent === 'verbal' || consent === 'written';
  return line('Consent ', { text: consent, emphasis: isPlain ? undefined : 'strong' }, consent in advice && advice[consent as keyof typeof advice], ' (', source, ')');
}

function upcomingLines(person: Person, { catalog, today }: BriefingContext): PageLine[] {
  const planned = interviewsWith(catalog, [person]).filter((interview) => interview.planned);
  return planned.reverse().map(({ date, title, path }) => line('Next: ', placeLink(title, path), date !== null && `, ${momentLabel(date)}, ${agoLabel(date, today)}`));
}

function conversationLine(interview: Interview, { today }: BriefingContext): PageLine {
  const { date, title, path, setting } = interview;
  return line(date !== null && `${dayLabel(date)}, ${agoLabel(date, today)}: `, placeLink(title, path), setting !== null && ` · ${setting}`);
}

function themeItems({ path, themes }: Interview, { catalog }: BriefingContext): PageLine[] {
  const known = themes.flatMap((key) => catalog.theme(key) ?? []).filter((theme) => !isOffRecordTheme(theme, catalog));
  if (known.length === 0) return [];
  const passages = catalog.passagesIn(path);
  const spans = known.flatMap(({ key, label }, index): Span[] => {
    const passage = passages.find((each) => each.themes.includes(key));
    return [{ text: index === 0 ? 'About ' : ', ' }, placeLink(label, path, passage?.range ?? null)];
  });
  return [line(...spans)];
}

function startOfLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
