import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyThemes, type SeveralBlocks } from '../../../src/refactor/applyThemes';
import { removeThemes } from '../../../src/refactor/removeThemes';
import { applyEdits, type TextEdit } from '../../../src/util/lines';
import { contextOf, note } from './texts';

const context = contextOf({});
const head = note('', '').slice(0, -1);

/** Where `[` and `]` stand in a body is what is selected; `|` is a cursor. */
function selected(marked: string): { text: string; selection: { start: number; end: number } } {
  const body = marked.replace(/[[\]|]/gu, '');
  const start = head.length + (marked.includes('|') ? marked.indexOf('|') : marked.indexOf('['));
  const end = marked.includes('|') ? start : head.length + marked.indexOf(']') - 1;
  return { text: head + body, selection: { start, end } };
}

/** The body after the themes are applied; applying them again must change nothing, also when the selection has grown over the hashtags, as in the editor. */
function applied(marked: string, themes: string | readonly string[] = 'trust', several?: SeveralBlocks): string {
  const { text, selection } = selected(marked);
  const plan = applyThemes(text, selection, [themes].flat(), context, several);
  if (plan.refusal !== null) return plan.refusal;
  const after = applyEdits(text, plan.edits);
  const inserted = (edits: readonly TextEdit[]): number => edits.reduce((sum, edit) => sum + edit.newText.length, 0);
  const before = inserted(plan.edits.filter((edit) => edit.start <= selection.start && edit.newText === '=='));
  const outside = inserted(plan.edits.filter((edit) => edit.start < selection.start));
  const grown = inserted(plan.edits.filter((edit) => edit.start <= selection.end));
  const isEmpty = selection.start === selection.end;
  for (const now of [{ start: selection.start + before, end: selection.end + before }, ...(isEmpty ? [] : [{ start: selection.start + outside, end: selection.end + grown }])]) {
    const again = applyThemes(after, now, [themes].flat(), context, several);
    assert.deepEqual(again, { edits: [], refusal: null }, `twice equals once with ${JSON.stringify(after.slice(now.start, now.end))}`);
  }
  return after.slice(head.length);
}

describe('applying a theme', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['She [waits] here.', 'She ==waits== #trust here.'],
    ['- 14:32 She plans, [because it hurts].', '- 14:32 She plans, ==because it hurts== #trust.'],
    ['|She waits.', 'She waits. #trust'],
    ['[She waits.]', 'She waits. #trust'],
    ['- **Dana:** [We lost weeks.] #slow', '- **Dana:** We lost weeks. #slow #trust'],
    ['> I |call.\n> — Dana Okafor', '> I call. #trust\n> — Dana Okafor'],
    ['She ==wa|its==', '#trust She ==waits=='],
    ['She ==[waits]== here.', 'She ==waits== #trust here.'],
    ['She [==waits==] #slow here.', 'She ==waits== #slow #trust here.'],
    ['## Ti|tle\n\nText.', '## Title #trust\n\nText.'],
    ['信[頼し]ている', '信==頼し== #trust ている'],
    ['信[頼し] ている', '信==頼し== #trust  ている'],
    ['Dana:  ==sa|id== #slow', 'Dana:  #trust ==said== #slow'],
  ];
  for (const [before, after] of cases) {
    it(`makes ${JSON.stringify(before)} ${JSON.stringify(after)}`, () => {
      assert.equal(applied(before), after);
    });
  }

  it('takes several themes, in the words that they have', () => {
    assert.equal(applied('She [waits].', ['release planning', 'trust']), 'She ==waits== #release-planning #trust.');
  });

  it('codes a whole list as one passage, or each of its items', () => {
    assert.equal(applied('- [One\n- Two]\n\nEnd.'), '- One\n- Two\n\n#trust\n\nEnd.');
    assert.equal(applied('- [One\n- Two]\n\nEnd.', 'trust', 'each'), '- One #trust\n- Two #trust\n\nEnd.');
    assert.equal(applied('[One.\n\nTwo.]'), 'One. #trust\n\nTwo. #trust');
  });

  it('says what stands in its way', () => {
    assert.match(applied('She ==wa[its== he]re.'), /overlaps a highlight/);
    assert.match(applied('She [waits].', 'a & b'), /can’t be written as a hashtag/);
    assert.match(applied('She `co[d]e`.'), /can’t be coded here/);
    assert.match(applied('She [waits] #slow.'), /can’t be coded here/);
    assert.match(applied('She [waits].', 'todo'), /set to be no theme/);
  });

  it('is taken back by removing it, to the byte, in any text', () => {
    const word = fc.constantFrom('plans', 'on', '信頼', '', '\t', 'é\u0301', '`code`', '**bold**', '🙂', 'a.', '“so”', '#slow', '==said== #slow', '- ', '\n', '\n\n', '\r\n', '> ', 'Dana: ', '14:32');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(), fc.nat(), (words, from, length) => {
        const text = head + words.join(' ');
        const start = head.length + (from % (text.length - head.length + 1));
        const selection = { start, end: Math.min(start + (length % 20), text.length) };
        const plan = applyThemes(text, selection, ['new'], context, 'each');
        if (plan.refusal !== null || plan.edits.length === 0) return;
        const after = applyEdits(text, plan.edits);
        assert.equal(after.replace(/ ?#new ?|==/gu, '').replace(/\s/gu, ''), text.replace(/==/gu, '').replace(/\s/gu, ''));
        const parsed = context.parse(after);
        assert(parsed.kind === 'interview' && parsed.hashtags.some(({ key }) => key === 'new'));
        const removed = removeThemes(after, { start: 0, end: after.length }, ['new'], context);
        // Within a word of letters a blank is needed behind the hashtag, which then stays: without, `==a== #b c` could not be taken back.
        const isInWord = plan.edits.some(({ newText, end }) => newText.startsWith('==') && newText.endsWith(' ') && !/^ *\p{Script=Han}/u.test(text.slice(end)));
        if (removed.refusal === null && !isInWord) assert.equal(applyEdits(after, removed.edits), text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('removing a theme', () => {
  function removed(marked: string): string {
    const { text, selection } = selected(marked);
    const plan = removeThemes(text, selection, ['trust'], context);
    return plan.refusal ?? applyEdits(text, plan.edits).slice(head.length);
  }

  it('takes the hashtag out where the cursor is, and the highlight that nothing codes any more', () => {
    assert.equal(removed('She ==wa|its== #trust here. #slow'), 'She waits here. #slow');
    assert.equal(removed('She ==wa|its== #trust #slow here.'), 'She ==waits== #slow here.');
    assert.equal(removed('She waits. #tr|ust\n\nMore. #trust'), 'She waits.\n\nMore. #trust');
    assert.equal(removed('[She waits. #trust\n\nMore. #trust]'), 'She waits.\n\nMore.');
    assert.equal(removed('She waits.|'), 'She waits.');
  });

  it('takes one blank with it, all of its repetitions, and a line that it leaves empty', () => {
    assert.equal(removed('Dana:  #tr|ust ==said== #slow'), 'Dana:  ==said== #slow');
    assert.equal(removed('She ==wa|its== #trust #trust here.'), 'She waits here.');
    assert.equal(removed('She wa|its #trust here. #trust'), 'She waits here.');
    assert.equal(removed('- [One\n- Two]\n\n#trust #trust\n\nEnd.'), '- One\n- Two\n\nEnd.');
  });

  it('takes the blank that set it off in a script that has none', () => {
    assert.equal(removed('信==頼|し== #trust ている'), '信頼している');
    assert.equal(removed('信==頼|し== #trust  ている'), '信頼し ている');
    assert.equal(removed('信==頼|し== #slow #trust ている'), '信==頼し== #slow ている');
  });

  it('takes out all hashtags that say it again', () => {
    assert.equal(removed('She wa|its #trust and #Trust calls. #trust'), 'She waits and calls.');
    assert.equal(removed('==a== #trust\n#tr|ust b #trust'), 'a\nb #trust');
  });
});
