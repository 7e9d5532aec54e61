// Presupposing: the question takes for granted what nobody has said.
import type { RulePattern } from '../language';

export const presuppositionWords: Readonly<Record<string, string>> = {
  attitude: 'love|like|hate|enjoy|dislike|appreciate|regret|trust|distrust|fear|prefer',
  trouble: 'struggle|suffer|fail|worry|forget|waste|fight|complain|lose|miss|procrastinate|argue|lie|cheat|micromanage|yell|shout|crash|ignore|interrupt|mess up|screw up|break',
  reluctance: 'avoid|ignore|resist|refuse|hesitate|complain|insist|struggle|fail|waste|lie',
  annoys: 'frustrates|annoys|bothers|irritates|bugs|angers|upsets|scares|stresses|disappoints|delights|thrills|confuses|disturbs',
  troubles: 'problems|issues|difficulties|troubles|frustrations|complaints|pain points|struggles|benefits|advantages|disadvantages|downsides|annoyances|obstacles',
  topTrouble: 'problems?|frustrations?|pains?|pain points?|complaints?|headaches?|gripes?|struggles?|annoyances?|regrets?|fears?|weakness(?:es)?',
  effect:
    'improved?|improving|benefit(?:ed)?|hurt|harm(?:ed)?|transform(?:ed)?|boost(?:ed)?|ruin(?:ed)?|damaged?|worsen(?:ed)?|enhanced?|simplif(?:y|ied)|suffer(?:ed)?|fail(?:ed)?|let <you> down|mistreat(?:ed)?|betray(?:ed)?|exploit(?:ed)?',
  better: 'better|worse|faster|easier|cheaper|slower|happier|simpler|harder|safer|stronger|nicer',
  state:
    'slow|bad|good|better|worse|great|difficult|hard|broken|confusing|expensive|popular|unpopular|unfair|important|stressful|frustrating|complicated|boring|unhappy|failing|painful|wrong|angry|unreliable|useless|useful',
  somebody: '<you>|they|people|<your> <word>|the <word>',
};

const reported = '<you> (?:said|mentioned|told)';
/** `Why is that important?` asks after what was just said. */
const notPointing = '(?!(?:that|this|it) )';

export const presuppositions: readonly RulePattern[] = [
  { like: 'Why do you hate meetings?', match: 'why (?:do|does|did) (?:<somebody>|so many <word>|<word>)(?: <word>)? (?:<attitude>|<reluctance>|<trouble>)', unless: reported },
  {
    like: 'What do you love about Excel?',
    match: 'what (do) (<you>) ((?:really |actually |still )?(?:love|hate|dislike|regret|distrust|fear|miss) about)',
    unless: 'if anything',
    fix: { title: 'Leave open whether there is anything', replacement: 'what, if anything, $1 $2 $3' },
  },
  {
    like: 'What annoys you about the form?',
    match: '(?<=what) (<annoys>) (?=<you>(?! most))',
    unless: 'if anything',
    fix: { title: 'Leave open whether there is anything', replacement: ', if anything, $1 ' },
  },
  {
    like: 'What annoyed you about the form?',
    match: '(?<=what) (frustrated|annoyed|bothered|irritated|angered|upset|stressed|disappointed|delighted|thrilled|confused|disturbed|scared) (?=<you>(?! most) (?:about|with|in))',
    unless: `if anything|${reported}`,
    fix: { title: 'Leave open whether there is anything', replacement: ', if anything, $1 ' },
  },
  {
    like: 'What problems do you have with your bank?',
    match: '(?<=(?:what|which)) (<troubles>) (do|are|does) (<you>|<your> <word>)',
    unless: 'if any',
    fix: { title: 'Leave open whether there are any', replacement: ' $1, if any, $2 $3' },
  },
  { like: 'What mistakes did your boss make?', match: '(?:what|which) (?:<troubles>|mistakes|errors|failures|damage|harm|lies) (?:do|does|did|has|have) (?!<you>(?!<letter>))<word>', unless: `${reported}|if any` },
  { like: 'What benefits did you see?', match: '(?:what|which) (?:benefits|advantages|improvements|savings|gains) (?:did|have|has|do|does) <word>', unless: `${reported}|if any` },
  { like: 'Why is it so hard to get a loan?', match: 'why (?:is|was) it (?:so|always|still|too) (?!(?:long|far|many|much|often|soon)(?!<letter>))<word> (?:to|that|for)' },
  { like: 'What are your pain points with payroll?', match: "what(?:'s|'re| is| are| were) <your> (?:<word> )?(?:<troubles>|struggles?|frustration|excuse)", unless: `${reported}|if any` },
  { like: 'When will you admit that it failed?', match: '(?:when|why|how) (?:<aux>|<negated>) <you>(?: <word>)? (?:admit|confess|apologi[sz]e|come clean|own up|cover (?:up|it up)|get away with|hide|conceal)|to (?:hide|conceal|cover up) <your>' },
  { like: 'What is your biggest frustration?', match: "what(?:'s| is|s| are| was| were) (?:<your>|the) (?:biggest|main|worst|top|number one|greatest|most common) (?:<topTrouble>)" },
  { like: 'What are the benefits of our service?', match: '(?:what|which) (?:are|is|were) the (?:<word> )?(?:<troubles>|strengths) (?:of|with|in) (?:<our>|this|the)', unless: `${reported}|if any` },
  { like: 'What is wrong with the old tool?', match: "what(?:'s|s| is| was) (?:so )?(?:wrong|broken) (?:with|about|in)|what(?:'s|s| is| was) so <word> about", unless: `${reported}|if anything|my` },
  { like: 'How often do you struggle with it?', match: 'how (?:often|much|frequently|badly|long) (?:do|does|did) (?:<somebody>) (?:<attitude>|<trouble>|benefit)' },
  { like: 'How long have you been struggling with it?', match: 'how long have <you> (?:been )?(?:struggl|suffer|fight|hat|unhapp)<letter>*|where do <you> (?:waste|lose)' },
  { like: 'How much time does it save you?', match: 'how much (?:<word> )?(?:does|did|will|has|do|have|is)(?: <word>){1,5} (?:sav(?:e|ed|ing)|wast(?:e|ed|ing)|lose|lost|help(?:ed)?|improved?|benefit)' },
  { like: 'How has the tool improved your work?', match: 'how (?:much )?(?:has|have|did|does|do|is|are|will|the|this|that|<your>|<our>)(?: <word>){1,6} (?:<effect>)|how (?:has|have)(?: <word>){1,4} helped' },
  { like: 'How did the failure affect you?', match: 'how (?:much )?(?:has|have|did|does|do) (?:the|<your>|this|that|their) (?:<word> )?(?:failures?|collapse|loss|lack|scandal|mistakes?|disaster|blunder|incompetence|neglect)(?: <word>){0,5} (?:affect|impact|change|influence|shape|hit)', unless: reported },
  { like: 'What made you distrust them?', match: '(?:made|makes) <you> (?:distrust|hate|resent|doubt|dislike|lose (?:trust|faith|hope|interest|confidence|patience|respect))', unless: reported },
  { like: 'How did it make your life easier?', match: 'how (?:has|have|did|does|do)(?: <word>){1,6} (?:make|made|making) (?:<your>|it|things|life|the|<you>)(?: <word>){0,3} (?:<better>)' },
  { like: 'How much faster is it?', match: 'how much (?:<better>)' },
  { like: 'How worried are you?', match: 'how (?:very |really )?(?:<feeling>) (?:are|were|was|is|did|do|have|has|does|would)', at: 'main' },
  { like: 'What made you unhappy with the job?', match: 'what (?:made|makes) <you> (?:feel )?(?:<feeling>) (?:with|about|in|at|by)' },
  { like: 'What made you so angry?', match: 'what (?:made|makes|is making) (?:<you>|it|them|this|that|the <word>)(?: <word>)? (?:so|such|too)' },
  {
    like: 'When did you stop trusting them?',
    match: '(?:when|why) did <you> (?:stop|quit|give up|start) (?:trusting|believing|liking|loving|caring|enjoying|beating|lying|cheating|hating|disliking|doubting|resenting|complaining|(?:to )?(?:<attitude>|doubt|resent|complain))|(?:when|why) did <you> lose (?:faith|trust|hope|interest|confidence|patience)',
  },
  {
    like: 'When did you realise the plan was wrong?',
    match: 'when did <you>(?: <word>)? (?:reali[sz]e|notice|accept|understand|discover|admit)(?: that)? (?!it|that|this|things|something)(?:<word> ){1,4}(?:is|was|were|are) (?:<state>|a (?:mistake|failure|waste)|lying|cheating|stealing|failing|struggling|losing|falling)',
    unless: reported,
  },
  {
    like: 'How do you deal with your fear of flying?',
    match: '(?:overcome|overcame|get over|got over|deal with|cope with|handle|manage|fight|conquer|control) <your> (?:<word> )?(?:fears?|anxiety|anger|jealousy|insecurity|shame|guilt|procrastination|shyness|laziness|resistance|reluctance|addiction|distrust|frustration|stress|burnout|bias|lack)',
    unless: reported,
  },
  { like: 'Who do you distrust the most?', match: '(?:who|which)[^?]* (?:do|did) <you> (?:hate|dislike|distrust|despise|resent|fear)' },
  { like: 'How did you recover from the failure?', match: "(?:recover(?:ed|ing)? from|get over|got over|bounce back from|live with) (?:the|that|this|<your>) (?:<word> )?(?:failures?|disaster|humiliation|scandal|mistakes?|defeat|loss of face|disappointment)", unless: reported },
  { like: 'What was the worst mistake your boss made?', match: '(?:mistakes?|errors?|blunders?) (?:that )?(?:<your> <word>|he|she|they|the <word>) (?:made|makes|make)', unless: reported },
  { like: 'How much more productive are you?', match: "how much more (?!(?:time|money|work|paper|data|than)(?!<letter>))<word> (?:are|is|do|has|have) (?:<you>|<your>|it|the)" },
  { like: 'Have you stopped shouting?', match: '(?:have|has|did) <you> (?:finally )?(?:stopped|stop|quit) <word>ing', at: 'main' },
  { like: 'When will you upgrade?', match: 'when (?:will|are) <you> (?:going to |finally )?(?:buy|upgrade|switch|sign|subscribe|start using)' },
  {
    like: "Why don't you use the list?",
    match: "why (?!didn'?t)(?:<negated>) (?!we)(?!<you> (?:tell|show|start|begin|walk|take|describe|give|explain|talk|say))\\S+|why didn'?t <you>",
  },
  { like: 'Why is the tool so slow?', match: `why (?:<aux>) ${notPointing}(?:<word> ){1,5}(?:so(?! (?:long|far|many|much|often|soon))|such|too|still|always|never)(?: <word>)?` },
  { like: 'Why is the day shift worse than the night shift?', match: 'why (?:is|was|are|were)(?: <word>){1,5} (?:more <word>|less <word>|<word>er?) than' },
  { like: 'Why is the tool slow?', match: `why (?:is|was|are|were) ${notPointing}(?:<word> ){1,4}(?:<state>)` },
  { like: 'Why do you think meetings are bad?', match: 'why do <you> (?:think|feel|believe)(?: that)? (?:<word> ){1,4}(?:is|are) (?:so |such |too )?(?:an? )?(?:<state>)' },
  { like: 'Why are customers leaving you?', match: `why (?:is|are|was|were) ${notPointing}(?:<word> ){1,4}(?:(?:un|dis|de)<letter>+(?:ed|ive)|leaving|quitting|failing|struggling|complaining|losing|refusing|declining)` },
  { like: 'Why did the launch fail?', match: '(?:why|where|when) did (?!it|that|this|they|things)(?:<word> ){1,4}(?:fail|collapse|crash|go wrong|break down|backfire|fall apart)' },
  { like: 'Who is to blame?', match: "who(?:'s| is| was) (?:to blame|at fault)|whose fault|responsible for (?:this|that|the) (?:<word> )?(?:failures?|mess|disaster|errors?|mistakes?|delays?|damage|chaos)" },
  { like: 'Why is nobody doing anything?', match: 'why (?:is|does|did|has|are|do|was) (?:nobody|no one|noone|everyone|everybody)' },
  { like: 'How badly did it hit you?', match: 'how (?:badly|severely|deeply|seriously) (?:did|does|has|have|was|were|is|are)', at: 'main' },
  { like: 'What do you do with the time you save?', match: "(?:time|money|hours|effort) (?:that )?<you>(?:'ll| will|'ve| have)? saved?(?: with| thanks)?|stopping <you> from (?:buying|switching|signing|using|trying|upgrading)" },
  {
    like: 'How do you cope with the stress?',
    match: '(?:how|why) do <you> (?:survive|cope with|deal with)(?: <word>){0,2} (?:chaos|stress|mess|lack|pressure|frustration|bad|problems|pain|boredom|constant|overload|noise|unfairness|loneliness)',
  },
  { like: 'How does your team put up with it?', match: '(?:how|why) (?:do|does) (?:<somebody>) (?:put up with|tolerate|stand)' },
];
