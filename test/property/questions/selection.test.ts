import assert from 'node:assert/strict';
import fc from 'fast-check';
import { questionBank } from '../../../src/questions/bank';
import { planFor } from '../../../src/questions/selection';

describe('A plan', () => {
  it('holds no probe, no question twice, and never more than the time there is', () => {
    const situation = fc.constantFrom('customer', 'colleague', 'exploration', 'partnership', 'any', '__proto__', null);
    const asked = fc.array(fc.constantFrom(...questionBank).map(({ text }) => ({ text, date: '2026-05-02' })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), situation, asked, (minutes, key, before) => {
        const plan = planFor(minutes, key, before);
        assert.ok(plan.questions.every(({ kind }) => kind === 'question'));
        assert.equal(new Set(plan.questions).size, plan.questions.length);
        assert.ok(plan.minutes <= minutes);
      }),
      { numRuns: 50 },
    );
  });
});
