import assert from 'node:assert/strict';
import { extendKey, replacerOf, type Named } from '../../../src/exchange/pseudonyms';
import { personKey } from '../../../src/notes/keys';

const person = (name: string, ...aliases: string[]): Named => ({ key: personKey(name), name, aliases });

describe('pseudonyms', () => {
  it('number people in their order and keep the numbers that were given', () => {
    const first = extendKey({}, [person('Dana Okafor'), person('Marek Nowak')]);
    assert.deepEqual(first, { 'dana okafor': 'P01', 'marek nowak': 'P02' });
    assert.deepEqual(extendKey(first, [person('Ada'), person('Dana Okafor')]), { ...first, ada: 'P03' });
  });

  it('are safe for a person called __proto__', () => {
    const key = extendKey({}, [person('__proto__')]);
    assert.equal(replacerOf([person('__proto__')], key)('so __proto__ said'), 'so P01 said');
  });

  const people = [
    person('Dana Okafor', 'D. Okafor'),
    person('田中 花子'),
    person('Nguyễn Thị Hương'),
    person('Жанна Петрова'),
    person("Tom O'Brien (Acme)"),
    person('王小明'),
    person('Jürgen Weiß'),
  ];
  const replace = replacerOf(people, extendKey({}, people));
  const cases: [string, string][] = [
    ['Dana Okafor said', 'P01 said'],
    ['dana said, DANA repeated', 'P01 said, P01 repeated'],
    ["Dana's desk, Dana’s desk, Danas Tisch", "P01's desk, P01's desk, P01's Tisch"],
    ['Danaë is somebody else, so is Abdana', 'Danaë is somebody else, so is Abdana'],
    ['Mrs Okafor’s plan', "Mrs P01's plan"],
    ['田中さんは田中花子です', 'P02さんはP02です'],
    ['Hương, in NFD: Hu\u031bo\u031bng', 'P03, in NFD: P03'],
    ['у Жанны Петровой', 'у P04 P04'],
    ['O’Brien and Tom', 'P05 and P05'],
    ['小明说', 'P06说'],
    ['WEISS and Weiß', 'P07 and P07'],
    ['Dana\u00a0Okafor', 'P01'],
  ];
  for (const [text, expected] of cases) it(`turn “${text}” into “${expected}”`, () => assert.equal(replace(text), expected));

  it('leave a text alone when nobody needs one', () => assert.equal(replacerOf([], {})('Dana'), 'Dana'));
});
