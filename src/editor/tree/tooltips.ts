// What hovers say of a row, in Markdown; all that comes from notes is escaped.
import type { Catalog, FollowUpEntry, Interview, Passage, Person, Theme } from '../../catalog/catalog';
import { escapedMarkdown } from '../../util/markdownText';
import { dueLabel } from './followUpRow';
import { hashtags, offRecordLabel, quoted } from './passageRow';
import { counted } from './row';
import { dayLabel, momentLabel } from '../../preparation/dateLabels';
import type { ViewClock } from './viewClock';

/** @param interviews held and planned, latest first. */
export function personTooltip(person: Person, interviews: readonly Interview[], clock: ViewClock): string {
  const held = interviews.filter(({ planned }) => !planned);
  const latest = held[0]?.date;
  const next = interviews.findLast(({ planned }) => planned)?.date;
  const time = person.timezone ? clock.timeIn(person.timezone) : null;
  const counts = [counted(held.length, 'interview'), counted(person.passageCount, 'passage')];
  if (person.unattributedCount > 0) counts.push(`${person.unattributedCount} unattributed`);
  return lines(
    `**${escapedMarkdown(person.name)}**`,
    escapedMarkdown([person.role, person.organisation].filter(Boolean).join(', ')),
    field('Also', person.aliases.join(', ')),
    counts.join(', '),
    latest && field('Last spoke', `${dayLabel(latest)}, ${clock.ago(latest)}`),
    next && field('Next', `${momentLabel(next)}, ${clock.ago(next)}`),
    time && field('Local time', `${time.text}${time.night ? ', night there' : ''} (${person.timezone ?? ''})`),
    field('Introduced by', person.introducedBy),
  );
}

export function interviewTooltip(interview: Interview, clock: ViewClock): string {
  const { date, consent } = interview;
  const consents = typeof consent === 'string' ? consent : Object.entries(consent).map(([name, given]) => `${name}: ${given}`).join(', ');
  return lines(
    `**${escapedMarkdown(interview.title)}**`,
    date && escapedMarkdown(`${momentLabel(date)}, ${clock.ago(date)}`),
    field('With', interview.interviewees.map(({ name }) => name).join(', ')),
    field('By', interview.interviewers.map(({ name }) => name).join(', ')),
    field('Situation', interview.situation),
    field('Setting', interview.setting),
    field('Study', interview.study),
    field('Consent', consents),
    `\n${escapedMarkdown(interview.path)}`,
  );
}

export function passageTooltip(passage: Passage, catalog: Catalog): string {
  const interview = catalog.interview(passage.path);
  const source = [interview?.title ?? passage.path, interview?.date ? dayLabel(interview.date) : ''].filter(Boolean).join(', ');
  if (passage.offRecord) return lines(`**${offRecordLabel}**`, 'Shown in the note itself only.', escapedMarkdown(source));
  const kinds = { quote: 'quote', paraphrase: 'paraphrase', own: 'own note' } as const;
  const text = passage.kind === 'quote' ? quoted(passage.text) : passage.text;
  const speaker = passage.speaker?.name ?? 'unattributed';
  return [`> ${escapedMarkdown(text)}`, lines(`${escapedMarkdown(speaker)}, ${kinds[passage.kind]}`, escapedMarkdown(source), escapedMarkdown(hashtags(catalog, passage.themes)))].join('\n\n');
}

export function themeTooltip(theme: Theme): string {
  const own = theme.ownCount < theme.passageCount ? `, ${theme.ownCount} of this theme alone` : '';
  return lines(
    `**${escapedMarkdown(theme.label)}**`,
    theme.definition && escapedMarkdown(theme.definition),
    field('Include', theme.include),
    field('Exclude', theme.exclude),
    field('Example', theme.example),
    field('Also', theme.aliases.join(', ')),
    `${counted(theme.passageCount, 'passage')}${own}, ${counted(theme.interviewCount, 'note')}`,
  );
}

export function followUpTooltip(entry: FollowUpEntry, catalog: Catalog, clock: ViewClock): string {
  const interview = catalog.interview(entry.path);
  const people = entry.interviewees.map(({ name }) => name).join(', ');
  return lines(
    `**${entry.offRecord ? offRecordLabel : escapedMarkdown(entry.text)}**`,
    entry.mine ? field('I owe', people) : field('They owe', entry.owner?.name),
    entry.state === 'open' ? '' : entry.state,
    dueLabel(entry, clock),
    escapedMarkdown([interview?.title ?? entry.path, interview?.date ? dayLabel(interview.date) : ''].filter(Boolean).join(', ')),
  );
}

function field(name: string, value: string | null | undefined): string {
  return value ? `${name}: ${escapedMarkdown(value)}` : '';
}

/** One below the other, those that are empty left out. */
function lines(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('  \n');
}
