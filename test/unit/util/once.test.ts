import assert from 'node:assert/strict';
import { once } from '../../../src/util/once';

describe('once', () => {
  it('makes a value at the first call only, also undefined', () => {
    let calls = 0;
    const make = once(() => {
      calls++;
      return undefined;
    });
    assert.equal(calls, 0);
    make();
    make();
    assert.equal(calls, 1);
  });
});
