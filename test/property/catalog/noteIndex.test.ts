import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Catalog, CatalogDelta, FollowUpEntry, Interview } from '../../../src/catalog/catalog';
import type { NoteIndex } from '../../../src/catalog/noteIndex';
import { PackedNote } from '../../../src/catalog/packed/packedNote';
import type { NoteSums } from '../../../src/catalog/sums/noteSums';
import type { ParsedFile } from '../../../src/notes/model';
import { consentBy, entry, followUp, interview, passage, profile } from '../../unit/catalog/handmade';
import { indexOf, once } from '../../unit/catalog/indexOf';
import { passagesOfTheme } from '../../../src/catalog/passagesOfTheme';

const names = fc.constantFrom('Dana Okafor', 'dana okafor', 'Dana Okafr', 'Okafor Dana', 'Dana', 'DO', 'Priya Nair', 'Priya', 'Sam', '__proto__');
const themes = fc.constantFrom('trust', 'Trust', 'vertrauen', 'Trust/blind', 'vertrauen/blind', 'vertraun', 'vertraun/blind', 'tools', 'tool/friction', 'tools/fricton', 'tools/friction', 'off-record', 'confidential', '__proto__');
const some = <T>(values: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(values, { maxLength });

const interviews = fc
  .record({
    interviewees: some(names),
    interviewers: some(names, 2),
    themes: some(themes),
    date: fc.constantFrom(null, '2026-11-22', '2026-12-01'),
    tags: some(fc.record({ labels: fc.uniqueArray(themes, { minLength: 1, maxLength: 3 }), speaker: fc.option(names), form: fc.constantFrom('own', 'quote', 'plain') })),
    promises: some(fc.record({ owner: fc.option(names), mentions: some(names, 2), state: fc.constantFrom('open', 'done', 'dropped'), due: fc.constantFrom(null, '2026-12-01', '2026-12-02'), isInPassage: fc.boolean() }), 2),
    consent: some(names, 2),
  })
  .map(({ tags, promises, consent, ...fields }) =>
    interview({
      ...fields,
      consent: consentBy(consent.map((name) => [name, 'verbal'])),
      passages: tags.map(({ labels, speaker, form }, line) => passage(labels, { line, speaker, form })),
      followUps: promises.map(({ isInPassage, ...promise }, line) => followUp({ line: isInPassage ? line : line + 20, ...promise })),
    }),
  );
const profiles = fc.tuple(fc.option(names), some(names)).map(([name, aliases]) => profile(name, { aliases }));
const entries = fc.tuple(fc.option(themes), some(themes)).map(([theme, aliases]) => entry(theme, { aliases }));
const files: fc.Arbitrary<ParsedFile | undefined> = fc.oneof(
  { weight: 4, arbitrary: interviews },
  { weight: 2, arbitrary: profiles },
  { weight: 2, arbitrary: entries },
  { weight: 1, arbitrary: fc.constant({ kind: 'other', problems: [] } as const) },
  { weight: 2, arbitrary: fc.constant(undefined) },
);
const paths = fc.constantFrom('a.md', 'b.md', 'c.md', 'people/Dana.md', 'people/x.md', 'themes/trust.md', 'themes/y.md');
const steps = fc.array(fc.tuple(paths, files), { minLength: 1, maxLength: 40 });

/** All fields, which are read when asked for. */
function interviewAt(path: string, catalog: Catalog): Interview | undefined {
  const interview = catalog.interview(path);
  if (!interview) return undefined;
  const { date, situation, setting, intervieweeKeys, themes, title, interviewees, interviewers, study, lang, verbatim, consent, time, planned, headings } = interview;
  return { path: interview.path, date, situation, setting, intervieweeKeys, themes, title, interviewees, interviewers, study, lang, verbatim, consent, time, planned, headings };
}

function followUpsAmong(entries: readonly FollowUpEntry[]): readonly FollowUpEntry[] {
  return entries.map(({ path, number, line, range, box, text, state, due, owner, mine, interviewees, offRecord }) => ({ path, number, line, range, box, text, state, due, owner, mine, interviewees, offRecord }));
}

/** All that can be asked, by what a delta must name when an answer changes. */
function answersOf(catalog: Catalog): { paths: Map<string, string>; people: Map<string, string>; themes: Map<string, string>; followUps: string } {
  const all = <T>(items: readonly T[], keyOf: (item: T) => string, answer: (item: T) => unknown): Map<string, string> =>
    new Map(items.map((item) => [keyOf(item), JSON.stringify(answer(item))]));
  return {
    paths: all(
      ['a.md', 'b.md', 'c.md', 'people/Dana.md', 'people/x.md', 'themes/trust.md', 'themes/y.md'],
      (path) => path,
      (path) => [interviewAt(path, catalog), catalog.passagesIn(path), followUpsAmong(catalog.followUpsIn(path)), catalog.questionsIn(path), catalog.problemsIn(path), catalog.file(path)],
    ),
    people: all(catalog.people(), ({ key }) => key, (person) => [person, catalog.interviewsOf(person.key).map(({ path }) => interviewAt(path, catalog)), catalog.passagesOfPerson(person.key)]),
    themes: all(catalog.themes(), ({ key }) => key, (theme) => [theme, [...passagesOfTheme(theme.key, theme.interviews, catalog)]]),
    followUps: JSON.stringify(followUpsAmong(catalog.followUps())),
  };
}

function changedKeys(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

function presentIn(files: ReadonlyMap<string, ParsedFile | undefined>): Record<string, ParsedFile> {
  return Object.fromEntries([...files].filter((file): file is [string, ParsedFile] => file[1] !== undefined));
}

function sumsOf(notes: readonly (readonly [path: string, note: PackedNote])[], index: NoteIndex): NoteSums {
  const summer = index.newSummer();
  for (const [, note] of notes) summer.add(note);
  const sums = summer.sums();
  assert(sums);
  return sums;
}

describe('the index', () => {
  it('after any changes is as one made of the files that are left', () => {
    fc.assert(
      fc.property(steps, fc.nat(3), fc.boolean(), (changes, pause, closedCodebook) => {
        const left: Record<string, ParsedFile> = {};
        const index = indexOf({});
        changes.forEach(([path, file], number) => {
          index.set(path, file);
          if (file === undefined) Reflect.deleteProperty(left, path);
          else left[path] = file;
          // Settled now and then, sometimes only in part.
          if (number % 4 === pause) index.settle(once());
        });
        index.setClosedCodebook(closedCodebook);
        index.settle();
        const fresh = indexOf(left, { closedCodebook });
        assert.equal(JSON.stringify(index.snapshot()), JSON.stringify(fresh.snapshot()));
        assert.deepEqual(answersOf(index), answersOf(fresh));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same where its notes come as groups, whatever names stand for by then, and after changes', () => {
    let sound = 0;
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(paths, files), { maxLength: 3 }), steps, fc.nat(), fc.boolean(), (changes, meanwhile, later, pause, closedCodebook) => {
        const before = new Map(changes);
        const indexed = indexOf(presentIn(before));
        const notes = Object.entries(presentIn(before)).flatMap(([path, file]): [string, PackedNote][] => (file.kind === 'interview' ? [[path, PackedNote.of(file)]] : []));
        // Other claims than when they were summed up, but the same notes.
        const left = new Map([...before, ...meanwhile.filter(([path, file]) => file?.kind !== 'interview' && before.get(path)?.kind !== 'interview')]);
        const index = indexOf({}, { closedCodebook });
        for (const [path, file] of left) if (file?.kind !== 'interview') index.set(path, file);
        const half = pause % (notes.length + 1);
        for (const group of [notes.slice(0, half), notes.slice(half)]) {
          if (index.setGroup(group, sumsOf(group, indexed))) sound++;
          if (pause % 2 === 0) index.settle(pause % 3 === 0 ? once() : undefined);
        }
        later.forEach(([path, file], number) => {
          index.set(path, file);
          left.set(path, file);
          if (number % 4 === pause % 5) index.settle();
          if (number % 4 === pause % 3) answersOf(index);
        });
        index.settle();
        const fresh = indexOf(presentIn(left), { closedCodebook });
        assert.equal(JSON.stringify(index.snapshot()), JSON.stringify(fresh.snapshot()));
        assert.deepEqual(answersOf(index), answersOf(fresh));
      }),
      { numRuns: 200 },
    );
    assert(sound > 100 && sound < 390, `in ${sound} of 400 groups all names stand for the same`);
  });

  it('names in its deltas all that changed', () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const index = indexOf({});
        for (const [path, file] of changes) assertNamed(index, () => index.set(path, file));
      }),
      { numRuns: 60 },
    );
  });

  it('names all that changed where notes come as a group', () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const isGrouped = ([path, file]: readonly [string, ParsedFile | undefined]): boolean => /^[ab]/.test(path) && file?.kind === 'interview';
        const files = [...new Map(changes)];
        const index = indexOf(presentIn(new Map(files.filter((file) => !isGrouped(file)))));
        const group = files.filter(isGrouped).flatMap(([path, file]): [string, PackedNote][] => (file?.kind === 'interview' ? [[path, PackedNote.of(file)]] : []));
        assertNamed(index, () => index.setGroup(group, sumsOf(group, indexOf({}))));
      }),
      { numRuns: 100 },
    );
  });
});

function assertNamed(index: NoteIndex, change: () => void): void {
  const before = answersOf(index);
  let named: CatalogDelta | undefined;
  const listener = index.onDidChange((fired) => {
    named = fired;
  });
  change();
  index.settle();
  index.publish();
  listener.dispose();
  const after = answersOf(index);
  for (const kind of ['paths', 'people', 'themes'] as const) {
    const unnamed = changedKeys(before[kind], after[kind]).filter((key) => named?.[kind].has(key) !== true);
    assert.deepEqual(unnamed, [], `${kind} that changed and are not named`);
  }
  if (before.followUps !== after.followUps) assert(named?.followUps);
}
