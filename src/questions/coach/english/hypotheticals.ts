// Hypothetical: the question asks what somebody would do, instead of what they did.
import type { RulePattern } from '../language';

/** What one would do in another's place, and what would count as evidence. */
const advice =
  'want (?:me|us) to|want to know|would <we> (?:have|see|hear|notice|find|learn|smell|watch|meet)|should <we>|(?:do|choose|pick|take) (?:(?:it|that|this|them) )?again|<you> were (?:me|us|(?:just )?(?:starting|beginning|learning|new|advising|writing))|in (?:my|our) (?:shoes|place|position|boots)|change <your> mind|prove <you> wrong|convince <you> otherwise|worth <your> (?:time|while)|what (?:evidence|proof)';
/** In words and in advice, `would` supposes nothing; nor in what was thought or said at the time. */
const notSupposing = [
  'would <you> (?:say|describe|call|tell|rather|prefer|recommend|like to see happen)|use to describe|would (?!(?:an?|the|<your>) (?:ideal|perfect|dream))[^?]* look like|would an? (?:layperson|layman|outsider|beginner|newcomer|novice|stranger|newbie|expert|critic|sceptic|skeptic)|(?:do|done|make|start) differently|differently if|tell (?:me|us)|looking back|in hindsight|ask if|if <you> had to (?:pick|choose|name|keep|single out|describe|sum)(?! between)',
  advice,
  'said <you> would|(?:did|do|does) (?:<you>|they|he|she) (?:think|hope|expect|believe|fear|imagine|say)(?: <word>)? would|(?:thought|expect(?:ed)?|knew|hop(?:ed|ing)|afraid|worried|scared|sure|told) (?:<word> )?would',
  'would be (?:a )?(?:good|best|better|convenient) (?:(?:time|day|person|people|place) to|next step|first step|moment|date)|would be (?:helpful|useful|good) (?:for|if) (?:me|us|i|we)|if <you> would(?=\\s*(?:[,:;.?!–—]|$))|this (?:conversation|call|meeting|chat|hour)',
].join('|');
/** What somebody may do one day. */
const deed =
  'do|use|change|want|feel|react|handle|approach|improve|choose|pick|pay|buy|live|go|spend|switch|build|wish|try|stop|move|work|eat|travel|sell|hire|invest|solve|design|fix|react|respond|behave|like to (?:see|have|be able)|be (?:interested|willing|able|happy|ready|most|more)';
/** What others say or see is a perspective, not a future. */
const sayOrSee = '(?:say|describe|tell|call|think|see|put|introduce|explain|sum|name|know|look like|have to|need to|be involved|decide|approve|sign)(?!<letter>)';

const adopt = 'use|buy|try|switch|keep using|continue using|recommend|come back|subscribe|upgrade|renew|join|sign up|move|download|miss';

export const hypotheticals: readonly RulePattern[] = [
  {
    like: 'Would you use it?',
    match: "(?:would|wud|wouldn'?t)(?: not)? (?!mind|have (?:done|liked|loved|wanted)|be (?:ok|okay|fine|a good time|all right|alright))\\S+",
    at: 'main',
    forms: ['yes-no'],
    unless: 'would <you> (?:rather|prefer|agree|say|call|describe|recommend (?:that )?(?:<we>|me|talking|reading|speaking|meeting|starting))|not (?:be )?(?:true|correct)',
  },
  { like: 'How often would you use it?', match: `(?:would|wud) <you> (?:also |ever |actually |really |most )*(?:${deed})`, forms: ['open'], unless: notSupposing },
  {
    like: 'How would your customers react?',
    match: `(?:would|wud) (?:<your> <word>|(?:an?|the) (?:<word> )?<word>|they|he|she|people|others|customers|users|it|that|this) (?!(?:<word> ){0,6}${sayOrSee})<word>`,
    forms: ['open'],
    unless: notSupposing,
  },
  {
    like: 'What would make you switch?',
    match: '(?:would|wud) (?:make|help|convince|get|change|happen|improve|motivate|keep|stop|bring|cause|need to (?:change|happen)|have to (?:change|happen|be true)|be (?!helpful|useful|good|best|better))',
    forms: ['open'],
    unless: notSupposing,
  },
  { like: 'What would you say if it broke?', match: '(?:would|wud) (?:<pronoun>|<your> <word>) [^?]* if', forms: ['open'], unless: `${advice}|ask if|if (?:i|we) (?:had been|asked|followed)` },
  { like: 'In what way would an ideal tool look different?', match: '(?:would|wud) (?:an?|the|<your>) (?:ideal|perfect|dream)', forms: ['open'] },
  { like: 'What features would you like?', match: 'what (?:<word> )?(?:features?|functions?|functionality|improvements?|options|products?) would <you>' },
  {
    like: 'If you could work anywhere, where do you go?',
    match:
      'if (?:<pronoun>|<determiner> <word>|money|time|cost|price)(?: <word>)? (?:could(?! (?:please |just )?(?:<ask>))|had (?:a|an|to choose between|the choice|unlimited|more|all|no|one|another)|were to|were|(?:was|were) (?:cheaper|available|free|possible|easier|faster|<word>er|more|less|no)|would(?! ?[,:;.?!–—])|might)',
    unless: `if i had been|${advice}|would <you> mind|grateful|appreciate|glad|happy if|(?:is|would) it (?:be )?(?:ok|okay|all right|alright|fine)`,
  },
  {
    like: 'If we built this, how often do you use it?',
    match: 'if (?:<we>|<our> <word>|someone|somebody|there) (?:build|built|make|made|offer|offered|give|gave|launch|launched|add|added|was|were|could|had)',
    unless: `(?:what|how) (?:did|happened)|if i had been|${advice}`,
  },
  { like: 'If banks were free, which one do you choose?', match: "let'?s pretend|pretend (?:that )?(?:<you>|we)|if (?:<word> ){1,2}were|what would happen", unless: advice },
  {
    like: 'Imagine you had a robot. What changes?',
    match:
      "(?:let'?s |just )?(?:imagine|suppose|picture|say|assume|assuming) (?:that )?(?:<you> (?:had|have|could|were|are|can|got|did|won)|we (?:had|built|could|gave|offered|made)|(?:we|someone|somebody) <word>(?:ed|ok|t)|there (?:was|were|is)|it (?:was|were|could)|<your> <word> (?:was|were|had|could|closed)|(?:the|a|an|<your>) <word>(?: <word>)? (?:that|closed|<word>ed|could|had|was|were|did|would))",
    at: 'start',
    unless: 'imagine (?:that )?(?:<you> (?:are|were) (?:back|there|at|explaining|telling|teaching)|i)',
  },
  { like: 'Suppose the shop is closed. Where do you go?', match: '(?:suppose|supposing|assume|assuming) (?:that )?(?!(?:i|not|so)(?!<letter>))<word>', at: 'start' },
  { like: 'What if it was free?', match: 'what if(?! anything)' },
  { like: 'How likely are you to come back?', match: 'how likely(?! (?:was|were|did)(?!<letter>))|likelihood|how probable|how interested (?:would|are)' },
  { like: 'Will you use it?', match: `will <you> (?:ever |still |also )?(?:${adopt})`, forms: ['yes-no'] },
  { like: 'Do you plan to switch?', match: '(?:are|is) <you> likely to|do <you> (?:plan|intend) to', at: 'main', forms: ['yes-no'] },
  { like: 'Are you going to buy another one?', match: `are <you> (?:going|planning|looking|intending|hoping) to (?:${adopt})`, at: 'main' },
  { like: 'Could a bot do that for you?', match: "(?:could|might) (?:an?|<our>|this|that|such an?) (?:<word> )?<word> (?:handle|help|do|solve|replace|take|make|save|fix|work)", at: 'main' },
  { like: 'What is your budget, hypothetically?', match: 'hypothetically|in theory,? (?:would|what|how|who)' },
  { like: 'Do you think you would miss it?', match: "(?:do|did) <you> (?:think|believe|feel|expect)(?: that)? (?:<pronoun>|<your> <word>|people|the <word>)(?:'d|'ll| would| will| could| might)", forms: ['yes-no'] },
  { like: 'Could you see yourself in a small team?', match: '(?:could|can|do) <you> (?:ever )?(?:see <your>self|see <you>|see <your> <word> <word>ing|picture|imagine|envision|see (?:a|any|the)|see (?:this|that|it) <word>ing)', at: 'main' },
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
