// Days as people read them. Dates come as notes have them; what is none gives an empty text, or NaN.
import { parseNoteDate } from '../notes/noteDate';
import { once } from '../util/once';

const day = 24 * 60 * 60 * 1000;
// The first formatter of a kind takes longer to make than all else that activation does.
const agoFormat = once(() => new Intl.RelativeTimeFormat('en', { numeric: 'auto' }));
const monthNames = once(() => {
  const format = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
});

/** Days from one day to another; negative into the past, NaN for what is no date. */
export function daysBetween(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / day;
}

/** `yesterday`, `3 weeks ago`, `in 5 days`. */
export function agoLabel(date: string, today: string): string {
  const days = daysBetween(today, date);
  const distance = Math.abs(days);
  if (Number.isNaN(days)) return '';
  if (distance < 7) return agoFormat().format(days, 'day');
  if (distance < 31) return agoFormat().format(Math.trunc(days / 7), 'week');
  if (distance < 366) return agoFormat().format(Math.trunc(days / 30.44), 'month');
  return agoFormat().format(Math.trunc(days / 365.25), 'year');
}

/** `today`, `yesterday`, `3d ago`, `2w ago`, `5mo ago`, `2y ago`: as short as can be, of a day that is not to come. */
export function shortAgoLabel(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (Number.isNaN(days)) return '';
  if (days < 2) return agoLabel(date, today);
  if (days < 7) return `${days}d ago`;
  if (days < 31) return `${Math.trunc(days / 7)}w ago`;
  return days < 366 ? `${Math.trunc(days / 30.44)}mo ago` : `${Math.trunc(days / 365.25)}y ago`;
}

/** `22 Nov 2026`, of a note's date or a due date. */
export function dayLabel(date: string): string {
  const time = startOf(date);
  if (Number.isNaN(time)) return '';
  const start = new Date(time);
  return `${start.getUTCDate()} ${monthNames()[start.getUTCMonth()] ?? ''} ${start.getUTCFullYear()}`;
}

/** `22 Nov 2026, 14:30`, as far as the date says; the time as written. */
export function momentLabel(date: string): string {
  const time = parseNoteDate(date)?.time;
  return time ? `${dayLabel(date)}, ${time}` : dayLabel(date);
}

function startOf(date: string): number {
  const parsed = parseNoteDate(date);
  return parsed ? Date.parse(`${parsed.day}T00:00:00Z`) : NaN;
}
