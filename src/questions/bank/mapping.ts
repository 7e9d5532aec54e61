import { questionsOf } from '../question';

export const mappingQuestions = questionsOf('mapping', 'question', [
  {
    id: 'mapping-kinds', minutes: 3,
    text: 'What kinds of {requests} come in?',
    when: 'They use one word for many things.',
  },
  {
    id: 'mapping-steps', minutes: 4,
    text: 'What are the stages between {the order} and {the delivery}?',
    when: 'A process is named like a single thing.',
  },
  {
    id: 'mapping-involved', minutes: 3,
    text: 'Who is involved in {a release}?',
    when: 'You know one role and need the others.',
  },
  {
    id: 'mapping-agree', minutes: 3, situations: ['customer', 'partnership'],
    text: 'Who has to agree before {this} goes ahead?',
    when: 'There is interest. Now learn the way to a decision.',
  },
  {
    id: 'mapping-called', minutes: 2,
    text: 'What do people here call {that}?',
    when: 'You used your own word for something of theirs.',
  },
  {
    id: 'mapping-yours', minutes: 3, situations: ['customer', 'colleague'],
    text: 'Which parts of {the process} are yours?',
    when: 'You are not sure how much of what they tell they saw themselves.',
  },
  {
    id: 'mapping-data-from', minutes: 3, situations: ['customer', 'colleague'],
    text: 'Where does {the data} come from?',
    when: 'Numbers, lists or reports appear as if by themselves.',
  },
  {
    id: 'mapping-sees-first', minutes: 2, situations: ['customer', 'colleague'],
    text: 'Who sees {the result} first?',
    when: 'Something gets finished, and you wonder for whom.',
  },
  {
    id: 'mapping-draw', minutes: 5,
    text: 'Could you draw me how {the pieces} fit together?',
    when: 'Paper is at hand and words go in circles. Ask whether you may keep the drawing.',
  },
  {
    id: 'mapping-calendar', minutes: 3, situations: ['exploration', 'partnership'],
    text: 'What are the fixed points of the year in {this trade}?',
    when: 'Seasons, fairs, budgets and audits explain much that looks like character.',
  },
  {
    id: 'mapping-listened-to', minutes: 3, situations: ['exploration'],
    text: 'Who do people in {this field} listen to?',
    when: 'You need names to read and to meet.',
  },
  {
    id: 'mapping-vocabulary', minutes: 3, situations: ['exploration'],
    text: 'Which words did you have to learn when you came to {this field}?',
    when: 'Early on: each word opens a subject.',
  },
  {
    id: 'mapping-money', minutes: 4, situations: ['exploration', 'partnership'],
    text: 'How does the money flow in {this trade}?',
    when: 'You see what everybody does and not yet why.',
  },
  {
    id: 'mapping-partners', minutes: 3, situations: ['partnership'],
    text: 'Which organisations do you already work with?',
    when: 'Before you offer something that somebody else does for them.',
  },
]);
