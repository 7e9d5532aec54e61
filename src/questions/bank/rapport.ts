import { questionsOf } from '../question';

export const rapportQuestions = questionsOf('rapport', 'question', [
  {
    id: 'rapport-week', minutes: 2,
    text: 'What has your week been like so far?',
    when: 'The first minute, with anybody: an easy start that wants nothing from them.',
  },
  {
    id: 'rapport-place', minutes: 1,
    text: 'What made you pick {this place}?',
    when: 'They chose where to meet; the choice often says something about them.',
  },
  {
    id: 'rapport-path', minutes: 3,
    text: 'How did you come to do the work you do now?',
    when: 'You know their title but not their story. People like to tell it, and the rest hangs on it.',
  },
  {
    id: 'rapport-glad', minutes: 3,
    text: 'What have you worked on lately that you are glad about?',
    when: 'They seem tense or expect criticism: begin with what went well.',
  },
  {
    id: 'rapport-noticed', minutes: 2,
    text: "I noticed {the drawing on your wall}. What's the story behind it?",
    when: 'You are at their place, or see it on a call: something of theirs that caught your eye.',
  },
  {
    id: 'rapport-first-job', minutes: 2, situations: ['exploration', 'colleague'],
    text: 'What was the very first job you were paid for?',
    when: 'There is time, and you want to hear a person rather than a job title.',
  },
  {
    id: 'rapport-link', minutes: 2, situations: ['customer', 'exploration', 'partnership'],
    text: 'How do you know {the person who introduced us}?',
    when: 'Somebody brought you together: common ground, ready to stand on.',
  },
  {
    id: 'rapport-since', minutes: 3,
    text: 'What has changed for you since we last spoke?',
    when: 'Any second conversation; look at your last note first.',
  },
  {
    id: 'rapport-learning', minutes: 2, situations: ['colleague', 'partnership'],
    text: 'What are you learning at the moment?',
    when: 'With somebody senior: turns the expert back into a learner.',
  },
  {
    id: 'rapport-before-now', minutes: 2, situations: ['customer', 'colleague'],
    text: 'What were you in the middle of when I turned up?',
    when: 'They come straight from work; the answer is often the best opening you get.',
  },
  {
    id: 'rapport-outside', minutes: 2, situations: ['partnership', 'exploration'],
    text: 'What keeps you busy outside work these days?',
    when: 'Over a meal or a walk, where the person matters as much as the subject.',
  },
  {
    id: 'rapport-drawn', minutes: 3, situations: ['exploration'],
    text: 'What drew you to {this field} in the first place?',
    when: 'A field that is new to you: begin with what they saw in it.',
  },
  {
    id: 'rapport-company', minutes: 2, situations: ['colleague', 'customer'],
    text: 'Who did you spend most of {yesterday} working with?',
    when: 'An easy fact to start from, and the first names of their world.',
  },
  {
    id: 'rapport-founding', minutes: 3, situations: ['partnership'],
    text: 'How did {your organisation} get started?',
    when: 'With founders and long-serving people: a story they tell well and gladly.',
  },
]);
