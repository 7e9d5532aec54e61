import type { CoachLanguage } from '../language';
import { englishClauses } from './clauses';
import { compliments, complimentWords } from './compliments';
import { hypotheticals } from './hypotheticals';
import { loadedWords, loadings } from './loaded';
import { choices, closedForms, doubles, generalities, generalWords, scales } from './others';
import { pitches, pitchWords } from './pitches';
import { presuppositions, presuppositionWords } from './presuppositions';
import { priceGuesses } from './prices';
import { englishReasons } from './reasons';
import { englishChoice, englishNegation, englishPair, pairWords } from './structure';
import { suggestions, suggestionWords } from './suggestions';
import { closingWords, englishWords, openingWords } from './words';

export const english: CoachLanguage = {
  id: 'en',
  letters: 'a-z\\u00c0-\\u024f',
  words: { ...englishWords, ...suggestionWords, ...presuppositionWords, ...complimentWords, ...pitchWords, ...loadedWords, ...generalWords, ...pairWords },
  abbreviations: ['e.g', 'i.e', 'etc', 'vs', 'dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'a.m', 'p.m', 'approx', 'no', 'resp', 'cf', 'dept', 'inc', 'ltd'],
  clause: englishClauses,
  reasons: englishReasons,
  fixTitles: { split: 'Split into two questions', leavePitchOut: 'Leave the pitch out' },
  patterns: {
    closed: closedForms,
    leading: suggestions,
    presupposing: presuppositions,
    loaded: loadings,
    'double-barrelled': doubles,
    'forced-choice': choices,
    hypothetical: hypotheticals,
    'price-guess': priceGuesses,
    generality: generalities,
    pitching: pitches,
    'compliment-fishing': compliments,
    scale: scales,
    'too-long': [],
    'double-negative': [],
  },
  choice: englishChoice,
  pair: englishPair,
  negation: englishNegation,
  length: { sentence: 34, all: 60 },
  notes: { opening: openingWords, closing: closingWords },
};
