// Whom a name in a note means, among the people it could mean.
import { remembered } from '../util/remembered';
import { personKey } from './keys';

export interface NamedPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
}

const interviewerWords: ReadonlySet<string> = new Set(['me', 'i', 'interviewer']);

/** Whether a mark says "the interviewer" without a name: `Me`, `I`, `Interviewer`. */
export function meansInterviewer(mark: string): boolean {
  return interviewerWords.has(personKey(mark));
}

/**
 * The index of the only person whom a mark can mean, or null when there is none or more than one.
 * See `PeopleNames` for what counts; build one yourself to look up many marks.
 */
export function matchPerson(mark: string, people: readonly NamedPerson[]): number | null {
  return new PeopleNames(people).indexOf(mark);
}

/**
 * The forms in which a few people may be named in a mark, the surest first: the whole name or an alias; the name
 * without its suffix ` (Acme)`; the first name, and the first name with the suffix; the initials, in capitals.
 * A form that fits several people means none of them, and a less sure form is not asked then.
 */
export class PeopleNames {
  /** From a name or an alias to the index of who has it, or `several`. */
  private readonly whole = new Map<string, number>();
  /** The same of the less sure forms, by their degree; made for the first mark that is no whole name. */
  private shorter: readonly ReadonlyMap<string, number>[] | undefined;
  private readonly spellings: (readonly [name: string, owner: number])[] = [];

  constructor(people: readonly NamedPerson[]) {
    const firstOfKey = new Map<string, number>();
    people.forEach((person, index) => {
      const key = personKey(person.name);
      const owner = firstOfKey.get(key) ?? index;
      firstOfKey.set(key, owner);
      for (const name of [person.name, ...(person.aliases ?? [])]) {
        this.spellings.push([name, owner]);
        const whole = personKey(name);
        if (whole !== '') addTo(this.whole, whole, owner);
      }
    });
  }

  /** The index of the only person whom a mark can mean, else null. A role after a comma is no part of the name. */
  indexOf(mark: string): number | null {
    const found = this.lookUp(mark);
    if (found !== undefined) return found === several ? null : found;
    const comma = mark.indexOf(',');
    return comma > 0 ? this.indexOf(mark.slice(0, comma)) : null;
  }

  /** Whether a mark is a form of anybody's name, of several people's as well. */
  has(mark: string): boolean {
    return this.lookUp(mark) !== undefined;
  }

  private lookUp(mark: string): number | undefined {
    const key = personKey(mark);
    const owner = this.whole.get(key);
    if (owner !== undefined) return owner;
    const [plain, first, initials] = (this.shorter ??= this.shorterForms());
    return plain?.get(key) ?? first?.get(key) ?? initials?.get(initialsKey(mark));
  }

  private shorterForms(): readonly ReadonlyMap<string, number>[] {
    const degrees = [0, 1, 2].map(() => new Map<string, number>());
    for (const [name, owner] of this.spellings) {
      shorterFormsOf(name).forEach((forms, degree) => {
        for (const form of forms) addTo(degrees[degree], form, owner);
      });
    }
    return degrees;
  }
}

/** The people of these names, each without aliases. */
export function peopleNamed(names: readonly string[]): PeopleNames {
  // No name holds a line end.
  return names.length === 0 ? nobody : peopleOfLines(names.join('\n'));
}

const several = -1;
const nobody = new PeopleNames([]);
const peopleOfLines = remembered((names) => new PeopleNames(names.split('\n').map((name) => ({ name }))));

/** The forms of one name but for itself, by degree of sureness. */
const shorterFormsOf = remembered((name): readonly (readonly string[])[] => {
  const { base, suffix } = withoutSuffix(name);
  const words = base.split(/\s+/u).filter((word) => word !== '');
  // `Dr.` and the like are no first names.
  const first = words.find((word) => !word.endsWith('.')) ?? '';
  return [
    suffix === '' ? [] : [base],
    words.length < 2 || first === '' ? [] : [first, ...(suffix === '' ? [] : [`${first} ${suffix}`])],
    initialsOf(words),
  ].map((forms, degree) => (degree === 2 ? forms : forms.map(personKey)).filter((form) => form !== ''));
});

/** `Dana Okafor (Acme)` without and with nothing but its suffix. */
function withoutSuffix(name: string): { base: string; suffix: string } {
  const trimmed = name.trim();
  const open = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1;
  if (open <= 0 || trimmed[open - 1]?.trim() !== '') return { base: trimmed, suffix: '' };
  return { base: trimmed.slice(0, open).trim(), suffix: trimmed.slice(open) };
}

/** The initials of two words or more, as written and in capitals: `LvB`, `LVB`. Letters without case have none. */
function initialsOf(words: readonly string[]): string[] {
  const letters = words.map((word) => /\p{L}/u.exec(word.normalize('NFC'))?.[0] ?? '').filter((letter) => letter !== '');
  const written = letters.join('');
  const capitals = written.toUpperCase();
  return letters.length < 2 || capitals === capitals.toLowerCase() ? [] : [written, capitals].filter(hasCapital);
}

function hasCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

/** `D.O.` and `D. O.` are written for `DO`. Case is kept: `Do:` is no initials. */
function initialsKey(mark: string): string {
  return mark.normalize('NFC').replace(/[.\s]/gu, '');
}

function addTo(map: Map<string, number> | undefined, form: string, index: number): void {
  const found = map?.get(form) ?? index;
  map?.set(form, found === index ? index : several);
}
