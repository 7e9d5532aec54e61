// What time it is, for a view's rows: days counted in the person's own zone, and the clock where somebody is.
import { agoLabel, daysBetween, shortAgoLabel } from '../../preparation/dateLabels';
import { clockText, isNight, localTimeIn, type LocalTime } from '../../preparation/localTime';

/** The clock of a place, for a row. */
export interface PlaceTime {
  readonly text: string;
  readonly night: boolean;
  /** Whether it reads another time than the person's own. */
  readonly elsewhere: boolean;
}

export class ViewClock {
  /** Making a formatter takes longer than a row may; many rows share a zone. */
  private readonly places = new Map<string, PlaceTime | null>();
  /** Many follow-ups are due on the same days. */
  private readonly daysTo = new Map<string, number>();
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
    const time = there && { text: clockText(there, here ?? there), night: isNight(there), elsewhere: there.offset !== here?.offset };
    this.places.set(zone, time);
    return time;
  }

  /** Days from today; negative in the past, NaN for what is no date. */
  daysUntil(date: string): number {
    // Asked first: it lets go of what was known of another day.
    const { today } = this;
    const known = this.daysTo.get(date);
    if (known !== undefined) return known;
    const days = daysBetween(today, date);
    this.daysTo.set(date, days);
    return days;
  }

  /** `yesterday`, `3 weeks ago`, `in 5 days`; empty for what is no date. */
  ago(date: string): string {
    return agoLabel(date, this.today);
  }

  /** `yesterday`, `3w ago`: where there is little room. */
  shortAgo(date: string): string {
    return shortAgoLabel(date, this.today);
  }

  private current(): LocalTime | null {
    const minute = Math.floor(this.now().getTime() / 60_000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.places.clear();
      this.daysTo.clear();
      this.here = localTimeIn(this.zone(), this.now());
    }
    return this.here;
  }
}
