// What the words of an English question give away, rule by rule.
import type { RulePattern } from '../language';
import type { CoachRule } from '../rules';
import { compliments, pitches, presuppositions, suggestions } from './bias';
import { loadedWords } from './loaded';

const closed: readonly RulePattern[] = [
  { match: '(?:tell me|tell us|know|ask(?: <you>)?|wonder(?:ing|ed)?|curious|see|hear|say) (?:if|whether) (?!i can|i may|we can|i could)', forms: ['request', 'yes-no', 'statement', 'open'], unless: 'wonder what' },
  { match: 'any (?!(?:other|more|examples?|thoughts|ideas?|tips|advice|stories|chance|recommendations|questions|final|last|particular|specific|parting|closing|reason|idea)(?!<letter>))<word>', at: 'main', forms: ['statement'] },
  { match: '(?:ever|got|been to|seen|heard of|tried|used) (?!to )<word>', at: 'main', forms: ['statement'] },
  { match: '<you> (?:already |still )?(?:have|use|own|know|need|work|do) <word> <word>[^?]*\\?', at: 'main', forms: ['statement'] },
  { match: '(?:<feeling>|sure) (?:with|about|that|to) <word>', at: 'main', forms: ['statement'] },
];

const hypothetical: readonly RulePattern[] = [
  { match: "(?:would|wud|wouldn'?t)(?: not)? (?!mind|have (?:done|liked|loved|wanted)|be (?:ok|okay|fine|a good time|all right|alright))\\S+", at: 'main', forms: ['yes-no'], unless: 'would <you> (?:rather|prefer|agree|say|call|describe|recommend (?:that )?(?:<we>|me|talking|reading|speaking|meeting|starting))|not (?:be )?(?:true|correct)' },
  {
    match: '(?:would|wud) (?:<pronoun>|<your>|<determiner>|be|make|need|have to|help|convince|happen|change|<word> <word>)',
    forms: ['open'],
    unless:
      "would (?:<you> )?(?:like(?: (?:me|us|to|people|others|them|readers|everyone|<your>)|[?.]|$)|describe|explain|define|call|sum|say|summari[sz]e|characteri[sz]e|advise|suggest|recommend|tell|put (?:it|that|this)|add|name|give|introduce|rate|score|rank|grade|rather|prefer|ask|talk|speak|know|point|send me|spell|want me|correct|never|want to (?:talk|add|know|start|begin)|translate|use to describe|paraphrase|phrase)|would be (?:a )?(?:good|best|better|convenient) (?:time|day|person|people|place) to|would be (?:helpful|useful|good) (?:for|if) (?:me|us|i|we)|words would|would (?:know|be able to (?:tell|help|answer|say))|would <you> have (?:done|told|said|needed|wanted|liked)|look like from|do differently|done differently|looking back|in hindsight|said <you> would|(?:did|do|does) (?:<you>|they|he|she) (?:think|hope|expect|believe|fear|imagine|say)(?: <word>)? would|thought (?:<word> )?would|expected? (?:<word> )?would|knew (?:<word> )?would|hop(?:ed|ing) (?:<word> )?would|(?:if|were) <you> were me|ask if",
  },
  { match: "if (?:<pronoun>|<determiner> <word>|money|time|cost|price)(?: <word>)? (?:could|had (?:a|an|to choose|the choice|unlimited|more|all|no|one|another)|were to|were|was (?:cheaper|available|free|possible|easier|no)|would|might)", unless: 'if i had been|were me|would <you> mind|grateful|appreciate|glad|happy if|(?:is|would) it (?:be )?(?:ok|okay|all right|alright|fine)' },
  { match: 'if (?:<we>|<our> <word>|someone|somebody|there) (?:build|built|make|made|offer|offered|give|gave|launch|launched|add|added|was|were|could|had)', unless: '(?:what|how) (?:did|happened)|if i had been' },
  { match: '(?:imagine|suppose|picture|say|assume|assuming) (?:that )?(?:<you> (?:had|have|could|were|are|can|got|did|won)|we (?:had|built|could|gave|offered|made)|there (?:was|were|is)|it (?:was|were|could)|<your> <word> (?:was|were|had|could|closed)|(?:the|a|an) <word>(?: <word>)? (?:that|closed|could|had|was|were|did|would))', unless: 'imagine (?:that )?(?:<you> (?:are|were) (?:back|there|at|explaining|telling|teaching)|i)' },
  { match: "what if(?! anything)" },
  { match: 'how likely|likelihood|how probable|how interested (?:would|are)' },
  { match: 'will <you> (?:ever |still |also )?(?:use|buy|try|switch|keep using|continue using|recommend|come back|subscribe|upgrade|renew|join|sign up|move|download|miss)', forms: ['yes-no'] },
  { match: "(?:do|did) <you> (?:think|believe|feel|expect)(?: that)? (?:<pronoun>|<your> <word>|people|the <word>)(?:'d|'ll| would| will| could| might)", forms: ['yes-no'] },
  { match: "(?:could|can) <you> (?:ever )?(?:see <your>self|see <you>|picture|imagine|envision|see (?:a|any|the))", at: 'main' },
  { match: '(?:might|may) <you>|would <you> (?:ever|consider)', at: 'main' },
  { match: "(?:in|with) (?:an?|the|<your>) (?:ideal|perfect|dream) (?:world|case|scenario|situation)|magic wand|(?:money|budget|time|cost)(?: and <word>)? (?:was|were|is|being)(?: no(?:t an?)? (?:object|issue|problem)|n'?t an? (?:object|issue|problem))|unlimited (?:budget|money|time|resources)|ideally,? (?:what|how|who|where|when)" },
  { match: "(?:something|anything|features?|tools?|an? <word>|what|which|that|<word>s)(?: that)? <you>(?:'d| would) (?:use|buy|pay|want|try|switch|need|consider|be (?:interested|willing))", unless: 'want(?:ed)? me to|want to (?:add|tell|talk)' },
  { match: 'interested in (?:using|trying|buying|testing|joining)|(?:are <you> )?(?:planning|intending) to (?:use|buy|switch to)', at: 'main' },
];

const priceGuess: readonly RulePattern[] = [
  { match: "how much(?: <word>){0,3} (?:would|wud|will|might|could|should|can)(?: <word>){0,4} (?:pay|spend|cost|charge|invest|be worth|shell|fork|afford)" },
  { match: "what(?: <word>){0,3} (?:would|wud|will|might|could|should|can)(?: <word>){0,4} (?:pay|cost|charge|be worth|afford)" },
  { match: "(?:would|wud|will|could|might|can|are)(?: <word>){1,4} (?:pay|paying|spend|spending|afford)", at: 'main', unless: 'pay attention|paying attention|spend(?:ing)? (?:time|<word> (?:minutes|hours|days)|a (?:moment|minute|day))|still paying|paying (?:now|today|currently|at the moment)' },
  { match: "willing(?:ness)? to (?:pay|spend)|(?:ready|prepared|happy|open|able) to pay|<you>(?:'d| would) pay" },
  { match: '<money>[^?.]*(?:too |very |so |a )*(?:expensive|cheap|fair|reasonable|okay|ok|good|acceptable|right|much|worth|affordable|steep|fine|high|low)', forms: ['yes-no', 'statement'], unless: 'did|was|were|paid' },
  { match: "(?:fair|reasonable|acceptable|right|good|realistic|appropriate|maximum|ideal|sensible) (?:price|amount|fee|rate|sum)", unless: 'did|was|were|arrive|decide|last' },
  { match: 'what(?: <word>)? price (?:would|do <you> have in mind|should|seems?|feels?|sounds?|makes|point|could|is too)|at what price|price (?:range|tag) (?:would|do <you>)' },
  { match: 'how much (?:is|are|was) (?:that|this|it|such|something like (?:this|that)|<our> <word>|a (?:tool|product|service|solution) <word>)(?: <word>)* worth|what is (?:this|it|that) worth' },
  { match: "(?:what|how much)(?: <word>)? (?:do|would) <you> (?:think|expect|guess)[^?.]*(?:cost|worth|charge|price|pay)" },
  { match: '(?:would|will)[^?.]*<money>|<money>[^?.]*(?:would|buy)', unless: 'did|paid|was|were' },
  { match: '(?:should|do <you> think) (?:it|this|that|we|<our> <word>) (?:cost|charge|should cost)' },
  { match: '(?:too|so|very) (?:expensive|cheap|pricey)', forms: ['yes-no'], unless: 'was|were|did' },
];

const ever = '(?:usually|normally|typically|generally|commonly|mostly|in general|as a rule|most of the time|on average|in most cases|tends? to|by and large|on the whole|ordinarily|habitually|most often|more often than not|by default)';

const generality: readonly RulePattern[] = [
  {
    match: `(how|what|where|who|which <word>) (?:do|does) ((?:<you>|they|we|<your> <word>|people|the <word>|he|she)) ${ever} ([^?.!]*[^?.!\\s])(?=\\?)`,
    at: 'main',
    unless: 'when|if|on|after|before|every|each|during|while|whenever|in general|as',
    fix: { title: 'Ask for the last time', replacement: '$1 did $2 $3 the last time' },
  },
  { match: ever, unless: "(?:than|from (?:how|what|the way)|as|unlike what|compared (?:to|with)(?: what| how)?) (?:(?:<pronoun>|people) )*(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|generally)|<you> (?:said|say|told|mentioned|wrote)" },
  { match: "(?:do|does|don'?t|doesn'?t|is|are|will)(?: <word>){1,3} (?:always|ever|often|never|regularly|sometimes|frequently|rarely)", at: 'main', unless: 'always been' },
  { match: '(?:how|what|where|who|why) (?:do|does|is|are)(?: <word>){1,3} always' },
  { match: "<you> (?:always|never|usually|normally|generally|often) [^?]*\\?", forms: ['statement'], unless: 'said|say|told|mentioned' },
];

const scale: readonly RulePattern[] = [
  { match: '(?:on|using) (?:an? )?(?:scale|range) (?:of|from|between) <number> ?(?:to|-|–|and|through|out of) ?<number>,? (how|what)', fix: { title: 'Leave the scale out', replacement: '$1' } },
  { match: '(?:on|using) (?:an? )?(?:\\S+ )?(?:scale|range)(?: (?:of|from|between|where|with)|,)|(?:a |the )?<number>(?: ?- ?| to |–)<number> scale|(?:five|seven|ten|5|7|10)-point scale' },
  { match: '(?:from|between|of|by|with) (?:a )?(?:0|1|zero|one) ?(?:to|-|–|and|till|until) ?(?:a )?(?:5|6|7|10|100|five|six|seven|ten|hundred|a hundred)|(?:out )?of (?:10|5|ten|five|100)(?=\\s*(?:[?.,]|$))|out of (?:10|5|ten|five|100)|(?:1|0)[-–](?:5|7|10|100)' },
  { match: "(?:how would <you>|how do <you>|how'?d <you>|would <you>|can <you>|could <you>|do <you>|to|please|pls)(?: <word>)? (?:rate|score|rank|grade)(?! of)" },
  { match: '(?:rate|rank|score|grade) (?:your|ur|the|these|this|those|our|my|how|it|them|us|me|on|from|by|each|following|yourself)', at: 'main' },
  { match: 'how many (?:stars|points|thumbs)|(?:what|which) (?:grade|score|rating|mark|number)(?: <word>)? (?:would|do|did|does) <you> (?:give|assign|put)|in (?:percent|percentage)|what percentage (?:happy|satisfied|sure)|\\d being (?:the )?<word>' },
  { match: '(?:strongly )?(?:agree|disagree),? (?:neutral,? )?(?:or )?(?:strongly )?(?:disagree|agree)|(?:very|not at all) (?:satisfied|likely|important),? (?:somewhat|neutral|or)' },
];

const doubleBarrelled: readonly RulePattern[] = [
  { match: "(?:like|love|enjoy|best|good)(?: (?:most|best))? (?:and|&) (?:dislike|hate|don'?t like|worst|bad|least)", forms: ['open', 'yes-no'] },
];

export const englishPatterns: Readonly<Record<CoachRule, readonly RulePattern[]>> = {
  closed,
  leading: suggestions,
  presupposing: presuppositions,
  loaded: loadedWords,
  'double-barrelled': doubleBarrelled,
  'forced-choice': [{ match: 'would <you> rather|would <you> prefer .*or|either .* or', forms: ['yes-no', 'open', 'statement'] }],
  hypothetical,
  'price-guess': priceGuess,
  generality,
  pitching: pitches,
  'compliment-fishing': compliments,
  scale,
  'too-long': [],
  'double-negative': [],
};
