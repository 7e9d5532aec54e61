// Words that several English patterns share.

const evaluative = [
  ...['good', 'great', 'nice', 'cool', 'neat', 'interesting', 'useful', 'helpful', 'exciting', 'promising', 'valuable', 'attractive'],
  ...['appealing', 'clear', 'reasonable', 'worthwhile', 'beautiful', 'pretty', 'amazing', 'awesome', 'fun', 'compelling', 'bad'],
].join('|');

export const englishWords: Readonly<Record<string, string>> = {
  word: '<letter>+',
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
  money: '[$€£¥₹] ?\\d[\\d.,]*k?|\\d[\\d.,]*k? ?(?:[$€£¥₹]|dollars?|bucks|euros?|pounds?|quid|eur|usd|gbp|chf|francs|rupees|cents)',
  product:
    'app|apps|copilot|agent|program|scheme|seed|tool|tools|product|products|platform|service|software|solution|startup|start-up|feature|features|system|prototype|dashboard|website|plugin|plug-in|extension|device|gadget|marketplace|assistant|chatbot|bot|notebook|offering|technology|saas',
  brainchild:
    '<product>|idea|ideas|concept|plan|design|designs|logo|pitch|proposal|talk|presentation|demo|draft|mockup|mock-up|wireframe|landing page|business model|name|branding|approach|vision|offer|work|team|company|onboarding|book|article|shop|new .*',
  evaluative,
  feeling:
    'happy|unhappy|confused|lost|confident|comfortable|satisfied|dissatisfied|pleased|worried|frustrated|angry|excited|upset|annoyed|disappointed|stressed|overwhelmed|concerned|scared|proud|afraid|nervous|anxious|thrilled|impressed|delighted|bored|tired|fed up|embarrassed|jealous|relieved|ashamed',
  // What people ask others to do in an interview, whatever it is about.
  ask: [
    'tell|describe|explain|show|share|elaborate|expand|unpack|clarify|spell|repeat|recall|remember|outline|sketch|draw|paint|summari[sz]e|introduce|remind|compare|define|illustrate|reflect|demonstrate|recount|narrate|trace|rephrase|specify|name|list|remark',
    '(?:walk|take|talk|run|lead|guide|bring|fill|put|send|point|let|help|connect|teach|read|refer|pass|link|direct|hand|show|get) (?:me|us|that|it|this|through|to)',
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
