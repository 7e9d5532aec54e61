import assert from 'node:assert/strict';
import { paced, pacedPieces } from '../../../src/catalog/paced';
import type { Scheduler } from '../../../src/catalog/ports';
import { Slices } from '../../../src/catalog/slices';

/** A clock that goes forward by a millisecond whenever it is looked at. */
function ticking(): { scheduler: Scheduler; pauses: () => number } {
  let now = 0;
  let pauses = 0;
  const scheduler: Scheduler = {
    now: () => now++,
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
    after: () => ({ dispose: () => undefined }),
  };
  return { scheduler, pauses: () => pauses };
}

function* work(steps: number): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) yield undefined;
  return 'done';
}

describe('Paced work', () => {
  it('gives its result, and lets others go first when a slice is over', async () => {
    const { scheduler, pauses } = ticking();
    assert.equal(await paced(work(100), new Slices(scheduler, 8), new AbortController().signal), 'done');
    assert.ok(pauses() >= 10, String(pauses()));
  });

  it('ends where it is called off', async () => {
    const abort = new AbortController();
    let steps = 0;
    function* endless(): Generator<undefined, never> {
      for (;;) {
        if (++steps === 50) abort.abort(new Error('enough'));
        yield undefined;
      }
    }
    await assert.rejects(paced(endless(), new Slices(ticking().scheduler, 8), abort.signal), /enough/);
    assert.ok(steps < 70, String(steps));
  });

  it('hands over texts in pieces of some size, however long they are together', async () => {
    function* texts(): Generator<string | undefined, undefined> {
      for (let i = 0; i < 5000; i++) {
        yield undefined;
        yield 'x'.repeat(100);
      }
    }
    const lengths: number[] = [];
    for await (const piece of pacedPieces(texts(), new Slices(ticking().scheduler, 8), new AbortController().signal)) lengths.push(piece.length);
    assert.equal(lengths.reduce((sum, length) => sum + length, 0), 500_000);
    assert.ok(Math.max(...lengths) < 66_000 && lengths.length < 10, lengths.join());
  });

  it('hands over nothing as whole that was called off at its end', async () => {
    const abort = new AbortController();
    function* texts(): Generator<string, undefined> {
      yield 'all';
      abort.abort(new Error('enough'));
      return undefined;
    }
    await assert.rejects(async () => {
      for await (const piece of pacedPieces(texts(), new Slices(ticking().scheduler, 8), abort.signal)) assert.equal(piece, 'all');
    }, /enough/);
  });
});
