// Compliment-fishing: the question asks for applause.
import type { RulePattern } from '../language';

export const complimentWords: Readonly<Record<string, string>> = {
  about: 'of|about|on|regarding|to',
  brainchild:
    '<product>|idea|ideas|concept|plan|designs?|logo|pitch|proposal|talk|presentation|demo|draft|mock-?up|wireframe|landing page|business model|name|branding|approach|vision|offer|work|team|company|onboarding|book|article|shop|beta|trial|release|version|update|workshop|session|video|newsletter|event',
  verdict: "(?:an? )?(?:really |very |pretty |so |quite |any )*(?:<evaluative>)(?: enough)?(?: (?:<brainchild>|thing|one|for <you>|to <you>))?(?=\\s*(?:[?.,!]|$))",
  enjoy: '(?:really |also |guys )*(?:like|love|enjoy|appreciate)',
};

export const compliments: readonly RulePattern[] = [
  {
    like: 'What do you think of our idea?',
    match:
      "(?:what (?:do|did|would) <you> think|what(?:'s|s| is| are) <your> (?:opinions?|impressions?|thoughts|view|take|feedback|feelings?|verdict|impressions? so far)|how (?:do|did) <you> (?:feel|like|find)|(?:any )?thoughts|opinions?|feedback)(?: (?:<about>))? (?:<our>|this|the new) (?:<word> ){0,2}(?:<brainchild>)",
  },
  { like: 'What do you think of the prototype?', match: 'what (?:do|did) <you> think (?:<about>) the (?:<word> )?(?:idea|concept|pitch|prototype|demo|mock-?up|app|product|website|design|feature)' },
  { like: 'What do you think of it so far?', match: 'what (?:do|did) <you> think(?: (?:<about>))? (?:(?:my|our|mine|ours|us|me)|(?:it|this|that|the <word>) so far)' },
  { like: 'Do you like the way we do it?', match: "(?:do|did|are) <you> (?:<enjoy>|impressed)(?: [^?]*)? (?:we|i|our|us|my|mine)(?:'<word>)?", at: 'main' },
  { like: 'Do you like it?', match: "(?:do|don'?t|would) <you> (?:<enjoy>|want) (?:it|this|that|(?:this|the new) (?:<word> )?<word>|the (?:<brainchild>))(?=\\s*(?:[?.,!]|so far|$))", at: 'main' },
  { like: 'Did you like what you saw?', match: '(?:did|do) <you> (?:<enjoy>) what (?:<you> (?:saw|see|heard|hear|read)|we|i)', at: 'main' },
  { like: 'How do you like our shop?', match: 'how (?:do|did) <you> (?:find|like) <our>|how (?:do|did) <you> like (?:(?:it|this|that)(?=\\s*(?:[?.!]|$))|the (?:new )?(?:<brainchild>))' },
  { like: 'What do you like best about us?', match: 'what (?:do|did) <you> (?:like|love|enjoy)(?:(?: the)? (?:most|best))? about (?:<our>|us|working with (?:us|me|<our>)|this (?:<brainchild>))' },
  { like: 'What is the best thing about us?', match: '(?:best|greatest|nicest|coolest|most useful) (?:thing|part|feature|aspect)s? (?:about|of|in) (?:<our> <word>|us)' },
  { like: 'What is your favourite feature?', match: "(?:what(?:'s|s| is)|which)(?: <word>){0,5} favou?rite (?:<word> ){0,3}(?:<our>|features?|thing about (?:us|<our>))" },
  { like: 'Is this a good idea?', match: "(?:is|isn'?t|was|wasn'?t|are|aren'?t|would) (?:this|that|it|these|those|they|we|(?:<our>|this|that) <word>)(?: be)?(?: not)? <verdict>", at: 'main' },
  { like: 'What do you think, is it a good idea?', match: 'is (?:it|this|that) an? (?:<evaluative>) (?:<brainchild>)' },
  { like: 'Would you call this clever?', match: "would <you> (?:call|consider|describe)(?: that)? (?:<our>|this|it)(?: <word>){0,2} (?:as )?(?:<evaluative>)" },
  { like: 'Are you impressed?', match: '(?:are|were) <you> (?:<word> )?impressed|how impressed', at: 'main' },
  { like: 'Good idea or not?', match: '(?:<evaluative>) (?:<brainchild>),? or (?:not|no|bad)(?=\\s*\\?)' },
  { like: 'Do you think I am on the right track?', match: "(?:do|would) <you> (?:think|believe|feel|say)(?: that)? <we>(?:'re|'m| are| am)? (?:on (?:the right|to)|doing (?:well|ok|fine|a good|the right|it right))" },
  { like: 'Was my explanation clear?', match: "(?:was|were|is|are|am|isn'?t|aren'?t|wasn'?t|weren'?t) (?:<our>(?: <word>)? <word>|<we>)(?: <word>){0,3} (?:<evaluative>|clear|well|enough|better|ok|okay|a good)", at: 'main' },
  { like: 'Do you think it is a good plan?', match: "(?:do|did|would) <you> (?:think|believe|find|feel)(?: that)? (?:<our>|this|it|that|we)(?:'s| is|'re| are)?(?: <word>){0,4} (?:<evaluative>|better|best|worth|the right)", at: 'main' },
  { like: 'Does that sound useful?', match: "(?:does|doesn'?t|did|would|do) (?:this|that|it|these|<our> <word>)(?: <word>)? (?:sound|look|seem|feel) (?:like|(?:really |pretty )?(?:<evaluative>))", at: 'main' },
  { like: 'Does our pricing make sense?', match: '(?:does|do|did) (?:<our> (?:<word> ){0,2}<word>|this (?:<word> ){0,2}(?:<brainchild>)) (?:help|solve|work for|make sense|appeal|excite|meet|impress|sound|look)' },
  { like: 'Are we doing a good job?', match: '(?:are|am|did|do) <we> (?:doing|do|did) (?:an? )?(?:good|ok|okay|well|great|enough|right)', at: 'main' },
  { like: 'Would you say we did a good job?', match: "we(?: did|'ve done| have done) an? (?:good|great|ok|decent)" },
  { like: 'How did I do?', match: 'how (?:did|am|are|do) <we> do(?:ing)?(?: so far| today)?(?=\\s*(?:[?.!]|$))', at: 'main' },
  { like: 'How cool is our app?', match: 'how (?:<evaluative>) (?:is|was|are|were|do|did) (?:<our>|this|it|that|<you> find|the <word>(?: that)? <we> <word>)' },
  { like: "It is a nice concept, isn't it?", match: "(?:<evaluative>|impressive|clever|smart)(?: (?:<brainchild>))?(?=, (?:right|huh|no|eh|yeah|isn'?t (?:it|that|this)|don'?t <you> think))" },
  { like: 'You like the new logo?', match: '<you> (?:really |must |probably )?(?:like|love|enjoy)(?: <word>)? (?:<our>|this|the new) <word>', at: 'start', forms: ['statement'] },
  { like: 'Would you recommend us?', match: '(?:would|will|do) <you> recommend (?:us|me|<our>|this (?:<brainchild>)|it)' },
  { like: 'Am I on to something?', match: 'am i (?:on ?to|on the right|doing|crazy|the only)|are we (?:on ?to|on the right)' },
  { like: 'Is this something people need?', match: "(?:is|isn'?t) (?:this|that|it)(?: really)? something (?:that )?(?:people|anyone|others|customers|users|everyone|<you>|the world|the market)" },
  { like: 'Do you see the value?', match: '(?:can|could|does|do) <you> see (?:the )?(?:value|potential|benefit)', at: 'main' },
];
