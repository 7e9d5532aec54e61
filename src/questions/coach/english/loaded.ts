// Loaded: words that judge before the other person has.
import type { RulePattern } from '../language';

/** Judge wherever they stand. */
const strong = [
  'terrible|silly|foolish|nasty|horrible|awful|dreadful|disastrous|ridiculous|insane|stupid|idiotic|dumb|pathetic|absurd|outrageous|shameful|disgusting',
  'incompetent|lazy|greedy|clunky|bloated|outdated|antiquated|archaic|pointless|useless|endless|never-ending|neverending|incessant|needless|wasteful|horrendous|atrocious|appalling|lousy|crappy|shitty',
  'unbearable|hopeless|worthless|notorious|infamous|so-called|cruel|heartless|dysfunctional|overpriced|sloppy|miserable|abysmal|shoddy|reckless|scandalous|laughable',
  'barbaric|monstrous|shameless|brutal|savage|vicious|callous|vile|inept|clueless|moronic|filthy|ghastly|deafening|dead-end|ham-fisted|heavy-handed|arrogant|smug|hypocritical',
  'dishonest|crooked|fraudulent|sleazy|spineless|bungled|botched|catastrophic|egregious|despicable|deplorable|disgraceful|soul-crushing|hellish|shambolic|half-baked|bogus',
  'mind-numbing|unreasonable|irresponsible|ruthless|evil|rigged|draconian|inhumane|exploitative|shady|deceptive|sluggish|mediocre|subpar|lacklustre|hideous',
  'sneaky|devious|underhanded|misguided|ill-conceived|short-sighted|nonsensical|senseless|mindless|obnoxious|pompous|tyrannical|tiresome|irritating|cumbersome|buggy|unacceptable|toxic',
  'awesome|fantastic|fabulous|marvell?ous|stunning|superb|magnificent|world-class|groundbreaking|game-changing|cutting-edge|state-of-the-art|seamless|sleek|user-friendly',
  'gorgeous|ingenious|phenomenal|flawless|revolutionary|unbeatable|unrivalled|best-in-class|must-have',
].join('|');

/** Describe as often as they judge: loaded only before a thing that is already known, as in `your boring meetings`. */
const mild = [
  'failed|failing|primitive|unfair|corrupt|crazy|abusive|ineffective|inefficient|unreliable|unnecessary|confusing|awkward|painful|exhausting|boring|frustrating|annoying',
  'hard-?working|long-suffering|cowardly|tedious|messy|chaotic|bureaucratic|beloved|legendary|shocking|dire|delicious|delightful|heroic|brave|brilliant|excellent|wonderful|amazing|incredible|innovative|impressive|lovely',
].join('|');

export const loadedWords: Readonly<Record<string, string>> = {
  strong,
  judging: `${strong}|${mild}`,
  mess: 'mess|nightmare|disaster|fiasco|debacle|chaos|scam|rip-?off|bullshit|nonsense|circus|garbage|junk|crap|madness|hell|greed|incompetence|stupidity|laziness|propaganda|red tape|monstrosity|catastrophe|joke|cover-?up|whitewash|sham|farce|witch(?:-| )?hunt|land ?grab|power grab',
  known: 'the|this|that|these|those|<your>|our|my|their|his|her|its|all (?:the|this|that|these|those)|such an?',
  degree: 'really|very|so|totally|completely|utterly|absolutely|rather|quite|incredibly|extremely|bloody|damn',
  occasion: 'time|day|moment|week|experience|story|example|situation|meeting|conversation|call|things?|parts?',
};

const reported = '<you> (?:said|called|described|mentioned|told)';
/** Terms in which the word does not judge. */
const literal = 'toxic (?:waste|spill|chemicals?|fumes|gas|substances?)|unfair dismissal|endless loop|boring machine|corrupt (?:files?|data|discs?|disks?)';
/** `Tell me about the most painful part` asks for a bad day, whichever it was. */
const storyPrompt = '(?:most|least|more|less|how|something|anything|(?<!such )an?) (?:<word> )?(?:<judging>)|(?:<judging>) (?:<occasion>)';

export const loadings: readonly RulePattern[] = [
  {
    like: 'How do you deal with the terrible support?',
    match: '(?<=(?:the|this|that|these|those|your|ur|our|my|their|his|her|its) )(?:(?:<degree>) )?(?:<judging>) (?=(?!(?:<occasion>|and|or|is|was|to)(?!<letter>))<word>)',
    unless: `(?:most|least) (?:<judging>)|${literal}`,
    fix: { title: 'Leave the judgement out', replacement: '' },
  },
  { like: 'What is it like to have such an incompetent boss?', match: '(?:<known>) (?:(?:<degree>) )?(?:<judging>),? (?:<word>)', unless: `${storyPrompt}|${literal}` },
  { like: 'What happened in that terrible week?', match: '(?:the|this|that|these|those|<your>) (?:(?:<degree>) )?(?:<strong>) (?:<occasion>)', unless: reported },
  { like: 'What made it awful?', match: '<strong>', unless: `${storyPrompt}|${literal}|${reported}` },
  {
    like: 'How do you find anything in that mess?',
    match: '(?:that|this|such a|<your>|all (?:the|this|that)) (?:<word> )?(?:<mess>)',
    unless: `${reported}|(?:flood|earthquake|storm|fire|natural|climate)`,
  },
  { like: 'What is it like to work for those crooks?', match: '(?:those|these|that|such a|an?|the|a bunch of|<your>) (?:<word> )?(?:crooks?|idiots?|liars?|morons?|fools?|clowns?|cowards?|thugs?|cronies|fat cats?|bullies|bully|tyrants?|dictator|control freak|slave ?driver|monster|jerks?|nightmare of|disaster of|mess of)', unless: reported },
  { like: 'How do you deal with annoying customers?', match: '(?:deal|cope|work|live|put up) with (?:<degree> )?(?:annoying|boring|tedious|whiny|needy|nagging|entitled|pushy|ungrateful|bossy|ignorant) <word>s' },
  { like: 'How did they waste your time?', match: '(?:waste|wasting|wasted) (?:(?:so much|a lot of|all|<your>|their|our|of) )+(?:time|money)' },
  { like: 'When were you ripped off?', match: 'screw(?:ed|ing)? (?:up|you|over)|ripped off|suffer(?:ing|ed)? (?:from|under|through)|fed up with|a pain (?:to|in)|stuck with' },
];
