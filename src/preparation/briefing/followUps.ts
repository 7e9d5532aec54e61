// What was promised and is not done.
import type { FollowUpEntry, Person } from '../../catalog/catalog';
import { openFollowUps } from '../acquaintance';
import { dayLabel } from '../dateLabels';
import type { BriefingContext } from './context';
import { line, placeLink, section, type PageLine, type PageSection } from '../page/page';
import { offRecordText } from './themes';

export function followUpSections(people: readonly Person[], context: BriefingContext): PageSection[] {
  const open = openFollowUps(context.catalog, people);
  const isMine = ({ mine, owner }: FollowUpEntry): boolean => mine || owner === null;
  const withNames = people.length > 1;
  return [
    section('You owe', open.filter(isMine).map((entry) => followUpLine(entry, withNames && entry.interviewees.map(({ name }) => name).join(', '), context))),
    section('They owe', open.filter((entry) => !isMine(entry)).map((entry) => followUpLine(entry, withNames && (entry.owner?.name ?? ''), context))),
  ];
}

function followUpLine(entry: FollowUpEntry, who: string | false, { today }: BriefingContext): PageLine {
  const { text, path, range, due, offRecord } = entry;
  const isOverdue = due !== null && due < today;
  return line(
    offRecord ? placeLink(offRecordText, path, range) : placeLink(text || 'A follow-up without a text', path, range, text),
    who !== false && who !== '' && ` · ${who}`,
    due !== null && ' · ',
    due !== null && { text: `${isOverdue ? 'overdue since' : 'due'} ${dayLabel(due)}`, emphasis: isOverdue ? 'strong' : undefined },
  );
}
