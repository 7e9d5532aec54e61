import assert from 'node:assert/strict';
import { Slices } from '../../../src/catalog/slices';
import { eachOf } from '../../../src/util/eachOf';

/** A clock that only work moves on. Tells how long each slice took (milliseconds). */
class Clock {
  private time = 0;
  private start = 0;
  readonly slices: number[] = [];
  readonly scheduler = {
    now: () => this.time,
    pause: async (): Promise<void> => {
      await new Promise(setImmediate);
      this.slices.push(this.time - this.start);
      this.start = this.time;
    },
    after: () => assert.fail('nothing is to be waited for'),
  };

  work(milliseconds: number): void {
    this.time += milliseconds;
  }
}

const pieces = Array.from({ length: 32 }, (_, index) => index);

describe('Slices', () => {
  it('end with the first piece of work that takes their time, of however many workers', async () => {
    const clock = new Clock();
    const slices = new Slices(clock.scheduler, 8);
    const done: number[] = [];
    await eachOf(pieces, 16, async (piece) => {
      // As a file is read before there is something to do with it.
      await Promise.resolve();
      await slices.breathe();
      clock.work(5);
      done.push(piece);
    });
    assert.deepEqual(clock.slices, Array.from({ length: 15 }, () => 10));
    assert.deepEqual(done, pieces);
  });

  it('go on without a pause while there is time left', async () => {
    const clock = new Clock();
    const slices = new Slices(clock.scheduler, 8);
    await eachOf(pieces, 16, async () => {
      await slices.breathe();
      clock.work(0.1);
    });
    assert.deepEqual(clock.slices, []);
  });

  it('let long steps and small pieces share them', async () => {
    const clock = new Clock();
    const slices = new Slices(clock.scheduler, 8);
    let left = 40;
    const step = (mayGoOn: () => boolean): boolean => {
      while (left > 0 && mayGoOn()) {
        clock.work(1);
        left--;
      }
      return left === 0;
    };
    const small = async (): Promise<void> => {
      await slices.breathe();
      clock.work(1);
    };
    await Promise.all([slices.untilDone(step), ...pieces.map(small)]);
    assert.ok(clock.slices.every((length) => length === 8), clock.slices.join());
    assert.equal(clock.scheduler.now(), 72);
  });
});
