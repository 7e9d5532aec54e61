import { questionsOf } from '../question';

export const probingProbes = questionsOf('probing', 'probe', [
  { id: 'probing-tell-more', minutes: 2, text: 'Tell me more about {that}.', when: 'Whenever an answer was short and the subject is not.' },
  { id: 'probing-say-more', minutes: 2, text: 'Could you say a bit more about {the approval}?', when: 'One part of a long answer deserves more.' },
  { id: 'probing-makes-you-say', minutes: 2, text: 'What makes you say that?', when: 'A judgement without its reason; softer than why.' },
  { id: 'probing-how-so', minutes: 1, text: 'How so?', when: 'An adjective stands there alone.' },
  { id: 'probing-like-for-you', minutes: 3, text: 'What was that like for you?', when: 'Facts are told, the person is missing.' },
  { id: 'probing-feel', minutes: 2, text: 'How did you feel when {the call came}?', when: 'You see that it mattered; ask about the moment, not in general.' },
  { id: 'probing-mattered', minutes: 2, text: 'What made that matter to you?', when: 'They did more than they had to.' },
  { id: 'probing-what-else', minutes: 1, text: 'What else?', when: 'After the first reason. The second is often the real one.' },
  { id: 'probing-mean-by', minutes: 2, text: 'What do you mean by {"ownership"}?', when: 'A big word, or a word of their trade.' },
  { id: 'probing-example', minutes: 3, text: 'Can you give me an example?', when: 'Anything general.' },
  { id: 'probing-like-what', minutes: 1, text: 'Like what?', when: 'Things, stuff, all sorts of problems.' },
  { id: 'probing-help-understand', minutes: 2, text: 'Help me understand {the second step}.', when: 'You lost the thread: say so now, not at your desk.' },
  { id: 'probing-at-stake', minutes: 2, text: 'What was at stake?', when: 'They took a risk, or great care.' },
  { id: 'probing-hardest', minutes: 3, text: 'What was the hardest part of {that day}?', when: 'A hard piece of work is told as though it went by itself.' },
  { id: 'probing-played-a-part', minutes: 2, text: 'What else played a part in {the decision}?', when: 'A single cause for something complicated.' },
]);
