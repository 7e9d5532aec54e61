// Random changes of random notes: no character changes but those that are meant to, the change has its effect, its undo
// gives the old text back, and a second time there is nothing left to do.
import { findFence } from '../../../src/notes/frontmatter/fence';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setField } from '../../../src/notes/edits/setField';
import { isWithin, personKey, themeKey } from '../../../src/notes/keys';
import type { CodedPassage, InterviewNote, Range } from '../../../src/notes/model';
import { codingsOf } from '../../../src/refactor/codings';
import { applyThemes } from '../../../src/refactor/applyThemes';
import { movePeople } from '../../../src/refactor/movePeople';
import { deleteThemes, moveThemes, nestThemes } from '../../../src/refactor/moveThemes';
import { planAtOnce, type PlanContext, type Refactoring, type SourceFile } from '../../../src/refactor/plan';
import { removeThemes, themesAt } from '../../../src/refactor/removeThemes';
import { applyEdits, LineIndex, type TextEdit } from '../../../src/util/lines';
import { anyNote, personNames, themeNames, type AnyNote, type Slot } from './anyNote';
import { contextOf } from '../../unit/refactor/texts';

/** Names every theme and person once, so that each is known wherever it is to go. */
const others = `---\ninterviewees: [${personNames.join(', ')}]\nthemes: [${themeNames.join(', ')}, pricing]\n---\n`;
const { parse } = contextOf({});
const runs = { numRuns: 40 };

function read(text: string): InterviewNote {
  const file = parse(text);
  assert(file.kind === 'interview');
  return file;
}

/** The edits that a change means for the note, or why it is refused. */
function planned(text: string, refactoringOf: (context: PlanContext) => Refactoring | { readonly refusal: string }, context = contextOf({ 'a.md': text, 'others.md': others })): readonly TextEdit[] | string {
  const refactoring = refactoringOf(context);
  if ('refusal' in refactoring) return refactoring.refusal;
  const source: SourceFile = { path: 'a.md', text, file: parse(text) };
  const { changes, refusals } = planAtOnce(refactoring, [source]);
  return refusals[0]?.reason ?? changes[0]?.edits ?? [];
}

/** The stretches between what is meant stand in the new text as they did, one behind the other. */
function assertOnlyWithin(text: string, edited: string, meant: readonly { readonly start: number; readonly end: number }[]): void {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of [...meant].sort((a, b) => a.start - b.start)) {
    if (start >= from) kept.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  kept.push(text.slice(from));
  const context = (): string => JSON.stringify({ kept, text, edited });
  if (kept.length === 1) assert.equal(edited, text);
  const [last = ''] = kept.splice(-1);
  let at = 0;
  for (const [index, piece] of kept.entries()) {
    const found = index === 0 ? (edited.startsWith(piece) ? 0 : -1) : edited.indexOf(piece, at);
    assert(found >= 0, context());
    at = found + piece.length;
  }
  assert(edited.endsWith(last) && edited.length - last.length >= at, context());
}

/** Makes the edits, and unmakes them. */
function assertUndone(text: string, edits: readonly TextEdit[]): string {
  const edited = applyEdits(text, edits);
  let growth = 0;
  const inverse = [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, newText }): TextEdit => {
      const from = start + growth;
      growth += newText.length - (end - start);
      return { start: from, end: from + newText.length, newText: text.slice(start, end) };
    });
  assert.equal(applyEdits(edited, inverse), text);
  return edited;
}

/** Without the hashtags within it. */
function words(text: string): string {
  return text.replace(/(?<!\S)#[^\s#]+/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** What must read the same after a change of themes. */
function apartFromThemes({ interviewees, interviewers, consent, title, date, headings, followUps, questions, mentions, speakers }: InterviewNote): unknown {
  return {
    people: [...interviewees, ...interviewers, ...speakers.map(({ name }) => ({ value: name })), ...mentions.map(({ name }) => ({ value: name }))].map(({ value }) => value),
    consent: 'byName' in consent ? consent.byName.map(({ name, consent: given }) => [name, given]) : consent,
    texts: [title, date, ...headings.map(({ text }) => words(text)), ...followUps.map(({ text, state, due }) => [words(text), state, due]), ...questions.map(({ text }) => words(text))],
  };
}

/** What is coded, and by which themes; none: left out. */
function codings({ passages }: InterviewNote, mapped: (key: string) => string | null = (key) => key): unknown {
  return passages
    .map(({ text, tags }) => ({ text: words(text), themes: [...new Set(tags.flatMap(({ key }) => mapped(key) ?? []))].sort() }))
    .filter(({ themes }) => themes.length > 0);
}

function fieldThemes({ themes }: InterviewNote, mapped: (key: string) => string | null = (key) => key): string[] {
  return [...new Set(themes.flatMap(({ key }) => mapped(key) ?? []))].sort();
}

interface ThemeChange {
  readonly refactoringOf: (context: PlanContext) => Refactoring | { readonly refusal: string };
  /** The key that a theme has afterwards; null: none. */
  readonly mapped: (key: string) => string | null;
}

function moveOf(pairs: readonly (readonly [from: string, to: string | null])[]): ThemeChange['mapped'] {
  return (key) => {
    const pair = [...pairs].filter(([from]) => isWithin(key, themeKey(from))).sort((a, b) => b[0].length - a[0].length)[0];
    if (!pair) return key;
    return pair[1] === null ? null : themeKey(pair[1]) + key.slice(themeKey(pair[0]).length);
  };
}

const from = fc.constantFrom(...themeNames);
const fresh = fc.constantFrom('belief', 'new/name', 'Neues Wort', '日本 語', 'אמון/1');
const themeChanges: Record<string, fc.Arbitrary<ThemeChange>> = {
  renames: fc.tuple(from, fresh).map(([theme, to]) => ({ refactoringOf: (context) => moveThemes([theme], to, context), mapped: moveOf([[theme, to]]) })),
  merges: fc.uniqueArray(from, { minLength: 1, maxLength: 3, selector: themeKey }).map((themes) => ({
    refactoringOf: (context) => moveThemes(themes, 'pricing', context),
    mapped: moveOf(themes.map((theme) => [theme, 'pricing'])),
  })),
  'merges into what stands beside': fc.tuple(from, from).filter(([a, b]) => !isWithin(themeKey(b), themeKey(a))).map(([theme, to]) => ({
    refactoringOf: (context) => moveThemes([theme], to, context),
    mapped: moveOf([[theme, to]]),
  })),
  nests: fc.tuple(from, fc.constantFrom('pricing', null)).map(([theme, below]) => {
    const own = theme.slice(theme.lastIndexOf('/') + 1);
    return { refactoringOf: (context) => nestThemes([theme], below, context), mapped: moveOf([[theme, below === null ? own : `${below}/${own}`]]) };
  }),
  deletes: fc.uniqueArray(from, { minLength: 1, maxLength: 2, selector: themeKey }).map((themes) => ({
    refactoringOf: (context) => deleteThemes(themes, context),
    mapped: moveOf(themes.map((theme) => [theme, null])),
  })),
};

describe('Any change of themes in any note', () => {
  for (const [what, change] of Object.entries(themeChanges)) {
    it(`${what} them, and changes nothing else`, () => {
      let done = 0;
      let refused = 0;
      fc.assert(
        fc.property(anyNote, change, ({ text, slots }, { refactoringOf, mapped }) => {
          const context = contextOf({ 'a.md': text, 'others.md': others });
          const edits = planned(text, refactoringOf, context);
          if (typeof edits === 'string') {
            refused++;
            return;
          }
          if (edits.length > 0) done++;
          const concerned = slots.filter(({ name }) => mapped(themeKey(name)) !== themeKey(name) && isTheme(name));
          const edited = assertUndone(text, edits);
          assertOnlyWithin(text, edited, meantOf(concerned));
          const [before, after] = [read(text), read(edited)];
          assert.deepEqual(codings(after), codings(before, mapped), text);
          assert.deepEqual(fieldThemes(after), fieldThemes(before, mapped), text);
          assert.deepEqual(apartFromThemes(after), apartFromThemes(before), text);
          assert.deepEqual(planned(edited, refactoringOf, context), [], 'twice is once');
        }),
        runs,
      );
      assert(done > runs.numRuns / 4, `only ${done} changed anything`);
      assert(refused < runs.numRuns / 8, `${refused} were refused`);
    });
  }
});

function isTheme(name: string): boolean {
  return !personNames.some((person) => personKey(person) === personKey(name));
}

function meantOf(slots: readonly Slot[]): { start: number; end: number }[] {
  return slots.map((slot) => ({ start: slot.outerStart, end: slot.outerEnd }));
}

describe('Any change of people in any note', () => {
  for (const [what, to] of Object.entries({ renames: 'Noor Haddad', merges: personNames[2] })) {
    it(`${what} them, and changes nothing else`, () => {
      let done = 0;
      let refused = 0;
      fc.assert(
        fc.property(anyNote, fc.constantFrom(personNames[0], personNames[1]), ({ text, slots }, person) => {
          const context = contextOf({ 'a.md': text, 'others.md': others });
          const refactoringOf = (current: PlanContext): ReturnType<typeof movePeople> => movePeople([person], to, current);
          const edits = planned(text, refactoringOf, context);
          if (typeof edits === 'string') {
            refused++;
            return;
          }
          if (edits.length > 0) done++;
          const edited = assertUndone(text, edits);
          assertOnlyWithin(text, edited, meantOf(slots.filter(({ name }) => name === person)));
          const [before, after] = [read(text), read(edited)];
          const mapped = (name: string): string => (name === person ? to : name);
          for (const list of ['interviewees', 'interviewers'] as const) {
            const names = (note: InterviewNote): Set<string> => new Set(note[list].map(({ value }) => mapped(value)));
            assert.deepEqual(names(after), names(before), text);
          }
          for (const list of ['speakers', 'mentions'] as const) assert.deepEqual(after[list].map(({ name }) => name), before[list].map(({ name }) => mapped(name)), text);
          assert.ok(!edited.includes(`**${person}`));
          const renamed = (note: InterviewNote): unknown => codings({ ...note, passages: note.passages.map((passage) => ({ ...passage, text: passage.text.replaceAll(person, to) })) });
          assert.deepEqual(renamed(after), renamed(before), text);
          assert.deepEqual(fieldThemes(after), fieldThemes(before), text);
          assert.deepEqual(planned(edited, refactoringOf, context), [], 'twice is once');
        }),
        runs,
      );
      assert(done > runs.numRuns / 2, `only ${done} changed anything`);
      assert(refused < runs.numRuns / 8, `${refused} were refused`);
    });
  }
});

/** A stretch of the body, by chance along blocks and words. */
function selectionIn({ text }: AnyNote, start: number, length: number): { start: number; end: number } {
  const bodyStart = findFence(text)?.bodyStart ?? assert.fail('no frontmatter');
  const at = bodyStart + (start % (text.length - bodyStart + 1));
  const selected = text.slice(at, at + length);
  const first = at + selected.length - selected.trimStart().length;
  return { start: first, end: first + selected.trim().length };
}

describe('Any coding in any note', () => {
  it('inserts hashtags and marks, and changes nothing else', () => {
    let done = 0;
    fc.assert(
      fc.property(anyNote, fc.nat(), fc.nat(40), fc.constantFrom('new', 'trust', '新しい'), fc.constantFrom('one', 'each'), (note, start, length, theme, several) => {
        const { text } = note;
        const selection = selectionIn(note, start, length);
        const plan = applyThemes(text, selection, [theme], contextOf({}), several);
        if (plan.refusal !== null || plan.edits.length === 0) return;
        done++;
        for (const { start: at, end, newText } of plan.edits) {
          assert.equal(at, end, 'nothing is taken out');
          assert.equal(newText.replace(`#${theme}`, '').replace('==', '').trim(), '');
        }
        const edited = assertUndone(text, plan.edits);
        const [before, after] = [read(text), read(edited)];
        assert.equal(after.hashtags.length - before.hashtags.length, plan.edits.filter(({ newText }) => newText.includes('#')).length);
        assert.deepEqual(apartFromThemes(after), apartFromThemes(before), text);
        assert.deepEqual(fieldThemes(after), fieldThemes(before));
        const shifted = (at: number): number => plan.edits.reduce((sum, edit) => (edit.start < at || (edit.start === at && edit.newText === '==') ? sum + edit.newText.length : sum), at);
        const again = applyThemes(edited, { start: shifted(selection.start), end: shifted(selection.end) }, [theme], contextOf({}), several);
        assert.deepEqual(again, { edits: [], refusal: null }, JSON.stringify([text, selection, edited]));
      }),
      runs,
    );
    assert(done > runs.numRuns / 4, `only ${done} changed anything`);
  });

  it('is taken out with its hashtags, and nothing else', () => {
    let done = 0;
    fc.assert(
      fc.property(anyNote, fc.nat(), (note, chosen) => {
        const { text, slots } = note;
        const tags = slots.filter(({ start }) => text[start] === '#');
        const slot = tags[chosen % tags.length];
        if (!slot) return;
        const lines = new LineIndex(text);
        const selection = { start: slot.start + 1, end: slot.start + 1 };
        const keys = [...themesAt(read(text), text, selection, parse).keys()];
        const plan = removeThemes(text, selection, keys, contextOf({}));
        if (plan.refusal !== null) return;
        assert(plan.edits.length > 0);
        done++;
        const highlights = [...text.matchAll(/==/gu)].map(({ index }) => ({ start: index, end: index + 2 }));
        const edited = assertUndone(text, plan.edits);
        assertOnlyWithin(text, edited, [...meantOf(tags.filter(({ name }) => keys.includes(themeKey(name)))), ...highlights]);
        const [before, after] = [read(text), read(edited)];
        assert.deepEqual(apartFromThemes(after), apartFromThemes(before), text);
        // The smallest passage that the place is in, or that the hashtag codes, is coded no more.
        const size = ({ range }: CodedPassage): number => lines.offsetAt(range.end) - lines.offsetAt(range.start);
        const holds = ({ start, end }: Range): boolean => lines.offsetAt(start) <= selection.start && selection.end <= lines.offsetAt(end);
        const [meant] = codingsOf(before, text, parse).filter(({ passage, tags: own }) => holds(passage.range) || own.some((tag) => holds(tag.range))).map(({ passage }) => passage).sort((a, b) => size(a) - size(b));
        assert.deepEqual(codings(after), codings({ ...before, passages: before.passages.filter((one) => one !== meant) }), JSON.stringify([text, selection]));
      }),
      runs,
    );
    assert(done > runs.numRuns / 4, `only ${done} changed anything`);
  });
});

describe('Any field in any note', () => {
  it('is set, and nothing else', () => {
    fc.assert(
      fc.property(anyNote, fc.constantFrom('title', 'setting', 'situation', 'empty', 'blanks', 'note', 'memo', 'quoted key'), fc.constantFrom('plain', 'a: b', "it's", '信頼 "x"', '2026-11-22'), ({ text }, key, content) => {
        const plan = setField(text, key, content);
        assert(plan.refusal === null, JSON.stringify([text, key, content]));
        const edited = assertUndone(text, plan.edits);
        const [before, after] = [text, edited].map((one) => one.split(/\r?\n/u));
        const changed = { removed: before?.filter((line) => !after?.includes(line)), added: after?.filter((line) => !before?.includes(line)) };
        assert(changed.added && changed.added.length <= 1, JSON.stringify(changed));
        const isOfField = changed.removed?.every((line) => line.includes(key) || /^ {2}|^$/u.test(line));
        assert(isOfField, JSON.stringify(changed));
        assert.deepEqual(setField(edited, key, content), { edits: [], refusal: null });
      }),
      runs,
    );
  });

  it('of a follow-up is its box alone', () => {
    fc.assert(
      fc.property(anyNote, ({ text }) => {
        const lines = new LineIndex(text);
        const { followUps } = read(text);
        for (const { box, state } of followUps) {
          const start = lines.offsetAt(box.start);
          const edits = [{ start, end: lines.offsetAt(box.end), newText: state === 'done' ? ' ' : 'x' }];
          assert.match(text.slice(start - 1, start + 2), /^\[[ x-]\]$/u);
          const after = read(assertUndone(text, edits));
          assert.deepEqual(after.followUps.map((one) => one.text), followUps.map((one) => one.text));
          assert.equal(after.followUps.filter((one, index) => one.state !== followUps[index]?.state).length, 1);
        }
      }),
      runs,
    );
  });
});
