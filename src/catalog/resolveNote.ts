// What a note says once it is known for whom its names and for what its themes stand.
import type { Problem } from '../notes/model';
import { comparePositions } from '../util/lines';
import type { AskedQuestion, Passage } from './catalog';
import type { NameTable } from './nameTable';
import { countNote } from './noteCounts';
import type { NoteDigest } from './packed/digest';
import type { PackedNote } from './packed/packedNote';
import { catalogProblemAt } from './problems';
import { followUpHeads } from './resolvedFollowUp';
import { peopleOf, type KnownNote } from './resolvedInterview';
import { resolvePassages } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';

/** A note with all names resolved, as it is kept of every note: what counts and lists need of all. Lists are in the order of the text. */
export interface ResolvedNote extends KnownNote {
  /** The reader's, or such as are found once its names are known: `resolveProblems`. */
  readonly hasProblems: boolean;
}

/** What is made of a note when somebody looks at it. */
export interface NoteTexts {
  readonly passages: readonly Passage[];
  readonly questions: readonly AskedQuestion[];
}

export function resolveNote(packed: PackedNote, digest: NoteDigest, names: NameTable): ResolvedNote {
  const { date, situation, setting } = digest;
  const speakers = names.speakers(digest);
  const counts = countNote(digest, speakers, names);
  return {
    packed,
    head: { date, situation, setting, intervieweeKeys: counts.interviewees },
    followUps: followUpHeads(digest, speakers),
    counts,
    hasProblems: hasProblems(digest, speakers),
  };
}

export function hasProblems({ problemCount, speakers: names }: NoteDigest, speakers: SpeakersOfNote): boolean {
  return problemCount > 0 || names.some((name) => speakers.named(name).unmatched !== null);
}

/** The problems of a note, in any order: made when somebody looks at them. */
export function resolveProblems(packed: PackedNote, names: NameTable): readonly Problem[] {
  const { problems } = packed.outline();
  const digest = packed.digest();
  const speakers = names.speakers(digest);
  const unknown = new Set(digest.speakers.filter((name) => speakers.named(name).unmatched !== null));
  if (unknown.size === 0) return problems;
  // One hint for each name, where it first stands: a transcript may hold it hundreds of times.
  const hints = packed.unpacked().speakers.flatMap(({ name, range }) => {
    if (!unknown.delete(name)) return [];
    return [catalogProblemAt(range, speakers.named(name).unmatched === 'nobody' ? 'speaker-unknown' : 'speaker-ambiguous', name)];
  });
  return [...problems, ...hints];
}

export function resolveTexts(path: string, packed: PackedNote, names: NameTable): NoteTexts {
  const note = packed.unpacked();
  const speakers = names.speakers(peopleOf(note));
  return {
    passages: resolvePassages(path, note, speakers, names),
    questions: note.questions
      .filter((question) => question.speaker === null || speakers.of(question.speaker).isInterviewer)
      .map(({ text, range }) => ({ path, text, range })),
  };
}

export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.length < 2 ? problems : [...problems].sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
}
