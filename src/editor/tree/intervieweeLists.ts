// Who and what stands in the view of interviewees, under a filter and in an order, kept current change by change.
import type { Catalog, CatalogDelta, Interview, Person } from '../../catalog/catalog';
import { latestFirst } from '../../catalog/interviewOrder';
import type { Gradual } from '../../util/gradual';
import { interviewTexts } from './interviewRow';
import { SortedEntries } from './sortedEntries';
import { compareText, comparisons, type Sortable, type SortOrder } from './sortOrder';
import { FoldedTexts, TextFilter } from './textFilter';

interface DatedPath {
  readonly key: string;
  readonly date: string;
}

/** The conversations that were held with somebody. */
interface Held {
  count: number;
  latest: Interview;
}

export type IntervieweeList = 'spokenTo' | 'notSpokenTo' | 'upcoming' | 'nobodyNamed';

const personTexts = new FoldedTexts<Person>(({ name, aliases, role, organisation }) => [name, ...aliases, role, organisation]);

export class IntervieweeLists {
  /** Persons with whom a conversation was held. */
  readonly spokenTo = new SortedEntries<Sortable>(keyOf, (a, b) => comparisons[this.order](a, b));
  /** All others. */
  readonly notSpokenTo = new SortedEntries<Sortable>(keyOf, comparisons.name);
  /** Planned conversations, the next one first; keys are paths. */
  readonly upcoming = new SortedEntries<DatedPath>(keyOf, (a, b) => compareText(a.date, b.date) || compareText(a.key, b.key));
  /** Notes that name no interviewee, the latest first; keys are paths. */
  readonly nobodyNamed = new SortedEntries<DatedPath>(keyOf, (a, b) => compareText(b.date, a.date) || compareText(a.key, b.key));

  private filter = TextFilter.none;
  private order: SortOrder = 'latest';

  constructor(private readonly catalog: Catalog) {}

  *reset(filter: TextFilter, order: SortOrder): Gradual<void> {
    this.filter = filter;
    this.order = order;
    const held = new Map<string, Held>();
    const upcoming: DatedPath[] = [];
    const nobodyNamed: DatedPath[] = [];
    for (const path of this.catalog.interviewPaths()) {
      yield;
      const interview = this.catalog.interview(path);
      if (!interview) continue;
      const { planned } = interview;
      // Note by note: to put those of each person in order takes several times as long.
      if (!planned) for (const key of interview.intervieweeKeys) count(interview, key, held);
      if (!this.letsThrough(interview)) continue;
      if (planned) upcoming.push(datedPath(interview));
      if (isNobodys(interview)) nobodyNamed.push(datedPath(interview));
    }
    const people: Sortable[] = [];
    for (const person of this.catalog.people()) {
      yield;
      if (this.shows(person)) people.push(sortable(person, held.get(person.key)));
    }
    yield* this.spokenTo.reset(people.filter(({ count }) => count > 0));
    yield* this.notSpokenTo.reset(people.filter(({ count }) => count === 0));
    yield* this.upcoming.reset(upcoming);
    yield* this.nobodyNamed.reset(nobodyNamed);
  }

  /** Takes a change in. Returns the lists that read differently now. */
  update(delta: CatalogDelta): Set<IntervieweeList> {
    const changed = new Set<IntervieweeList>();
    for (const key of peopleOf(delta, this.catalog)) this.placePerson(key, changed);
    for (const path of delta.paths) this.placeInterview(path, changed);
    return changed;
  }

  person(key: string): Person | undefined {
    const person = this.catalog.person(key);
    // A key that went may live on as somebody's alias.
    return person?.key === key ? person : undefined;
  }

  /** The person's interviews that the filter lets through, latest first. */
  interviewsOf(key: string): readonly Interview[] {
    const interviews = this.catalog.interviewsOf(key);
    const person = this.person(key);
    const filter = person ? this.filterBelow(person) : this.filter;
    return filter.isEmpty ? interviews : interviews.filter((interview) => filter.matches(interviewTexts.of(interview)));
  }

  /** Without a filter no text need be made ready for comparison. */
  private letsThrough(interview: Interview): boolean {
    return this.filter.isEmpty || this.filter.matches(interviewTexts.of(interview));
  }

  private filterBelow(person: Person): TextFilter {
    return this.filter.isEmpty ? this.filter : this.filter.after(personTexts.of(person));
  }

  private shows(person: Person): boolean {
    const filter = this.filterBelow(person);
    return filter.isEmpty || this.catalog.interviewsOf(person.key).some((interview) => filter.matches(interviewTexts.of(interview)));
  }

  private placePerson(key: string, changed: Set<IntervieweeList>): void {
    const person = this.person(key);
    const entry = person && this.shows(person) ? this.entryOf(person) : null;
    const home = entry && (entry.count > 0 ? 'spokenTo' : 'notSpokenTo');
    for (const list of ['spokenTo', 'notSpokenTo'] as const) {
      if (entry && list === home ? this[list].set(entry) : this[list].delete(key)) changed.add(list);
    }
  }

  private placeInterview(path: string, changed: Set<IntervieweeList>): void {
    const interview = this.catalog.interview(path);
    const shown = interview && this.letsThrough(interview) ? interview : undefined;
    const upcoming = shown?.planned ? this.upcoming.set(datedPath(shown)) : this.upcoming.delete(path);
    if (upcoming) changed.add('upcoming');
    const nobodys = shown && isNobodys(shown) ? this.nobodyNamed.set(datedPath(shown)) : this.nobodyNamed.delete(path);
    if (nobodys) changed.add('nobodyNamed');
  }

  private entryOf(person: Person): Sortable {
    const held = this.catalog.interviewsOf(person.key).filter(({ planned }) => !planned);
    return sortable(person, held[0] && { count: held.length, latest: held[0] });
  }
}

function count(interview: Interview, person: string, held: Map<string, Held>): void {
  const before = held.get(person);
  if (before === undefined) {
    held.set(person, { count: 1, latest: interview });
    return;
  }
  before.count++;
  if (latestFirst(interview, before.latest) < 0) before.latest = interview;
}

function sortable({ key, name }: Person, held: Held | undefined): Sortable {
  return { key, name, count: held?.count ?? 0, latest: held?.latest.date ?? '' };
}

/** Keys of the persons whom a change may have moved: an interview's date moves those whom it names. */
export function peopleOf(delta: CatalogDelta, catalog: Catalog): Set<string> {
  const keys = new Set(delta.people);
  for (const path of delta.paths) {
    for (const key of catalog.interview(path)?.intervieweeKeys ?? []) keys.add(key);
  }
  return keys;
}

function isNobodys({ intervieweeKeys }: Interview): boolean {
  return intervieweeKeys.length === 0;
}

function datedPath({ path, date }: Interview): DatedPath {
  return { key: path, date: date ?? '' };
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}
