// Where something stands now that was shown a while ago: the text above it may have changed since.
import type { Catalog } from '../../catalog/catalog';
import type { Range } from '../../util/lines';
import type { OpenTarget } from './row';

/** The place of the passage or follow-up with the target's text that is nearest to where it was; else where it was. */
export function currentRange(target: OpenTarget, catalog: Catalog): Range | undefined {
  const { path, range, text } = target;
  if (!range || text === undefined) return range;
  const candidates = [...catalog.passagesIn(path), ...catalog.followUpsIn(path)].filter((candidate) => candidate.text === text);
  const distance = ({ start }: Range): number => Math.abs(start.line - range.start.line) * 10_000 + Math.abs(start.character - range.start.character);
  return candidates.map((candidate) => candidate.range).sort((a, b) => distance(a) - distance(b))[0] ?? range;
}
