import type { CoachLanguage } from '../language';
import { englishClauses } from './clauses';
import { loadedVocabulary } from './loaded';
import { englishPatterns } from './patterns';
import { englishReasons } from './reasons';
import { englishWords } from './words';

const question = "what(?:'s|s)?|how(?:'s|s|'d)?|why|when|where(?:'s)?|who(?:'s|s|m)?|which|whose";

export const english: CoachLanguage = {
  id: 'en',
  letters: 'a-z\\u00c0-\\u024f',
  words: { ...englishWords, ...loadedVocabulary },
  abbreviations: ['e.g', 'i.e', 'etc', 'vs', 'dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'a.m', 'p.m', 'approx', 'no', 'resp', 'cf', 'dept', 'inc', 'ltd'],
  clause: englishClauses,
  reasons: englishReasons,
  fixTitles: { split: 'Split into two questions', leavePitchOut: 'Leave the pitch out' },
  patterns: englishPatterns,
  choice: {
    joint: 'or',
    open: "or (?:not|so|two|three|anything|something|whatever|anyone|anybody|someone|somebody|similar|more|less|fewer|later|both|others?|any|what|how|why|so on|the like|maybe|is (?:there|that|it) (?:something|anything|more)|(?:else|just) something|somewhere|somehow|else)|more or less|sooner or later|one or|a (?:day|week|month|year|minute|couple|thing) or|or (?:<letter>(?:-<letter>)*)(?=\\s*[?.]|$)",
    picking:
      "which (?:one |of (?:these|those|them|the two) )?(?:is|are|do|does|did|was|were|would|works?|matters?|comes?)|prefer|(?:what|who)(?:'s|s| is| was| do <you>| matters?| comes?)[^?]*(?:better|best|more|first|worse|most)|rather|is it[^?]*or|, [^,?]* or|: [^?]* or",
  },
  pair: {
    secondQuestion: `(?:(?:and|&|plus|as well as|but)(?: (?:also|then|if so,?|secondly))?|(?<!if any(?:thing|one|body)?),) ((?:(?:at|in|on|to|for|from|with|by) )?(?:${question}) (?:(?!(?:<pronoun>|<determiner>)(?!<letter>))<word> ){0,3}?(?:<aux>|<negated>|r) <word>|(?:${question}) (?:(?!(?:<pronoun>|<determiner>|not|else|so|come|to|ever|exactly)(?!<letter>))<word>(?:s|ed|t|n|e|y) ?<letter>*|(?:much|many|often|long|far) <word> (?:u|you|they|it) )|(?:<aux>|<negated>) (?:<pronoun>|<your>) <word>|(?:do|does|did|has|have|is|was) (?:he|she|it|they) <word>)`,
    joint: "(?:and|&|as well as) (?!(?:so|then|see|yet|if|again|\\d|why|how|more|also)(?!<letter>))<word>",
    judgement:
      "how (?:satisfied|happy|likely|comfortable|confident|important|useful|pleased|familiar|interested|<feeling>)|how (?:do|did|would) <you> (?:feel|like|rate|judge|describe|find|evaluate)|what (?:do|did|would) <you> (?:think|like|dislike|hate|love|enjoy)(?: (?:most|best|least))? (?:of|about)|what(?:'s|s| is| was) <your> (?:opinion|view|take|impression|experience)|how much (?:do|did) <you> (?:enjoy|like|love|value|trust|hate)|how (?:good|bad|easy|hard|difficult|fast|reliable)",
    together:
      "(?:between|both)(?: \\S+){1,4} and|together|research and development|terms and conditions|pros and cons|back and forth|up and running|friends and family|family and friends|black and white|trial and error|again and again|supply and demand|food and drinks?|day and night|profit and loss|arts and crafts|health and safety|ups and downs|wear and tear|(?:more|less|over|on|round|by|through|now|here) and <word>|(?:come|go|try|sit|wait|stop) and|(?:<aux>|<negated>) (?:<you>|<your> <word>|<word>) and|sales and marketing|rules and regulations|mum and dad|mom and dad|parents and|bed and breakfast|search and replace|copy and paste|salt and pepper|in and out|(?:differ|compare|relate|relationship|difference|link|connection|balance|split|work)",
    stacked: 'and|also|plus',
  },
  negation: {
    explicit: "not|<negated>|never|no|none|nobody|no one|noone|nothing|nowhere|neither|nor|without|hardly|barely|cannot|can not",
    implied:
      'uncommon|unusual|unlikely|unhappy|unfair|unwise|unnecessary|unreasonable|untrue|unclear|unable|unwilling|unimportant|uncomfortable|unacceptable|impossible|improbable|incorrect|inaccurate|inconsistent|impractical|insignificant|inappropriate|disagree|dislike|dissatisfied|disapprove|discourage|distrust|fails? to|failed to|refuse|refused|deny|denies|forbid|lacks?',
    boundary:
      "[,;:–—]|and|but|because|when|while|who|which|where|what|how|why|if|unless|so that|although|though|before|after|or|(?<!(?:think|believe|say|agree|disagree|true|feel|sure|deny|likely|unlikely|doubt|correct|case|fair) )that",
    idioms: "(?:not|<negated>) only|(?:ca|could)n'?t (?:do|live|work|be|go|imagine <word>)(?: <word>)? without|not <word> without|why not|whether or not|if not|can'?t help|no less|no wonder|not to mention|nothing but|(?:do|would|did)n'?t mind",
  },
  length: { sentence: 34, all: 60 },
  notes: {
    opening:
      "how (?:did|have) <you> (?:come|get|end|start|begin|first|become|find)|how(?:'s|s| is| was| has| have| are)(?: <your>| <you>| the| it| things| everything)|what (?:brought|brings|drew|got|led|made) <you>|(?:tell|walk|talk|take) (?:me|us)(?: <word>){0,3} (?:about|through)|<your> (?:story|background|role|job|work|day|week|path|career|journey)|what (?:do|did) <you> do|what(?:'s|s| is| does| did) <your> (?:<word> )?(?:role|job|day|week|work|title|team)|how long have <you>|what are <you> (?:working|trying|learning)|what(?:'s| is) (?:new|on <your> mind)|who are <you>|how do <you> know|what (?:has|have) <you> (?:been|worked)|what has (?:changed|happened)|introduce <your>self|what were <you> (?:in the middle|doing)|(?:could|can) <you> (?:show|introduce)|since we last|first (?:come across|hear|job|week|day)|i noticed|where (?:does|do|should|shall) (?:somebody|someone|we|i) (?:start|begin)|what (?:are|is) <you> (?:proud|glad)",
    closing:
      "(?:should|could|ought) <we>(?:'ve| have)? (?:have )?ask(?:ed)?|(?:didn'?t|not|haven'?t|forg[eo]t(?:ten)?) (?:<we> )?(?:get to|ask|asked|cover|covered|to ask|talk|mention)|anything (?:else|more|<you>|<we>|to add|that)|(?:who|anyone|anybody|someone|somebody) else|to add|(?:did|have) <we> (?:miss|missed|forg)|introduce me|put me in touch|one thing|next steps?|follow(?:ed|ing)?[ -]up|questions? (?:for|do <you> have for) (?:me|us)|what(?:'s| is) missing|talk again|meet again|come back to you|wrap up|to (?:finish|close|end|wrap)|before (?:we|i|you) (?:finish|go|leave|close|stop|end)|final|last (?:question|thought|words?)|need from (?:me|us)|hear back|let you know|how was this",
  },
};
