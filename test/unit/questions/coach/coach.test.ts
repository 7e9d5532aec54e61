import assert from 'node:assert/strict';
import { coachQuestion } from '../../../../src/questions/coach/coach';
import { english } from '../../../../src/questions/coach/english/english';
import { fixed, found } from './found';

describe('The question coach', () => {
  it('leaves alone what is quoted, also a question', () => {
    assert.deepEqual(found("You said 'why bother?', what did you mean?"), []);
    assert.deepEqual(found('She wrote “Would you pay for this?” What did you answer?'), []);
    assert.deepEqual(found('Who asked `isn\'t it broken?` that day?'), []);
  });

  it('sees through how people type', () => {
    assert.deepEqual(found('um so do u guys like use jira'), ['closed']);
    assert.deepEqual(found('Q: Do you use Jira?'), ['closed']);
    assert.deepEqual(found('- Dana, when something breaks do you get paged'), ['closed']);
    assert.deepEqual(found('I saw a whiteboard in your office, do you use it?'), ['closed']);
    assert.deepEqual(found('I wonder if you use Jira.'), ['closed']);
  });

  it('sees through what sorts a question: who asks, when, and what for', () => {
    for (const before of ['**Sam:** ', '**Sam**: ', 'Sam: ', '14:32 **Sam:** ', '[00:12:33] ', '(if time) ', '[opening] ', 'Warm-up: ', 'Warm-up – ', 'For Dana: ', '→ ', '3) ']) {
      assert.deepEqual(found(`${before}Was the training useful?`), ['closed'], before);
      assert.deepEqual(found(`${before}What was the training like?`), [], before);
    }
  });

  it('leaves alone the answer that stands behind a question', () => {
    assert.deepEqual(found('Q: How was it? Terrible, the support is awful.'), []);
    assert.deepEqual(found('Q: What did you do? Did not answer, was angry'), []);
    assert.deepEqual(found(`Q: Who decides? ${'They talk about it for a long while. '.repeat(12)}`), []);
    assert.deepEqual(found('How do you plan? We are building an app for that.'), ['pitching']);
  });

  it('reads a question over several lines as one', () => {
    assert.deepEqual(found('When a release slips,\n> do you tell\n> the customers?'), ['closed']);
    assert.deepEqual(found('What did you\r\n  do then?'), []);
  });

  it('takes a yes-no question for an opening when the real one follows', () => {
    assert.deepEqual(found('Have you ever changed banks? If so, how did you go about it?'), []);
    assert.deepEqual(found('Do you remember your first day? Tell me about it.'), []);
  });

  it('marks what it means', () => {
    const marked = (text: string): string[] => coachQuestion(text, english).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked('Ok, so: do you plan on paper?'), ['do you']);
    assert.deepEqual(marked('What do you use, and how much does it cost?'), ['and how much does it cost?']);
    assert.deepEqual(marked('The old tool was slow, right?'), ['right']);
  });

  it('reports each rule once, with a reason, and only the rules that are on', () => {
    const question = 'Would you use it, would you buy it, would you like it?';
    const rules = found(question);
    assert.equal(new Set(rules).size, rules.length);
    assert.ok(coachQuestion(question, english).every(({ reason }) => /^[A-Z].*\.$/.test(reason)));
    assert.deepEqual(
      coachQuestion(question, english, new Set(['closed'])).map(({ rule }) => rule),
      ['closed'],
    );
  });
});

describe('The fixes of the coach', () => {
  it('say the same, better asked', () => {
    const rewritten: Record<string, string> = {
      'How do you usually plan a sprint?': 'How did you plan a sprint the last time?',
      'How easy was it to sign up?': 'What was it like to sign up?',
      'so how hard was it to find the form?': 'so what was it like to find the form?',
      'What do you hate about Excel?': 'What, if anything, do you hate about Excel?',
      'What frustrates you about the process?': 'What, if anything, frustrates you about the process?',
      'What problems do you have with your bank?': 'What problems, if any, do you have with your bank?',
      'How do you deal with the terrible support?': 'How do you deal with the support?',
      'Who approves it and how long does it take?': 'Who approves it? How long does it take?',
      'What do you pay for it, and what do you get for that?': 'What do you pay for it? What do you get for that?',
      'On a scale of 1 to 10, how was your week?': 'How was your week?',
      'We have built an app that plans your week. How do you plan it today?': 'How do you plan it today?',
    };
    for (const [question, better] of Object.entries(rewritten)) assert.equal(fixed(question), better);
  });

  it('are offered only where they are honest', () => {
    for (const question of ['Do you use Jira?', 'Would you use this?', 'How much would you pay?', 'Do you like our app?']) {
      assert.equal(fixed(question), undefined, question);
    }
  });
});
