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
  /** Passages that each person spoke, by key. */
  readonly spoken: ReadonlyMap<string, number>;
  /** Passages that nobody is named for and that are not the interviewer's own. */
  readonly unattributed: number;
}

export function countNote(note: NoteOutline, speakers: SpeakersOfNote, names: NameTable): NoteCounts {
  const own = new Map<string, number>(note.themes.map(({ key }) => [names.theme(key), 0]));
  const within = new Map<string, number>();
  for (const key of own.keys()) for (const above of keyAndAncestors(key)) within.set(above, 0);
  const spoken = new Map<string, number>();
  let unattributed = 0;
  for (const passage of note.passages) {
    countThemes(passage.tags.length === 1 ? [names.theme(passage.tags[0]?.key ?? '')] : new Set(passage.tags.map(({ key }) => names.theme(key))), own, within);
    const speaker = speakers.of(passage.speaker);
    if (isOwn(passage, speaker)) continue;
    if (speaker.person === null) unattributed++;
    else add(spoken, speaker.person.key);
  }
  return { themes: [...own.keys()], themesAndAbove: [...within.keys()], own: [...own.values()], within: [...within.values()], spoken, unattributed };
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
