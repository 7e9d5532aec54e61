// How a person looks in the view of interviewees.
import type { Interview, Person } from '../../catalog/catalog';
import { counted, described, type Row } from './row';
import type { ViewClock } from './viewClock';

/** @param interviews held and planned, latest first. */
export function personRow(person: Person, interviews: readonly Interview[], clock: ViewClock): Row {
  const held = interviews.filter(({ planned }) => !planned);
  const latest = held[0]?.date;
  const ago = latest && clock.ago(latest);
  const place = person.timezone ? clock.timeIn(person.timezone) : null;
  const time = place?.elsewhere ? place : null;
  const work = [person.role, person.organisation].filter(Boolean).join(', ');
  return {
    label: person.name,
    // A narrow sidebar cuts off the end: what a name doesn't tell comes first.
    description: described(held.length > 0 && held.length, latest && clock.shortAgo(latest), time?.night && `☾ ${time.text}`, work, time && !time.night && time.text),
    icon: { codicon: 'person' },
    expansion: interviews.length > 0 ? 'collapsed' : 'none',
    context: person.profile ? 'person profile' : 'person',
    spoken: [
      person.name,
      work,
      counted(held.length, 'interview'),
      ago && `last spoke ${ago}`,
      time && `local time ${time.text}${time.night ? ', night there' : ''}`,
    ]
      .filter(Boolean)
      .join(', '),
  };
}
