// Which of the files that are gone is now one of those that are new.

/** How much of the lines of two texts must be the same, as for git. */
const sameEnough = 0.5;

/**
 * @param gone texts by path.
 * @param added texts by path.
 * @returns for the new path the old one; each is paired once, the likest first.
 */
export function pairedRenames(gone: ReadonlyMap<string, string>, added: ReadonlyMap<string, string>): Map<string, string> {
  const oldLines = [...gone].map(([path, text]) => ({ path, lines: linesOf(text) }));
  const likenesses = [...added].flatMap(([to, text]) => {
    const lines = linesOf(text);
    return oldLines.map(({ path, lines: before }) => ({ from: path, to, likeness: likenessOf(before, lines) }));
  });
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of likenesses.filter((one) => one.likeness >= sameEnough).sort((a, b) => b.likeness - a.likeness)) {
    if (pairs.has(to) || taken.has(from)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return pairs;
}

/** How often each line stands there that holds anything. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r\n|\r|\n/u)) if (line.trim() !== '') counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = Math.max(sizeOf(a), sizeOf(b));
  let same = 0;
  for (const [line, count] of a) same += Math.min(count, b.get(line) ?? 0);
  return size === 0 ? 0 : same / size;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
