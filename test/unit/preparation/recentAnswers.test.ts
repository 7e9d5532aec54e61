import assert from 'node:assert/strict';
import type { Catalog, Interview, Person, Theme } from '../../../src/catalog/catalog';
import { personKey } from '../../../src/notes/keys';
import { peopleByRecency, settingsByRecency, situationsByRecency, themesByRecency } from '../../../src/preparation/recentAnswers';
import { whole } from '../../../src/util/gradual';

function interview(date: string | null, people: readonly string[], rest: Partial<Interview> = {}): Interview {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    path: `${date ?? 'undated'}.md`,
    title: '',
    date,
    time: date === null ? -Infinity : Date.parse(date),
    planned: false,
    interviewees: people.map((name) => ({ key: personKey(name), name, range })),
    intervieweeKeys: people.map(personKey),
    interviewers: [],
    situation: null,
    setting: null,
    study: null,
    lang: null,
    verbatim: false,
    consent: 'not asked',
    themes: [],
    headings: [],
    ...rest,
  };
}

function catalogOf(interviews: readonly Interview[], people: readonly string[] = [], themes: readonly string[] = []): Pick<Catalog, 'people' | 'interviews' | 'themes'> {
  return {
    interviews: () => interviews,
    people: () => people.map((name) => ({ key: personKey(name), name }) as Person),
    themes: () => themes.map((key) => ({ key, label: key, named: key !== 'tools' }) as Theme),
  };
}

describe('what the notes so far suggest', () => {
  const catalog = catalogOf(
    [
      interview('2026-09-01', ['Ada', 'Bo'], { setting: 'coffee shop', situation: 'customer', themes: ['trust', 'tools/friction'] }),
      interview('2026-11-01T09:00+01:00', ['Bo'], { setting: 'Phone Call', situation: 'hallway', themes: ['approval'] }),
      interview(null, ['Cy'], { setting: 'phone call' }),
      interview('2026-10-01', ['Di'], { setting: ' ' }),
    ],
    ['Ada', 'Bo', 'Cy', 'Di', 'Ed'],
    ['approval', 'budget', 'tools', 'tools/friction', 'trust'],
  );

  it('begins with the people of the latest conversations and ends with those never spoken to', () => {
    assert.deepEqual(whole(peopleByRecency(catalog)).map(({ name }) => name), ['Bo', 'Di', 'Ada', 'Cy', 'Ed']);
  });

  it('offers the themes that somebody named, the latest first', () => {
    assert.deepEqual(whole(themesByRecency(catalog)).map(({ key }) => key), ['approval', 'tools/friction', 'trust', 'budget']);
  });

  it('offers settings and situations in the words of the notes, each once', () => {
    assert.deepEqual(settingsByRecency(catalog), ['Phone Call', 'coffee shop']);
    assert.deepEqual(situationsByRecency(catalog), ['hallway', 'customer']);
  });
});
