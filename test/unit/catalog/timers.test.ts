import assert from 'node:assert/strict';
import { timers, unhurriedTimers } from '../../../src/catalog/timers';

describe('a pause', () => {
  it('lets others go first, and of several who paused one at a time', async () => {
    const order: string[] = [];
    const work = async (name: string): Promise<void> => {
      for (let piece = 0; piece < 3; piece++) {
        await timers.pause();
        order.push(name);
      }
    };
    let isDone = false;
    const others = (): void => {
      if (isDone) return;
      order.push('-');
      setImmediate(others);
    };
    setImmediate(others);
    await Promise.all([work('a'), work('b')]);
    isDone = true;
    assert.equal(order.join(''), '-a-b-a-b-a-b');
  });

  it('of those who can wait goes on only while nobody else has anything to do', async () => {
    const order: string[] = [];
    const work = async (name: string, scheduler: Pick<typeof timers, 'pause'>): Promise<void> => {
      for (let piece = 0; piece < 2; piece++) {
        await scheduler.pause();
        order.push(name);
      }
    };
    await Promise.all([work('later', unhurriedTimers), work('a', timers), work('b', timers)]);
    assert.equal(order.join(' '), 'a b a b later later');
  });
});
