// Which names and themes a note writes, as keys, before it is known for whom and what they stand.
import { personKey } from '../notes/keys';
import type { NoteDigest, SpelledTheme } from './packed/digest';

export interface CountedSpelling {
  readonly key: string;
  readonly spelling: string;
  /** At how many places of the note it is written so. */
  readonly count: number;
}

export interface NoteUses {
  /** Those whom the note's fields name, in the order of the text. */
  readonly names: readonly CountedSpelling[];
  readonly interviewees: readonly string[];
  /** Names outside those fields that may be looked up among all persons. */
  readonly references: readonly string[];
  /** Every theme in every spelling, in the order of the text. */
  readonly themes: readonly CountedSpelling[];
}

export function usesOf({ interviewees, interviewers, references, spellings, spellingCounts }: NoteDigest): NoteUses {
  return {
    names: countedNames([...interviewees, ...interviewers]),
    interviewees: interviewees.map(personKey),
    references,
    themes: countedThemes(spellings, spellingCounts),
  };
}

/** Few are named in one note. */
function countedNames(names: readonly string[]): readonly CountedSpelling[] {
  const counted: CountedSpelling[] = [];
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) return;
    const count = names.reduce((sum, other) => (other === name ? sum + 1 : sum), 0);
    counted.push(sharedNames.of(personKey(name), name, count));
  });
  return counted;
}

function countedThemes(spellings: readonly SpelledTheme[], counts: readonly number[]): readonly CountedSpelling[] {
  const counted: CountedSpelling[] = [];
  for (let index = 0; index < spellings.length; index++) {
    const spelling = spellings[index];
    const count = counts[index] ?? 0;
    if (spelling !== undefined && count > 0) counted.push(sharedThemes.of(spelling.key, spelling.label, count));
  }
  return counted;
}

/** How many spellings are kept to be shared. */
const mostShared = 100_000;
/** Higher counts are not shared. */
const mostCounts = 50;

/** The same few spellings come in all notes, so each is kept once for every count of it. */
class SharedSpellings {
  /** By spelling, which has one key, then by count. */
  private bySpelling = new Map<string, (CountedSpelling | undefined)[]>();

  of(key: string, spelling: string, count: number): CountedSpelling {
    let byCount = this.bySpelling.get(spelling);
    if (byCount === undefined) {
      if (this.bySpelling.size >= mostShared) this.bySpelling.clear();
      this.bySpelling.set(spelling, (byCount = []));
    }
    const known = byCount[count];
    if (known !== undefined) return known;
    const made = { key, spelling, count };
    if (count < mostCounts) byCount[count] = made;
    return made;
  }
}

const sharedNames = new SharedSpellings();
const sharedThemes = new SharedSpellings();
