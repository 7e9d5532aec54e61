import { timeZoneChoices, type TimeZoneChoice } from '../../preparation/timeZones';
import { clockText, isNight, localTimeIn } from '../../preparation/localTime';
import { RankedList } from '../../util/ranking';
import { askByPick, maxRows, type PickFrame, type PickOutcome, type PickRow } from '../quickPick/pick';

export interface TimeZoneQuestion {
  readonly now: Date;
  /** Of the person at the keyboard. */
  readonly own: string;
  /** Of people known: they come first, the most frequent before. */
  readonly known: readonly (string | null)[];
  readonly answer: string | null;
  /** null: skipped. */
  readonly set: (zone: string | null) => void;
}

/** Asks for a time zone from a list that shows the time there now. */
export function askTimeZone(frame: PickFrame, { now, own, known, answer, set }: TimeZoneQuestion): Promise<PickOutcome> {
  const choices = timeZoneChoices(now, [...new Set([...byFrequency(known), own])]);
  const ranked = new RankedList(choices, ({ city, zone, commonName }) => [city, zone, commonName]);
  const here = localTimeIn(own, now);
  const row = ({ zone, city, commonName, local }: TimeZoneChoice): PickRow<string | null> => ({
    label: city,
    description: [`${isNight(local) ? '☾ ' : ''}${here ? clockText(local, here) : local.time} there now`, commonName, zone].filter((part) => part !== '').join(' · '),
    value: zone,
  });
  return askByPick<string | null>(frame, {
    placeholder: 'Where are they? Type a city, a country’s time or a zone',
    rows: (typed) => [...(typed === '' ? [{ label: 'Skip', value: null }] : []), ...ranked.best(typed, maxRows - 1).map(row)],
    take: (zone) => {
      set(zone);
      return 'done';
    },
    isActive: (zone) => answer !== null && zone === answer,
  });
}

function byFrequency(zones: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const zone of zones) if (zone !== null) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
}
