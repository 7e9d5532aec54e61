import assert from 'node:assert/strict';
import { questionKey } from '../../../src/questions/asked';
import { questionBank } from '../../../src/questions/bank';
import { purposes, situations } from '../../../src/questions/question';
import { filteredQuestions } from '../../../src/questions/selection';

describe('The question bank', () => {
  it('holds 180 questions or more, a third of them probes or fewer', () => {
    const probes = questionBank.filter(({ kind }) => kind === 'probe').length;
    assert.ok(questionBank.length >= 180, `${questionBank.length} questions`);
    assert.ok(probes >= 40 && probes <= questionBank.length / 3, `${probes} probes`);
  });

  it('has at least ten for each purpose, and serves each situation with fifteen of its own and a hundred more', () => {
    for (const { id } of purposes) {
      assert.ok(filteredQuestions(questionBank, { purpose: id }).length >= 10, id);
    }
    for (const { id } of situations) {
      const fitting = filteredQuestions(questionBank, { situation: id });
      assert.ok(fitting.filter((question) => question.situations !== 'any').length >= 15, id);
      assert.ok(fitting.length >= 115, `${id}: ${fitting.length}`);
    }
  });

  it('names each question once, after its purpose', () => {
    assert.equal(new Set(questionBank.map(({ id }) => id)).size, questionBank.length);
    for (const { id, purpose } of questionBank) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(id.startsWith(`${purpose}-`), id);
    }
  });

  it('is written to be asked: a sentence, in few words, with sound blanks, a time and a reason', () => {
    for (const { id, text, template, when, minutes } of questionBank) {
      assert.match(text, /^[A-Z].*[.?]$/, id);
      assert.ok(text.split(' ').length <= 18, `${id} is long`);
      assert.match(template, /^[^{}]*(\{[^{}]+\}[^{}]*)*$/, id);
      assert.match(when, /^[A-Z].*\.$/, id);
      assert.ok(Number.isInteger(minutes) && minutes >= 1 && minutes <= 6, id);
    }
  });

  it('does not ask the same thing twice in other words', () => {
    const near: string[] = [];
    const texts = questionBank.map(({ id, text }) => ({ id, grams: trigrams(text) }));
    texts.forEach((a, index) => {
      for (const b of texts.slice(index + 1)) {
        const likeness = similarity(a.grams, b.grams);
        if (likeness > 0.66) near.push(`${a.id} and ${b.id}: ${likeness.toFixed(2)}`);
      }
    });
    assert.deepEqual(near, []);
  });
});

/** Dice's coefficient of letter trigrams: 1 for equal texts, about 0.3 for texts with a common beginning. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((gram) => b.has(gram)).length;
  return (2 * common) / (a.size + b.size);
}

function trigrams(text: string): Set<string> {
  const padded = ` ${questionKey(text)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}
