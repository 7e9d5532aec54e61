// How English builds questions.
import type { ClauseWords } from '../language';

const any = (...patterns: readonly string[]): string => patterns.join('|');

const fillers = any(
  "so|ok|okay|k|alright|all right|right|um+|uh+|uhm|er+|erm|hmm*|mhm|oh|ah|well|and|but|or|now|then|also|anyway|anyways|plus|like|basically|just|actually|honestly|really|maybe|perhaps|please|pls|i mean|you know",
  'great|good|cool|nice|perfect|sure|yes|yeah|yep|no|thanks|thank you|thx|sorry|interesting|fair enough|got it|i see|makes sense',
  '(?:hi|hello|hey|dear)(?: (?!do|does|did|is|are|can|could|how|what|when|where|who|why)(?:<letter>|\\.)+)?(?=[\\s,:;–—-])',
  'quick (?:one|question)|one (?:more|last|quick) (?:thing|question)|last (?:one|question|thing)|next (?:one|question)|first(?: of all| off)?|second|secondly|third|next|finally|lastly',
  '(?:on|using) an? scale(?: \\S+){0,6}? (?=how)|from <number> (?:to|-) <number>,?(?= how)',
  "(?:just )?out of curiosity|just curious|by the way|btw|if i may(?: ask)?|if you don'?t mind(?: me asking)?|may i ask|let me ask(?: you)?(?: this)?|tell me(?=,)|for (?:you|example|instance)|in (?:fact|short)|that said|on that note",
);

const interrogatives = any(
  "(?:(?:at|in|on|to|for|from|with|by|of|since|until|till|about|under|during|through|through|against|after|before|around) )?(?:what|wat|wht|which|whose|whom)(?:'s|'re|'d|'ll|'ve|s|d)?",
  "how(?:'s|'d|'re|'ve|'ll|s|d)?|why(?:'s|'d|s)?|when(?:'s|'d)?|where(?:'s|'d|'re|s|d)?|who(?:'s|'d|'ll|'ve|s|d)?",
  '(?:since|until|till|from|by) (?:when|where)|(?:for|about|after|in|within|at) how|(?:to|with|from|for|by) who',
);

const leadIns = any(
  '(?:when|where|whenever|wherever) (?:<pronoun>|<determiner>|something|things|<word>ing|(?!does|was|is|has)<word>s)(?! ?[?.!])',
  "(?:what|how|where|why|when) <we>(?:'d|'m| would| am| was|'ve)?",
  'from (?:where|what) <you>',
);

const inversion = '(?:<aux>|<negated>)(?: not)? (?!be |have |do (?:not )?[?.])\\S+';

const inversionBehindComma = any(
  '(?:<aux>|<negated>) (?:<pronoun>|<your>)',
  "(?:do|does|did|can|could|will|would|should|have|has|don'?t|doesn'?t|didn'?t) <determiner>",
);

const inversionAmid = any(
  "(?:do|did|are|were|have|would|wud|will|can|could|should|don'?t|didn'?t|aren'?t|wouldn'?t|haven'?t) <you>",
  '(?:did|does) (?:they|he|she|it|we|<your>|anyone|anybody)|do (?:they|we|<your>)',
  '(?:is|are) there',
);

const softly = '(?: (?:please|pls|plz|just|maybe|perhaps|possibly|also|kindly|briefly|quickly|again|first|then|now|by any chance|at all|still))*';

const meetAgain =
  '(?:talk|meet|chat|speak|call|catch|do)(?:t?ing)?(?: up)?(?: (?:again|more|with|to|about|on|for|next))|do (?:a|an|another|this)|have (?:a|another)|a (?:call|chat|follow|second|short|quick)|another|let|join|come back|follow|answer|look (?:at|over|through)|review|stay in touch|continue|be (?:contacted|quoted|recorded|named|part|interviewed|in touch)|catch up|keep in touch|sit down';

const request = any(
  `(?!would <you> (?:(?:describe|define|introduce) [^?]* as |tell (?:<your>|people|others|any|friends|an? )))(?:can|could|would|will|wud|cud|won'?t|couldn'?t) <you>${softly} (?:<ask>)`,
  `(?:would|will|are|could|might|can) <you>${softly}(?: be)? (?:able|willing|open|happy|comfortable|ok|okay|up|free|available|so kind as|keen)(?: to| for)? (?:<ask>|${meetAgain})`,
  "(?:why don'?t|suppose) (?:<you>|we) (?:<ask>|start|begin|tell)",
  `(?!let me ask|tell me, (?:<aux>|<negated>)(?!<letter>))(?:(?:please|pls|just|maybe|now|do|let'?s) )*(?:<ask>|talk about)`,
  '(?:imagine|suppose|picture|assume|assuming|say) (?:that |you|we|i|it|your|there|a|the)|think|consider|rate|rank|score|grade|go on|keep going|pick|choose|take|keep in mind|look|try to (?:remember|recall)|bear with me',
  "(?:i|we)(?:'d|'m|'ll|'ve| would| am| was| were| have|d)?(?: just| really| also| always| still| be| been| a bit| quite| very| so)* (?:love|like|want|wanted|curious|interested|keen|wonder|wondering|wondered|hoping|intrigued|fascinated|eager|need)(?: to)? (?!the|your|it|this|that|you)<word>",
  '(?:was |am )?(?:curious|wondering|wondered|interested|keen)(?: to (?:hear|know|learn|understand|see))? (?:how|what|why|who|when|where|which|about|in|if|whether)',
  "(?:i|we)(?:'d| would)? (?:be |really |so )*(?:grateful|happy|glad|interested|delighted|appreciate it|appreciate|love it) if <you> (?:could|can|would|will)",
  "let'?s (?:imagine|suppose|assume|pretend|talk|go|turn|start|begin|move|look|come|say|go back|stay)",
);

const fine = 'ok|okay|o\\.k\\.|all right|alright|fine|cool|acceptable';

const consent = any(
  `(?:is|was|would|wud|will) (?:it|that|this)(?: be| still| really| also)* (?:${fine})(?: (?:if|to|for|with|by|that|when)|(?=\\s*(?:[?!.,]|$)))`,
  '(?:is|would) it(?: be)? possible (?:to (?:record|take|talk|meet|speak|see|get|have|do|come|continue|follow|call)|for (?:me|us)|if)',
  "(?:do|does|would|wud|did|wouldn'?t) (?:<you>|anyone|anybody) mind|(?:<you> )?mind (?:if|me|telling|showing|explaining|sharing|my)",
  `(?:${fine}) (?:if|for (?:you|me|us)|with (?:you|me)|to (?:record|take|use|quote|share|start|go))`,
  '(?:are )?<you> (?:still |all |also )?(?:ok|okay|fine|happy|comfortable|cool|good|alright|all right|willing|open|ready|free|sure)(?: (?:with|for|to|about))? (?:(?:me|us|my|our) (?:to|<word>ing)|(?:this|it|the (?:call|interview|conversation|session)) (?:being|to)|being|if <we>|to (?:be (?:recorded|quoted|named|filmed|photographed|contacted|identified)|go on|continue|start|begin|talk|chat|meet|share|keep|tell|speak|answer|discuss))',
  'are <you> (?:still |all |quite )?(?:ready|sure|there|free|comfortable|in a hurry|ok|okay|good|alright)(?: (?:so far|here|now|today|to (?:start|begin|go on|continue)|with that|with this|for time|on time))?(?=\\s*[?.!,]|$)',
  'am i (?:allowed|free|permitted) to',
  '(?:do|did|have) <we> (?:still )?(?:have|got|need|get) (?:<your> |the |enough |any )?(?:permission|consent|ok|okay|time|go-ahead|approval)',
  'do <you> (?:consent|give (?:me|us|<your>)|agree to (?:be|being|this|the (?:recording|interview|terms|use)|a|us|me|my|have))',
  '(?:can|could|may|might) <we>(?! (?:just )?ask(?: <you>)? (?:if|whether)| (?:trust|rely|expect|assume|agree|sell|interest|convince|charge))',
  '(?:shall|should) <we>(?: just| maybe| now)? (?:stop|pause|turn|start|begin|move|continue|skip|come back|leave|take a|switch|go (?:on|ahead|back|through|over|there|for|now|somewhere)|meet|call|record|note|write|delete|anonymi[sz]e|send|keep|wrap|talk|look at|follow|read|mention|quote|do (?:this|it|that))',
);

const schedule = any(
  '(?:do|did|have) <you> (?:still )?(?:have |got )(?:(?:a|an|any|some|another|one|more|few|couple|other|recent|concrete|specific|particular|good|real|of|final|last|<number>) )*(?:examples?|suggestions?|recommendations?|advice|tips|minutes?|mins?|moment|sec|secs|second|seconds|questions?|story|stories|thoughts|anything|(?:enough )?time (?:for (?:one|a|another|me|us|this|some|that)|now|today|left|to (?:talk|chat|answer)))(?! (?:a day|about (?:our|my)))',
  'do <you> (?:still )?have (?:until|till)',
  'would <you> (?:feel|be) (?:ok|okay|fine|comfortable|all right|alright)(?: with| about)? (?:walking|showing|telling|talking|describing|being|me|us|if|sharing (?:that|it|this|more|some))',
  '(?:do|did|would) <you> (?:need|want) (?:an?|some|any|another|more)(?: more)? (?:break|minute|minutes|moment|water|coffee|tea|time|help)',
  'would <you> (?:prefer|rather)(?: (?:that|if|it if|to))? (?:<we>|me|us|do (?:this|it)|talk|meet|speak|call|stay|remain|keep|stop|continue)|are we (?:still )?(?:good|ok|okay|on|done|fine|recording)',
  'is (?:now|this|today|it|that|<day>)(?: still)?(?: a| the)? (?:good|ok|okay|bad|convenient|right|better|suitable) (?:time|moment|day|place)',
  "(?:would|does|is|will) (?:<day>|that|this|\\d+(?::\\d+)?(?: ?[ap]m)?|half past <word>)(?: (?:morning|afternoon|evening))?(?: at \\S+)?(?: still)? (?:work|suit|fit|be (?:ok|okay|good|fine|better|convenient))(?: (?:for )?(?:<you>|better|too))?(?=\\s*(?:[?.!,]|$))",
  '(?:can|could) <you> (?:still )?(?:hear|see|read) (?:me|us|my|the (?:screen|slides|board)|this)(?! <word>ing)',
  'did <you> (?:find (?:the (?:place|café|cafe|office|building|room|way)|us|<your> way|it (?:ok|okay|all right|alright|easily))|sleep well|get (?:my|the|our) (?:email|message|link|mail|note|invite|text|documents?|questions?)|have (?:a (?:good|nice|safe) (?:weekend|trip|journey|flight|holiday|week|day|morning|summer|drive|break)|any trouble (?:finding|getting here)))',
);

const checks = any(
  '(?:is|was) (?:that|this|it) (?:right|correct|accurate|about right|fair to say|fair|a fair|true(?! (?:that|<pronoun>|<determiner>)(?!<letter>))|what|how|where|who|why)',
  'does (?:that|this|it|my (?:summary|understanding))(?: all)? (?:(?:sound|look|seem|feel) (?:right|about right|accurate|fair|correct|familiar)|make sense|match|capture|reflect|sum|cover|ring|fit|answer)',
  'am i (?:right|correct|understanding|hearing|getting|missing|reading|wrong|making|following|interpreting|pronouncing|saying)',
  'do <we> (?:understand|get|hear|have (?:that|it|this)|remember|read)',
  '(?:did|have|had) <we> (?:miss|forg[eo]t|leave|left|overlook|cover|understood|understand|get|got|hear|heard|read|skip|not|fail|ask|say|said|make|made|capture|misunderst|discuss|talk|touch|mention|pronounce|spell)<letter>*',
  '(?:was|is|were) (?:that|this|it) (?:before or after|(?:in|on|at|around) (?:<word>|\\d+) or|<number> or)|(?:was|is|were) (?:that|this) the (?:first|second|last|old|new|same) <word>? ?or',
  '(?:<aux>|<negated>) <pronoun>(?: really| too| then| though| now)(?=\\s*\\?)',
  'did <you> (?:say|mean)|do <you> (?:see|know) what i|do <you> mean|are <you> (?:saying|referring|talking about)|(?:is|was) (?:it|that) <you> or',
);

const memory = any(
  'do <you> happen to|(?:do|can|could|would|did) <you>(?: still| even| happen to| by any chance| perhaps)* (?:remember|recall)(?: (?:exactly|roughly|anything|at all))? (?:what|how|who|whom|why|when|where|which|whose|the|a|an|any|<your>|that|this|one|doing|about|anything)',
  '(?:do|can|could|would|did) <you>(?: still| even| happen to| by any chance)* (?:know|have (?:a|any) (?:sense|idea|memory|recollection|feeling)(?: (?:of|for|about))?)(?: (?:exactly|roughly|about))? (?:what|how|who|whom|why|when|where|which|whose)',
);

const closings = any(
  '(?:is|are|was|were) there(?: really| perhaps| maybe)? (?:anything|something(?: else)? (?:<we>|<youAre>|that)|anywhere else|(?:any|some|more|other|another|a)(?: (?:other|more|single|specific|particular|recent|concrete|second))* (?:questions?|topics?|things?|points?|time|moment|day|story|stories|examples?|options?|alternatives?|occasions?|reasons?|cases?|people|person|colleagues?|aspects?|areas?|parts?|documents?|papers?|pages?|pictures?|photos?|names?) (?:<we>|<youAre>|that|when|where|who|which|worth|to|else)|(?:an?|any|some)(?: <word>){1,3} <we> (?:could|can|should|might|may)|an? (?:story|reason|history|logic|idea|name|word|term) (?:behind|for|to))',
  "(?:is|are|was|were) there (?:any(?:one|body)|some(?:one|body)|other people|any(?: other)? people|people|others|any others)(?: else)? (?:else|<we>|who(?:m|'d)? (?:<we>|might|could|would|should|can|knows|sees)|<you>(?:'d|'ve)? (?:think|know|would|could|can|trust|recommend|suggest)|to (?:talk|speak|ask)|worth|(?:(?:in|at|on|from|with) (?:<word> ){1,4})(?:<we> (?:could|can|should|might|may)|<youAre>))|(?:is|are|was|were) there (?:more|others|any others|anything)",
  "do <you> know (?:of )?(?:any(?:one|body)?|some(?:one|body)?|an?|other|people)(?: other| more)?(?: <word>)? (?:else|(?:that |who |whom )?<we> (?:should|could|can|might|ought)|who(?:'d|m)?|that (?:i|went|has|did|could|would))",
  '(?:do|would|did|wud) <you> (?:want|like|care|wish|need|feel like)(?: (?:me|us))?(?: to)? (?:me to|us to|explain|introduce|demonstrate|walk|add|adding|say|tell|telling|share|sharing|talk|ask|stop|pause|continue|take a (?:break|moment)|start|tea|coffee|water|sugar|milk|lunch|a (?:seat|drink)|something to|see (?:the|my|what)|hear (?:what|the|back|from|more|about)|know (?:what|how|when|more|the)|stay (?:anonymous|in touch)|be (?:named|quoted|anonymous|credited|contacted|kept|informed)|remain|get back|come back|correct|repeat|rephrase|send|elaborate|expand|mention|discuss|show|read (?:the|my|what)|review|receive|a (?:copy|coffee|tea|break|summary|glass|moment|transcript|minute)|some (?:water|coffee|tea)|anything)',
  'any(?:thing|one|body|where) (?:else|<we>(?:\'<word>)?|<youAre>|more|that|to|worth|in|about)',
);

export const englishClauses: ClauseWords = {
  fillers,
  interrogatives,
  leadIns,
  joints: 'and|so|but|then|or',
  inversion,
  inversionBehindComma,
  inversionAmid,
  request,
  courtesy: any(consent, schedule, checks, memory, closings),
};
