// What stands under one theme, kept current note by note: its own passages by who spoke them, and the notes that hold it as a whole.
import type { Passage } from '../../catalog/catalog';
import { SortedStrings } from '../../util/order';
import type { SpeakerNode } from './node';
import { SortedList } from './sortedList';
import { byName } from './sortOrder';

type Speaker = SpeakerNode['speaker'];

/** What one note has of a theme. */
export interface ContentsOfNote {
  /** Passages of the theme itself, by position. */
  readonly passages: readonly Passage[];
  /** Whether it names the theme for the whole note, and has no passage of it. */
  readonly isWhole: boolean;
}

/** The passages of one theme that somebody spoke. */
export class SpeakerGroup {
  private readonly byPath = new Map<string, Passage[]>();
  private readonly paths = new SortedStrings();
  private inOrder: readonly Passage[] | undefined;
  private passageCount = 0;

  /** @param speaker as spelled last */
  constructor(public speaker: Speaker) {}

  get count(): number {
    return this.passageCount;
  }

  /** In path order, those of a note by position. */
  get passages(): readonly Passage[] {
    return (this.inOrder ??= this.paths.values().flatMap((path) => this.byPath.get(path) ?? []));
  }

  add(passage: Passage): void {
    const { path } = passage;
    const known = this.byPath.get(path);
    if (known) known.push(passage);
    else {
      this.byPath.set(path, [passage]);
      this.paths.add(path);
    }
    this.passageCount++;
    this.inOrder = undefined;
  }

  removeNote(path: string): void {
    this.passageCount -= this.byPath.get(path)?.length ?? 0;
    this.byPath.delete(path);
    this.paths.delete(path);
    this.inOrder = undefined;
  }
}

export class ThemeContents {
  /** By `speakerId`. */
  private readonly groups = new Map<string, SpeakerGroup>();
  private readonly persons = new SortedList<SpeakerGroup>((a, b) => byName(personOf(a.speaker), personOf(b.speaker)));
  private readonly whole = new SortedStrings();
  /** Of the notes that have anything of the theme: the ids of their speakers; none of one that holds it as a whole. */
  private readonly speakersIn = new Map<string, ReadonlySet<string>>();

  /** Persons by name, then what nobody is named for, then own notes. */
  get speakers(): readonly SpeakerGroup[] {
    const others = (['unattributed', 'own'] as const).flatMap((speaker) => this.group(speaker) ?? []);
    return [...this.persons.list, ...others];
  }

  group(speaker: Speaker): SpeakerGroup | undefined {
    return this.groups.get(speakerId(speaker));
  }

  /** Paths of the notes that name the theme for the whole note and have no passage of it. */
  get wholeNotes(): readonly string[] {
    return this.whole.values();
  }

  /** Takes in what a note has of the theme now. */
  set(path: string, { passages, isWhole }: ContentsOfNote): void {
    this.remove(path);
    if (isWhole) this.whole.add(path);
    if (passages.length === 0 && !isWhole) return;
    const ids = new Set<string>();
    for (const passage of passages) {
      const speaker = speakerOf(passage);
      ids.add(speakerId(speaker));
      this.groupOf(speaker).add(passage);
    }
    this.speakersIn.set(path, ids);
  }

  private remove(path: string): void {
    const ids = this.speakersIn.get(path);
    if (!ids) return;
    this.speakersIn.delete(path);
    if (ids.size === 0) this.whole.delete(path);
    for (const id of ids) {
      const group = this.groups.get(id);
      group?.removeNote(path);
      if (group?.count !== 0) continue;
      this.groups.delete(id);
      if (typeof group.speaker === 'object') this.persons.remove(group);
    }
  }

  private groupOf(speaker: Speaker): SpeakerGroup {
    const id = speakerId(speaker);
    const known = this.groups.get(id);
    if (known && personOf(known.speaker).name === personOf(speaker).name) return known;
    const group = known ?? new SpeakerGroup(speaker);
    // A person who is called otherwise now may stand elsewhere in the list.
    if (known) this.persons.remove(known);
    group.speaker = speaker;
    this.groups.set(id, group);
    if (typeof speaker === 'object') this.persons.add(group);
    return group;
  }
}

/** Tells speakers apart; no person's key holds a line break. */
export function speakerId(speaker: Speaker): string {
  return typeof speaker === 'object' ? speaker.key : `\n${speaker}`;
}

function speakerOf({ kind, speaker }: Passage): Speaker {
  return kind === 'own' ? 'own' : (speaker ?? 'unattributed');
}

/** Whoever is no person has no name, and goes by their id. */
function personOf(speaker: Speaker): { readonly key: string; readonly name: string } {
  return typeof speaker === 'object' ? speaker : { key: speakerId(speaker), name: '' };
}
