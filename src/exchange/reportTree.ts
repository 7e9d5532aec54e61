// A report as a Markdown tree, from which both its Markdown and its HTML are written.
import type { List, ListItem, PhrasingContent, RootContent, Table, TableCell, Text } from 'mdast';
import type { Interview } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import type { Extent, Report, ReportFollowUp, ReportPart, ReportSection, Selected } from '../synthesis/report';
import type { Naming } from './naming';
import { emphasis, marked, paragraph, phrasingOf, strong, text } from './phrasing';
import { unquoted } from './quotationMarks';
import { counted, filterLines, leftOutLines } from './reportWords';

/** Where a place in a note can be opened, or null where no link can lead. Lines are zero-based. */
export type LinkTo = (path: string, line: number) => string | null;

export interface ReportContext {
  readonly naming: Naming;
  readonly linkTo: LinkTo;
}

interface TreeContext extends ReportContext {
  /** Of the interviews whose passages came up: each theme asks again. */
  readonly origins: Map<Interview, Origin>;
}

/** What stands beside each passage of an interview. */
interface Origin {
  readonly title: string;
  readonly situation: string | null;
  readonly isSafe: boolean;
}

/** The report in small parts, each a run of blocks, so that a large one can be written as it is made; undefined where it can pause. */
export function* reportTree(report: Report, given: ReportContext): Generator<RootContent[] | undefined> {
  const context: TreeContext = { ...given, origins: new Map() };
  const { tops, followUps } = report;
  yield [heading(1, report.order === 'theme' ? 'What people said, by theme' : 'What people said, by interviewee'), marked(paragraph(text(summaryOf(report))), 'summary')];
  const filters = filterLines(report.selection.filters, context.naming);
  if (filters.length > 0) yield [listOf(filters.map((line) => item(text(line))))];
  if (tops.length > 1) for (let from = 0; from < tops.length; from += 100) yield [overviewOf(tops.slice(from, from + 100), report, context)];
  for (const section of report.sections()) yield* section === undefined ? [undefined] : sectionParts(section, context);
  if (tops.length === 0) yield [paragraph(text('No passages to report.'))];
  if (followUps.length > 0) yield [heading(2, 'Open follow-ups')];
  for (let from = 0; from < followUps.length; from += 50) yield [listOf(followUps.slice(from, from + 50).map((followUp) => followUpItem(followUp, context)))];
  yield [heading(2, 'Left out'), listOf(leftOutLines(report, context.naming).map((line) => item(text(line))))];
}

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function listOf(children: ListItem[]): List {
  return { type: 'list', spread: false, children };
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function summaryOf({ extent, firstDay, lastDay }: Report): string {
  const days = [...new Set([firstDay, lastDay])].filter((day) => day !== null).join(' to ');
  const { passages, interviews, people } = extent;
  return `${counted(passages, 'passage')} from ${counted(interviews, 'interview')} with ${counted(people, 'person', 'people')}${days === '' ? '' : `, ${days}`}.`;
}

function overviewOf(tops: readonly ReportPart[], { order }: Report, { naming }: ReportContext): Table {
  const cell = (value: string | number): TableCell => ({ type: 'tableCell', children: [text(String(value))] });
  const rows = tops.map(({ heading: name, total }) => [naming.text(name), total.passages, total.people, total.interviews]);
  const children = [[order === 'theme' ? 'Theme' : 'Interviewee', 'Passages', 'People', 'Interviews'], ...rows].map((cells) => ({ type: 'tableRow' as const, children: cells.map(cell) }));
  return { type: 'table', align: [null, 'right', 'right', 'right'], children };
}

function* sectionParts(section: ReportSection, context: TreeContext): Generator<RootContent[]> {
  const { naming } = context;
  const depth = Math.min(section.depth + 2, 6) as 2 | 3 | 4 | 5 | 6;
  const blocks: RootContent[] = [heading(depth, naming.text(section.heading))];
  if (section.definition !== null) blocks.push(marked(paragraph(emphasis(naming.text(section.definition.replace(/\s+/gu, ' ').trim()))), 'definition'));
  blocks.push(marked(paragraph(text(extentText(section.total))), 'extent'));
  yield blocks;
  let isAlone = true;
  for (const selected of section.passages) {
    isAlone = false;
    yield [passageBlock(selected, context)];
  }
  const { whole } = section;
  if (whole.length > 0) yield [paragraph(text(isAlone ? 'Interviews on it as a whole:' : 'Interviews on it as a whole, beside these passages:'))];
  for (let from = 0; from < whole.length; from += 50) yield [listOf(whole.slice(from, from + 50).map((interview) => interviewItem(interview, context)))];
}

function interviewItem(interview: Interview, context: TreeContext): ListItem {
  const { naming } = context;
  const who = interview.interviewees.map((person) => naming.name(person)).join(', ');
  const rest = [who, dayOf(interview.date)].filter((part) => part !== null && part !== '').join(', ');
  return item(...linked([text(naming.text(interview.title, interview))], linkTo(interview.path, 0, context)), text(rest === '' ? '' : ` (${rest})`));
}

function extentText({ passages, people, interviews }: Extent): string {
  return [...(passages > 0 ? [counted(passages, 'passage')] : []), ...(people > 0 ? [counted(people, 'person', 'people')] : []), counted(interviews, 'interview')].join(', ');
}

/** What was said in quotation marks, what was noted without, own notes by that name. */
function passageBlock(selected: Selected, context: TreeContext): RootContent {
  const { kind, text: written } = selected.passage;
  const said = context.naming.text(kind === 'quote' ? unquoted(written) : written, selected.interview);
  const words = phrasingOf(said);
  const shown = kind === 'quote' ? [text('“'), ...words, text('”')] : kind === 'own' ? [emphasis('Own note:'), text(' '), ...words] : words;
  return marked({ type: 'blockquote', children: [paragraph(...shown), paragraph(text('— '), ...sourceOf(selected, context))] }, kind, selected.interview.lang);
}

function sourceOf({ passage, interview }: Selected, context: TreeContext): PhrasingContent[] {
  const { naming } = context;
  const who = passage.kind === 'own' ? null : passage.speaker ? naming.name(passage.speaker) : 'speaker not known';
  const { title, situation, isSafe } = originOf(interview, context);
  const parts = [who, dayOf(interview.date), situation].filter((part) => part !== null);
  const line = passage.range.start.line;
  const place = text(`${title}, line ${line + 1}`);
  return [text(parts.length > 0 ? `${parts.join(', ')}, ` : ''), ...linked([place], isSafe ? context.linkTo(passage.path, line) : null)];
}

function followUpItem({ entry, interview }: ReportFollowUp, context: TreeContext): ListItem {
  const { naming } = context;
  const owner = entry.owner === null ? [] : [strong(naming.name(entry.owner)), text(': ')];
  const due = entry.due === null ? [] : [text(` (due ${entry.due})`)];
  const url = linkTo(entry.path, entry.range.start.line, context);
  const source = url === null ? [] : [text(' '), ...linked([text('note')], url)];
  return item(...owner, ...phrasingOf(naming.text(entry.text, interview)), ...due, ...source);
}

function originOf(interview: Interview, { naming, origins }: TreeContext): Origin {
  const known = origins.get(interview);
  if (known) return known;
  const situation = interview.situation === null ? null : naming.text(interview.situation, interview);
  const origin = { title: naming.text(interview.title, interview), situation, isSafe: naming.isSafe(interview.path) };
  origins.set(interview, origin);
  return origin;
}

/** A link may not lead to a file that is named after somebody who is not named. */
function linkTo(path: string, line: number, context: TreeContext): string | null {
  return context.naming.isSafe(path) ? context.linkTo(path, line) : null;
}

function linked(children: Text[], url: string | null): PhrasingContent[] {
  return url === null ? children : [{ type: 'link', url, children }];
}
