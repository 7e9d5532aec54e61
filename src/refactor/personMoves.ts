// What becomes of a person's names in one note when people are renamed or merged.
import { personKey } from '../notes/keys';
import type { InterviewNote } from '../notes/model';
import { PeopleNames } from '../notes/people';
import type { Catalog } from '../catalog/catalog';

export class PersonMoves {
  private readonly toKey: string;

  /**
   * @param from keys of people
   * @param to the name that they get
   */
  constructor(
    readonly from: ReadonlySet<string>,
    readonly to: string,
    private readonly catalog: Catalog,
  ) {
    this.toKey = catalog.person(to)?.key ?? personKey(to);
  }

  /** Whether a name is written as that of somebody who gets another; an alias goes along with the profile. */
  isMoved(name: string): boolean {
    return this.from.has(personKey(name));
  }

  keyBefore(name: string): string {
    return this.catalog.person(name)?.key ?? personKey(name);
  }

  keyAfter(name: string): string {
    const key = this.keyBefore(name);
    return this.from.has(key) ? this.toKey : key;
  }

  /** What to call the people of a note by in its marks. */
  marksOf(note: InterviewNote): (mark: string) => string | undefined {
    const names = [...note.interviewers, ...note.interviewees].map(({ value }) => value);
    const before = new MarkNames(names, (name) => this.keyBefore(name), (key) => this.profileSpellings(key));
    const renamed = names.map((name) => (this.isMoved(name) ? this.to : name));
    const after = new MarkNames(renamed, (name) => this.keyAfter(name), (key) => this.spellingsAfter(key));
    return (mark) => this.markFor(mark, before, after);
  }

  /** The mark that takes another's place; undefined: it stays. */
  private markFor(mark: string, before: MarkNames, after: MarkNames): string | undefined {
    const [bare = mark] = mark.split(',');
    if (this.isMoved(bare)) return bare.trim() === this.to ? undefined : this.to;
    const person = before.personOf(mark);
    if (person === null) return undefined;
    const meant = this.keyAfter(person.name);
    const isClear = (form: string): boolean => after.personOf(form)?.key === meant && (after.inNote.has(form) || !before.inNote.has(mark));
    if (isClear(mark)) return undefined;
    const whole = this.from.has(person.key) ? this.to : person.name;
    const first = whole.split(' ')[0] ?? whole;
    return !bare.trim().includes(' ') && isClear(first) ? first : whole;
  }

  private profileSpellings(key: string): readonly string[] {
    const person = this.catalog.person(key);
    return person?.key === key && person.profile !== null ? [person.name, ...person.aliases] : [];
  }

  private spellingsAfter(key: string): readonly string[] {
    if (key !== this.toKey) return this.profileSpellings(key);
    const aliases = [...this.from].flatMap((one) => this.catalog.person(one)?.aliases ?? []);
    return [this.to, ...aliases, ...this.profileSpellings(key)];
  }
}

/** The people of one note, and whom a mark in it means. */
class MarkNames {
  /** As the note alone tells: by this a plain `Name:` is a mark at all. */
  readonly inNote: PeopleNames;
  private readonly people: readonly { readonly key: string; readonly name: string }[];
  private readonly names: PeopleNames;

  constructor(written: readonly string[], keyOf: (name: string) => string, spellingsOf: (key: string) => readonly string[]) {
    this.inNote = new PeopleNames(written.map((name) => ({ name })));
    const spellings = new Map<string, string[]>();
    for (const name of written) spellings.set(keyOf(name), [...(spellings.get(keyOf(name)) ?? []), name]);
    this.people = [...spellings].map(([key, [name = key]]) => ({ key, name }));
    this.names = new PeopleNames(this.people.map(({ key, name }) => ({ name, aliases: [...(spellings.get(key) ?? []), ...spellingsOf(key)] })));
  }

  personOf(mark: string): { readonly key: string; readonly name: string } | null {
    const index = this.names.indexOf(mark);
    return index === null ? null : (this.people[index] ?? null);
  }
}
