import { questionsOf } from '../question';

export const interpretingProbes = questionsOf('interpreting', 'probe', [
  { id: 'interpreting-heard', minutes: 2, text: 'Here is what I heard: {the approver is the bottleneck}. What did I get wrong?', when: 'After a long answer, before the subject changes.' },
  { id: 'interpreting-missing', minutes: 2, text: 'I understood that {you plan on paper first}. What is missing from that?', when: 'You can put it in one sentence, and doubt the sentence.' },
  { id: 'interpreting-misunderstood', minutes: 2, text: 'What have I misunderstood so far?', when: 'Halfway through; it takes the shame out of correcting you.' },
  { id: 'interpreting-one-sentence', minutes: 2, text: 'How would you put that in one sentence?', when: 'A long answer: their summary instead of yours.' },
  { id: 'interpreting-both', minutes: 3, text: 'You said {it is fast} and also {that it holds you up}. How do those go together?', when: 'Two things that they said seem to clash. Ask with curiosity, not as a judge.' },
  { id: 'interpreting-when-you-say', minutes: 2, text: 'When you say {soon}, what do you have in mind?', when: 'A word on which two people can agree and mean two things.' },
  { id: 'interpreting-sounds-like', minutes: 2, text: 'It sounds as though {it was a relief}. How was it really?', when: 'You read a feeling between the lines.' },
  { id: 'interpreting-matters-most', minutes: 2, text: 'Which part of {that} matters most to you?', when: 'They listed five reasons.' },
  { id: 'interpreting-take-away', minutes: 2, text: 'What should I take away from that story?', when: 'A good story whose point you could guess, but should not.' },
  { id: 'interpreting-does-not-hold', minutes: 2, text: 'Where does {that} stop being true?', when: 'A rule that sounds too good.' },
  { id: 'interpreting-call-that', minutes: 1, text: 'What word do you have for that?', when: 'You are about to name it yourself.' },
]);
