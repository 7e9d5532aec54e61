import assert from 'node:assert/strict';
import { knownPeopleIn } from '../../../src/preparation/namesInText';

const people = [
  { name: 'Dana Okafor', aliases: ['Dana O.'] },
  { name: "Tom O'Brien", aliases: [] },
  { name: 'Nguyễn Thị Hương', aliases: ['Hương'] },
  { name: '田中 花子', aliases: [] },
  { name: 'Will', aliases: [] },
  { name: 'Anna Berg', aliases: [] },
  { name: 'Anna Lund', aliases: [] },
  { name: 'Lee Park (Acme)', aliases: [] },
  { name: 'Dr. Ada Cole', aliases: [] },
];

function found(text: string): string[] {
  return knownPeopleIn(text, people).map(({ name }) => name);
}

describe('knownPeopleIn', () => {
  const texts: [text: string, names: string[]][] = [
    ['Coffee with dana okafor and Tom O’Brien', ['Dana Okafor', "Tom O'Brien"]],
    ["Tom O'Brien, then Dana Okafor", ["Tom O'Brien", 'Dana Okafor']],
    ['Hương called', ['Nguyễn Thị Hương']],
    ['Nguyễn Thị Hương'.normalize('NFD'), ['Nguyễn Thị Hương']],
    ['今日は田中花子さんと話した', ['田中 花子']],
    ['田中　花子', ['田中 花子']],
    ['I will call', []],
    ['Will called', ['Will']],
    ['Danae Okafors', []],
    ['Lee Park came by', ['Lee Park (Acme)']],
    ['Dana\nOkafor', ['Dana Okafor']],
    ['Dana: hi', ['Dana Okafor']],
    ['Anna was there', []],
    ['Dr. Who', []],
    ['Dana and Tom O’Brien', ["Tom O'Brien"]],
    ['', []],
  ];
  for (const [text, names] of texts) it(`finds ${names.join(', ') || 'nobody'} in ${JSON.stringify(text)}`, () => { assert.deepEqual(found(text), names); });

  it('is quick with many people', () => {
    const crowd = Array.from({ length: 5000 }, (_, index) => ({ name: `Person Number${index}`, aliases: [] }));
    assert.deepEqual(knownPeopleIn('person number4999 and others '.repeat(2000), crowd).map(({ name }) => name), ['Person Number4999']);
  });
});
