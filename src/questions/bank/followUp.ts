import { questionsOf } from '../question';

export const followUpProbes = questionsOf('follow-up', 'probe', [
  { id: 'follow-up-next', minutes: 2, text: 'What happened next?', when: 'A story stops at its most interesting place.' },
  { id: 'follow-up-and-then', minutes: 1, text: 'And then?', when: 'They pause and look at you: the shortest way to say go on.' },
  { id: 'follow-up-did-you', minutes: 2, text: 'What did you do about it?', when: 'Something happened to them; you want their move.' },
  { id: 'follow-up-before', minutes: 2, text: 'What led up to that?', when: 'The story began in the middle.' },
  { id: 'follow-up-end', minutes: 2, text: 'How did it end?', when: 'A detour swallowed the ending.' },
  { id: 'follow-up-reaction', minutes: 2, text: 'How did {the others} react?', when: 'They did something that others had to live with.' },
  { id: 'follow-up-found-out', minutes: 2, text: 'How did you find out?', when: 'They knew something: from whom, or from which screen.' },
  { id: 'follow-up-who-there', minutes: 1, text: 'Who else was there?', when: 'The story says we, or nobody at all.' },
  { id: 'follow-up-thinking', minutes: 2, text: 'What went through your head at that moment?', when: 'A decision went by too quickly.' },
  { id: 'follow-up-changed', minutes: 2, text: 'What did that change?', when: 'A big event is told as if it had no consequence.' },
  { id: 'follow-up-came-of-it', minutes: 2, text: 'What came of {the promise}?', when: 'A plan, a promise or a test was mentioned and left hanging.' },
  { id: 'follow-up-their-word', minutes: 2, text: 'You said {"it bites"}. What was the bite?', when: 'An odd or strong word: give it back and wait.' },
  { id: 'follow-up-pause', minutes: 2, text: 'You paused just now. What came to mind?', when: 'They hesitated, laughed or sighed before the answer.' },
  { id: 'follow-up-say-to-that', minutes: 2, text: 'What did {your manager} say?', when: 'Somebody with power comes into the story.' },
]);
