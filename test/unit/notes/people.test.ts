import assert from 'node:assert/strict';
import { matchPerson, meansInterviewer, type NamedPerson } from '../../../src/notes/people';

const dana: NamedPerson = { name: 'Dana Okafor', aliases: ['The Boss'] };
const sam: NamedPerson = { name: 'Sam Reyes' };

function matched(mark: string, ...people: readonly (NamedPerson | string)[]): string | null {
  const named = people.map((person) => (typeof person === 'string' ? { name: person } : person));
  const index = matchPerson(mark, named);
  return index === null ? null : (named[index]?.name ?? null);
}

describe('A mark matches a person', () => {
  it('by whole name, whatever its case, white space and composition', () => {
    assert.equal(matched('dana  OKAFOR', sam, dana), 'Dana Okafor');
    assert.equal(matched('Nguye\u0302\u0303n Thị Hương', 'Nguyễn Thị Hương', sam), 'Nguyễn Thị Hương');
    assert.equal(matched('田中花子', '田中花子', sam), '田中花子');
    assert.equal(matched('Dr. A/B: C', 'Dr. A/B: C', sam), 'Dr. A/B: C');
    assert.equal(matched('STRASSE', 'Straße'), 'Straße');
  });

  it('by alias', () => {
    assert.equal(matched('the boss', sam, dana), 'Dana Okafor');
  });

  it('by first name, an abbreviated title aside', () => {
    assert.equal(matched('Dana', sam, dana), 'Dana Okafor');
    assert.equal(matched('Nguyễn', 'Nguyễn Thị Hương', sam), 'Nguyễn Thị Hương');
    assert.equal(matched('Ada', 'Dr. Ada Lovelace', sam), 'Dr. Ada Lovelace');
    assert.equal(matched('Okafor', sam, dana), null);
  });

  it('by initials in capitals', () => {
    assert.equal(matched('DO', sam, dana), 'Dana Okafor');
    assert.equal(matched('D. O.', sam, dana), 'Dana Okafor');
    assert.equal(matched('Do', sam, dana), null);
    assert.equal(matched('LvB', 'Ludwig van Beethoven'), 'Ludwig van Beethoven');
    assert.equal(matched('LVB', 'Ludwig van Beethoven'), 'Ludwig van Beethoven');
    assert.equal(matched('D', 'Dana'), null);
  });

  it('only where it can mean nobody else', () => {
    assert.equal(matched('Dana', dana, 'Dana Smith'), null);
    assert.equal(matched('DO', dana, 'Dora Osei'), null);
    assert.equal(matched('Dana', 'Dana', 'Dana Okafor'), 'Dana');
    assert.equal(matched('Dana', dana, 'dana okafor'), 'Dana Okafor');
  });

  it('without the suffix where one person fits, else with it', () => {
    assert.equal(matched('Dana Okafor', 'Dana Okafor (Acme)', sam), 'Dana Okafor (Acme)');
    assert.equal(matched('Dana', 'Dana Okafor (Acme)', sam), 'Dana Okafor (Acme)');
    assert.equal(matched('Dana Okafor', 'Dana Okafor (Acme)', 'Dana Okafor'), 'Dana Okafor');
    assert.equal(matched('Dana Okafor', 'Dana Okafor (Acme)', 'Dana Okafor (Initech)'), null);
    assert.equal(matched('Dana Okafor (Initech)', 'Dana Okafor (Acme)', 'Dana Okafor (Initech)'), 'Dana Okafor (Initech)');
    assert.equal(matched('Dana (Acme)', 'Dana Okafor (Acme)', 'Dana Okafor (Initech)'), 'Dana Okafor (Acme)');
  });

  it('with a role behind a comma', () => {
    assert.equal(matched('Dana Okafor, CTO at Acme', sam, dana), 'Dana Okafor');
    assert.equal(matched('Okafor, Dana', sam, dana), null);
  });

  it('and nobody where nobody is called so', () => {
    for (const mark of ['', ' ', ',', 'Priya', '__proto__', 'constructor']) assert.equal(matched(mark, sam, dana), null);
    assert.equal(matched('__proto__', '__proto__'), '__proto__');
    assert.equal(matched('', ''), null);
  });
});

describe('The interviewer', () => {
  it('is meant by Me, I and Interviewer', () => {
    assert.deepEqual(['Me', 'I', 'interviewer', 'Sam', ''].map(meansInterviewer), [true, true, true, false, false]);
  });
});
