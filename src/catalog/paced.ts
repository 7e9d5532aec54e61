// Long work of the pure rooms in short slices, between which others get the thread and may call it off.
import type { Gradual } from '../util/gradual';
import type { Slices } from './slices';

/** The work's result. @throws the signal's reason once it is aborted. */
export async function paced<T>(work: Gradual<T>, slices: Slices, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause(slices, signal);
  }
}

/** UTF-16 units: long enough that a piece is worth a write, short enough that few are in memory at once. */
const pieceLength = 65_536;

/** What the work yields, in pieces of some size. @throws the signal's reason once it is aborted. */
export async function* pacedPieces(work: Generator<string | undefined, undefined>, slices: Slices, signal: AbortSignal): AsyncGenerator<string, undefined> {
  let piece = '';
  for (const text of work) {
    piece += text ?? '';
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
    await pause(slices, signal);
  }
  if (piece !== '') yield piece;
  signal.throwIfAborted();
  return undefined;
}

/** Nothing to wait for while there is time left: a promise for each of many thousand steps would take longer than they do. */
function pause(slices: Slices, signal?: AbortSignal): Promise<void> | undefined {
  if (slices.mayGoOn()) return undefined;
  return slices.next().then(() => {
    signal?.throwIfAborted();
  });
}
