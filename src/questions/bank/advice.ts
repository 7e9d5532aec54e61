import { questionsOf } from '../question';

export const adviceQuestions = questionsOf('advice', 'question', [
  {
    id: 'advice-wish-known', minutes: 4, situations: ['colleague', 'exploration'],
    text: 'What do you wish you had known before you {started}?',
    when: 'You are about to do what they have done.',
  },
  {
    id: 'advice-in-my-shoes', minutes: 4, situations: ['colleague'],
    text: 'How did you handle {this} when you were in my shoes?',
    when: 'Instead of asking what they would do: what they did.',
  },
  {
    id: 'advice-overlooking', minutes: 4, situations: ['colleague', 'partnership'],
    text: 'What am I overlooking?',
    when: 'You have told your plan in a minute or less.',
  },
  {
    id: 'advice-shakiest', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'Which of my assumptions looks shakiest to you?',
    when: 'Politeness is in the way: it makes criticism the polite answer.',
  },
  {
    id: 'advice-others-wrong', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'Where have you seen others trip over {this}?',
    when: 'It is easier to warn than to criticise.',
  },
  {
    id: 'advice-first-look', minutes: 3, situations: ['colleague'],
    text: 'What is the first thing you check in {a design like this}?',
    when: 'You have something to show and few minutes.',
  },
  {
    id: 'advice-stopped-doing', minutes: 3, situations: ['colleague'],
    text: 'What have you stopped doing that once seemed necessary?',
    when: 'You are drowning in good practice.',
  },
  {
    id: 'advice-shortcut', minutes: 2, situations: ['colleague'],
    text: 'Which shortcut turned out to be worth it?',
    when: 'Little time, on both sides.',
  },
  {
    id: 'advice-taught', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'Who did you learn {this} from?',
    when: 'You look for more teachers.',
  },
  {
    id: 'advice-read-first', minutes: 2, situations: ['exploration', 'colleague'],
    text: 'What should I read first about {this}?',
    when: 'You want to come back better prepared, and say so.',
  },
  {
    id: 'advice-before-yes', minutes: 3, situations: ['partnership', 'colleague'],
    text: 'What do you look into before you say yes to {something like this}?',
    when: 'You want to be a good partner, or to choose one.',
  },
  {
    id: 'advice-rule-of-thumb', minutes: 2, situations: ['colleague', 'exploration'],
    text: 'Which rule of thumb has served you well with {this}?',
    when: 'They have no time for the long answer.',
  },
  {
    id: 'advice-best-received', minutes: 2, situations: ['colleague', 'partnership'],
    text: 'What was the best advice anybody gave you on {this}?',
    when: 'They are shy of giving advice of their own.',
  },
]);
