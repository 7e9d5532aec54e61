import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readOwnQuestions } from '../../../src/questions/ownQuestions';
import { anyText } from '../../unit/anyText';

describe('A person’s own questions', () => {
  it('never throw, and have ids of their own', () => {
    const line = fc.constantFrom('# Customer', '## Story', '- What {now}?', '* And then', '1. Who?', '  - note', '> quote', '```', 'What?', '', '- [ ] Task?', '---', '{', '- 田中さんは？', '- a'.repeat(80));
    fc.assert(
      fc.property(fc.oneof(fc.array(line).map((lines) => lines.join('\n')), anyText()), (text) => {
        const { questions } = readOwnQuestions(text);
        assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
      }),
      { numRuns: 50 },
    );
  });
});
