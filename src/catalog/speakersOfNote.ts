// Whom the speaker marks of one note mean: one of the note's own people, by name, profile alias, first name or initials.
import { PeopleNames, meansInterviewer } from '../notes/people';
import type { InterviewNote } from '../notes/model';
import type { PersonName } from './catalog';
import type { NameTable, PersonIdentity } from './nameTable';

export interface Speaker {
  /** null when nobody, or more than one, is meant. */
  readonly person: PersonIdentity | null;
  readonly isInterviewer: boolean;
  /** Why a mark has no person: nobody of the note has that name, or several have. */
  readonly unmatched: 'nobody' | 'several' | null;
}

type NotePeople = Pick<InterviewNote, 'interviewees' | 'interviewers'>;

interface NamedMark {
  readonly name: string;
}

export class SpeakersOfNote {
  /** Who speaks where nobody is named: the only interviewee. */
  private readonly unmarked: Speaker;
  /** Who notes, and promises, where nobody is named: the only interviewer, else some interviewer. */
  readonly interviewer: Speaker;
  private readonly voices: readonly Speaker[];
  private readonly people: readonly PersonName[];
  /** Made for the first mark: most notes have none. */
  private matcher: PeopleNames | undefined;
  private readonly resolved = new Map<string, Speaker>();

  constructor(
    private readonly note: NotePeople,
    interviewees: readonly PersonName[],
    interviewers: readonly PersonName[],
    private readonly names: NameTable,
  ) {
    this.unmarked = speaker(onlyOf(interviewees), false);
    this.interviewer = speaker(onlyOf(interviewers), true);
    this.people = [...interviewers, ...interviewees.filter(({ key }) => !interviewers.some((other) => other.key === key))];
    this.voices = this.people.map((person, index) => speaker(person, index < interviewers.length));
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

  /** Whose promise a follow-up with this mark is. A name that is nobody's of this note stands for itself. */
  ownerOf(mark: NamedMark | null): Speaker {
    if (mark === null) return this.interviewer;
    const owner = this.of(mark);
    return owner.unmatched === null ? owner : speaker(this.names.person(mark.name), false);
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
    const { note, names, people } = this;
    const written = spellingsByPerson(note, names);
    return matcherOf(people.map(({ key, name }) => ({ name, aliases: [...(written.get(key) ?? []), ...names.profileSpellings(key)] })));
  }
}

/** The same people talk in note after note. */
const knownMatchers = new Map<string, PeopleNames>();
const mostKnown = 4000;

function matcherOf(people: readonly { readonly name: string; readonly aliases: readonly string[] }[]): PeopleNames {
  const id = JSON.stringify(people);
  let matcher = knownMatchers.get(id);
  if (matcher === undefined) {
    if (knownMatchers.size >= mostKnown) knownMatchers.clear();
    knownMatchers.set(id, (matcher = new PeopleNames(people)));
  }
  return matcher;
}

function speaker(person: PersonIdentity | undefined, isInterviewer: boolean): Speaker {
  return { person: person === undefined ? null : { key: person.key, name: person.name }, isInterviewer, unmatched: null };
}

function onlyOf<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** The spellings under which the note's own fields name each person. */
function spellingsByPerson(note: NotePeople, names: NameTable): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const { value } of [...note.interviewers, ...note.interviewees]) {
    const { key } = names.person(value);
    const list = spellings.get(key);
    if (list === undefined) spellings.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return spellings;
}
