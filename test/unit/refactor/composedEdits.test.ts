import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ComposedEdits } from '../../../src/refactor/composedEdits';
import { applyEdits } from '../../../src/util/lines';

describe('edits made one after the other', () => {
  it('are edits of the first text', () => {
    const step = fc.record({ at: fc.nat(), length: fc.nat(6), newText: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(step, { maxLength: 6 }), (text, steps) => {
        const composed = new ComposedEdits(text);
        let current = text;
        for (const { at, length, newText } of steps) {
          const start = at % (current.length + 1);
          const edits = [{ start, end: Math.min(start + length, current.length), newText }];
          composed.step(() => ({ edits, refusal: null }));
          current = applyEdits(current, edits);
          assert.equal(composed.text, current);
        }
        const plan = composed.plan();
        assert(plan.refusal === null);
        assert.equal(applyEdits(text, plan.edits), current);
      }),
    );
  });

  it('end with the first that is refused', () => {
    const composed = new ComposedEdits('text');
    composed.step(() => ({ refusal: 'No.' }));
    composed.step(() => ({ edits: [{ start: 0, end: 1, newText: 'x' }], refusal: null }));
    assert.deepEqual(composed.plan(), { refusal: 'No.' });
  });
});
