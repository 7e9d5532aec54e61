import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import Papa from 'papaparse';
import { visit } from 'unist-util-visit';
import type { NoteIndex } from '../../../src/catalog/noteIndex';
import { liftableRules } from '../../../src/synthesis/consent';
import type { Filters } from '../../../src/synthesis/filters';
import { exported, note } from '../../unit/exchange/exported';
import { catalogOf } from '../../unit/preparation/catalogOf';

describe('What people typed', () => {
  it('comes out of Markdown as it went in, whatever it is made of', () => {
    const title = fc.string({ unit: fc.constantFrom(...Array.from('ab1Zé ,.;:!?-–—_*~`\'"“”()[]{}<>#&|$\\/@=+^%'), 'www.', 'http://', 'x@y.org', '1. ', '&amp;', '花'), minLength: 1, maxLength: 12 }).filter((text) => /\S/u.test(text));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
        const catalog = catalogOf(Object.fromEntries(titles.map((each, i) => [`${i}.md`, note(`title: ${JSON.stringify(each)}\ninterviewees: [Eve]\nconsent: verbal`, '- so #x')])));
        const tree = fromMarkdown(exported(catalog, 'markdown'));
        const texts: string[] = [];
        visit(tree, 'link', (link) => {
          let text = '';
          visit(link, 'text', ({ value }) => { text += value; });
          texts.push(text);
        });
        assert.deepEqual(texts, catalog.interviews().map((interview) => `${interview.title}, line 8`));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Whatever is handed over of random notes', () => {
  /** Names that share nothing, so that a plain search tells whether one of them is left. */
  const name = fc.constantFrom('Dana Okafor', 'Marek Nowak', 'Hương Nguyễn', '田中 花子', 'Жанна Петрова', "Tom O'Brien");
  const consent = fc.constantFrom('verbal', 'written', 'not asked', 'declined', 'withdrawn', 'maybe');
  const words = fc.constantFrom('“I wait”', 'Obs: tired', 'a | b', '<b>', "It is Dana's", 'Жанны нет', '花子さん', 'MAREK', 'Obs: Hương, too');
  const theme = fc.constantFrom('a', 'a/b', 'a/b/c', 'c', 'off-record');
  const passage = fc.record({ who: fc.option(name), themes: fc.uniqueArray(theme, { minLength: 1, maxLength: 3 }), words, n: fc.nat(999) });
  const file = fc.record({ people: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), consents: fc.array(consent, { minLength: 3, maxLength: 3 }), date: fc.constantFrom('2026-01-02', '2026-03', '2031-01-01'), passages: fc.array(passage, { maxLength: 4 }) });
  const workspace = fc.array(file, { maxLength: 5 });
  const filters: fc.Arbitrary<Filters> = fc.record({ themes: fc.constantFrom(['a'], ['a/b', 'c']), since: fc.constantFrom('2026-02', '2025'), kinds: fc.constantFrom(['quote' as const], ['paraphrase' as const, 'own' as const]) }, { requiredKeys: [] });

  function indexOf(files: readonly (typeof file extends fc.Arbitrary<infer T> ? T : never)[]): NoteIndex {
    const texts = files.map(({ people, consents, date, passages }, i): [string, string] => [
      `${i} ${people[0] ?? ''}.md`,
      note(
        `interviewees: ${JSON.stringify(people)}\ndate: ${date}\nconsent: {${people.map((who, j) => `${JSON.stringify(who)}: ${consents[j] ?? ''}`).join(', ')}}`,
        passages.map(({ who, themes, words: said, n }, j) => `- ${who === null ? '' : `**${who}:** `}${said} q${i}x${j}x${n}x ${themes.map((key) => `#${key}`).join(' ')}`).join('\n'),
      ),
    ]);
    return catalogOf(Object.fromEntries(texts));
  }

  /** Written without the code that it checks: from the Snapshot alone. */
  function expectedMarks(index: NoteIndex, { themes, since, kinds }: Filters): string[] {
    const { notes: all, themes: codes } = index.snapshot();
    return codes.flatMap(({ key, passages }) =>
      passages.flatMap(({ path, text, kind, speaker, offRecord }) => {
        const found = all.find((each) => each.path === path);
        assert.ok(found && typeof found.consent === 'object');
        const given = found.consent;
        const speakers = kind === 'own' ? [] : speaker !== null && found.interviewees.includes(speaker) ? [speaker] : found.interviewees;
        const allowed = speakers.every((who) => ['verbal', 'written', 'not asked'].includes(given[who] ?? 'not asked'));
        const passes =
          (themes === undefined || themes.some((ancestor) => key === ancestor || key.startsWith(`${ancestor}/`))) &&
          (since === undefined || (found.date ?? '') >= since) &&
          (kinds === undefined || kinds.includes(kind));
        return allowed && passes && !offRecord && !found.date?.startsWith('2031') ? [/q\d+x\d+x\d+x/.exec(text)?.[0] ?? ''] : [];
      }),
    );
  }

  const marksIn = (text: string): string[] => (text.match(/q\d+x\d+x\d+x/g) ?? []).sort();

  it('holds each passage that may be used once for each theme, and no other', () => {
    fc.assert(
      fc.property(workspace, filters, (files, asked) => {
        const index = indexOf(files);
        const expected = expectedMarks(index, asked).sort();
        for (const by of ['theme', 'interviewee']) assert.deepEqual(marksIn(exported(index, 'markdown', { filters: asked, by })), expected);
        assert.deepEqual(marksIn(exported(index, 'html', { filters: asked })), expected);
        assert.deepEqual(marksIn(exported(index, 'passages-csv', { filters: asked })), expected);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no name of anybody who has to be hidden', () => {
    fc.assert(
      fc.property(workspace, fc.constantFrom('markdown', 'html', 'table-csv', 'table-markdown', 'passages-csv'), fc.constantFrom('theme', 'interviewee'), (files, format, by) => {
        const index = indexOf(files);
        const hidden = new Set(index.snapshot().notes.flatMap(({ date, consent: given, interviewees }) => interviewees.filter((who) => !date?.startsWith('2031') && typeof given === 'object' && !['verbal', 'written'].includes(given[who] ?? 'not asked'))));
        const text = exported(index, format, { by }).replace(/^[^]*<body>/u, '').replace(/(?:%[0-9A-F]{2})+/gu, decodeURIComponent).normalize('NFC').toLowerCase();
        for (const who of hidden) for (const part of who.normalize('NFC').toLowerCase().split(/[\s']/u)) if (part.length > 1) assert.ok(!text.includes(part.replace(/а$/u, '')), `${part} in ${text}`);
      }),
      { numRuns: 100 },
    );
  });

  it('adds up to what the Snapshot counts', () => {
    fc.assert(
      fc.property(workspace, fc.constantFrom('interviewee', 'situation', 'setting', 'study', 'month'), (files, by) => {
        const index = indexOf(files);
        const { themes, interviewees } = index.snapshot();
        const open = { by, lifted: new Set(liftableRules) };
        const [header = [], ...rows] = Papa.parse<string[]>(exported(index, 'table-csv', open).slice(1).trimEnd()).data;
        const ids = (key: string): string[] => themes.filter((each) => each.key === key || each.key.startsWith(`${key}/`)).flatMap(({ passages }) => passages.map(({ path, range }) => JSON.stringify([path, range])));
        for (const [key = '', ...cells] of rows) {
          const counts = cells.map(Number);
          assert.equal(counts.at(-1), new Set(ids(key)).size, key);
          assert.equal(counts.slice(0, -1).reduce((sum, count) => sum + count, 0), counts.at(-1), key);
        }
        if (by !== 'interviewee') return;
        const recorded = Papa.parse<string[]>(exported(index, 'table-csv', { ...open, lifted: new Set(liftableRules.filter((rule) => rule !== 'off-record')) }).slice(1).trimEnd()).data;
        for (const { name: who, themes: counts } of interviewees) {
          for (const [key, count] of Object.entries(counts)) {
            if (themes.some((each) => each.key.startsWith(`${key}/`))) continue;
            assert.equal(Number(recorded.find(([label]) => label === key)?.[recorded[0]?.indexOf(who) ?? -1]), count, `${who} ${key} ${header.join()}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
