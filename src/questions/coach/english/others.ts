// Closed, generality, scale, double-barrelled, forced choice: what words alone give away; the build of a sentence tells the rest.
import type { RulePattern } from '../language';

/** Beside those that begin with a verb. */
export const closedForms: readonly RulePattern[] = [
  { like: 'Can you tell me if you use it?', match: '(?:tell me|tell us|know|ask(?: <you>)?|wonder(?:ing|ed)?|curious|sure) (?:if|whether) (?!(?:i|we) (?:can|may|could))', forms: ['request', 'yes-no', 'statement'] },
  {
    like: 'Any problems?',
    match: 'any (?!(?:other|more|examples?|thoughts|ideas?|tips|advice|stories|chance|recommendations|questions|final|last|particular|specific|parting|closing|reason|idea)(?!<letter>))<word>',
    at: 'main',
    forms: ['statement'],
  },
  { like: 'Anything wrong with it?', match: 'any(?:thing|one|body) <word> \\S+', at: 'main', forms: ['statement'] },
  { like: 'Ever tried it?', match: '(?:ever|still|already|got|been to|seen|heard of|tried|used) (?!to |an? (?:example|minute|moment|second|sec)|any examples)<word>', at: 'main', forms: ['statement'] },
  { like: 'Know anyone at the bank?', match: '(?:know|need|want|own|have) (?:any|anyone|anybody|anything|an?|the)(?! example)(?: <word>)?', at: 'main', forms: ['statement'] },
  { like: 'Everything ok with it?', match: 'every(?:thing|body|one) (?:<feeling>|ok|okay|fine|good|all right|alright|clear)', at: 'main', forms: ['statement'] },
  { like: 'Your children go to the local school?', match: "(?:<your>|the|it|he|she|they)(?: <word>)?(?:'s|'re| is| are| has| have| go| pay| make| sell| take| let| give| keep| run| use| live| work| like| want| need| get) <word>[^?]*\\?", at: 'main', forms: ['statement'], unless: "it(?:'s| is| was)(?: <word>){1,4} (?:who|that)" },
  { like: 'You have enough water for the summer?', match: '<youAre> (?:<negated> )?(?!<echo>)<word> [^?]*\\?', at: 'main', forms: ['statement'] },
  { like: "You've worked there before?", match: "<you>(?:'ve| have)(?: <word>){1,8} (?:before|already|yet)(?=\\s*\\?)", at: 'main', forms: ['statement'] },
  { like: 'Happy with the result?', match: '(?:<feeling>|sure|interested|keen|ready|familiar) (?:with|about|that|to|in) <word>', at: 'main', forms: ['statement'] },
];

export const generalWords: Readonly<Record<string, string>> = {
  /** What was just said comes back as a probe: `You called him?`. */
  echo: 'mean|said|were|went|did|got|had|came|saw|knew|took|made|left|found|gave|told|thought|felt|kept|met|paid|lost|sold|ran|wrote|began|brought|bought|built|heard|held|put|sat|sent|spoke|spent|stood|won|broke|chose|drove|fell|flew|grew|led|slept|taught|woke|<word>ed',
  kindOfPerson: 'customer|user|client|person|buyer|reader|patient|student|employee|developer|engineer|manager|designer|founder|teacher|parent|family|visitor|guest|member|voter|farmer|nurse|doctor|driver|shopper|citizen|company|team',
};

const usually =
  '(?:usually|normally|typically|generally|commonly|mostly|in general|as a rule|most of the time|on average|in most cases|tends? to|by and large|on the whole|ordinarily|habitually|most often|more often than not|by default|most (?:days|mornings|evenings|nights|weeks|weekends|months|years|lunchtimes))';

export const generalities: readonly RulePattern[] = [
  {
    like: 'How do you usually plan a sprint?',
    match: `(how|what|where|who|which <word>) (?:do|does) ((?:<you>|they|we|<your> <word>|people|the <word>|he|she)) ${usually} ([^?.!]*[^?.!\\s])(?=\\?)`,
    at: 'main',
    // A condition would have to change its tense too.
    unless: 'when|if|on|after|before|every|each|during|while|whenever|in general|as',
    fix: { title: 'Ask for the last time', replacement: '$1 did $2 $3 the last time' },
  },
  {
    like: 'Who usually approves it?',
    match: usually,
    unless: '(?:than|from (?:how|what|the way)|as|unlike what|compared (?:to|with)(?: what| how)?) (?:(?:<pronoun>|people) )*(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|generally)|<you> (?:said|told|mentioned|wrote)|(?<!would )<you> say',
  },
  { like: 'Do you always check it?', match: "(?:do|does|don'?t|doesn'?t|is|are|will)(?: <word>){1,3} (?:always|ever|often|never|regularly|sometimes|frequently|rarely)", at: 'main', unless: 'always been' },
  { like: 'How often do you travel?', match: 'how (?:often|frequently|regularly) (?:do|does) <word>', unless: 'last|this (?:week|month|year)|<you> (?:said|say|told|mentioned)' },
  { like: 'What is your usual route?', match: '(?:<your>|the|his|her|their) (?:usual|normal|typical) (?!(?:day|week|month|morning|shift|project)(?!<letter>))<word>' },
  { like: 'What does the average customer want?', match: '(?:an?|the|<your>) (?:typical|average|ordinary|usual|normal) (?:<kindOfPerson>)' },
  { like: 'What do most developers think of it?', match: '(?:how|what|where|who|why) (?:do|does) (?:most|all) (?:of )?<word>|on an (?:average|ordinary) <word>' },
  { like: 'What do you always carry?', match: '(?:how|what|where|who|why) (?:do|does|is|are)(?: <word>){1,3} always' },
  { like: 'You always write tests?', match: '<you> (?:always|never|often) [^?]*\\?', forms: ['statement'], unless: 'said|say|told|mentioned' },
  { like: 'Are you the kind of person who plans?', match: 'are <you> (?:the |a )?(?:kind|type|sort|someone|somebody|person)(?: of)?(?: person)? who|on a regular basis' },
];

const rate = 'rate|score|rank|grade';

export const scales: readonly RulePattern[] = [
  {
    like: 'On a scale of 1 to 10, how was it?',
    match: '(?:on|using) (?:an? )?(?:scale|range) (?:of|from|between) <number> ?(?:to|-|–|and|through|out of) ?<number>,? (how|what)',
    fix: { title: 'Leave the scale out', replacement: '$1' },
  },
  { like: 'How was it on a 1-10 scale?', match: '(?:on|using) (?:an? )?(?:\\S+ )?(?:scale|range)(?: (?:of|from|between|where|with)|,)|<number>(?: ?- ?| to |–)<number> scale|<number>-point scale' },
  { like: 'How was it, from 1 to 5?', match: '(?:from|between|of|by|with) (?:a )?(?:0|1|zero|one) ?(?:to|-|–|and|till|until) ?(?:a )?(?:5|6|7|10|100|five|six|seven|ten|hundred)|(?:1|0)[-–](?:5|7|10|100)' },
  { like: '1 to 10, how was it?', match: '(?:0|1|zero|one) ?(?:to|-|–) ?(?:5|6|7|10|100|five|six|seven|ten|a hundred)(?= ?[,:–-]| how)', at: 'start' },
  { like: 'In percent, how sure are you?', match: '(?:in percent|as a percentage),? how|how (?:<feeling>|sure|likely)[^?]*(?:in percent|as a percentage)' },
  { like: 'Out of ten, how was it?', match: 'out of (?:10|5|ten|five|100)|of (?:10|5|ten|five|100)(?=\\s*(?:[?.,]|$))' },
  { like: 'How would you rate it?', match: `(?:how would <you>|how'?d <you>|would <you>|can <you>|could <you>|to|please|pls)(?: <word>)? (?:${rate})(?! of)` },
  { like: 'Rate the course.', match: `(?:${rate}) (?:<your>|the|these|this|those|our|my|how|it|them|us|me|on|from|by|each|following|yourself)`, at: 'main' },
  { like: 'How many stars do you give it?', match: 'how many (?:stars|points|thumbs)|(?:what|which) (?:grade|score|rating|mark|number|percentage)(?: <word>)? (?:would|do|did|does) <you> (?:give|assign|put)|\\d being (?:the )?<word>' },
  { like: 'How strongly do you feel about it?', match: 'how strongly|to what (?:extent|degree) do <you>|strongly (?:agree|disagree)|(?:very|not at all) (?:satisfied|likely|important),? (?:somewhat|neutral|or)|(?:very|extremely|highly|quite), (?:somewhat|fairly|quite|a little|neutral|not)|or not at all' },
];

export const doubles: readonly RulePattern[] = [
  { like: 'What do you like and dislike about it?', match: "(?:like|love|enjoy|best|good)(?: (?:most|best))? (?:and|&) (?:dislike|hate|don'?t like|worst|bad|least)", forms: ['open', 'yes-no'] },
  { like: 'How do you choose and train volunteers?', match: '(?:how|why|where|when) (?:do|does|did) (?:<you>|they|we|<your> <word>) (?!(?:come|go|try|sit|wait|stop|use)(?!<letter>))<word> and (?!(?:then|why|how|when|where|what|who)(?!<letter>))<word> (?:<determiner>|<word>s)(?!<letter>)', unless: '<together>' },
  { like: 'Tell me about your job, how you got it and what you did before.', match: '(?:and|,) (?:what|how|why|when|where|who|which)(?!<letter>)[^?.!]* and (?:also )?(?:what|how|why|when|where|who|which) <word>', forms: ['request'] },
  { like: 'Tell me about your job and also why you left.', match: '(?:and also|as well as|and then also) (?:what|how|why|when|where|who)', forms: ['request'] },
];

export const choices: readonly RulePattern[] = [
  { like: 'Would you rather travel?', match: 'would <you> rather|would <you> prefer .*or|either .* or|yes or no', forms: ['yes-no', 'open', 'statement'], unless: 'rather not' },
];
