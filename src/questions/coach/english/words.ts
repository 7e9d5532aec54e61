// Words that several English patterns share.

const evaluative = [
  ...['good', 'great', 'nice', 'cool', 'neat', 'interesting', 'useful', 'helpful', 'exciting', 'promising', 'valuable', 'attractive'],
  ...['appealing', 'reasonable', 'worthwhile', 'beautiful', 'pretty', 'amazing', 'awesome', 'fun', 'compelling', 'bad', 'lovely', 'delicious'],
  ...['innovative', 'clever', 'smart', 'impressive', 'original', 'creative', 'brilliant', 'excellent', 'wonderful', 'perfect', 'convincing', 'solid'],
].join('|');

export const englishWords: Readonly<Record<string, string>> = {
  word: "<letter>+(?:'<letter>+)?",
  aux: 'do|does|did|is|are|am|was|were|has|have|had|can|could|cud|will|would|wud|shall|should|shud|may|might',
  negated: "(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must|need)n'?t|ain'?t",
  you: "(?:you|u|ya|y'?all)(?: (?:guys|all|folks|two|both))?",
  // With what hangs on it: you're, you'd.
  youAre: "<you>(?:'(?:re|d|ve|ll))?",
  your: 'your|ur',
  we: 'we|i',
  our: 'our|my',
  pronoun:
    '<you>|he|she|it|they|we|i|there|this|that|these|those|anyone|anybody|anything|someone|somebody|something|everyone|everybody|nobody|people|others',
  determiner: 'the|a|an|<your>|my|our|his|her|its|their|this|that|these|those|any|some|other|most|all|both|each|every|many',
  day: '(?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month)|tomorrow|today|noon|the (?:morning|afternoon|evening)',
  number: '\\d+|one|two|three|four|five|six|seven|eight|nine|ten',
  money: '(?:<number>|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|hundred|a thousand) (?:dollars?|bucks|euros?|pounds?|quid|francs|rupees)|[$€£¥₹] ?\\d[\\d.,]*k?|\\d[\\d.,]*k? ?(?:[$€£¥₹]|dollars?|bucks|euros?|pounds?|quid|eur|usd|gbp|chf|francs|rupees|cents)',
  product:
    'app|apps|copilot|agent|program|scheme|seed|tool|tools|product|products|platform|service|software|solution|startup|start-up|feature|features|system|prototype|dashboard|website|plugin|plug-in|extension|device|gadget|marketplace|assistant|chatbot|bot|notebook|offering|technology|saas',
  brainchild:
    '<product>|idea|ideas|concept|plan|design|designs|logo|pitch|proposal|talk|presentation|demo|draft|mockup|mock-up|wireframe|landing page|business model|name|branding|approach|vision|offer|work|team|company|onboarding|book|article|shop|new .*',
  evaluative,
  feeling:
    'happy|unhappy|confused|lost|confident|comfortable|satisfied|dissatisfied|pleased|worried|frustrated|angry|excited|upset|annoyed|disappointed|stressed|overwhelmed|concerned|scared|proud|afraid|nervous|anxious|thrilled|impressed|delighted|bored|tired|fed up|embarrassed|jealous|relieved|ashamed|sad|mad|furious|guilty|lonely|hopeful|uncomfortable|unsafe|helpless|left out',
  // What people ask others to do in an interview, whatever it is about.
  ask: [
    'tell|describe|explain|show|share|elaborate|expand|unpack|clarify|spell|repeat|recall|remember|outline|sketch|draw|paint|summari[sz]e|introduce|remind|compare|define|illustrate|reflect|demonstrate|recount|narrate|trace|rephrase|specify|name|list|remark',
    '(?:walk|talk|run|lead|guide|bring|fill|put|send|point|let|help|connect|teach|read|refer|pass|link|direct|hand|show|get) (?:me|us|that|it|this|through|to)',
    'take (?:me|us|that as|(?:it|that|this) (?:from|step|one|apart|back)|(?:the|an?|one|that|this|<your>) [^?.]* (?:as|for) an? example)',
    '(?:open|pull up|bring up|look up|hold up|log into) (?:it|that|the|this|<your>)',
    'put (?:an?|some|names?) <word>',
    'be (?:an? (?:bit|little) )?(?:more |a little )?(?:specific|precise|concrete|clearer)',
    'talk (?:about|a|more|to|some|briefly)',
    'speak (?:to|about|a|more|up)',
    'give (?:me|us|an?|some|more|any|one|another|two|three|examples?|that|your)',
    'come up with',
    'say (?:a|more|something|some|what|how|why|who|when|where|again|anything|which|(?:that|it) (?:again|differently|in))',
    'think (?:of|back|about)',
    'go (?:back|through|into|over|deeper|on|further)',
    '(?:start|begin) (?:by|with|at|from|us|me)',
    '(?:dig|break|drill) (?:in|into|it|that|this|down|deeper)',
    'provide (?:an?|some|me|us|more)',
    '(?:suggest|recommend) (?:any|some|an?|other|another|the|to)',
    'make (?:an? )?(?:intro|introduction)',
  ].join('|'),
};

/** What a conversation begins with. */
export const openingWords = [
  "how (?:did|have) <you> (?:come|get|end|start|begin|first|become|find)",
  "how(?:'s|s| is| was| has| have| are)(?: <your>| <you>| the| it| things| everything)|what (?:brought|brings|drew|got|led|made) <you>",
  "(?:tell|walk|talk|take) (?:me|us)(?: <word>){0,3} (?:about|through)|<your> (?:story|background|role|job|work|day|week|path|career|journey)",
  "what (?:do|did) <you> do|what(?:'s|s| is| does| did) <your> (?:<word> )?(?:role|job|day|week|work|title|team)|how long have <you>",
  "what are <you> (?:working|trying|learning)|what(?:'s| is) (?:new|on <your> mind)|who are <you>|how do <you> know",
  "what (?:has|have) <you> (?:been|worked)|what has (?:changed|happened)|introduce <your>self|what were <you> (?:in the middle|doing)",
  "(?:could|can) <you> (?:show|introduce)|since we last|first (?:come across|hear|job|week|day)|i noticed",
  "where (?:does|do|should|shall) (?:somebody|someone|we|i) (?:start|begin)|what (?:are|is) <you> (?:proud|glad)",
].join('|');

/** What it ends with. */
export const closingWords = [
  "(?:should|could|ought) <we>(?:'ve| have)? (?:have )?ask(?:ed)?",
  "(?:didn'?t|not|haven'?t|forg[eo]t(?:ten)?) (?:<we> )?(?:get to|ask|asked|cover|covered|to ask|talk|mention)",
  "anything (?:else|more|<you>|<we>|to add|that)|(?:who|anyone|anybody|someone|somebody) else|to add|(?:did|have) <we> (?:miss|missed|forg)",
  "introduce me|put me in touch|one thing|next steps?|follow(?:ed|ing)?[ -]up|questions? (?:for|do <you> have for) (?:me|us)",
  "what(?:'s| is) missing|talk again|meet again|come back to you|wrap up|to (?:finish|close|end|wrap)",
  "before (?:we|i|you) (?:finish|go|leave|close|stop|end)|final|last (?:question|thought|words?)|need from (?:me|us)|hear back|let you know",
  "how was this",
].join('|');
