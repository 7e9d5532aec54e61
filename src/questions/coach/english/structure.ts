// What the rules on a question's build have to know of English.
import type { CoachLanguage } from '../language';

const question = "what(?:'s|s)?|how(?:'s|s|'d)?|why|when|where(?:'s)?|who(?:'s|s|m)?|which|whose";
/** What no verb of a second question is: `and how the team works` goes on with the first. */
const notSubject = '(?!(?:<pronoun>|<determiner>)(?!<letter>))';
const notVerb = '(?!(?:<pronoun>|<determiner>|not|else|so|come|to|ever|exactly|actually)(?!<letter>))';

/** Pairs that are one thing: `pros and cons`. */
const together = [
    '(?:between|both)(?: \\S+){1,4} and|together|(?:differ|compare|relate|relationship|difference|link|connection|balance|split|(?<!(?:the|<your>|this) )work)',
    '(?:more|less|over|on|round|by|through|now|here|there) and <word>|and (?:<your>|the) (?:team|family|colleagues|others)|(?:come|go|try|sit|wait|stop) and|(?:<aux>|<negated>) (?:<you>|<your> <word>|<word>) and',
    'research and development|terms and conditions|pros and cons|back and forth|up and running|friends and family|family and friends|black and white|trial and error|again and again',
    'supply and demand|food and drinks?|day and night|profit and loss|arts and crafts|health and safety|ups and downs|wear and tear|sales and marketing|rules and regulations',
    'mum and dad|mom and dad|parents and|bed and breakfast|search and replace|copy and paste|salt and pepper|in and out',
  ].join('|');

export const pairWords: Readonly<Record<string, string>> = { together };

export const englishPair: CoachLanguage['pair'] = {
  secondQuestion: [
    '(?:(?:and|&|plus|as well as|but)(?: (?:also|then|if so,?|secondly))?|(?<!if any(?:thing|one|body)?),) (',
    `(?:(?:at|in|on|to|for|from|with|by) )?(?:${question}) (?:${notSubject}<word> ){0,3}?(?:<aux>|<negated>|r) <word>`,
    `|(?:${question}) (?:${notVerb}<word>(?:s|ed|t|n|e|y) ?<letter>*|(?:much|many|often|long|far) <word> (?:<you>|they|it) )`,
    '|(?:<aux>|<negated>) (?:<pronoun>|<your>) <word>',
    ')',
  ].join(''),
  otherSide: "actually|instead|in reality|in fact|what (?:<negated>)(?: <word>)?(?=\\s*(?:[?.!]|$))|how did (?:it|that|this) (?:go|work out|turn out)|what (?:happened that )?(?:prompted|made|caused|triggered|drove|tipped|convinced|persuaded|brought|led to) (?:it|that|this|them|<you>(?: to)?(?: <word> (?:it|them|that|this|so))?)(?=\\s*(?:[?.!]|$))|what (?:was|were|is|are) (?:it|that|this|they) for|what (?:was|were|is|are) (?:their|his|her|its) <word>(?=\\s*(?:[?.!]|$))",
  joint: '(?:and|&|as well as) (?!(?:so|then|see|yet|if|again|\\d|why|how|more|also)(?!<letter>))<word>',
  judgement: [
    'how (?:<quality>|<feeling>|likely|important|familiar|interested|good|fast|reliable)',
    'how (?:do|did|would) <you> (?:feel|like|rate|judge|describe|find|evaluate)|how (?:often|well) (?:do|did) <you>|how much (?:do|did) <you> (?:<attitude>|value)',
    'what (?:do|did|would) <you> (?:think|like|dislike|hate|love|enjoy)(?: (?:most|best|least))? (?:of|about)',
    "what(?:'s|s| is| was) <your> (?:opinion|view|take|impression|experience)",
    'how (?=<word> and <word> (?:is|was|were|are|do|did)(?!<letter>))',
    'how (?:was|were|is|are)(?= (?:the|<your>|<our>)(?!<letter>))',
  ].join('|'),
  together,
  stacked: 'and|also|plus',
};

export const englishChoice: CoachLanguage['choice'] = {
  joint: 'or',
  open: [
    'or (?:not|so|two|three|anything|something|whatever|anyone|anybody|someone|somebody|similar|(?:more|less|fewer)(?=\\s*(?:[?.,]|$)| so| than)|later|both|others?|any|what|how|why|so on|the like|maybe)',
    'or (?:is (?:there|that|it) (?:something|anything|more)|(?:else|just) something|somewhere|somehow|else)|more or less|sooner or later|one or (?:two|three|more|several|another)|a (?:day|week|month|year|minute|couple|thing) or',
    'or (?:<letter>(?:-<letter>)*)(?=\\s*[?.]|$)',
  ].join('|'),
  picking: [
    'which (?:one |of (?:these|those|them|the two) )?(?:is|are|do|does|did|was|were|would|works?|matters?|comes?|best|describes?)|prefer|rather(?! not)',
    "(?:what|who)(?:'s|s| is| was| do <you>| matters?| comes?)[^?]*(?:better|best|more|first|worse|most)",
    'is it[^?]*or|, [^,?]* or|: [^?]* or',
  ].join('|'),
};

export const englishNegation: CoachLanguage['negation'] = {
  explicit: 'not|<negated>|never|no|none|nobody|no one|noone|nothing|nowhere|neither|nor|without|hardly|barely|cannot|can not',
  implied: [
    'uncommon|unusual|unlikely|unhappy|unfair|unwise|unnecessary|unreasonable|untrue|unclear|unable|unwilling|unimportant|uncomfortable|unacceptable',
    'impossible|improbable|incorrect|inaccurate|inconsistent|impractical|insignificant|inappropriate|disagree|dislike|dissatisfied|disapprove|discourage|distrust',
    'fails? to|failed to|refuse|refused|deny|denies|forbid|lacks?',
  ].join('|'),
  boundary:
    '[,;:–—]|and|but|because|when|while|(?<!(?:nobody|no one|none) )who|which|where|what|how|why|if|unless|so that|although|though|before|after|or|(?<!(?:think|believe|say|agree|disagree|true|feel|sure|deny|likely|unlikely|doubt|correct|case|fair) )that',
  idioms:
    "(?:not|<negated>) only|(?:ca|could)n'?t (?:do|live|work|be|go|imagine <word>)(?: <word>)? without|not <word> without|why not|whether or not|if not|can'?t help|no less|no wonder|not to mention|nothing but|(?:do|would|did)n'?t mind",
};
