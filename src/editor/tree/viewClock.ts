// What time it is, for a view's rows: days counted in the person's own zone, and the clock where somebody is.
import { parseNoteDate } from '../../notes/noteDate';
import { clockText, isNight, localTimeIn, type LocalTime } from '../../preparation/localTime';

const day = 24 * 60 * 60 * 1000;
const agoFormat = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const monthFormat = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** The clock of a place, for a row. */
export interface PlaceTime {
  readonly text: string;
  readonly night: boolean;
}

export class ViewClock {
  /** Making a formatter takes longer than a row may; many rows share a zone. */
  private readonly places = new Map<string, PlaceTime | null>();
  private minute = NaN;
  private here: LocalTime | null = null;

  /** @param zone the person's own zone (IANA). */
  constructor(
    private readonly now: () => Date,
    private readonly zone: () => string,
  ) {}

  /** `YYYY-MM-DD` */
  get today(): string {
    return this.current()?.day ?? this.now().toISOString().slice(0, 10);
  }

  /** The time at a place; null for a zone that nobody knows. */
  timeIn(zone: string): PlaceTime | null {
    const here = this.current();
    const known = this.places.get(zone);
    if (known !== undefined) return known;
    const there = localTimeIn(zone, this.now());
    const time = there && { text: clockText(there, here ?? there), night: isNight(there) };
    this.places.set(zone, time);
    return time;
  }

  /** Days from today; negative in the past, NaN for what is no date. */
  daysUntil(date: string): number {
    return (startOf(date) - startOf(this.today)) / day;
  }

  /** `yesterday`, `3 weeks ago`, `in 5 days`; empty for what is no date. */
  ago(date: string): string {
    const days = this.daysUntil(date);
    const distance = Math.abs(days);
    if (Number.isNaN(days)) return '';
    if (distance < 7) return agoFormat.format(days, 'day');
    if (distance < 31) return agoFormat.format(Math.trunc(days / 7), 'week');
    if (distance < 365) return agoFormat.format(Math.trunc(days / 30.44), 'month');
    return agoFormat.format(Math.trunc(days / 365.25), 'year');
  }

  private current(): LocalTime | null {
    const minute = Math.floor(this.now().getTime() / 60_000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.places.clear();
      this.here = localTimeIn(this.zone(), this.now());
    }
    return this.here;
  }
}

/** `22 Nov 2026`, of a note's date or a due date; empty for what is none. */
export function dayLabel(date: string): string {
  const time = startOf(date);
  if (Number.isNaN(time)) return '';
  const start = new Date(time);
  return `${start.getUTCDate()} ${monthFormat.format(start)} ${start.getUTCFullYear()}`;
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
