import assert from 'node:assert/strict';
import { lastAsked } from '../../../src/questions/asked';
import { questionBank } from '../../../src/questions/bank';
import { situations, type Question } from '../../../src/questions/question';
import { filteredQuestions, planFor, rankedQuestions } from '../../../src/questions/selection';

const byId = (id: string): Question => questionBank.find((question) => question.id === id)!;

describe('What was asked before', () => {
  it('is recognised however it was typed', () => {
    const asked = [
      { text: 'who else should i talk to', date: '2026-03-01' },
      { text: '“Who else should I talk to?”', date: '2026-05-02' },
      { text: 'Tell me about the last time you rolled back a release', date: null },
      { text: 'How much would you pay?', date: '2026-05-02' },
    ];
    assert.deepEqual([...lastAsked(questionBank, asked)].sort(), [
      ['closing-who-else', '2026-05-02'],
      ['story-last-time', null],
    ]);
  });

  it('keeps the date when an undated note asks it too', () => {
    const asked = [{ text: 'What else?', date: '2026-03-01' }, { text: 'What else?', date: null }];
    assert.equal(lastAsked(questionBank, asked).get('probing-what-else'), '2026-03-01');
  });

  it('finds each question of the bank by its own text, and no other', () => {
    for (const question of questionBank) {
      const found = lastAsked(questionBank, [{ text: question.text, date: null }]);
      assert.deepEqual([...found.keys()], [question.id]);
    }
  });
});

describe('Choosing questions', () => {
  it('filters by situation, purpose and kind', () => {
    const found = filteredQuestions(questionBank, { situation: 'partnership', purpose: 'closing', kind: 'question' });
    assert.ok(found.includes(byId('closing-who-should-know')));
    assert.ok(found.includes(byId('closing-who-else')));
    assert.ok(!filteredQuestions(questionBank, { situation: 'customer' }).includes(byId('closing-who-should-know')));
  });

  it('gives what suits any situation to a situation of the person’s own', () => {
    const found = filteredQuestions(questionBank, { situation: 'oral history' });
    assert.ok(found.length > 50);
    assert.ok(found.every((question) => question.situations === 'any'));
  });

  it('puts first what was made for the situation, and last what was asked lately', () => {
    const ranked = rankedQuestions(questionBank, 'customer', [
      { text: byId('story-chose').text, date: '2026-05-02' },
      { text: byId('rapport-week').text, date: '2025-01-01' },
    ]);
    assert.equal(ranked[0]?.situations === 'any', false);
    assert.equal(ranked.at(-1)?.id, 'story-chose');
    assert.equal(ranked.at(-2)?.id, 'rapport-week');
  });
});

describe('A plan', () => {
  it('has three questions for ten minutes with a busy person, in every situation', () => {
    for (const situation of [...situations.map(({ id }) => id), 'oral history', null]) {
      const plan = planFor(10, situation, []);
      assert.equal(plan.questions.length, 3, String(situation));
      assert.equal(plan.questions.at(-1)?.purpose, 'closing', String(situation));
      assert.ok(plan.minutes <= 10);
    }
  });

  it('grows with the time, up to eight', () => {
    const count = (minutes: number): number => planFor(minutes, 'customer', []).questions.length;
    assert.deepEqual([3, 5, 10, 20, 30, 60, 600].map(count), [1, 1, 3, 6, 8, 8, 8]);
  });

  it('asks something else the next time', () => {
    const first = planFor(20, 'colleague', []).questions;
    const second = planFor(20, 'colleague', first.map(({ text }) => ({ text, date: '2026-05-02' }))).questions;
    assert.deepEqual(first.filter((question) => second.includes(question)), []);
  });
});
