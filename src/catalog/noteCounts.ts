// What a note adds to the counts of themes and people. Kept, since what was added has to be taken away once the note changes.
import { parentKey } from '../notes/keys';
import type { NameTable } from './nameTable';
import type { NoteDigest } from './packed/digest';
import { isOwn } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';

export interface NoteCounts {
  /** Keys of those whom it names as interviewees, each once. */
  readonly interviewees: readonly string[];
  /** Canonical keys of the frontmatter's themes, then of those of the passages, each once. */
  readonly themes: readonly string[];
  /** Those, and all above them. */
  readonly themesAndAbove: readonly string[];
  /** Passages of each of `themes` itself. */
  readonly own: readonly number[];
  /** Passages of each of `themesAndAbove` with those below, each passage once. */
  readonly within: readonly number[];
  /** Passages that each person spoke, by key; each key once. */
  readonly spoken: readonly (readonly [key: string, passages: number])[];
  /** Passages that nobody is named for and that are not the interviewer's own. */
  readonly unattributed: number;
  readonly followUps: number;
}

export function countNote(note: NoteDigest, speakers: SpeakersOfNote, names: NameTable): NoteCounts {
  for (const { key } of note.themes) counter.mention(names.theme(key));
  const spoken: [key: string, passages: number][] = [];
  let unattributed = 0;
  for (const passage of note.passages) {
    counter.nextPassage();
    for (const { key } of passage.themes) counter.count(names.theme(key));
    const speaker = passage.speaker === null ? speakers.unmarked : speakers.named(passage.speaker);
    if (isOwn(passage, speaker)) continue;
    if (speaker.person === null) unattributed++;
    else addPassage(spoken, speaker.person.key);
  }
  const { themes, own, themesAndAbove, within } = counter.taken();
  return { interviewees: speakers.intervieweeKeys, themes, own, themesAndAbove, within, spoken, unattributed, followUps: note.followUps.length };
}

/** Few speak in one note. */
function addPassage(spoken: [key: string, passages: number][], key: string): void {
  const known = spoken.find(([other]) => other === key);
  if (known) known[1]++;
  else spoken.push([key, 1]);
}

/** How many themes are kept to be counted. */
const mostKept = 100_000;

/** Counts the themes of one note after another. The same come in all of them: for each there is one place, which costs nothing per note. */
class ThemeCounter {
  private places = new Map<string, CountedTheme>();
  private passage = 0;
  /** Those of this note. */
  private own: CountedTheme[] = [];
  private within: CountedTheme[] = [];

  nextPassage(): void {
    this.passage++;
  }

  /** @param key of a theme that the note holds as a whole */
  mention(key: string): void {
    const theme = this.placeOf(key);
    this.list(theme);
    for (const above of theme.withAbove) this.listWithin(above);
  }

  /** @param key of a theme of the passage; one that was counted in it already changes nothing. */
  count(key: string): void {
    const theme = this.placeOf(key);
    if (theme.ownPassage === this.passage) return;
    theme.ownPassage = this.passage;
    this.list(theme);
    theme.own++;
    for (const above of theme.withAbove) {
      if (above.passage === this.passage) continue;
      above.passage = this.passage;
      this.listWithin(above);
      above.within++;
    }
  }

  /** What was counted since the last time. */
  taken(): Pick<NoteCounts, 'themes' | 'own' | 'themesAndAbove' | 'within'> {
    const themes: string[] = [];
    const own: number[] = [];
    for (const theme of this.own) {
      themes.push(theme.key);
      own.push(theme.own);
    }
    const themesAndAbove: string[] = [];
    const within: number[] = [];
    for (const theme of this.within) {
      themesAndAbove.push(theme.key);
      within.push(theme.within);
    }
    for (const theme of this.own) theme.forget();
    for (const theme of this.within) theme.forget();
    this.own = [];
    this.within = [];
    if (this.places.size > mostKept) this.places = new Map();
    return { themes, own, themesAndAbove, within };
  }

  private list(theme: CountedTheme): void {
    if (theme.isListed) return;
    theme.isListed = true;
    this.own.push(theme);
  }

  private listWithin(theme: CountedTheme): void {
    if (theme.isListedWithin) return;
    theme.isListedWithin = true;
    this.within.push(theme);
  }

  private placeOf(key: string): CountedTheme {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const parent = parentKey(key);
    const theme = new CountedTheme(key, parent === null ? [] : this.placeOf(parent).withAbove);
    this.places.set(key, theme);
    return theme;
  }
}

class CountedTheme {
  own = 0;
  within = 0;
  isListed = false;
  isListedWithin = false;
  /** In which passage it, or one below it, was counted last. */
  ownPassage = 0;
  passage = 0;
  readonly withAbove: readonly CountedTheme[];

  constructor(
    readonly key: string,
    above: readonly CountedTheme[],
  ) {
    this.withAbove = [this, ...above];
  }

  forget(): void {
    this.own = 0;
    this.within = 0;
    this.isListed = false;
    this.isListedWithin = false;
  }
}

const counter = new ThemeCounter();
