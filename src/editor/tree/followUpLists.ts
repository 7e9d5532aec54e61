// The follow-ups as the view lists them, kept current note by note.
import type { Catalog, CatalogDelta, FollowUpEntry } from '../../catalog/catalog';
import { foldedForSearch } from '../../util/fold';
import type { Gradual } from '../../util/gradual';
import { compareCodePoints } from '../../util/order';
import { interviewTexts } from './interviewRow';
import type { PromisesNode } from './node';
import { SortedList } from './sortedList';
import { byName, compareText } from './sortOrder';
import { TextFilter } from './textFilter';

export type PromiseSide = PromisesNode['side'];
export type Someone = PromisesNode['person'];
export type FollowUpList = PromiseSide | 'closed';
/** The lists hold the objects that `byPath` has. */
type SortedFollowUps = SortedList<FollowUpEntry>;

interface PersonPromises {
  /** As spelled last. */
  person: Someone;
  readonly entries: SortedFollowUps;
}

export class FollowUpLists {
  private readonly lists: Readonly<Record<FollowUpList, SortedFollowUps>> = { iOwe: dueFirst(), theyOwe: dueFirst(), closed: dueLast() };
  private readonly promises: Record<PromiseSide, Map<string, PersonPromises>> = { iOwe: new Map(), theyOwe: new Map() };
  private byPath = new Map<string, readonly FollowUpEntry[]>();
  private filter = TextFilter.none;

  constructor(private readonly catalog: Catalog) {}

  *reset(filter: TextFilter): Gradual<void> {
    this.filter = filter;
    const byPath = new Map<string, readonly FollowUpEntry[]>();
    const shown: Record<FollowUpList, FollowUpEntry[]> = { iOwe: [], theyOwe: [], closed: [] };
    for (const path of this.catalog.pathsWithFollowUps()) {
      yield;
      const entries = this.catalog.followUpsIn(path).filter((entry) => this.matches(entry));
      if (entries.length > 0) byPath.set(path, entries);
      for (const entry of entries) shown[listOf(entry)].push(entry);
    }
    const sorted = { iOwe: byDue(shown.iOwe, 'first'), theyOwe: byDue(shown.theyOwe, 'first'), closed: byDue(shown.closed, 'last') };
    yield;
    Object.assign(this.promises, { iOwe: yield* promisesAmong(sorted.iOwe), theyOwe: yield* promisesAmong(sorted.theyOwe) });
    for (const list of ['iOwe', 'theyOwe', 'closed'] as const) this.lists[list].take(sorted[list]);
    this.byPath = byPath;
  }

  /** Takes a change in. Returns the lists that read differently now. */
  update(delta: CatalogDelta): Set<FollowUpList> {
    const changed = new Set<FollowUpList>();
    if (!delta.followUps) return changed;
    for (const path of delta.paths) {
      const before = this.byPath.get(path) ?? [];
      const after = this.catalog.followUpsIn(path).filter((entry) => this.matches(entry));
      if (before.length === 0 && after.length === 0) continue;
      for (const entry of before) changed.add(this.remove(entry));
      for (const entry of after) changed.add(this.add(entry));
      if (after.length > 0) this.byPath.set(path, after);
      else this.byPath.delete(path);
    }
    return changed;
  }

  /** Open ones by due date, those without one last; closed ones the other way round. */
  entriesIn(list: FollowUpList): readonly FollowUpEntry[] {
    return this.lists[list].list;
  }

  /** Those who promised, or were promised, something that is open; by name, nobody last. */
  peopleOn(side: PromiseSide): Someone[] {
    return [...this.promises[side].values()]
      .filter(({ entries }) => entries.list.length > 0)
      .map(({ person }) => person)
      .sort((a, b) => (a && b ? byName(a, b) : Number(a === null) - Number(b === null)));
  }

  entriesOf(side: PromiseSide, person: Someone): readonly FollowUpEntry[] {
    return this.promises[side].get(keyOf(person))?.entries.list ?? [];
  }

  private matches(entry: FollowUpEntry): boolean {
    if (this.filter.isEmpty) return true;
    const interview = this.catalog.interview(entry.path);
    const own = foldedForSearch([entry.text, entry.owner?.name ?? '', ...entry.interviewees.map(({ name }) => name)].join('\n'));
    return this.filter.after(own).matches(interview ? interviewTexts.of(interview) : '');
  }

  private add(entry: FollowUpEntry): FollowUpList {
    const list = listOf(entry);
    this.lists[list].add(entry);
    if (list !== 'closed') for (const person of peopleOf(entry)) this.promisesOf(list, person).entries.add(entry);
    return list;
  }

  private remove(entry: FollowUpEntry): FollowUpList {
    const list = listOf(entry);
    this.lists[list].remove(entry);
    if (list !== 'closed') for (const person of peopleOf(entry)) this.promisesOf(list, person).entries.remove(entry);
    return list;
  }

  private promisesOf(side: PromiseSide, person: Someone): PersonPromises {
    const key = keyOf(person);
    const promises = this.promises[side].get(key) ?? { person, entries: dueFirst() };
    promises.person = person;
    this.promises[side].set(key, promises);
    return promises;
  }
}

/** @param entries by due date, so that those of each person are, too */
function* promisesAmong(entries: readonly FollowUpEntry[]): Gradual<Map<string, PersonPromises>> {
  const byPerson = new Map<string, FollowUpEntry[]>();
  const people = new Map<string, Someone>();
  for (const entry of entries) {
    for (const person of peopleOf(entry)) {
      people.set(keyOf(person), person);
      added(byPerson, keyOf(person), entry);
    }
    yield;
  }
  const promises = new Map<string, PersonPromises>();
  for (const [key, own] of byPerson) {
    const sorted = dueFirst();
    sorted.take(own);
    promises.set(key, { person: people.get(key) ?? null, entries: sorted });
    yield;
  }
  return promises;
}

/** In the order of `dueFirst` or `dueLast`, without comparing each with others: there are few dates. @param entries by place */
function byDue(entries: readonly FollowUpEntry[], which: 'first' | 'last'): FollowUpEntry[] {
  const ofDates = new Map<string, FollowUpEntry[]>();
  const undated: FollowUpEntry[] = [];
  for (const entry of entries) {
    if (entry.due === null) undated.push(entry);
    else added(ofDates, entry.due, entry);
  }
  const dates = [...ofDates.keys()].sort();
  if (which === 'last') dates.reverse();
  return [...dates.map((date) => ofDates.get(date) ?? []), undated].flat();
}

function added<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function keyOf(person: Someone): string {
  return person?.key ?? '';
}

/** Whom an open follow-up stands under: who promised it, or all those to whom the interviewer did. */
function peopleOf(entry: FollowUpEntry): readonly Someone[] {
  if (!entry.mine) return [entry.owner];
  return entry.interviewees.length > 0 ? entry.interviewees : [null];
}

function listOf(entry: FollowUpEntry): FollowUpList {
  if (entry.state !== 'open') return 'closed';
  return entry.mine ? 'iOwe' : 'theyOwe';
}

function dueFirst(): SortedFollowUps {
  // A tilde sorts after every digit.
  return new SortedList((a, b) => compareText(a.due ?? '~', b.due ?? '~') || byPlace(a, b));
}

function dueLast(): SortedFollowUps {
  return new SortedList((a, b) => compareText(b.due ?? '', a.due ?? '') || byPlace(a, b));
}

function byPlace(a: FollowUpEntry, b: FollowUpEntry): number {
  return compareCodePoints(a.path, b.path) || a.number - b.number;
}
