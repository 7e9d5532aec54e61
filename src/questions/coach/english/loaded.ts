// Words that judge before the other person has, in English.
import type { RulePattern } from '../language';

/** Judge wherever they stand. */
const judging = [
  ...['terrible', 'silly', 'foolish', 'nasty', 'horrible', 'awful', 'dreadful', 'disastrous', 'ridiculous', 'insane', 'crazy', 'stupid', 'idiotic', 'dumb', 'pathetic', 'absurd', 'outrageous'],
  ...['shameful', 'disgusting', 'incompetent', 'lazy', 'greedy', 'corrupt', 'clunky', 'bloated', 'outdated', 'antiquated', 'obsolete', 'pointless', 'useless', 'endless'],
  ...['needless', 'wasteful', 'horrendous', 'atrocious', 'appalling', 'lousy', 'crappy', 'shitty', 'amazing', 'awesome', 'fantastic', 'brilliant', 'incredible', 'wonderful'],
  ...['fabulous', 'outstanding', 'world-class', 'revolutionary', 'groundbreaking', 'game-changing', 'cutting-edge', 'state-of-the-art', 'stunning', 'superb', 'magnificent'],
  ...['seamless', 'unbearable', 'hopeless', 'worthless', 'notorious', 'infamous', 'so-called', 'cruel', 'heartless', 'unfair', 'toxic', 'dysfunctional', 'overpriced', 'sloppy'],
  ...['excellent', 'marvellous', 'marvelous', 'miserable', 'abysmal', 'shoddy', 'reckless', 'scandalous', 'soul-crushing', 'mind-numbing', 'archaic', 'laughable', 'bureaucratic'],
  ...['tedious', 'painful', 'annoying', 'frustrating', 'messy', 'chaotic', 'boring', 'inefficient', 'unreliable', 'tiresome', 'exhausting', 'unnecessary', 'irritating', 'cumbersome'],
  ...['confusing', 'awkward', 'slow', 'buggy', 'sleek', 'user-friendly', 'innovative', 'powerful', 'perfect', 'impressive', 'lovely', 'gorgeous', 'ingenious', 'unacceptable'],
].join('|');
/** Describe as often as they judge; only clear before a thing that is already known. */
const strong = judging
  .split('|')
  .filter((word) => !/^(?:slow|powerful|perfect|unfair|obsolete|corrupt|crazy|confusing|awkward|painful|exhausting|boring|frustrating|annoying|innovative|impressive|lovely|unnecessary|messy|chaotic|inefficient|unreliable|tedious|toxic|bureaucratic|brilliant|excellent|wonderful|amazing|incredible)$/u.test(word))
  .join('|');

const known = 'the|this|that|these|those|<your>|our|my|their|his|her|its|all (?:the|this|that|these|those)|such an?';
const degree = 'really|very|so|totally|completely|utterly|absolutely|rather|quite|incredibly|extremely|bloody|damn';
/** Asks for a bad or a good day, whichever it was: no judgement on anything yet. */
const occasion = '(?:most|least|more|less|how|something|anything|(?<!such )an?) (?:<word> )?(?:<judging>)|(?:<judging>) (?:time|day|moment|week|experience|story|example|situation|meeting|conversation|call|thing|things|part|parts)';

export const loadedVocabulary: Readonly<Record<string, string>> = { judging, strong, known, degree };

export const loadedWords: readonly RulePattern[] = [
  {
    match: '(?<=(?:the|this|that|these|those|your|ur|our|my|their|his|her|its) )(?:(?:<degree>) )?(?:<judging>) (?=(?!(?:time|day|moment|week|experience|thing|things|part|parts|and|or|is|was|to)(?!<letter>))<word>)',
    unless: '(?:most|least) (?:<judging>)',
    fix: { title: 'Leave the judgement out', replacement: '' },
  },
  { match: '(?:<known>) (?:(?:<degree>) )?(?:<judging>),? (?:<word>)', unless: occasion },
  { match: '<strong>', unless: `${occasion}|<you> (?:said|called|described|mentioned|told)` },
  { match: "(?:is|are|was|were|isn'?t|aren'?t) (?:<known>|it|they|that|this)(?: <word>){0,2} (?:<degree> )?(?:<strong>)", forms: ['yes-no'] },
  { match: '(?:that|this|the|such a|<your>|all (?:the|this|that)) (?:<word> )?(?:mess|nightmare|disaster|fiasco|debacle|chaos|scam|rip-?off|bullshit|nonsense|circus|garbage|crap|madness|hell|red tape|monstrosity|catastrophe|joke)', unless: '<you> (?:said|called|described|mentioned|told)|(?:flood|earthquake|storm|fire|natural|climate)' },
  { match: "(?:waste|wasting|wasted) (?:(?:so much|a lot of|all|<your>|their|our|of) )+(?:time|money)|screw(?:ed|ing)? (?:up|you|over)|ripped off|suffer(?:ing|ed)? (?:from|under|through)|fed up with|a pain (?:to|in)|forced to|stuck with" },
];
