// Where something stands now that was shown a while ago: the text around it may have changed since.
import type { ParsedFile } from '../../notes/model';
import type { Range } from '../../util/lines';
import type { OpenTarget } from './row';

/** The place of the passage or follow-up with the target's text that is nearest to where it was; else where it was. */
export function currentRange({ range, text }: OpenTarget, file: ParsedFile | undefined): Range | undefined {
  if (!range || text === undefined || file?.kind !== 'interview') return range;
  const candidates = [...file.passages, ...file.followUps].filter((candidate) => candidate.text === text);
  return nearest(candidates, range.start.line)?.range ?? range;
}

/** The one that begins nearest to a zero-based line; of two, the first. */
export function nearest<T extends { readonly range: Range }>(candidates: readonly T[], line: number): T | undefined {
  const distance = ({ range }: T): number => Math.abs(range.start.line - line);
  return candidates.reduce<T | undefined>((best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate), undefined);
}
