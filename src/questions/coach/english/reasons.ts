import type { CoachLanguage } from '../language';

export const englishReasons: CoachLanguage['reasons'] = {
  closed: 'A yes or a no answers this. Begin with what, how or “tell me about”, and you get a story.',
  leading: 'The question says which answer you expect, and polite people give it. Ask as if every answer were welcome.',
  presupposing: 'This takes for granted what they may not have said. Ask first whether there is anything to tell.',
  loaded: 'The words judge before they have. Use a plain word, or the one that they used.',
  'double-barrelled': 'Two things are asked at once, and you get an answer to one of them. Ask one, listen, then ask the other.',
  'forced-choice': 'Their own answer may not be on your list. Ask openly, and let them name it.',
  hypothetical: 'People guess wrongly what they would do. Ask what they did the last time.',
  'price-guess': 'A guess at a price binds nobody. Ask what it costs them now, or what they paid the last time.',
  generality: 'What somebody does in general is a guess about themselves. Ask about the last time, or about one certain day.',
  pitching: 'Once you sell, they judge what you made instead of telling what they do. Keep it until the end.',
  'compliment-fishing': 'Praise costs them nothing and tells you nothing. Ask what they do, did or paid.',
  scale: 'A number hides the story, and a few numbers are no statistics. Ask what it was like.',
  'too-long': 'By the end, the beginning is forgotten. Ask one thing, in one breath.',
  'double-negative': 'Two negations: neither yes nor no is clear any more. Say it without them.',
  'no-opening': 'No question to warm up with. Begin with one that is easy and about them.',
  'no-closing': 'No question to end with. “What should I have asked?” often gets the best answer.',
};
