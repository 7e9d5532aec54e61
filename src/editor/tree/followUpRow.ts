// How a follow-up looks in its view.
import type { FollowUpEntry } from '../../catalog/catalog';
import { clipped, offRecordLabel } from './passageRow';
import { described, type Row, type RowIcon } from './row';
import { dayLabel } from '../../preparation/dateLabels';
import type { ViewClock } from './viewClock';

/** @param withPeople whether the row stands where its people are not plain from the row above. */
export function followUpRow(entry: FollowUpEntry, clock: ViewClock, withPeople: boolean): Row {
  const label = entry.offRecord ? offRecordLabel : clipped(entry.text) || 'Follow-up without a text';
  const due = dueLabel(entry, clock);
  const people = withPeople && (entry.mine ? entry.interviewees.map(({ name }) => name).join(', ') : (entry.owner?.name ?? ''));
  const dropped = entry.state === 'dropped' && 'dropped';
  return {
    label,
    description: described(dropped, due, people),
    icon: iconOf(entry, clock),
    expansion: 'none',
    context: `followUp ${entry.state}`,
    spoken: [label, dropped, due, entry.mine ? people && `I owe ${people}` : people && `${people} owes`].filter(Boolean).join(', '),
    checked: entry.state === 'done',
    opens: { path: entry.path, range: entry.range, text: entry.text },
  };
}

/** `overdue since 21 Nov 2026`, `due today`, `due 1 Dec 2026`; empty without a date. */
export function dueLabel({ due, state }: FollowUpEntry, clock: ViewClock): string {
  if (due === null) return '';
  const days = clock.daysUntil(due);
  const day = dayLabel(due);
  if (state !== 'open') return day;
  if (days < 0) return `overdue since ${day}`;
  return days === 0 ? 'due today' : days === 1 ? 'due tomorrow' : `due ${day}`;
}

function iconOf({ due, state, offRecord }: FollowUpEntry, clock: ViewClock): RowIcon {
  if (offRecord) return { codicon: 'eye-closed' };
  if (state === 'done') return { codicon: 'check' };
  if (state === 'dropped') return { codicon: 'circle-slash' };
  if (due === null) return { codicon: 'circle-small' };
  const days = clock.daysUntil(due);
  if (days < 0) return { codicon: 'warning', color: 'list.warningForeground' };
  return days === 0 ? { codicon: 'bell', color: 'charts.blue' } : { codicon: 'calendar' };
}
