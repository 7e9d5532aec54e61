// Pitching: the question, or what leads up to it, sells something.
import type { RulePattern } from '../language';

export const pitchWords: Readonly<Record<string, string>> = {
  making: '(?:build|creat|develop|design|launch|mak|offer|sell|provid|invent|start|ship|releas|introduc|found)(?:ing|ed|e)?|built|made|sold|working on|came up with',
  weAreMaking: "<we>(?:'re|'m|'ve| are| am| have|ve)?(?: (?:just|also|been|recently|currently|now|already|actually|have|both))* (?:<making>)(?: (?:on|up))?",
  does: 'does|do|can|could|helps?|lets?|allows?|saves?|makes?|gives?|writes?|solves?|will|would|automates?|plans?|finds?|reduces?|has|connects?|takes? care|fix(?:es)?|offers?|improves?|increases?|guarantees?|supports?|doubles?|reach(?:es)?|gets?|uses?|turns?|brings?|cuts?|handles?|matches|tracks?|sends?|delivers?|predicts?|detects?|teach(?:es)?|runs?|works?|sorts?|shows?|comes? with',
};

/** What journalists and researchers work on. */
const publication = '(?:story|article|piece|book|study|thesis|paper|report|documentary|film|podcast|research|survey|list|notes?|map|picture|photo)';

export const pitches: readonly RulePattern[] = [
  { like: 'We are building an app for bakers.', match: '<weAreMaking> (?:\\S+ ){0,6}?(?:<product>)', unless: `${publication} (?:of|on|about|for)` },
  {
    like: 'I am working on something that plans your week.',
    match: '<weAreMaking> (?:a|an|the|something|this|our|my)(?: \\S+){0,5} (?:(?:that|which) (?:<word>s|can|will|would|lets?)|to (?:help|let|make|allow|save|automate|solve|fix))',
    unless: publication,
  },
  { like: 'Our tool saves you hours. How do you do it today?', match: '<our> (?:\\S+ ){0,3}?(?:<product>|team|method|approach|course|training|workshop|package|kit|box)(?: <word>)? (?:<does>)', at: 'start' },
  {
    like: 'Is it true that our new tool is better?',
    match: '<our> (?:\\S+ ){0,3}?(?:<product>|team|method|approach)(?: <word>)? (?:<does>|already|is (?:the|better|faster|cheaper|designed|built|able|made|so|much))',
    forms: ['statement', 'yes-no'],
  },
  { like: 'With our app you can do that in a minute.', match: '(?:with|using|thanks to) (?:<our>|this) (?:\\S+ ){0,2}?(?:<product>|plan|offer|package|subscription|method|approach),? (?:<youAre>|it|that|<your>|everyone|all)' },
  {
    like: 'Let me show you our prototype.',
    match: "let me (?:just |quickly )?(?:show|tell|demo|present|pitch|explain|introduce)(?: <you>| you to)?(?: (?:about|how))? (?:<our>|what we(?:'<word>)?|the (?:new )?(?:<product>)|how (?:it|our|we(?:'<word>)?)|this (?:<product>))",
  },
  { like: 'Can I show you what we built?', match: "show <you> (?:what we(?:'ve| have)?|(?:<our>|the new) (?:<word> )?(?:<product>|demo|mockups?|designs?|slides|deck|landing page|website))" },
  { like: "I'd love to show you our tool.", match: "(?:<we>'d|<we> would) (?:love|like) to (?:show|demo|offer|sell|pitch)" },
  { like: 'What if I told you there is a way?', match: '(?:if|what if) <we> (?:told|tell|said|say|showed|show|could (?:save|give|offer|help|fix|cut|show))' },
  { like: 'I have an idea for a shop.', match: "<we>(?:'ve| have|'ve got| got|'ve had| had)(?: <word>)? (?:this |an? |the )(?:<word> )?(?:idea|concept|vision|startup|product|solution) (?:for|of an?|that|to|where|which|called)" },
  { like: 'I have an app that does it.', match: "<we>(?:'ve| have)(?: got)? (?:an?|this|the) (?:<word> ){0,2}(?:<product>) (?:that|which|for|where)" },
  { like: 'Did you know that our tool does this?', match: "(?:did|do) <you> know(?: that| about)? (?:<our>|we|<you> (?:can|could) (?:now|also|actually|already|use)|there(?:'s| is) (?:a|an|now) (?:<word> )?(?:<product>|way))" },
  { like: 'Have you heard of our service?', match: '(?:have|has|did) <you> (?:ever |already )?(?:heard|see|seen|tried|try|used|use|hear|check|checked)(?: (?:of|about|out))? <our> (?:\\S+ ){0,3}?<word>', at: 'main' },
  { like: 'How do you like our award-winning design?', match: 'our (?:(?:brand )?new )?(?:award-winning|innovative|latest|unique|amazing|revolutionary|ai|smart|state-of-the-art|powerful|next-gen|popular|patented|free trial|intuitive|easy-to-use|simple|fast|modern|elegant|beautiful|user-friendly|friendly|affordable|excellent|great|best)|our brand ?new' },
  { like: 'We can help you with that.', match: '<we> (?:can|could) (?:help|save|solve|offer|fix|give|automate|reduce|cut|double|provide|take|handle|sort out|look after)(?: <you>| that| this| it| all)', unless: 'how can <we>' },
  { like: 'What if there was an app for that?', match: '(?:if|that) there (?:was|were) (?:an?|one) (?:<word> ){0,2}(?:<product>)|(?:imagine|picture) (?:an? |one )(?:\\S+ ){0,2}?(?:<product>)' },
  { like: 'Our customers love it.', match: '<our> (?:customers|users|clients) (?:love|save|say|report|see|get|tell)' },
  { like: 'My company helps nurses plan shifts.', match: '<our> (?:startup|company|firm|organi[sz]ation|agency) <word>s <word>', unless: 'what|how (?:is|was|does)' },
  { like: 'Our new course teaches exactly that. What have you tried?', match: 'our new <word>', at: 'start', forms: ['statement'] },
  { like: 'What we do is we match cooks with kitchens. How do you hire?', match: 'what we do is', at: 'start' },
  { like: 'We have this new service that picks up laundry.', match: "we(?:'ve| have)? (?:got |have )?(?:this|a) (?:brand ?)?new <word>|<we>(?:'re|'m| are| am) an? (?:<word> )?(?:startup|start-up|company|firm|agency|platform) (?:that|which|who|helping|for)", unless: publication },
  { like: 'We make planning a breeze.', match: '(?:we|it|which|that) (?:make|turn)s? <word>(?: <word>)? (?:a breeze|easy|easier|simple|simpler|fun|painless|effortless|fast|faster|better|cheaper|a pleasure|child)', forms: ['statement'], unless: 'what|how' },
  { like: 'There is this new tool that does it. Have you seen it?', match: "there(?:'s| is) (?:this|an?) (?:<word> )?(?:<product>)(?: <word>){0,3} (?:that|which|called|to)", forms: ['statement'] },
  { like: 'We are the leading provider.', match: "(?:we(?:'re| are)|<our> <word> is) (?:the|an?) (?:leading|number one|best|only|first|largest|top|award-winning|fastest|cheapest)", unless: publication },
  { like: 'If you sign up today, you get a discount.', match: "(?:if|when) <you> (?:sign up|subscribe|order|buy|join|register|book|upgrade) (?:today|now|this|before|by|with)" },
  { like: 'Never lose a file again: that is what we offer.', match: "that(?:'s| is) (?:exactly |just )?what (?:<we>|<our> (?:<product>)) (?:offers?|do|does|makes?|builds?|sells?|fix(?:es)?|solves?|promise)" },
  { like: 'The tool we made does it. How do you do it?', match: "the (?:<product>)(?: that)? we(?:'ve| have)? (?:built|made|developed|created|designed|offer|sell|launched)", forms: ['statement', 'yes-no'] },
  { like: 'We help restaurants cut food waste.', match: 'we help <word> <word>', forms: ['statement'] },
  { like: 'We offer a better service.', match: '(?:we|our (?:<word> ){1,2})(?: can| could)? ?(?:offers?|sells?|provides?) (?:an? )?(?:very |really |much )?(?:good|great|better|best|cheap|unique|new|free)' },
  { like: 'Can I interest you in a free trial?', match: '(?:would|can) <we> (?:interest|convince|sell|tempt) <you>|sign (?:you|u) up|free trial|special (?:offer|discount)' },
];
