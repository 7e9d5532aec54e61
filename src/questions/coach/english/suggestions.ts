// Leading: the question says what the answer should be.
import type { RulePattern } from '../language';

export const suggestionWords: Readonly<Record<string, string>> = {
  tag: "right|correct|yeah|yes|huh|eh|no|true|agreed|innit|isn'?t that so|wouldn'?t <you> (?:say|agree)|don'?t <you> (?:think|agree)|(?:<aux>|<negated>)(?: not)? (?:<you>|it|he|she|they|we|i|that|this|there)",
  suppose: 'assume|guess|bet|suppose|imagine|presume|take it|suspect|trust|gather|reckon|hope',
  surely: 'obviously|surely|clearly|naturally|undoubtedly|no doubt|needless to say|presumably|certainly|of course',
  feel: 'prefer|like|love|hate|want|need|think|feel|believe|agree|dislike|enjoy',
  everyone: 'everyone|everybody|nobody|no one|most (?:people|of <word>|<word>)|(?:many )?experts|studies|research|all (?:of )?(?:<our>|the) <word>|(?:many|lots of|a lot of|plenty of) <word>|the (?:data|numbers|statistics)',
  ease: 'easy|difficult|hard|simple|straightforward|painful|tough|complicated|annoying|fun|pleasant|enjoyable',
  quality:
    '<ease>|intuitive|confusing|useful|helpful|stressful|bad|slow|expensive|unfair|valuable|effective|convenient|frustrating|exciting|interesting|challenging|great|successful|satisfying|rewarding|<judging>',
};

const reported = '<you> (?:said|mentioned|told|were saying)';

export const suggestions: readonly RulePattern[] = [
  { like: "Don't you think it is slow?", match: '(?:<negated>) (?!(?:<you> )?(?:mention|tell))\\S+(?: not)?', at: 'main', forms: ['yes-no'] },
  { like: 'Are you not worried?', match: '(?:<aux>) (?:it|this|that|<you>|they|we) not', at: 'main', forms: ['yes-no'] },
  { like: 'You like it, right?', match: '(?<=[,–—-] ?)(?:<tag>)(?=\\s*[?!]*\\s*$)', forms: ['statement'] },
  {
    like: 'it is slow right',
    match: "(?<=<letter> )(?<!(?:is|be|all|turn|that's|what's|got it|get it) )(?:right|innit|yeah|huh|(?:<negated>) (?:<you>|it|they|he|she|we))(?=\\s*\\?*\\s*$)",
    forms: ['statement'],
  },
  { like: 'You were tired, I suppose?', match: ',? i (?:<suppose>)(?=\\s*[?.!]*\\s*$)' },
  { like: 'Obviously you check the numbers. How?', match: '(?:<surely>),? <word>', at: 'start' },
  { like: 'When it breaks, surely you call somebody?', match: '(?<=[,;:–—-] ?)(?:<surely>)', unless: reported },
  { like: 'As a cook you surely see why?', match: '<youAre>(?: <aux>| must)? (?:<surely>)', unless: reported },
  { like: "Why don't you just call them?", match: "why (?:(?:don'?t|didn'?t) <you>|not) (?:just|simply)" },
  {
    like: 'I assume you were unhappy?',
    match: "<we>(?:'m| am| would|'d| can)?(?: only| just)? (?:<suppose>|sure|expect)(?: that)? (?:<youAre>|<your>|it|that|this|they|the|there|everyone|most)",
    unless: 'imagine <we>',
  },
  {
    like: 'I think it is too slow. What is your view?',
    match: `(?<=^(?:so |and |but |well,? )*|[.,;:–—-] ?)<we>(?: personally| really| do| also)? (?:think|believe|feel|find|'?d say)(?: that)? (?!(?:<we>|about|of|back|out|how|what|who|why|when|where|which|so)(?!<letter>)|${reported})\\S+`,
    unless: `(?:what|how|who|where|when|why|which|do|did|should) <we> (?:think|believe|feel|find)|<we> think (?:<we>|${reported})`,
  },
  { like: 'As we all know, meetings take too long. How is it here?', match: '(?:as|like) (?:we|<you>|everyone|everybody|people) (?:all |surely |probably )?knows?|(?:we all|everyone|everybody) knows?' },
  { like: 'It is obvious that prices will fall. What do you make of it?', match: "it (?:seems|looks) to (?:me|us)(?! like <you>)|it(?:'s| is| seems| looks)(?: pretty| quite)? (?:well known|clear|obvious|no secret|common knowledge)" },
  {
    like: 'Most people want more control. How about you?',
    match: '(?:<everyone>)(?: in <your> <word>| <word>)? (?:says?|said|tells?|told|shows?|complains?|finds?|found|suggests?|proves?|struggles?|expects?|(?:<feel>)s?)',
    unless: '(?:what|how) (?:do|does|did) (?:most|everyone|everybody|all|the)|who|what most',
  },
  { like: 'Like most founders you do your own books?', match: '(?:like|as with) (?:most|all|every|everyone|everybody)(?: <word>)*,? <you>' },
  { like: 'You must be relieved.', match: "<you>(?:'ve)? must(?: really| also)? (?:be|have|know|<feel>)|(?:that|it|this|which) (?:must|can'?t|couldn'?t|cannot) (?:have (?:been|felt)|be|feel)(?! (?:the|<your>|all)(?!<letter>))" },
  {
    like: 'So you prefer paper?',
    match:
      "(?:basically )?<youAre> (?:really |just |still |probably |clearly |also |actually |definitely )*(?:<feel>|rather|say|describe|call|admit|recommend|would|wouldn'?t|won'?t|can'?t|(?:don'?t|do not) (?:<feel>|mind|trust|care)|(?:are|were) (?:not )?(?:<feeling>))(?=[^.!?]*(?:\\?|$))",
    at: 'main',
    forms: ['statement'],
  },
  { like: 'That made you sad?', match: '(?:that|this|it|which|he|she|they) (?:made|makes|must make|left) <you> (?:feel )?(?:<word> )?(?:<feeling>)(?=[^.!?]*\\?)', at: 'main', forms: ['statement'] },
  { like: 'Are you tired of meetings?', match: '(?:are|were) <you> (?:also )?(?:sick of|tired of|fed up|bored of)', at: 'main' },
  { like: 'How much do you agree with the plan?', match: '(?:how (?:much|strongly|far)|to what (?:extent|degree)) (?:do|would) <you> (?:dis)?agree' },
  { like: 'Do you agree with the plan?', match: '(?:do|would|did) <you> (?:not )?agree(?: that| with)?|would <you> (?:not )?(?:say|admit|concede)(?: that)?', at: 'main', forms: ['yes-no'] },
  { like: 'Given how slow it is, what do you do?', match: '(?:given|considering|knowing|seeing) (?:how|all (?:the|these|those))', at: 'start' },
  { like: 'In my opinion it is too slow. What is yours?', match: '(?:in|to) my (?:opinion|view|mind|experience|eyes)|if you ask me|i(?:\'m| am) (?:guessing|assuming|betting|willing to bet)' },
  { like: 'So it is fair to say that it failed?', match: '(?:(?:fair|safe|reasonable|right|accurate|true) to say|(?:can|could|shall) we (?:all |both )?agree)(?: that)? <word>', unless: 'what|how' },
  { like: 'Everyone I have met hates it. How is it for you?', match: '(?:everyone|everybody|nobody|no one|all (?:the )?people|most people)(?: (?:that|who))? <we>(?:\'ve)?(?: <word>){1,3} (?:says?|finds?|complains?|struggles?|(?:<feel>)s?)' },
  { like: 'So you left because of the pay?', match: '<you> [^?]* because [^?]*\\?', at: 'main', forms: ['statement'], unless: reported },
  { like: 'Why should we not just ban it?', match: "why (?:shouldn'?t|can'?t|couldn'?t) (?:we|they|the <word>|people|somebody|someone)|why should <pronoun> not", at: 'main' },
  { like: 'Do you also hate meetings?', match: '(?:do|are|did|were) <you> also (?:<feel>|<feeling>)', at: 'main' },
  {
    like: 'How easy was it to sign up?',
    match: 'how (?:<ease>) (is|was|were|are) (?:it|that) (?:for <you> )?to (?=<letter>)',
    at: 'main',
    fix: { title: 'Ask without the judgement', replacement: 'what $1 it like to ' },
  },
  { like: 'How useful is the manual?', match: 'how (?:very |really |much )?(?:<quality>) (?:is|was|were|are|do|did|does|would|has|have)', at: 'main' },
  { like: 'How satisfied are you with our friendly staff?', match: '(?:satisfied|happy|pleased) [^?]*(?:quick|fast|friendly|excellent|great|new|improved|better)', forms: ['open'] },
  { like: 'Why is paper better than a tool?', match: '(?:why|how come) (?:is|are|was|were|do|does) [^?]* (?:better|worse|best|worst|superior|inferior)(?: than)?', unless: 'think|feel|see' },
];
