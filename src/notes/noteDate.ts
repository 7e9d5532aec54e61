// The `date` of a note: a day, with or without a time of day and an offset from UTC. Kept as written; compared here.

/** A valid date, in its parts as written. */
export interface NoteDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm`, seconds dropped; null when only the day is known. */
  readonly time: string | null;
  /** `+HH:mm` or `-HH:mm` (`+00:00` for `Z`); null: local time. */
  readonly offset: string | null;
}

const dayLength = 24 * 60 * 60 * 1000;
const shape = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\s*(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** The parts of a date as a note writes it, or null when it is none (also for a 30 February or a 25:00). */
export function parseNoteDate(written: string): NoteDate | null {
  const match = shape.exec(written.trim());
  if (!match) return null;
  // One by one: to take them apart as a list takes several times as long, and all dates are read when a window starts.
  const day = match[1] ?? '';
  const time = match[2];
  const offset = match[3];
  if (!isDayOfCalendar(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))) return null;
  if (time === undefined) return { day, time: null, offset: null };
  if (Number(time.slice(0, 2)) > 23 || Number(time.slice(3)) > 59) return null;
  if (offset === undefined) return { day, time, offset: null };
  const normalized = normalizedOffset(offset);
  return normalized === null ? null : { day, time, offset: normalized };
}

/**
 * Whether what a date stands for is yet to come: a day without a time from the day after on, a time as soon as it is
 * ahead by a minute. `localNow` is `YYYY-MM-DDTHH:mm` in the reader's own zone, against which a date without offset is held.
 */
export function isAfterNow(date: NoteDate, now: Date, localNow?: string): boolean {
  if (date.time === null) return date.day > (localNow ?? clockAt(now).wall).slice(0, 10);
  if (date.offset === null) return `${date.day}T${date.time}` > (localNow ?? clockAt(now).wall).slice(0, 16);
  const { dayBefore, dayAfter } = clockAt(now);
  // No zone is a day ahead of UTC or behind it, so that of most dates the day tells.
  if (date.day < dayBefore || date.day > dayAfter) return date.day > dayAfter;
  return Date.parse(`${date.day}T${date.time}:00${date.offset}`) > now.getTime();
}

/** Milliseconds since 1970 for putting dates in order; a day without a time counts from its start, local time as this machine's. */
export function sortableTime(date: NoteDate): number {
  return Date.parse(`${date.day}T${date.time ?? '00:00'}:00${date.offset ?? ''}`);
}

interface Clock {
  readonly minute: number;
  /** Of this machine's zone, in minutes. */
  readonly offset: number;
  /** `YYYY-MM-DDTHH:mm` on this machine's clock. */
  readonly wall: string;
  /** `YYYY-MM-DD`, around the day that it is in UTC. */
  readonly dayBefore: string;
  readonly dayAfter: string;
}

/** All notes are held against the same minute. */
let clock: Clock | undefined;

function clockAt(now: Date): Clock {
  const minute = Math.floor(now.getTime() / 60_000);
  const offset = now.getTimezoneOffset();
  if (clock?.minute === minute && clock.offset === offset) return clock;
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const wall = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}T${pad(now.getHours())}:${pad(now.getMinutes())}`;
  return (clock = { minute, offset, wall, dayBefore: dayAt(now.getTime() - dayLength), dayAfter: dayAt(now.getTime() + dayLength) });
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** `+HH:mm`; null when it is none. */
function normalizedOffset(written: string): string | null {
  if (written.toUpperCase() === 'Z') return '+00:00';
  const hours = written.slice(0, 3);
  const minutes = written.slice(3).replace(':', '') || '00';
  return Number(hours.slice(1)) > 23 || Number(minutes) > 59 ? null : `${hours}:${minutes}`;
}
