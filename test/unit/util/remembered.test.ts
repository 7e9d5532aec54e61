import assert from 'node:assert/strict';
import { remembered } from '../../../src/util/remembered';

describe('a remembered function', () => {
  it('is asked once for a short text, and gives what it gave', () => {
    const asked: string[] = [];
    const make = remembered((text) => {
      asked.push(text);
      return { text };
    });
    assert.equal(make('Dana Okafor, of Acme'), make('Dana Okafor, of Acme'));
    assert.deepEqual(asked, ['Dana Okafor, of Acme']);
  });

  it('keeps no long texts', () => {
    const make = remembered((text) => ({ text }));
    const long = 'a'.repeat(101);
    assert.notEqual(make(long), make(long));
    assert.deepEqual(make(long), { text: long });
  });

  it('gets every text as it is, half a character too', () => {
    const make = remembered((text) => text);
    for (const text of ['', 'a name that is long enough \ud83d', '"quoted" \\ and\n broken, long enough']) assert.equal(make(text), text);
  });
});
