// English questions that carry their answer, an assumption, or the asker's own cause.
import type { RulePattern } from '../language';

const tag = "right|correct|yeah|yes|huh|eh|no|true|agreed|innit|isn'?t that so|wouldn'?t <you> (?:say|agree)|don'?t <you> (?:think|agree)|(?:<aux>|<negated>)(?: not)? (?:<you>|it|he|she|they|we|i|that|this|there)";

/** The question says what the answer should be. */
export const suggestions: readonly RulePattern[] = [
  { match: '(?:<negated>) (?!(?:<you> )?(?:mention|say|tell))\\S+(?: not)?', at: 'main', forms: ['yes-no'] },
  { match: "(?:is|are|was|were|do|does|did|would|should) (?:it|this|that|<you>|they|we) not", at: 'main', forms: ['yes-no'] },
  { match: `(?<=[,–—-] ?)(?:${tag})(?=\\s*[?!.]*\\s*$)`, forms: ['statement'] },
  { match: ",? i (?:assume|guess|suppose|bet|take it|presume|imagine|gather|trust|reckon)(?=\\s*[?.!]*\\s*$)" },
  { match: "(?<=<letter> )(?<!(?:is|be|all|turn|that's|what's|got it|get it) )(?:right|innit|yeah|huh|(?:<negated>) (?:<you>|it|they|he|she|we))(?=\\s*\\?*\\s*$)", forms: ['statement'] },
  { match: '(?:obviously|surely|clearly|naturally|undoubtedly|no doubt|needless to say|presumably|certainly|of course),? <word>', at: 'start' },
  { match: '(?<=[,;:–—-] ?)(?:obviously|surely|clearly|naturally|undoubtedly|no doubt|presumably|certainly)', unless: '<you> (?:said|mentioned)' },
  { match: "(?:<we>(?:'m| am| would|'d| can)?(?: only| just)? )(?:assume|guess|bet|suppose|imagine|presume|take it|suspect|sure|trust|gather|reckon|expect)(?: that)? (?:<youAre>|<your>|it|that|this|they|the|there|everyone|most)", unless: 'imagine <we>' },
  { match: "(?<=^(?:so |and |but |well,? )*|[.,;:–—-] ?)<we>(?: personally| really| do| also)? (?:think|believe|feel|find|'?d say)(?: that)? (?!(?:<we>|about|of|<you> (?:said|mentioned|told|were saying)|back|out|how|what|who|why|when|where|which|so)(?!<letter>))\\S+", unless: "(?:what|how|who|where|when|why|which|do|did|should) <we> (?:think|believe|feel|find)|<we> think (?:<we>|<you> (?:said|mentioned|told))" },
  { match: '(?:as|like) (?:we|<you>|everyone|everybody|people) (?:all |surely |probably )?knows?|we all know|everyone knows|everybody knows|it(?:\'s| is) (?:well known|clear|obvious|no secret|common knowledge)' },
  { match: "(?:everyone|everybody|most (?:people|of <word>|<word>)|experts|studies|research|all (?:of )?(?:<our>|the) <word>|nobody|no one|many experts|the (?:data|numbers|statistics))(?: in <your> <word>| <word>)? (?:says?|thinks?|agrees?|wants?|prefers?|loves?|hates?|tells?|shows?|complains?|finds?|feels?|believes?|likes?|needs?|suggests?|proves?|struggles?|expects?)", unless: 'what (?:do|does) (?:most|everyone|everybody)|who|how do most|what most' },
  { match: "(?:like|as with) (?:most|all|every|everyone|everybody) (?:<word> )*<you>" },
  { match: "<you>(?:'ve)? must(?: really| also)? (?:be|have|feel|find|love|hate|like|know|think|want)|(?:that|it|this|which) must (?:be|have|feel)" },
  { match: "(?:basically )?<youAre> (?:really |just |still |probably |clearly |also |actually |definitely )*(?:prefer|like|love|hate|want|need|think|feel|believe|agree|dislike|enjoy|rather|would|wouldn'?t|won'?t|can'?t|(?:don'?t|do not) (?:like|want|mind|trust|believe|think|need|agree|care)|are (?:not |un)?(?:<feeling>)|were (?:<feeling>))", at: 'main', forms: ['statement'] },
  { match: '(?:are|were) <you> (?:also )?(?:sick of|tired of|fed up|bored of)', at: 'main' },
  { match: 'how (?:much|strongly|far) (?:do|would) <you> (?:dis)?agree' },
  { match: 'how (?:<judging>|great|successful|satisfying|rewarding|wonderful) (?:is|was|were|are|did|does)', at: 'main' },
  { match: '(?:do|would|did) <you> (?:not )?agree(?: that| with)?|would <you> (?:not )?(?:say|admit|concede)(?: that)?', at: 'main', forms: ['yes-no'] },
  {
    match: 'how (?:easy|difficult|hard|simple|straightforward|painful|tough|complicated|annoying|fun|pleasant|enjoyable) (is|was|were|are) (?:it|that) (?:for <you> )?to (?=<letter>)',
    at: 'main',
    fix: { title: 'Ask without the judgement', replacement: 'what $1 it like to ' },
  },
  { match: 'how (?:very |really |much )?(?:easy|difficult|hard|simple|straightforward|intuitive|confusing|painful|tough|complicated|annoying|useful|helpful|stressful|fun|bad|slow|expensive|unfair|enjoyable|pleasant|valuable|effective|convenient|frustrating|exciting|interesting|challenging) (?:is|was|were|are|do|did|does|would|has|have)', at: 'main' },
  { match: '(?:was|is|were|did|do|are) (?:it|that|this|<you>|they|because|the)(?: <word>)*', at: 'main', forms: ['open'] },
  { match: '(?:satisfied|happy|pleased) .*(?:quick|fast|friendly|excellent|great|new|improved|better)', forms: ['open'] },
  { match: "(?:why|how come) (?:is|are|was|were|do|does) .* (?:better|worse|best|worst|superior|inferior)(?: than)?", unless: 'think|feel|see' },
  { match: "(?:don'?t <you>|wouldn'?t <you>|isn'?t it|aren'?t they) (?:think|agree|say|find|believe|feel)" },
];

/** The question takes for granted what nobody has said. */
export const presuppositions: readonly RulePattern[] = [
  { match: 'why (?:do|does|did) (?:<you>|they|people|<your> <word>|the <word>|so many <word>|<word>)(?: <word>)? (?:love|like|hate|enjoy|dislike|avoid|ignore|resist|fear|distrust|struggle|fail|refuse|hesitate|complain|prefer|insist|waste|lie)', unless: '<you> (?:said|mentioned|told)' },
  {
    match: 'what (do|did) (<you>) ((?:really |actually |still )?(?:like|love|enjoy|hate|dislike|appreciate|miss|regret) about)',
    unless: 'if anything',
    fix: { title: 'Leave open whether there is anything', replacement: 'what, if anything, $1 $2 $3' },
  },
  {
    match: "(?<=what) (frustrates|annoys|bothers|irritates|bugs|angers|upsets|scares|stresses|disappoints|delights|thrills|confuses|disturbs) (?=<you>(?! most))",
    unless: 'if anything',
    fix: { title: 'Leave open whether there is anything', replacement: ', if anything, $1 ' },
  },
  {
    match: '(?<=(?:what|which)) (problems|issues|difficulties|troubles|frustrations|complaints|pain points|struggles|benefits|advantages|disadvantages|downsides|annoyances|obstacles) (do|are|does) (<you>|<your> <word>)',
    fix: { title: 'Leave open whether there are any', replacement: ' $1, if any, $2 $3' },
    unless: 'if any',
  },
  { match: 'how (?:often|much|frequently|badly|long) (?:do|does|did) (?:<you>|<your> <word>|they|the <word>) (?:struggle|suffer|fail|worry|forget|waste|fight|complain|enjoy|love|hate|like|dislike|lose|regret|trust|appreciate|miss|benefit|procrastinate|argue|micromanage|yell|shout|crash|ignore|interrupt|mess up|screw up|cheat|lie)' },
  { match: 'how much (?:<word> )?(?:does|did|will|has|do|have|is)(?: <word>){1,5} (?:save|saved|saving|waste|wasted|wasting|lose|help|helped|improve|improved|benefit)' },
  { match: 'how (?:much )?(?:has|have|did|does|do|is|are|will|the|this|that|<your>|<our>)(?: <word>){1,6} (?:improved?|improving|benefit(?:ed)?|hurt|harm(?:ed)?|transform(?:ed)?|boost(?:ed)?|ruin(?:ed)?|damaged?|worsen(?:ed)?|enhanced?|simplif(?:y|ied)|suffer(?:ed)?)' },
  { match: "how (?:has|have|did|does|do)(?: <word>){1,6} (?:make|made|making) (?:<your>|it|things|life|the|you|u)(?: <word>){0,3} (?:better|easier|worse|faster|harder|simpler|slower|happier)" },
  { match: 'how much (?:better|worse|faster|easier|cheaper|slower|happier|simpler|harder|safer|stronger|nicer)' },
  { match: 'what (?:made|makes) <you> (?:feel )?(?:<feeling>) (?:with|about|in|at|by)' },
  { match: '(?:when|why) did <you> (?:stop|quit|give up|start) (?:trusting|believing|liking|loving|caring|enjoying|beating|lying|cheating|hating|disliking|doubting|resenting|complaining)' },
  { match: '(?:have|has|did) <you> (?:finally )?(?:stopped|stop|quit) <word>ing', at: 'main' },
  { match: "why (?:don'?t|haven'?t|aren'?t|won'?t|can'?t|hasn'?t|doesn'?t|wouldn'?t|isn'?t) (?!we)(?!<you> (?:tell|show|start|begin|walk|take|describe|give|explain|talk|say))\\S+|why didn'?t <you>", at: 'main' },
  { match: 'why (?:is|was|are|were|did|do|does|has)(?: <word>){1,5} (?:so|such|too|still|always|never)(?: <word>)?' },
  { match: 'why (?:is|was|are|were)(?: <word>){1,5} (?:more <word>|less <word>|<word>er) than|why (?:is|was|are|were) (?!(?:that|this|it) )(?:<word> ){1,4}(?:slow|bad|difficult|hard|broken|confusing|expensive|unpopular|unfair|important|stressful|frustrating|complicated|boring|unhappy|failing|painful|wrong|angry|unreliable)' },
  { match: 'why did (?!it|that|this|they)(?:<word> ){1,4}(?:fail|collapse|crash|go wrong|break down|backfire|fall apart)' },
  { match: 'what (?:made|makes|is making) (?:<you>|it|them|this|that|the <word>)(?: <word>)? (?:so|such|too)' },
  { match: 'how (?:very |really )?(?:<feeling>) (?:are|were|was|is|did|do|have|has|does|would)', at: 'main' },
  { match: "what(?:'s| is|s| are| was| were) (?:<your>|the) (?:biggest|main|worst|top|number one|greatest|most common) (?:problems?|frustrations?|pains?|pain points?|complaints?|headaches?|gripes?|struggles?|annoyances?|regrets?|fears?|weakness(?:es)?)" },
  { match: "what(?:'s|s| is| was| went) (?:so )?(?:wrong|broken) (?:with|about|in)|what(?:'s|s| is| was) so <word> about", unless: '<you> (?:said|mentioned|told)|if anything|from that|i (?:have|get|got)|my' },
  { match: '(?:how|why) do <you> (?:put up with|tolerate|stand|survive|cope with|deal with)(?: <word>){0,2} (?:chaos|stress|mess|lack|pressure|frustration|bad|problems|pain|boredom|constant|overload|noise|unfairness|loneliness)' },
  { match: "how (?:do|does) (?:<you>|<your> <word>) (?:put up with|tolerate|stand)" },
];

const about = 'of|about|on|regarding|to';

/** The question asks for applause. */
export const compliments: readonly RulePattern[] = [
  { match: `(?:what (?:do|did|would) <you> (?:guys )?think|what(?:'s|s| is| are) <your> (?:opinions?|impressions?|thoughts|view|take|feedback|feelings?)|how (?:do|did) <you> (?:feel|like|find)|thoughts|any thoughts|opinions?|feedback)(?: (?:${about}))? (?:<our>|this|the new) (?:<word> ){0,2}(?:<brainchild>)` },
  { match: `what (?:do|did) <you> (?:guys )?think (?:${about}) the (?:<word> )?(?:idea|concept|pitch|prototype|demo|mock-?up)` },
  { match: `what (?:do|did) <you> think(?: (?:${about}))? (?:my|our|mine|ours|us|me|it so far)` },
  { match: "(?:what do <you> think|thoughts|what do <you> say|how does that sound|sounds? good|interested)(?=\\s*[?.!]*\\s*$)", unless: 'what (?:do|did) <you> think (?!\\s*[?.!]*$)<letter>|how .* think' },
  { match: "(?:is|isn'?t|was|wasn'?t|are|would) (?:this|that|it|these|those|they|we|<our> <word>)(?: be)?(?: not)? (?:an? )?(?:really |very |pretty |so |quite |any )*(?:<evaluative>)(?: enough)?(?: (?:idea|ideas|concept|plan|product|design|feature|app|tool|solution|approach|thing|one|for <you>|to <you>))?(?=\\s*(?:[?.,!]|$))", at: 'main' },
  { match: '(?:do|did|would) <you> (?:think|believe|find|feel)(?: that)? (?:<our>|this|it(?:\'s| is)|that(?:\'s| is)|we(?:\'re| are))(?: <word>){0,4} (?:<evaluative>|better|best|worth|the right)', at: 'main' },
  { match: "(?:does|doesn'?t|did|would|do) (?:this|that|it|these|<our> <word>)(?: <word>)? (?:sound|look|seem|feel) (?:like (?:something|a|an)|(?:really |pretty )?(?:<evaluative>)|useful|like)", at: 'main' },
  { match: "(?:do|did|don'?t|didn'?t|would) <you> (?:guys )?(?:really |also )?(?:like|love|enjoy|want)(?: (?:it|this|that|us|me|mine|ours|<our> (?:<word> )*<word>|(?:this|the new) (?:<word> )?<word>|the (?:<brainchild>)))(?=\\s*(?:[?.,!]|so far|$))", at: 'main' },
  { match: 'how (?:do|did) <you> like (?:it|this|that|<our>|the (?:new )?(?:<brainchild>))' },
  { match: '(?:was|were|is|are|am) (?:<our> <word>|<we>)(?: <word>){0,3} (?:<evaluative>|well|enough|better|ok|okay|a good)', at: 'main', unless: 'am i (?:right|correct)' },
  { match: "(?:are|am|did|do) <we> (?:doing|do|did) (?:an? )?(?:good|ok|okay|well|great|enough|right)", at: 'main' },
  { match: "(?:pretty|very|so|really|quite)? ?(?:cool|neat|great|awesome|nice|amazing|good|impressive|clever|smart|exciting)(?=, (?:right|huh|no|eh|yeah|isn'?t it|don'?t <you> think))", at: 'main' },
  { match: "what (?:do|did) <you> (?:like|love|enjoy)(?:(?: the)? (?:most|best))? about (?:<our>|us|working with (?:us|me)|this (?:<brainchild>))" },
  { match: '(?:would|will|do) <you> recommend (?:us|me|<our>|this (?:<brainchild>)|it)' },
  { match: "(?:does|do|did) (?:<our>|this) (?:<word> ){0,2}(?:<brainchild>) (?:help|solve|work for|make sense|appeal|excite|meet|impress|sound|look)" },
  { match: "(?:isn'?t|aren'?t) (?:<our>|this|it|that)(?: <word>){0,2} (?:<evaluative>)", at: 'main' },
  { match: 'how (?:<evaluative>|awesome) (?:is|was|are|were|do|did) (?:<our>|this|it|that|<you> find)' },
  { match: '(?:like|love|enjoy) (?:<our>|my) (?:<word> )*<word>', at: 'main', forms: ['statement'] },
  { match: '<you> (?:really |must |probably )?(?:like|love|enjoy)(?: <word>)? (?:<our>|this|the new) <word>', at: 'start', forms: ['statement'] },
  { match: '(?:that )?we(?: did|\'ve done| have done) an? (?:good|great|ok|decent)' },
  { match: 'how (?:did|am|are|do) <we> do(?:ing)?(?: so far| today)?(?=\\s*(?:[?.!]|$))', at: 'main' },
  { match: '(?:can|could|does|do) <you> see (?:the )?(?:value|potential|benefit)', at: 'main' },
];

const make = '(?:build|creat|develop|design|launch|mak|work|offer|sell|provid|invent|start|ship|releas|found|introduc)';

/** The question sells something. */
export const pitches: readonly RulePattern[] = [
  { match: `<we>(?:'re|'m|'ve| are| am| have|ve)?(?: (?:just|also|been|recently|currently|now|already|actually|have|both))* (?:${make}(?:ing|ed|e)?|built|made|sell|sold|offer|provide|working on|came up with)(?: (?:on|up))? (?:\\S+ ){0,6}?(?:<product>|solution|service)(?!<letter>)`, unless: '(?:list|notes?|map|picture|photo) of|(?:story|article|piece|book|study|thesis|paper|report|documentary|film|podcast|research|survey) (?:on|about|for)' },
  { match: `<we>(?:'re|'m|'ve| are| am| have)?(?: (?:just|also|been|recently|currently|now|already))* (?:${make}(?:ing|ed|e)|built|made|offer|working on|came up with)(?: (?:on|up))? (?:a|an|the|something|this|our|my)(?: \\S+){0,5} (?:(?:that|which) (?:<word>s|can|will|would|lets?)|to (?:help|let|make|allow|save|automate|solve|fix))`, unless: '(?:story|article|piece|book|study|thesis|paper|report|documentary|film|podcast|research|survey|list|note)' },
  { match: "<our> (?:\\S+ ){0,3}?(?:<product>|team|algorithm|method|approach)(?: <word>)? (?:does|do|can|could|helps?|lets?|allows?|saves?|makes?|gives?|writes?|solves?|will|would|automates?|plans?|finds?|reduces?|is (?:the|better|faster|cheaper|designed|built|able|made|so|much)|has|connects?|takes? care|fix(?:es)?|offers?|already|improves?|increases?|guarantees?|supports?|doubles?|reach(?:es)?|gets?)", unless: 'how (?:does|did|do) (?:<you>|<your>)' },
  { match: '(?:with|using|thanks to) (?:<our>|this) (?:\\S+ ){0,2}?(?:<product>),? (?:<you>|it|that|<your>|everyone|all)' },
  { match: "let me (?:just |quickly )?(?:show|tell|demo|present|pitch|explain|introduce)(?: <you>| you to)?(?: (?:about|how))? (?:<our>|what we|the (?:new )?(?:<product>)|how (?:it|our|we)|this (?:<product>))" },
  { match: "(?:if|and if|what if) <we> (?:told|tell|said|say|showed|show|could (?:save|give|offer|help|fix|cut|show))" },
  { match: "<we>(?:'ve| have|'ve got| got|'ve had| had)(?: <word>)? (?:this |an? |the )(?:<word> )?(?:idea|concept|vision|startup|product|solution) (?:for|of an?|that|to|where|which|called)" },
  { match: '(?:did|do) <you> know(?: that| about)? (?:<our>|we|<you> (?:can|could) (?:now|also|actually|already|use)|there(?:\'s| is) (?:a|an|now) (?:<word> )?(?:<product>|way))' },
  { match: '(?:have|has|did) <you> (?:ever |already )?(?:heard|see|seen|tried|try|used|use|hear|check|checked)(?: (?:of|about|out))? (?:<our>|our)(?: new)? (?:\\S+ ){0,2}<word>' },
  { match: "our (?:brand ?new|award-winning|innovative|latest|unique|amazing|revolutionary|ai|smart|state-of-the-art|new ai|powerful|next-gen|popular|patented|free trial)" },
  { match: "<we> (?:can|could) (?:help|save|solve|offer|fix|give|automate|reduce|cut|double|provide)(?: <you>| that| this| it)", unless: 'how can we help' },
  { match: "(?:imagine|picture) (?:an? |one )(?:\\S+ ){0,2}?(?:<product>)" },
  { match: "(?:our|my) (?:customers|users|clients) (?:love|save|say|report|see|get|tell)" },
  { match: '(?:my|our) (?:startup|company|firm|product|app|tool|platform) <word>s <word>', unless: 'what|how (?:is|was|does)' },
  { match: "(?:we|our (?:<word> ){1,2})(?: can| could)? ?(?:offers?|sells?|provides?) (?:an? )?(?:very |really |much )?(?:good|great|better|best|cheap|unique|new|free|solution|service)" },
  { match: '(?:would|can) <we> (?:interest|convince|sell|tempt) <you>|sign (?:you|u) up|free trial|special (?:offer|discount)' },
];
