import { questionsOf } from '../question';

export const storyQuestions = questionsOf('story', 'question', [
  {
    id: 'story-last-time', minutes: 4,
    text: 'Tell me about the last time you {did this}.',
    when: 'As soon as a habit, a tool or a problem comes up: the last time is a fact, a habit is a guess.',
  },
  {
    id: 'story-when-last', minutes: 2,
    text: 'When did you last {do this}?',
    when: 'Somebody says that they always do something; a long pause is an answer too.',
  },
  {
    id: 'story-went-well', minutes: 4,
    text: 'Tell me about a day when {this} went really well.',
    when: 'Beside a story of failure: what was there that is missing otherwise.',
  },
  {
    id: 'story-went-wrong', minutes: 5,
    text: 'Can you think of a time when {a release} went wrong?',
    when: 'Trust is there. One bad day shows how the work is really held together.',
  },
  {
    id: 'story-step-by-step', minutes: 5,
    text: 'Walk me through {the last one} step by step, starting with what set it off.',
    when: 'You need the sequence, and they tell the result only.',
  },
  {
    id: 'story-first-time', minutes: 3,
    text: 'What do you remember about the first time you {did this}?',
    when: 'They are so used to it that they skip the interesting parts.',
  },
  {
    id: 'story-tried-so-far', minutes: 4, situations: ['customer', 'colleague'],
    text: 'What have you tried so far to deal with {this}?',
    when: 'A problem was named. Who has tried nothing may not have the problem.',
  },
  {
    id: 'story-chose', minutes: 4, situations: ['customer'],
    text: 'How did you choose {the tool you use now}?',
    when: 'They have something already: who searched, who compared, who decided.',
  },
  {
    id: 'story-cost', minutes: 3, situations: ['customer'],
    text: 'What did {it} cost you the last time, hours included?',
    when: 'Instead of asking what they might pay: what they did pay.',
  },
  {
    id: 'story-day-of-switch', minutes: 5, situations: ['customer'],
    text: 'What was going on the day you decided to {switch}?',
    when: 'They left one thing for another: the push is in that day, not in the features.',
  },
  {
    id: 'story-last-bought', minutes: 3, situations: ['customer'],
    text: 'What was the last thing you bought to help with {this}?',
    when: 'You want to know whether there is a budget at all.',
  },
  {
    id: 'story-dropped', minutes: 3, situations: ['customer', 'colleague'],
    text: 'Tell me about something you started and then dropped.',
    when: 'Abandoned tools and plans say more than the ones they praise.',
  },
  {
    id: 'story-turning-point', minutes: 4,
    text: 'What was a turning point in {that project}?',
    when: 'A long story without a shape: it makes them choose.',
  },
  {
    id: 'story-mistake', minutes: 4, situations: ['colleague', 'exploration'],
    text: 'Which mistake taught you the most about {this}?',
    when: 'With experienced people, who can afford to tell.',
  },
  {
    id: 'story-stuck', minutes: 3, situations: ['colleague', 'customer'],
    text: 'Who did you turn to the last time you were stuck?',
    when: 'Shows the real network of help; often your next interviewee.',
  },
  {
    id: 'story-handed-over', minutes: 4, situations: ['customer', 'colleague'],
    text: 'How did it go the last time you handed {this} to somebody else?',
    when: 'What has to be explained to others is what nobody wrote down.',
  },
  {
    id: 'story-surprise', minutes: 3, situations: ['exploration', 'colleague'],
    text: 'When did {this work} last surprise you?',
    when: 'A surprise shows what they expected, which they had no reason to say.',
  },
  {
    id: 'story-big-decision', minutes: 4, situations: ['partnership', 'customer'],
    text: 'How was the last big decision about {this} made?',
    when: 'You need to know who decides, without asking for an organisation chart.',
  },
  {
    id: 'story-good-partnership', minutes: 4, situations: ['partnership'],
    text: 'Tell me about a partnership of yours that worked.',
    when: 'Before you describe the one you have in mind.',
  },
  {
    id: 'story-partnership-ended', minutes: 4, situations: ['partnership'],
    text: 'How did a collaboration end that you had hoped would last?',
    when: 'Trust is there: what they will watch for with you.',
  },
]);
