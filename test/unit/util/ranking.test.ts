import assert from 'node:assert/strict';
import { RankedList } from '../../../src/util/ranking';

interface Entry {
  readonly name: string;
  readonly role?: string;
}

const entries: readonly Entry[] = [
  { name: 'Adana Ek', role: 'dancer' },
  { name: 'Lee Park', role: 'Danish desk' },
  { name: 'Bo Dane' },
  { name: 'Dana Okafor' },
  { name: 'Nguyễn Thị Hương' },
  { name: '田中 花子' },
  { name: 'tools/dangling' },
];
const list = new RankedList(entries, ({ name, role }) => [name, role ?? null]);

function found(typed: string, limit = 200): string[] {
  return list.best(typed, limit).map(({ name }) => name);
}

describe('RankedList', () => {
  it('puts names that start with what was typed first, other texts last', () => {
    assert.deepEqual(found('dan'), ['Dana Okafor', 'Bo Dane', 'tools/dangling', 'Adana Ek', 'Lee Park']);
  });

  it('wants every word, in any order, without regard to case and accents', () => {
    assert.deepEqual(found('okafor dana'), ['Dana Okafor']);
    assert.deepEqual(found('HUONG nguyen'), ['Nguyễn Thị Hương']);
    assert.deepEqual(found('花子'), ['田中 花子']);
    assert.deepEqual(found('dana park'), []);
  });

  it('keeps the order given when nothing is typed, and to the limit', () => {
    assert.deepEqual(found('  '), entries.map(({ name }) => name));
    assert.deepEqual(found('dan', 2), ['Dana Okafor', 'Bo Dane']);
    assert.deepEqual(found('', 1), ['Adana Ek']);
  });
});
