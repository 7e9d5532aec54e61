// Whom the speaker marks of one note mean: one of the note's own people, by name, profile alias, first name or initials.
import { PeopleNames, meansInterviewer } from '../notes/people';
import type { NotePeople, NameTable, PersonIdentity } from './nameTable';

export interface Speaker {
  /** null when nobody, or more than one, is meant. */
  readonly person: PersonIdentity | null;
  readonly isInterviewer: boolean;
  /** Why a mark has no person: nobody of the note has that name, or several have. */
  readonly unmatched: 'nobody' | 'several' | null;
}

interface NamedMark {
  readonly name: string;
}

export class SpeakersOfNote {
  /** Each once. */
  readonly interviewees: readonly PersonIdentity[];
  readonly intervieweeKeys: readonly string[];
  private readonly interviewers: readonly PersonIdentity[];
  /** Who speaks where nobody is named: the only interviewee. */
  readonly unmarked: Speaker;
  /** Who notes, and promises, where nobody is named: the only interviewer, else some interviewer. */
  readonly interviewer: Speaker;
  /** Made for the first mark: many notes have none. */
  private matcher: PeopleNames | undefined;
  private voices: readonly Speaker[] = [];
  private readonly resolved = new Map<string, Speaker>();

  constructor(
    private readonly written: NotePeople,
    private readonly names: NameTable,
  ) {
    this.interviewees = identities(written.interviewees, names);
    this.interviewers = identities(written.interviewers, names);
    this.intervieweeKeys = this.interviewees.map(({ key }) => key);
    this.unmarked = speaker(onlyOf(this.interviewees), false);
    this.interviewer = speaker(onlyOf(this.interviewers), true);
  }

  /** Who speaks in a block with this mark, or with none. */
  of(mark: NamedMark | null): Speaker {
    return mark === null ? this.unmarked : this.named(mark.name);
  }

  /** The person of this note whom a name means. */
  named(name: string): Speaker {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    const found = this.lookUp(name);
    this.resolved.set(name, found);
    return found;
  }

  /**
   * Whose promise a follow-up with this mark is, by a name of theirs; one that is nobody's of this note stands for itself. null when
   * nobody, or more than one, is meant.
   */
  ownerOf(name: string | null): { readonly owner: string | null; readonly mine: boolean } {
    const { person, isInterviewer, unmatched } = name === null ? this.interviewer : this.named(name);
    return { owner: unmatched === null ? (person?.name ?? null) : name, mine: isInterviewer };
  }

  private lookUp(name: string): Speaker {
    const matcher = (this.matcher ??= this.newMatcher());
    const index = matcher.indexOf(name);
    const voice = index === null ? undefined : this.voices[index];
    if (voice !== undefined) return voice;
    // Somebody may be called `Me`; only then is it a name.
    if (meansInterviewer(name)) return this.interviewer;
    return { person: null, isInterviewer: false, unmatched: matcher.has(name) ? 'several' : 'nobody' };
  }

  private newMatcher(): PeopleNames {
    const { written, names, interviewees, interviewers } = this;
    const people = [...interviewers, ...interviewees.filter(({ key }) => !interviewers.some((other) => other.key === key))];
    this.voices = people.map((person, index) => speaker(person, index < interviewers.length));
    const spellings = spellingsByPerson(written, names);
    return new PeopleNames(people.map(({ key, name }) => ({ name, aliases: [...(spellings.get(key) ?? []), ...names.profileSpellings(key)] })));
  }
}

/** The same people talk in note after note: who they are is looked up once, as long as names stand for whom they stand. */
export class SharedSpeakers {
  private readonly known = new Map<string, SpeakersOfNote>();

  of({ interviewees, interviewers }: NotePeople, names: NameTable): SpeakersOfNote {
    // No name holds a line end.
    let id = '';
    for (const name of interviewers) id += `${name}\n`;
    for (const name of interviewees) id += `\n${name}`;
    let speakers = this.known.get(id);
    if (speakers === undefined) {
      if (this.known.size >= mostKnown) this.known.clear();
      this.known.set(id, (speakers = new SpeakersOfNote({ interviewees, interviewers }, names)));
    }
    return speakers;
  }

  clear(): void {
    this.known.clear();
  }
}

const mostKnown = 20_000;

/** Each person once. */
function identities(values: readonly string[], names: NameTable): readonly PersonIdentity[] {
  const byKey = new Map<string, PersonIdentity>();
  for (const value of values) {
    const person = names.person(value);
    if (!byKey.has(person.key)) byKey.set(person.key, person);
  }
  return [...byKey.values()];
}

function speaker(person: PersonIdentity | undefined, isInterviewer: boolean): Speaker {
  return { person: person === undefined ? null : { key: person.key, name: person.name }, isInterviewer, unmatched: null };
}

function onlyOf<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** The spellings under which the note's own fields name each person. */
function spellingsByPerson({ interviewees, interviewers }: NotePeople, names: NameTable): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const value of [...interviewers, ...interviewees]) {
    const { key } = names.person(value);
    const list = spellings.get(key);
    if (list === undefined) spellings.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return spellings;
}
