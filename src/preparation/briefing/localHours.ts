// What time it is where somebody is, and when you are both at work.
import type { Person } from '../../catalog/catalog';
import { interviewsWith } from '../acquaintance';
import { dayLabel } from '../dateLabels';
import { parseNoteDate } from '../../notes/noteDate';
import { isNight, isTimeZone, localTimeIn, weekdayName, type LocalTime } from '../localTime';
import { dayAfter, sharedWorkingHours, type SharedHours } from '../workingHours';
import type { BriefingContext } from './context';
import { line, placeLink, type PageLine } from '../page/page';

export function timeLines(person: Person, context: BriefingContext): PageLine[] {
  const { timezone, profile } = person;
  if (timezone === null) return [];
  if (!isTimeZone(timezone)) return [line('The time zone ', profile === null ? timezone : placeLink(timezone, profile), ' is not known. Write one such as Europe/Berlin.')];
  const there = localTimeIn(timezone, context.now);
  const here = localTimeIn(context.zone, context.now);
  if (!there || !here) return [];
  const day = there.day === here.day ? '' : `, ${weekdayName(there.weekday)}`;
  return [
    line(`It is ${there.time}${day} there (${timezone})`, isNight(there) && ', ', isNight(there) && { text: 'night', emphasis: 'strong' }),
    ...(there.offset === here.offset ? [] : [sharedHoursLine(person, timezone, context)]),
  ];
}

/** On the day of the next conversation, else on the next day on which both work. */
function sharedHoursLine(person: Person, timezone: string, context: BriefingContext): PageLine {
  const planned = plannedDay(person, context);
  const days = planned === null ? Array.from({ length: 7 }, (_, index) => dayAfter(context.today, index)) : [planned];
  for (const day of days) {
    const shared = sharedWorkingHours(day, context.zone, timezone, { here: context.workingHours, there: context.workingHours }).filter(
      (hours) => planned !== null || (isWorkday(hours.start.here) && isWorkday(hours.start.there) && isAhead(hours, context)),
    );
    if (shared.length > 0) return line(`Working hours that you share on ${dayName(day, shared)}: ${shared.map(hoursText).join('; ')}`);
  }
  return line('You share no working hours');
}

function plannedDay(person: Person, { catalog, today }: BriefingContext): string | null {
  const dates = interviewsWith(catalog, [person]).flatMap(({ planned, date }) => (planned && date !== null ? [date] : []));
  const days = dates.map((date) => parseNoteDate(date)?.day ?? '').filter((day) => day >= today);
  return days.sort()[0] ?? null;
}

function isWorkday({ weekday }: LocalTime): boolean {
  return weekday <= 5;
}

function isAhead({ end }: SharedHours, { now, zone }: BriefingContext): boolean {
  const here = localTimeIn(zone, now);
  return !here || `${end.here.day}${end.here.time}` > `${here.day}${here.time}`;
}

function dayName(day: string, [first]: readonly SharedHours[]): string {
  return first ? `${weekdayName(first.start.here.weekday)}, ${dayLabel(day)}` : dayLabel(day);
}

/** `09:00–12:45 here, 13:45–17:30 there` */
function hoursText({ start, end }: SharedHours): string {
  const otherDay = start.there.day === start.here.day ? '' : `${weekdayName(start.there.weekday)} `;
  return `${start.here.time}–${end.here.time} here, ${otherDay}${start.there.time}–${end.there.time} there`;
}
