// Hypothetical: the question asks what somebody would do, instead of what they did.
import type { RulePattern } from '../language';

/** Politeness, description and advice, in which `would` supposes nothing. */
const wouldSay = [
  'like(?: (?:me|us|to|people|others|them|readers|everyone|<your>)|[?.]|$)',
  'describe|explain|define|call|consider|sum|say|summari[sz]e|characteri[sz]e|translate|use to describe|paraphrase|phrase|put (?:it|that|this)|spell|correct',
  'advise|suggest|recommend|tell|give|introduce|point|send me|add|name|know|ask|talk|speak|want me|want to (?:talk|add|know|start|begin)|never',
  'rate|score|rank|grade|rather|prefer',
].join('|');
const notSupposing = [
  `would (?:<you> |<your> <word> |(?:they|he|she|people|others|customers|someone(?: else)?|(?:an?|the) <word>) )?(?:${wouldSay})`,
  'would (?:<pronoun> )?have(?![^?]* if )|(?:do|done) differently|looking back|in hindsight',
  'would be (?:a )?(?:good|best|better|convenient) (?:time|day|person|people|place) to|would be (?:helpful|useful|good) (?:for|if) (?:me|us|i|we)|this (?:conversation|call|meeting|chat|hour)',
  'would (?:know|be able to (?:tell|help|answer|say))|words would|would (?:(?!ideal|perfect|dream)<word> ){1,4}look like|who(?: else)? would (?:have to|need to|be involved|decide|approve|sign)',
  'said <you> would|(?:did|do|does) (?:<you>|they|he|she) (?:think|hope|expect|believe|fear|imagine|say)(?: <word>)? would|(?:thought|expect(?:ed)?|knew|hop(?:ed|ing)) (?:<word> )?would',
  '(?:if|were) <you> were me|ask if',
].join('|');

const adopt = 'use|buy|try|switch|keep using|continue using|recommend|come back|subscribe|upgrade|renew|join|sign up|move|download|miss';

export const hypotheticals: readonly RulePattern[] = [
  {
    like: 'Would you use it?',
    match: "(?:would|wud|wouldn'?t)(?: not)? (?!mind|have (?:done|liked|loved|wanted)|be (?:ok|okay|fine|a good time|all right|alright))\\S+",
    at: 'main',
    forms: ['yes-no'],
    unless: 'would <you> (?:rather|prefer|agree|say|call|describe|recommend (?:that )?(?:<we>|me|talking|reading|speaking|meeting|starting))|not (?:be )?(?:true|correct)',
  },
  {
    like: 'What would make you switch?',
    match: '(?:would|wud) (?:<pronoun>|<your>|<determiner>|be|make|need|have to|help|convince|happen|change|<word> <word>)',
    forms: ['open'],
    unless: notSupposing,
  },
  { like: 'What features would you like?', match: 'what (?:<word> )?(?:features?|functions?|functionality|improvements?|options|products?) would <you>' },
  {
    like: 'If you could work anywhere, where do you go?',
    match:
      'if (?:<pronoun>|<determiner> <word>|money|time|cost|price)(?: <word>)? (?:could(?! (?:please |just )?(?:<ask>))|had (?:a|an|to choose|the choice|unlimited|more|all|no|one|another)|were to|were|was (?:cheaper|available|free|possible|easier|no)|would|might)',
    unless: 'if i had been|were me|would <you> mind|grateful|appreciate|glad|happy if|(?:is|would) it (?:be )?(?:ok|okay|all right|alright|fine)',
  },
  {
    like: 'If we built this, how often do you use it?',
    match: 'if (?:<we>|<our> <word>|someone|somebody|there) (?:build|built|make|made|offer|offered|give|gave|launch|launched|add|added|was|were|could|had)',
    unless: '(?:what|how) (?:did|happened)|if i had been',
  },
  { like: 'If banks were free, which one do you choose?', match: "let'?s pretend|pretend (?:that )?(?:<you>|we)|if (?:<word> ){1,2}were|what would happen", unless: 'were me' },
  {
    like: 'Imagine you had a robot. What changes?',
    match:
      "(?:let'?s |just )?(?:imagine|suppose|picture|say|assume|assuming) (?:that )?(?:<you> (?:had|have|could|were|are|can|got|did|won)|we (?:had|built|could|gave|offered|made)|there (?:was|were|is)|it (?:was|were|could)|<your> <word> (?:was|were|had|could|closed)|(?:the|a|an) <word>(?: <word>)? (?:that|closed|could|had|was|were|did|would))",
    at: 'start',
    unless: 'imagine (?:that )?(?:<you> (?:are|were) (?:back|there|at|explaining|telling|teaching)|i)',
  },
  { like: 'What if it was free?', match: 'what if(?! anything)' },
  { like: 'How likely are you to come back?', match: 'how likely|likelihood|how probable|how interested (?:would|are)' },
  { like: 'Will you use it?', match: `will <you> (?:ever |still |also )?(?:${adopt})`, forms: ['yes-no'] },
  { like: 'Do you plan to switch?', match: '(?:are|is) <you> likely to|do <you> (?:plan|intend) to', at: 'main', forms: ['yes-no'] },
  { like: 'Do you think you would miss it?', match: "(?:do|did) <you> (?:think|believe|feel|expect)(?: that)? (?:<pronoun>|<your> <word>|people|the <word>)(?:'d|'ll| would| will| could| might)", forms: ['yes-no'] },
  { like: 'Could you see yourself in a small team?', match: '(?:could|can) <you> (?:ever )?(?:see <your>self|see <you>|picture|imagine|envision|see (?:a|any|the))', at: 'main' },
  { like: 'Might you move one day?', match: '(?:might|may) <you>', at: 'main' },
  {
    like: 'In an ideal world, how does it work?',
    match:
      "(?:in|with) (?:an?|the|<your>) (?:ideal|perfect|dream) (?:world|case|scenario|situation)|magic wand|(?:money|budget|time|cost)(?: and <word>)? (?:was|were|is|being)(?:n'?t an?| no(?:t an?)?) (?:object|issue|problem)|unlimited (?:budget|money|time|resources)|ideally,? (?:what|how|who|where|when)",
  },
  {
    like: 'Is this something you would use?',
    match: "(?:something|anything|features?|tools?|an? <word>|what|which|that|<word>s)(?: that)? <you>(?:'d| would) (?:use|buy|pay|want|try|switch|need|consider|be (?:interested|willing))",
    unless: 'want(?:ed)? me to|want to (?:add|tell|talk)',
  },
];
