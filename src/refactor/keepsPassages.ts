import type { InterviewNote } from '../notes/model';
import { LineIndex, type TextEdit } from '../util/lines';

/**
 * Whether every passage that was coded before still is, by the same themes at the same place, and none of them elsewhere:
 * a highlight in front of a hashtag would take that over.
 * @param added keys of the themes that the edits bring
 */
export function keepsPassages(before: InterviewNote, text: string, edits: readonly TextEdit[], after: InterviewNote, afterText: string, added: ReadonlySet<string>): boolean {
  const now = placesOf(after, afterText)
    .map((place) => ({ ...place, keys: place.keys.filter((key) => !added.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
  const then = placesOf(before, text).map((place) => ({ ...place, keys: place.keys.filter((key) => !added.has(key)) })).filter(({ keys }) => keys.length > 0);
  if (now.length !== then.length) return false;
  const moved = (offset: number): readonly number[] => [shifted(offset, edits, false), shifted(offset, edits, true)];
  return then.every(({ start, end, keys }) => now.some((place) => moved(start).includes(place.start) && moved(end).includes(place.end) && place.keys.join() === keys.join()));
}

function placesOf({ passages }: InterviewNote, text: string): { readonly start: number; readonly end: number; readonly keys: readonly string[] }[] {
  const lines = new LineIndex(text);
  return passages.map(({ range, tags }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), keys: tags.map(({ key }) => key) }));
}

/** Where an offset is after insertions; `behind`: also behind those at its own place. */
function shifted(offset: number, edits: readonly TextEdit[], behind: boolean): number {
  return edits.reduce((sum, { start, newText }) => (start < offset || (behind && start === offset) ? sum + newText.length : sum), offset);
}
