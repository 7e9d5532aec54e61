import assert from 'node:assert/strict';
import fc from 'fast-check';
import { questionBank } from '../../../../src/questions/bank';
import { coachQuestion } from '../../../../src/questions/coach/coach';
import { english } from '../../../../src/questions/coach/english/english';
import type { CoachLanguage } from '../../../../src/questions/coach/language';
import { coachRules } from '../../../../src/questions/coach/rules';
import { anyText } from '../../../unit/anyText';
import { found } from '../../../unit/questions/coach/found';

describe('The question coach', () => {
  it('has nothing to say about the bank', () => {
    for (const { id, text, template } of questionBank) {
      assert.deepEqual(found(text), [], id);
      assert.deepEqual(found(template), [], id);
    }
  });

  it('never throws, and stays within the text', () => {
    const words = fc.constantFrom('do', 'you', 'u', 'would', "don't", 'and', 'or', 'what', 'how', 'if', 'the', 'terrible', '10', '€5', '?', '.', '"', "'", '“', '`', '[[', '](', '{', '<!--', '\r', 'É', '田中', '🙂', 'İ');
    const typed = fc.oneof(anyText(), fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' ')));
    fc.assert(
      fc.property(typed, (text) => {
        for (const { start, end, fix } of coachQuestion(text, english)) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          if (fix) assert.ok(fix.start >= 0 && fix.start <= fix.end && fix.end <= text.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('The coach’s English', () => {
  it('has an example for each pattern, which it matches', () => {
    const none = Object.fromEntries(coachRules.map(({ id }) => [id, []])) as unknown as CoachLanguage['patterns'];
    for (const { id } of coachRules) {
      for (const pattern of english.patterns[id]) {
        const alone = { ...english, patterns: { ...none, [id]: [pattern] } };
        assert.deepEqual(coachQuestion(pattern.like, alone, new Set([id])).map(({ rule }) => rule), [id], `${pattern.like} ${pattern.match}`);
      }
    }
  });
});
