// Who somebody is, in a line beside their name.
import type { Person } from '../catalog/catalog';
import { clockText, isNight, localTimeIn } from './localTime';

/**
 * `Release manager, Northwind · ☾ 03:15 there`: role, organisation, and the time where they are, marked at night.
 * @param zone of the person who reads it.
 */
export function personLine(person: Pick<Person, 'role' | 'organisation' | 'timezone'>, now: Date, zone: string): string {
  const work = [person.role, person.organisation].filter((part) => part !== null && part !== '').join(', ');
  const time = timeThere(person.timezone, now, zone);
  return [work, time && `${time} there`].filter((part) => part !== '').join(' · ');
}

/** `14:30`, `☾ Tue 02:15`; empty when the zone is not known. */
export function timeThere(theirs: string | null, at: Date, mine: string): string {
  const there = localTimeIn(theirs ?? '', at);
  const here = localTimeIn(mine, at);
  return there && here ? `${isNight(there) ? '☾ ' : ''}${clockText(there, here)}` : '';
}
