// What a note adds to the counts of themes and people. Kept, since what was added has to be taken away once the note changes.
import type { NameTable } from './nameTable';
import type { NoteOutline } from './packed/outline';
import { isOwn } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';
import { keyAndAncestors } from './themeNames';

export interface NoteCounts {
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
}

export function countNote(note: NoteOutline, speakers: SpeakersOfNote, names: NameTable): NoteCounts {
  const own = new Map<string, number>();
  const within = new Map<string, number>();
  for (const { key } of note.themes) own.set(names.theme(key), 0);
  for (const key of own.keys()) for (const above of keyAndAncestors(key)) within.set(above, 0);
  const spoken = new Map<string, number>();
  let unattributed = 0;
  for (const passage of note.passages) {
    const [first] = passage.tags;
    if (passage.tags.length === 1 && first !== undefined) countTheme(names.theme(first.key), own, within);
    else countThemes(new Set(passage.tags.map(({ key }) => names.theme(key))), own, within);
    const speaker = speakers.of(passage.speaker);
    if (isOwn(passage, speaker)) continue;
    if (speaker.person === null) unattributed++;
    else add(spoken, speaker.person.key);
  }
  return { themes: [...own.keys()], themesAndAbove: [...within.keys()], own: [...own.values()], within: [...within.values()], spoken: [...spoken], unattributed };
}

function countTheme(key: string, own: Map<string, number>, within: Map<string, number>): void {
  add(own, key);
  for (const each of keyAndAncestors(key)) add(within, each);
}

/** @param keys of one passage, each once */
function countThemes(keys: Iterable<string>, own: Map<string, number>, within: Map<string, number>): void {
  const above = new Set<string>();
  for (const key of keys) {
    add(own, key);
    for (const each of keyAndAncestors(key)) above.add(each);
  }
  for (const key of above) add(within, key);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
