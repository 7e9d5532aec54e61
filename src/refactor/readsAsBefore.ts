import type { InterviewNote, ParsedFile } from '../notes/model';

/** Whether a note reads as it did but for this many hashtags fewer: the same headings, promises, questions, names. */
export function readsAsBefore(before: InterviewNote, after: ParsedFile, removed: number): boolean {
  if (after.kind !== 'interview' || after.hashtags.length !== before.hashtags.length - removed) return false;
  return essence(before) === essence(after);
}

function essence({ headings, followUps, questions, mentions, speakers }: InterviewNote): string {
  return JSON.stringify([
    headings.map(({ text, depth }) => [text, depth]),
    followUps.map(({ text, state, due }) => [text, state, due]),
    questions.map(({ text }) => text),
    mentions.map(({ name }) => name),
    speakers.map(({ name }) => name),
  ]);
}
