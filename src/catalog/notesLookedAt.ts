// What is made of notes when somebody first looks at them, and kept from then on, until they are others.
import type { FollowUpEntry } from './catalog';
import type { NameTable } from './nameTable';
import { ResolvedInterview, type KnownNote } from './resolvedInterview';
import { areSameFollowUps, resolveFollowUps } from './resolvedFollowUp';
import { resolveTexts, type NoteTexts } from './resolveNote';
import { GroupedNote } from './sums/groupedNote';

export class NotesLookedAt {
  private readonly interviews = new Map<string, ResolvedInterview>();
  private readonly texts = new Map<string, NoteTexts>();
  private readonly followUps = new Map<string, readonly FollowUpEntry[]>();

  /** @param noteAt a note, as far as all is settled */
  constructor(
    private readonly noteAt: (path: string) => KnownNote | undefined,
    private readonly names: NameTable,
  ) {}

  interviewAt(path: string): ResolvedInterview | undefined {
    return this.remembered(this.interviews, path, (note) => new ResolvedInterview(path, note, this.names));
  }

  /** The passages and questions of a note. */
  textsOf(path: string): NoteTexts | undefined {
    return this.remembered(this.texts, path, (note) => resolveTexts(path, note.packed, this.names));
  }

  followUpsOf(path: string): readonly FollowUpEntry[] {
    return this.remembered(this.followUps, path, (note) => this.followUpsIn(path, note)) ?? [];
  }

  /** Whether the follow-ups that somebody may have looked at are others with this note in place of the one that is known. */
  followUpsDiffer(path: string, now: KnownNote): boolean {
    const known = this.followUps.get(path);
    return known === undefined || !areSameFollowUps(known, this.followUpsIn(path, now));
  }

  forget(path: string): void {
    for (const made of [this.interviews, this.texts, this.followUps]) made.delete(path);
  }

  private followUpsIn(path: string, note: KnownNote): readonly FollowUpEntry[] {
    return resolveFollowUps(path, note, holds(note, this.names.offRecordTheme(path)), this.names);
  }

  private remembered<T>(made: Map<string, T>, path: string, make: (note: KnownNote) => T): T | undefined {
    const known = made.get(path);
    if (known !== undefined) return known;
    const note = this.noteAt(path);
    if (note === undefined) return undefined;
    const value = make(note);
    made.set(path, value);
    return value;
  }
}

/** Whether a note holds a theme, or one below it. Groups tell without what the note itself counts. */
function holds(note: KnownNote, theme: string): boolean {
  return note instanceof GroupedNote ? note.holds(theme) : note.counts.themesAndAbove.includes(theme);
}
