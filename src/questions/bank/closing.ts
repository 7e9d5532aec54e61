import { questionsOf } from '../question';

export const closingQuestions = questionsOf('closing', 'question', [
  {
    id: 'closing-should-have-asked', minutes: 2,
    text: "What should I have asked you that I didn't?",
    when: 'Always, while there are still five minutes left: often the best answer of all.',
  },
  {
    id: 'closing-anything-to-add', minutes: 2,
    text: "Is there anything you'd like to add?",
    when: 'Close the notebook first, then ask, then wait.',
  },
  {
    id: 'closing-who-else', minutes: 2,
    text: 'Who else should I talk to?',
    when: 'Always. Ask whether you may use their name.',
  },
  {
    id: 'closing-introduce', minutes: 1, situations: ['customer', 'exploration', 'partnership'],
    text: 'Could you introduce me to {Priya}?',
    when: 'They named somebody: ask now, and write the promise down.',
  },
  {
    id: 'closing-one-thing', minutes: 2,
    text: 'What is the one thing I should remember from today?',
    when: 'Much was said, and you want their order of things.',
  },
  {
    id: 'closing-not-reached', minutes: 2,
    text: 'What did we not get to?',
    when: 'Time is nearly up: material for the next conversation.',
  },
  {
    id: 'closing-questions-for-me', minutes: 3,
    text: 'What questions do you have for me?',
    when: 'They gave you their time; what they ask tells you what they want to know.',
  },
  {
    id: 'closing-need-from-me', minutes: 1, situations: ['colleague', 'partnership', 'customer'],
    text: 'What do you need from me after this?',
    when: 'You owe something: make it a follow-up with a date.',
  },
  {
    id: 'closing-next-step', minutes: 2, situations: ['partnership', 'customer'],
    text: 'What is the next step from your side?',
    when: 'Interest was shown. A step with a date is worth more than praise.',
  },
  {
    id: 'closing-talk-again', minutes: 1,
    text: 'When is a good time to talk again?',
    when: 'There is more, and both of you feel it.',
  },
  {
    id: 'closing-unclear', minutes: 1,
    text: 'May I come back to you if something is unclear?',
    when: 'Always: leaves the door open.',
  },
  {
    id: 'closing-how-was-it', minutes: 2,
    text: 'How was this conversation for you?',
    when: 'You want to get better at it, or are not sure how it went.',
  },
  {
    id: 'closing-hear-back', minutes: 1, situations: ['customer', 'exploration', 'partnership'],
    text: 'What should I let you know when I am done?',
    when: 'You will write something up that they may want to see.',
  },
  {
    id: 'closing-who-should-know', minutes: 2, situations: ['partnership'],
    text: 'Who in {your organisation} needs to hear about this conversation?',
    when: 'A partnership needs more than one friend.',
  },
  {
    id: 'closing-do-first', minutes: 1, situations: ['colleague', 'partnership'],
    text: 'What will you do first once you are back at your desk?',
    when: 'On the way to the door: shows what stayed with them.',
  },
]);
