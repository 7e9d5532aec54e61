import assert from 'node:assert/strict';
import { lastAsked } from '../../../src/questions/asked';
import { readOwnQuestions } from '../../../src/questions/ownQuestions';
import { questionBody } from '../../../src/questions/snippets';

const file = `---
title: my list
---

# Our questions

## Customers: stories

- When did you last {close the books}? (4 min)
  - When: they mention the end of the month.
- What did you use
  before that?

## Probes

1. And your accountant?

## Board seats, closing

- Who proposed you?
`;

describe('A person’s own questions', () => {
  it('are list items, sorted by the headings above them', () => {
    const { questions } = readOwnQuestions(file);
    assert.deepEqual(
      questions.map(({ id, text, purpose, kind, situations, minutes, when }) => ({ id, text, purpose, kind, situations, minutes, when })),
      [
        {
          id: 'own-when-did-you-last-close-the-books', text: 'When did you last close the books?', purpose: 'story', kind: 'question',
          situations: ['customer'], minutes: 4, when: 'When: they mention the end of the month.',
        },
        { id: 'own-what-did-you-use-before-that', text: 'What did you use before that?', purpose: 'story', kind: 'question', situations: ['customer'], minutes: 3, when: '' },
        { id: 'own-and-your-accountant', text: 'And your accountant?', purpose: 'probing', kind: 'probe', situations: 'any', minutes: 2, when: '' },
        { id: 'own-who-proposed-you', text: 'Who proposed you?', purpose: 'closing', kind: 'question', situations: ['board seats'], minutes: 3, when: '' },
      ],
    );
  });

  it('say where they stand, and take part in all that the bank does', () => {
    const [first] = readOwnQuestions(file).questions;
    assert.deepEqual(first?.range, { start: { line: 8, character: 2 }, end: { line: 8, character: 46 } });
    assert.equal(questionBody(first), 'When did you last ${1:close the books}?');
    assert.equal(lastAsked([first], [{ text: 'When did you last close a round?', date: '2026-05-02' }]).get(first.id), '2026-05-02');
  });

  it('inherit a situation from the heading above', () => {
    const { questions } = readOwnQuestions('# Partnership\n\n## Closing\n\n- Who signs?\n\n## Rapport\n\n- How is Oslo?\n\n# Any\n\n- And?');
    assert.deepEqual(
      questions.map(({ purpose, situations }) => [purpose, situations]),
      [['closing', ['partnership']], ['rapport', ['partnership']], ['opening', 'any']],
    );
  });

  it('read a heading that names nothing known as a situation, and say so', () => {
    const { questions, problems } = readOwnQuestions('## Oral history\n\n- Who lived upstairs?\n');
    assert.deepEqual(questions[0]?.situations, ['oral history']);
    assert.deepEqual(problems.map(({ code, severity, range }) => [code, severity, range.start.line]), [['question-heading', 'hint', 0]]);
  });

  it('have problems where they are broken, and the rest is read', () => {
    const { questions, problems } = readOwnQuestions(
      ['## Story', '', '-', '- What {did you do?', '- Who else should I talk to?', '- Where? (900 min)', '- where', '', 'Is this one?'].join('\r\n'),
    );
    assert.deepEqual(questions.map(({ text }) => text), ['Where?']);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range.start.line]),
      [['question-empty', 2], ['question-blank', 3], ['question-duplicate', 4], ['question-minutes', 5], ['question-duplicate', 6], ['question-loose', 8]],
    );
    assert.match(problems[2]!.message, /closing-who-else/);
  });
});
