// A report as a Markdown tree, from which both its Markdown and its HTML are written.
import type { List, ListItem, PhrasingContent, RootContent, Table, TableCell, Text } from 'mdast';
import type { Interview } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import type { Extent, Report, ReportFollowUp, ReportPart, ReportSection, Selected } from '../synthesis/report';
import type { Naming } from './naming';
import { emphasis, marked, paragraph, phrasingOf, strong, text, typed } from './phrasing';
import { unquoted } from './quotationMarks';
import { counted, filterLines, leftOutLines } from './reportWords';

/** Where a place in a note can be opened, or null where no link can lead. Lines are zero-based. */
export type LinkTo = (path: string, line: number) => string | null;

export interface ReportContext {
  readonly naming: Naming;
  readonly linkTo: LinkTo;
}

interface TreeContext extends ReportContext {
  readonly report: Report;
  /** Whether the overview leads to the parts. */
  readonly hasAnchors: boolean;
  /** Of the interviews whose passages came up: each theme asks again. */
  readonly origins: Map<Interview, Origin>;
}

/** What stands beside each passage of an interview. */
interface Origin {
  readonly title: string;
  readonly situation: string | null;
  readonly isSafe: boolean;
}

export function reportTitle({ order }: Pick<Report, 'order'>): string {
  return order === 'theme' ? 'What people said, by theme' : 'What people said, by interviewee';
}

/**
 * The report in small parts, each a run of blocks, so that a large one can be written as it is made; undefined where it can
 * pause. A table or a list may come in several parts, one after the other.
 */
export function* reportTree(report: Report, given: ReportContext, hasAnchors: boolean): Generator<RootContent[] | undefined> {
  const context: TreeContext = { ...given, report, hasAnchors, origins: new Map() };
  const { tops, followUps } = report;
  yield [heading(1, reportTitle(report)), marked(paragraph(text(summaryOf(report))), 'summary')];
  const filters = filterLines(report.selection.filters, context.naming);
  if (filters.length > 0) yield [listOf(filters.map((line) => item(text(line))))];
  if (tops.length > 1) for (let from = 0; from < tops.length; from += 100) yield [overviewOf(from, tops.slice(from, from + 100), context)];
  let part = 0;
  for (const section of report.sections()) {
    if (section?.depth === 0) part++;
    yield* section === undefined ? [undefined] : sectionParts(section, part, context);
  }
  const { definitions } = report;
  if (definitions.length > 0) yield [heading(2, 'What the themes mean'), listOf(definitions.map(({ heading: name, definition }) => item(strong(context.naming.text(name)), text(': '), typed(oneLine(definition, context)))))];
  if (followUps.length > 0) yield [heading(2, 'Open follow-ups')];
  for (let from = 0; from < followUps.length; from += 50) yield [listOf(followUps.slice(from, from + 50).map((followUp) => followUpItem(followUp, context)))];
  yield [heading(2, 'Left out'), listOf(leftOutLines(report, context.naming).map((line) => item(text(line))))];
}

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function oneLine(definition: string, { naming }: TreeContext): string {
  return naming.text(definition.replace(/\s+/gu, ' ').trim());
}

function listOf(children: ListItem[], className?: string): List {
  return { type: 'list', spread: false, children, ...(className && { data: { hProperties: { className: [className] } } }) };
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function summaryOf({ extent, wholeOnly, firstDay, lastDay }: Report): string {
  const days = [...new Set([firstDay, lastDay])].filter((day) => day !== null).join(' to ');
  const { passages, interviews, people } = extent;
  const from = `${counted(passages, 'passage')} from ${counted(interviews, 'interview')} with ${counted(people, 'person', 'people')}${days === '' ? '' : `, ${days}`}.`;
  const besides = counted(wholeOnly, passages > 0 ? 'more interview' : 'interview');
  const listed = wholeOnly === 0 ? '' : ` ${besides} ${wholeOnly === 1 ? 'is listed by the themes that it has' : 'are listed by the themes that they have'} as a whole.`;
  return `${passages > 0 ? from : 'No passages to report.'}${listed}`;
}

function overviewOf(before: number, tops: readonly ReportPart[], { naming, report, hasAnchors }: TreeContext): Table {
  const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
  const row = (name: PhrasingContent, ...cells: readonly (string | number)[]): Table['children'][number] => ({ type: 'tableRow', children: [cell(name), ...cells.map((value) => cell(text(String(value))))] });
  const isByTheme = report.order === 'theme';
  // Of one person, to count people says nothing.
  const valuesOf = <T>(passages: T, people: T, interviews: T): T[] => (isByTheme ? [passages, people, interviews] : [passages, interviews]);
  const rows = tops.map(({ heading: name, total }, index) => {
    const shown = text(naming.text(name));
    return row(hasAnchors ? { type: 'link', url: `#${anchorOf(before + index + 1)}`, children: [shown] } : shown, ...valuesOf(total.passages, total.people, total.interviews));
  });
  const header = row(text(isByTheme ? 'Theme' : 'Interviewee'), ...valuesOf('Passages', 'People', 'Interviews'));
  return { type: 'table', align: [null, ...valuesOf('right' as const, 'right' as const, 'right' as const)], children: [header, ...rows] };
}

function anchorOf(part: number): string {
  return `part-${part}`;
}

/** @param part counts the sections at the top, from one. */
function* sectionParts(section: ReportSection, part: number, context: TreeContext): Generator<RootContent[]> {
  const { naming, hasAnchors } = context;
  const depth = Math.min(section.depth + 2, 6) as 2 | 3 | 4 | 5 | 6;
  const anchor = hasAnchors && section.depth === 0 ? { data: { hProperties: { id: anchorOf(part) } } } : {};
  const blocks: RootContent[] = [{ ...heading(depth, naming.text(section.heading)), ...anchor }];
  if (section.definition !== null) blocks.push(marked(paragraph(emphasis(oneLine(section.definition, context))), 'definition'));
  const { whole } = section;
  const isAllWhole = section.total.passages === 0 && whole.length === section.total.interviews;
  blocks.push(marked(paragraph(text(`${extentText(section.total, context)}${isAllWhole ? ' on it as a whole:' : ''}`)), 'extent'));
  yield blocks;
  let isAlone = true;
  for (const selected of section.passages) {
    isAlone = false;
    yield [passageBlock(selected, context)];
  }
  if (whole.length > 0 && !isAllWhole) yield [paragraph(text(isAlone ? 'Interviews on it as a whole:' : 'Interviews on it as a whole, beside these passages:'))];
  for (let from = 0; from < whole.length; from += 50) yield [listOf(whole.slice(from, from + 50).map((interview) => interviewItem(interview, context)), 'interviews')];
}

function interviewItem(interview: Interview, context: TreeContext): ListItem {
  const { naming } = context;
  const title = naming.text(interview.title, interview);
  const who = interview.interviewees.map((person) => naming.name(person));
  const rest = listed(...(who.join() === title ? [] : who.map(typed)), dayText(interview));
  return item(...linked([typed(title)], linkTo(interview.path, 0, context)), ...(rest.length > 0 ? [text(' ('), ...rest, text(')')] : []));
}

function extentText({ passages, people, interviews }: Extent, { report }: TreeContext): string {
  return [...(passages > 0 ? [counted(passages, 'passage')] : []), ...(people > 0 && report.order === 'theme' ? [counted(people, 'person', 'people')] : []), counted(interviews, 'interview')].join(', ');
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
  const line = passage.range.start.line;
  // Many interviews are called after whom they are with.
  const place = [...(title === who ? [] : [typed(title), text(', ')]), text(`line ${line + 1}`)];
  const before = listed(typedUnlessNull(who), dayText(interview), typedUnlessNull(situation));
  return [...before, ...(before.length > 0 ? [text(', ')] : []), ...linked(place, isSafe ? context.linkTo(passage.path, line) : null)];
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

function typedUnlessNull(value: string | null): Text | null {
  return value === null ? null : typed(value);
}

function dayText({ date }: Interview): Text | null {
  const day = dayOf(date);
  return day === null ? null : text(day);
}

/** With commas between them. */
function listed(...parts: readonly (Text | null)[]): Text[] {
  return parts.filter((part) => part !== null).flatMap((part, index) => (index === 0 ? [part] : [text(', '), part]));
}

function linked(children: Text[], url: string | null): PhrasingContent[] {
  return url === null ? children : [{ type: 'link', url, children }];
}
