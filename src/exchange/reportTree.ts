// A report as a Markdown tree, from which both its Markdown and its HTML are written.
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { LeftOutReason } from '../synthesis/consent';
import type { Report, ReportFollowUp, ReportPassage, ReportSection } from '../synthesis/report';
import { emphasis, paragraph, phrasingOf, strong, text } from './phrasing';

/** Where a place in a note can be opened, or null where no link may lead (a file named after somebody who must not be named). */
export type LinkTo = (path: string, line: number) => string | null;

/** The report part by part, so that a large one can be written as it is made. Each part is a run of blocks. */
export function* reportTree(report: Report, linkTo: LinkTo): Generator<RootContent[]> {
  yield [heading(1, report.order === 'theme' ? 'What people said, by theme' : 'What people said, by interviewee'), paragraph(text(summaryOf(report)))];
  for (const section of report.sections) yield sectionBlocks(section, linkTo);
  if (report.sections.length === 0) yield [paragraph(text('No passages to report.'))];
  if (report.followUps.length > 0) {
    yield [heading(2, 'Open follow-ups'), { type: 'list', spread: false, children: report.followUps.map((followUp) => followUpItem(followUp, linkTo)) }];
  }
  yield leftOutBlocks(report);
}

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function summaryOf(report: Report): string {
  const when =
    report.firstDay === null || report.lastDay === null
      ? ''
      : report.firstDay === report.lastDay
        ? `, ${report.firstDay}`
        : `, ${report.firstDay} to ${report.lastDay}`;
  return `${counted(report.passages, 'passage')} from ${counted(report.interviews, 'interview')} with ${counted(report.people, 'person', 'people')}${when}.`;
}

function sectionBlocks(section: ReportSection, linkTo: LinkTo): RootContent[] {
  const depth = Math.min(section.depth + 2, 6) as 2 | 3 | 4 | 5 | 6;
  const blocks: RootContent[] = [heading(depth, section.heading)];
  if (section.definition !== null) blocks.push(paragraph(emphasis(section.definition.replace(/\s+/gu, ' ').trim())));
  const people = section.people > 0 ? `${counted(section.people, 'person', 'people')}, ` : '';
  blocks.push(paragraph(text(`${people}${counted(section.interviews, 'interview')}`)));
  for (const passage of section.passages) blocks.push(...passageBlocks(passage, linkTo));
  return blocks;
}

function passageBlocks(passage: ReportPassage, linkTo: LinkTo): RootContent[] {
  const source = sourceOf(passage, linkTo);
  switch (passage.kind) {
    case 'quote':
      return [marked('quote', [paragraphOf([text('“'), ...phrasingOf(unquoted(passage.text)), text('”')]), paragraphOf([text('— '), ...source])])];
    case 'paraphrase':
      return [marked('paraphrase', [paragraphOf(phrasingOf(passage.text)), paragraphOf([text('— '), ...source])])];
    case 'own':
      return [marked('own', [paragraphOf([emphasis('Own note:'), text(' '), ...phrasingOf(passage.text)]), paragraphOf([text('— '), ...source])])];
  }
}

const paragraphOf = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

/** A block quote in Markdown; in HTML with a class that tells its kind. */
function marked(kind: string, children: BlockContent[]): RootContent {
  return { type: 'blockquote', children, data: { hProperties: { className: [kind] } } };
}

const quotationMarks: readonly [string, string][] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
];

/** The text without the quotation marks that it is wholly in. */
export function unquoted(quotation: string): string {
  for (const [open, close] of quotationMarks) {
    const inner = quotation.slice(open.length, -close.length);
    if (quotation.length > 1 && quotation.startsWith(open) && quotation.endsWith(close) && !inner.includes(open) && !inner.includes(close)) return inner.trim();
  }
  return quotation;
}

function sourceOf(passage: ReportPassage, linkTo: LinkTo): PhrasingContent[] {
  const parts = [passage.kind === 'own' ? null : (passage.speaker ?? 'speaker not known'), passage.day, passage.situation].filter((part) => part !== null);
  const place = `${passage.title}, line ${passage.line + 1}`;
  const url = linkTo(passage.path, passage.line);
  const link: PhrasingContent = url === null ? text(place) : { type: 'link', url, children: [text(place)] };
  return [text(parts.length > 0 ? `${parts.join(', ')}, ` : ''), link];
}

function followUpItem(followUp: ReportFollowUp, linkTo: LinkTo): ListItem {
  const owner = followUp.owner === null ? [] : [strong(followUp.owner), text(': ')];
  const due = followUp.due === null ? [] : [text(` (due ${followUp.due})`)];
  const url = linkTo(followUp.path, followUp.line);
  const children = phrasingOf(followUp.text);
  const what: PhrasingContent[] = url === null ? children : [...children, text(' '), { type: 'link', url, children: [text('note')] }];
  return { type: 'listItem', spread: false, children: [paragraphOf([...owner, ...what, ...due])] };
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  planned: 'from conversations that are still to come',
  'off-record': 'off the record',
  declined: 'of people who declined consent',
  withdrawn: 'of people who withdrew their consent',
  unreadable: 'of people whose consent can’t be read',
};

function leftOutBlocks(report: Report): RootContent[] {
  const lines = report.leftOut.map(({ reason, passages, interviews }) => `${counted(passages, 'passage')} in ${counted(interviews, 'interview')} ${reasons[reason]}`);
  if (report.followUpsLeftOut > 0) lines.push(`${counted(report.followUpsLeftOut, 'follow-up')} for the same reasons`);
  for (const name of report.unknown) lines.push(`Nothing in these notes is called “${name}”`);
  if (lines.length === 0) lines.push('Nothing');
  return [
    heading(2, 'Left out'),
    { type: 'list', spread: false, children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraphOf([text(line)])] })) },
  ];
}
