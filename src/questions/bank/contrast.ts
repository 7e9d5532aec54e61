import { questionsOf } from '../question';

export const contrastQuestions = questionsOf('contrast', 'question', [
  {
    id: 'contrast-old-new', minutes: 4,
    text: 'How does {the new way} differ from {the old one}?',
    when: 'They lived through a change.',
  },
  {
    id: 'contrast-terms', minutes: 3,
    text: 'What is the difference between {a bug} and {an issue}, for you?',
    when: 'Two words of theirs sound alike to you.',
  },
  {
    id: 'contrast-odd-one-out', minutes: 3,
    text: 'Which of {those three} is the odd one out?',
    when: 'They gave you several examples of one thing. Ask for the reason after.',
  },
  {
    id: 'contrast-good-bad-week', minutes: 4,
    text: 'What did {your last good week} have that {the bad one} lacked?',
    when: 'You have heard of one of each.',
  },
  {
    id: 'contrast-second-time', minutes: 3,
    text: 'What did you do differently the second time?',
    when: 'They did something twice: learning shows between the two.',
  },
  {
    id: 'contrast-plan-reality', minutes: 4,
    text: 'Where did {the plan} part from what happened?',
    when: 'A plan and a result are both on the table.',
  },
  {
    id: 'contrast-before', minutes: 4,
    text: 'What was {this} like before {the merger}?',
    when: 'Today is told as if it had always been so.',
  },
  {
    id: 'contrast-exception', minutes: 3,
    text: 'When was it different?',
    when: 'They describe a rule: ask for the day on which it did not hold.',
  },
  {
    id: 'contrast-does-otherwise', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'Who goes about {this} in another way than you do?',
    when: 'You take one person for the whole trade.',
  },
  {
    id: 'contrast-last-employer', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'How was {this} handled at the place you worked before?',
    when: 'They have seen more than one house.',
  },
  {
    id: 'contrast-compared', minutes: 3, situations: ['customer'],
    text: 'What did you compare {it} with before you chose?',
    when: 'They bought something. Their list of alternatives is the market as they see it.',
  },
  {
    id: 'contrast-alike', minutes: 2, situations: ['customer', 'exploration'],
    text: 'Which two of {these tools} are most alike?',
    when: 'Many names went by, and you want their order rather than yours.',
  },
  {
    id: 'contrast-partners', minutes: 4, situations: ['partnership'],
    text: 'What set {that partner} apart from the others?',
    when: 'They praised or cursed one of several.',
  },
]);
