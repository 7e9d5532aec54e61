// When two people are both at work, wherever they are.
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import { isTimeZone, localTimeIn, type LocalTime } from './localTime';

/** The working day of a person, `HH:mm` each; `until` excluded. */
export interface WorkingHours {
  readonly from: string;
  readonly until: string;
}

export const defaultWorkingHours: WorkingHours = { from: '09:00', until: '17:30' };

/** A stretch of time in which both work, on both clocks. */
export interface SharedHours {
  readonly start: { readonly here: LocalTime; readonly there: LocalTime };
  readonly end: { readonly here: LocalTime; readonly there: LocalTime };
  readonly minutes: number;
}

/** `9-17:30`, `09:00–17:30`, `9:00 - 18:00`; null for anything else, and for a day that ends before it begins. */
export function parseWorkingHours(written: string): WorkingHours | null {
  const match = /^\s*(\d{1,2})(?::(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::(\d{2}))?\s*$/.exec(written);
  if (!match) return null;
  const [, fromHour = '', fromMinute = '00', untilHour = '', untilMinute = '00'] = match;
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const until = `${untilHour.padStart(2, '0')}:${untilMinute}`;
  const valid = from < until && until <= '24:00' && fromMinute < '60' && untilMinute < '60';
  return valid ? { from, until } : null;
}

/**
 * The stretches of `day` (`YYYY-MM-DD` here) in which it is working time in both zones, in their order: none, one, or
 * two where the other's day begins anew before this one ends. Weekends and holidays are the reader's to judge; the weekday there is given.
 */
export function sharedWorkingHours(
  day: string,
  here: string,
  there: string,
  hours: { readonly here: WorkingHours; readonly there: WorkingHours } = { here: defaultWorkingHours, there: defaultWorkingHours },
): SharedHours[] {
  if (!isTimeZone(here) || !isTimeZone(there)) return [];
  const mine = workingTime(day, here, hours.here);
  // Zones lie up to 26 hours apart, so that a day here can meet three there.
  return [-1, 0, 1].flatMap((shift) => {
    const theirs = workingTime(dayAfter(day, shift), there, hours.there);
    const start = Math.max(mine.start, theirs.start);
    const end = Math.min(mine.end, theirs.end);
    if (start >= end) return [];
    const startClocks = clocks(start, here, there);
    const endClocks = clocks(end, here, there);
    return startClocks && endClocks ? [{ start: startClocks, end: endClocks, minutes: (end - start) / 60_000 }] : [];
  });
}

/** The day `days` after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  const [year, month, dayOfMonth] = numbersIn(day);
  return PlainDate.toString(PlainDate.addDays(PlainDate.create(year, month, dayOfMonth), days));
}

interface Interval {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

function workingTime(day: string, zone: string, hours: WorkingHours): Interval {
  return { start: momentOf(day, hours.from, zone), end: momentOf(day, hours.until, zone) };
}

/** A time that the clocks skip is taken after the gap, one that comes twice at its first. */
function momentOf(day: string, time: string, zone: string): number {
  if (time === '24:00') return momentOf(dayAfter(day, 1), '00:00', zone);
  const [hour, minute] = numbersIn(time);
  const local = PlainDateTime.create(...numbersIn(day), hour, minute);
  return PlainDateTime.toZonedDateTime(local, zone).epochMilliseconds;
}

function numbersIn(text: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return [first, second, third];
}

function clocks(moment: number, here: string, there: string): SharedHours['start'] | null {
  const now = new Date(moment);
  const hereTime = localTimeIn(here, now);
  const thereTime = localTimeIn(there, now);
  return hereTime && thereTime ? { here: hereTime, there: thereTime } : null;
}
