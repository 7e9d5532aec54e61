import { questionsOf } from '../question';

export const perspectiveQuestions = questionsOf('perspective', 'question', [
  {
    id: 'perspective-changed-mind', minutes: 4,
    text: 'What have you changed your mind about over the years?',
    when: 'With experienced people: what they had to see before they did.',
  },
  {
    id: 'perspective-alone', minutes: 3,
    text: 'What do you believe about {this} that most of your peers reject?',
    when: 'Everything so far could have been said by anybody.',
  },
  {
    id: 'perspective-expect', minutes: 3,
    text: 'What do you expect of {the next twelve months}?',
    when: 'Facts are told; now what they make of them.',
  },
  {
    id: 'perspective-heading', minutes: 4, situations: ['exploration', 'partnership'],
    text: 'Where do you see {this industry} heading?',
    when: 'One view among several that you collect; ask all of them.',
  },
  {
    id: 'perspective-good-from-bad', minutes: 4, situations: ['colleague', 'exploration'],
    text: 'How do you tell good {work} from bad?',
    when: 'You want their standards, with the example that follows.',
  },
  {
    id: 'perspective-outsiders', minutes: 3,
    text: 'What do outsiders misunderstand about {this work}?',
    when: 'You are one: it invites them to correct you.',
  },
  {
    id: 'perspective-notice', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'What do you notice in {a design} that others walk past?',
    when: 'You talk to an expert, whose eye is the expertise.',
  },
  {
    id: 'perspective-open-question', minutes: 3,
    text: 'Which question do you keep coming back to?',
    when: 'They are thinking people, with ten minutes left.',
  },
  {
    id: 'perspective-success', minutes: 3, situations: ['customer', 'partnership'],
    text: 'What does success look like in {this}, as you see it?',
    when: 'Before you assume that it is the same as for you.',
  },
  {
    id: 'perspective-keep', minutes: 3, situations: ['customer', 'colleague'],
    text: 'What is worth keeping, whatever else changes?',
    when: 'After complaints: nobody names what works unless asked.',
  },
  {
    id: 'perspective-unsure', minutes: 3,
    text: 'Where are you still of two minds?',
    when: 'Everything sounds too settled, and you have admitted a doubt of your own.',
  },
  {
    id: 'perspective-fair', minutes: 4, situations: ['partnership'],
    text: 'What makes {a collaboration like this} fair, in your eyes?',
    when: 'Before terms are on the table.',
  },
  {
    id: 'perspective-matters-partner', minutes: 3, situations: ['partnership'],
    text: 'What do you look for in {a partner}?',
    when: 'You have heard a story or two that you can hold the answer against.',
  },
  {
    id: 'perspective-read', minutes: 2, situations: ['exploration', 'colleague'],
    text: 'What do you read to keep up with {this}?',
    when: 'You want their sources, not only their conclusions.',
  },
]);
