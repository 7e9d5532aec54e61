import assert from 'node:assert/strict';
import { questionLines } from '../../../src/preparation/questionLines';
import type { Question } from '../../../src/questions/question';

function question(template: string): Question {
  return { id: template, text: template.replace(/[{}]/g, ''), template, situations: 'any', purpose: 'story', kind: 'question', when: '', minutes: 3 };
}

const plain = question('What happened?');
const adapted = question('How did {they} take {it}?');

describe('questionLines', () => {
  it('begins a list on a blank line, and goes on with one', () => {
    assert.equal(questionLines([plain, plain], '', 0), '- Q: What happened?\n- Q: What happened?');
    assert.equal(questionLines([plain, plain], '> * ', 4), 'Q: What happened?\n> * Q: What happened?');
    assert.equal(questionLines([plain, plain], '3. ', 3), 'Q: What happened?\n4. Q: What happened?');
  });

  it('is parted from the text in front of the cursor', () => {
    assert.equal(questionLines([plain], 'text', 4), ' Q: What happened?');
    assert.equal(questionLines([plain], 'text ', 5), 'Q: What happened?');
  });

  it('numbers the tab stops through all questions', () => {
    assert.equal(questionLines([adapted, plain, adapted], '', 0), '- Q: How did ${1:they} take ${2:it}?\n- Q: What happened?\n- Q: How did ${3:they} take ${4:it}?');
  });
});
