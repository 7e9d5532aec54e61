import { questionsOf } from '../question';

export const specifyingProbes = questionsOf('specifying', 'probe', [
  { id: 'specifying-when', minutes: 1, text: 'When exactly was that?', when: 'Recently, a while ago, back then.' },
  { id: 'specifying-actually-do', minutes: 2, text: 'What did you actually do?', when: 'You hear what should be done, or what one does.' },
  { id: 'specifying-who-decided', minutes: 1, text: 'Who decided that?', when: 'The passive voice: it was decided, it got approved.' },
  { id: 'specifying-how-many', minutes: 1, text: 'How many {people} were involved?', when: 'Everybody, a few of us, the whole team.' },
  { id: 'specifying-how-long', minutes: 1, text: 'How long did {that} take?', when: 'Ages, no time at all.' },
  { id: 'specifying-last-month', minutes: 1, text: 'How many times did that happen last month?', when: 'All the time, hardly ever: put it in a month they remember.' },
  { id: 'specifying-words', minutes: 1, text: 'What were the exact words?', when: 'A conversation is summed up that you want to hear.' },
  { id: 'specifying-where', minutes: 1, text: 'Where did that take place?', when: 'The setting explains more than they think.' },
  { id: 'specifying-which', minutes: 1, text: 'Which {tool} was it?', when: 'The system, the sheet, the form.' },
  { id: 'specifying-wrote-down', minutes: 2, text: 'What did you write down?', when: 'Notes, lists and labels are traces of how they think.' },
  { id: 'specifying-knew-done', minutes: 2, text: 'How did you know that it was done?', when: 'Something was finished, good enough, or approved.' },
  { id: 'specifying-show-me', minutes: 3, text: 'Can you show me {the sheet}?', when: 'It is within reach: seeing is shorter than telling.' },
  { id: 'specifying-looked-first', minutes: 2, text: 'What was the first thing you looked at?', when: 'They checked, compared or diagnosed something.' },
  { id: 'specifying-hours', minutes: 1, text: 'How many hours of {that week} went into it?', when: 'Effort is described with adjectives.' },
]);
