// What the clock says where somebody is. Zones are IANA names; the calendar's arithmetic is Temporal's.
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** The wall clock in a zone at one moment. */
export interface LocalTime {
  readonly zone: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm` */
  readonly time: string;
  /** Ahead of UTC, `+05:45`; `-03:30` behind. */
  readonly offset: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/** When it is better not to call: from the first hour on, until before the second. */
const night = { from: 22, until: 7 };

/** Making a formatter to see takes long, and the same few zones are asked for again and again. */
const knownZones = new Map<string, boolean>();

/** Whether this machine knows the zone; as Intl has it, without regard to case. */
export function isTimeZone(name: string): boolean {
  let known = knownZones.get(name);
  if (known === undefined) {
    known = isKnownToIntl(name);
    knownZones.set(name, known);
  }
  return known;
}

function isKnownToIntl(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.trim() !== '';
  } catch {
    return false;
  }
}

/** The zone that this machine is set to: in a remote window the remote machine's. */
export function systemTimeZone(): string {
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
}

/** The zone that the setting `fieldNotes.timeZone` names, or this machine's when it is empty or unknown. */
export function ownTimeZone(setting: string | undefined): string {
  const name = setting?.trim() ?? '';
  return isTimeZone(name) ? name : systemTimeZone();
}

/** The wall clock in a zone; null for a zone that nobody knows. */
export function localTimeIn(zone: string, now: Date): LocalTime | null {
  if (!isTimeZone(zone)) return null;
  const there = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(now.getTime()), zone);
  const iso = ZonedDateTime.toString(there, { smallestUnit: 'minute', timeZoneName: 'never' });
  return {
    zone,
    day: iso.slice(0, 10),
    time: iso.slice(11, 16),
    offset: iso.slice(16),
    weekday: ZonedDateTime.dayOfWeek(there),
  };
}

/** Now as a note's `date` has it: `2026-11-22T14:30+01:00`. An unknown zone is taken for this machine's. */
export function noteDateOf(now: Date, zone: string = systemTimeZone()): string {
  const local = localTimeIn(zone, now) ?? localTimeIn(systemTimeZone(), now);
  return local ? `${local.day}T${local.time}${local.offset}` : now.toISOString();
}

/** Whether people there are likely to sleep. */
export function isNight(local: LocalTime): boolean {
  const hour = Number(local.time.slice(0, 2));
  return hour >= night.from || hour < night.until;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Monday`, for 1 to 7. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? '';
}

/** For a line of text: `14:30`, or `Tue 02:15` where another day is than with the person who reads it. */
export function clockText(there: LocalTime, here: LocalTime): string {
  return there.day === here.day ? there.time : `${weekdayName(there.weekday).slice(0, 3)} ${there.time}`;
}
