import assert from 'node:assert/strict';
import { remembered, rememberedOf } from '../../../src/util/remembered';

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

describe('a remembered function of objects', () => {
  it('is asked once for each object, whatever equals it', () => {
    const asked: string[] = [];
    const make = rememberedOf((object: { readonly name: string }) => {
      asked.push(object.name);
      return [object.name];
    });
    const one = { name: 'one' };
    assert.equal(make(one), make(one));
    assert.deepEqual(make({ name: 'one' }), ['one']);
    assert.deepEqual(asked, ['one', 'one']);
  });
});
