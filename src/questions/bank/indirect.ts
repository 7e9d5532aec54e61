import { questionsOf } from '../question';

export const indirectQuestions = questionsOf('indirect', 'question', [
  {
    id: 'indirect-colleagues', minutes: 3,
    text: 'How do your colleagues see {this}?',
    when: 'Their own view seems too delicate to ask for.',
  },
  {
    id: 'indirect-meeting-over', minutes: 3,
    text: 'What do people say about {it} once the meeting is over?',
    when: 'You only hear the official version.',
  },
  {
    id: 'indirect-newcomers-told', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'What are newcomers told about {this}?',
    when: 'What is passed on by word of mouth, and what is left out.',
  },
  {
    id: 'indirect-others-in-trade', minutes: 3, situations: ['customer', 'exploration'],
    text: 'How do other {shop owners} you know deal with {this}?',
    when: 'They find it hard to speak of their own trouble.',
  },
  {
    id: 'indirect-team-thought', minutes: 3,
    text: 'What did the others in the team think when {it changed}?',
    when: 'A change from above, and a person who is careful.',
  },
  {
    id: 'indirect-jokes', minutes: 2, situations: ['colleague', 'exploration'],
    text: 'Which jokes do people make about {this}?',
    when: 'The mood is good. Jokes keep what no report says.',
  },
  {
    id: 'indirect-customers-tell', minutes: 3, situations: ['partnership', 'colleague'],
    text: 'What do customers tell you about {them}?',
    when: 'You want an opinion on somebody without making them judge.',
  },
  {
    id: 'indirect-other-team', minutes: 3, situations: ['colleague', 'customer'],
    text: 'How do people here talk about {the other team}?',
    when: 'Two groups depend on each other.',
  },
  {
    id: 'indirect-praised', minutes: 3, situations: ['exploration', 'colleague'],
    text: 'What gets praised here that outsiders wonder about?',
    when: 'You want to know the values, which nobody answers when asked for.',
  },
  {
    id: 'indirect-who-left', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'What did the people who left say about {the place}?',
    when: 'A house, a team or a trade with much coming and going.',
  },
  {
    id: 'indirect-happiest', minutes: 3, situations: ['customer', 'partnership'],
    text: 'Who is happiest with the way {this} works now?',
    when: 'Before you touch something: whoever gains by it will defend it.',
  },
  {
    id: 'indirect-unsaid', minutes: 3,
    text: 'What goes unsaid in {those meetings}?',
    when: 'They hint at something, twice.',
  },
  {
    id: 'indirect-heard-before', minutes: 3, situations: ['exploration', 'partnership'],
    text: 'What had you heard about {this} before you joined?',
    when: 'A reputation is easier to repeat than to have.',
  },
]);
