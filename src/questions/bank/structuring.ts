import { questionsOf } from '../question';

export const structuringQuestions = questionsOf('structuring', 'question', [
  {
    id: 'structuring-time', minutes: 1,
    text: 'How much time do you have for us today?',
    when: 'Right after hello. Then keep to it.',
  },
  {
    id: 'structuring-notes', minutes: 1,
    text: 'Is it OK if I take notes while we talk?',
    when: 'Before the first note. Write the answer into the consent field.',
  },
  {
    id: 'structuring-recording', minutes: 1,
    text: 'Do you mind if I record this, so that I can listen instead of writing?',
    when: 'Before any recording, with the reason; a no is fine.',
  },
  {
    id: 'structuring-quote', minutes: 1,
    text: 'How may I name you if I quote something you said?',
    when: 'Somebody else will read what you write.',
  },
  {
    id: 'structuring-between-us', minutes: 1,
    text: 'Which parts of this should stay between us?',
    when: 'They lower their voice or look around. Tag those parts off the record.',
  },
  {
    id: 'structuring-said-yes', minutes: 2, situations: ['customer', 'partnership'],
    text: 'What made you say yes to this conversation?',
    when: 'Early on: their reason tells you what they hope for.',
  },
  {
    id: 'structuring-hope', minutes: 2, situations: ['partnership', 'colleague'],
    text: 'What are you hoping to take away from today?',
    when: 'Both sides should get something out of it; ask before you use the time up.',
  },
  {
    id: 'structuring-spend', minutes: 1, situations: ['colleague'],
    text: 'I have {ten} minutes of yours. What should we spend them on?',
    when: 'They are busy, and know better than you what is worth the time.',
  },
  {
    id: 'structuring-closest', minutes: 1, situations: ['exploration', 'colleague'],
    text: 'I have {three subjects} in mind. Which one is closest to your work?',
    when: 'More subjects than time: let them choose.',
  },
  {
    id: 'structuring-turn', minutes: 3,
    text: "I'd like to turn to {the budget} now. Where does that story begin?",
    when: 'A subject is exhausted: say openly that you are moving on.',
  },
  {
    id: 'structuring-return', minutes: 2,
    text: 'You mentioned {the audit} earlier. Could we go back to it for a moment?',
    when: 'Something important went by while they were on their way elsewhere.',
  },
  {
    id: 'structuring-park', minutes: 1,
    text: 'Could we leave {the licence} for later and finish {the first story}?',
    when: 'They jump between stories, and you are about to lose the end of one.',
  },
  {
    id: 'structuring-personal', minutes: 1,
    text: 'The next question is more personal. Is it all right to go there?',
    when: 'Before money, health, conflict or a failure.',
  },
]);
