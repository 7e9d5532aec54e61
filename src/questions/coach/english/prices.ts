// Price guess: the question asks what somebody might pay, instead of what they did pay.
import type { RulePattern } from '../language';

const settled = 'did|was|were|paid';
const might = 'would|wud|will|might|could|should|can';

export const priceGuesses: readonly RulePattern[] = [
  { like: 'How much would you pay for it?', match: `how much(?: <word>){0,3} (?:${might})(?: <word>){0,4} (?:pay|spend|cost|charge|invest|be worth|shell|fork|afford)` },
  { like: 'What would you pay for it?', match: `what(?: <word>){0,3} (?:${might})(?: <word>){0,4} (?:pay(?! attention)|cost|charge|be worth|afford)` },
  {
    like: 'Would you pay for it?',
    match: `(?:${might}|are)(?: <word>){1,4} (?:pay|paying|spend|spending|afford)`,
    at: 'main',
    unless: 'pay attention|paying attention|spend(?:ing)? (?:time|<word> (?:minutes|hours|days)|a (?:moment|minute|day))|still paying|paying (?:now|today|currently|at the moment)',
  },
  { like: 'What are you willing to pay?', match: "willing(?:ness)? to (?:pay|spend)|(?:ready|prepared|happy|open|able) to (?:pay|spend)|<you>(?:'d| would)(?: ever)? (?:pay|spend)(?! (?:more|less|most|your) (?:time|day))" },
  { like: 'Is $20 too expensive?', match: '<money>[^?.]*(?:expensive|cheap|fair|reasonable|okay|ok|good|acceptable|right|much|worth|affordable|steep|fine|high|low)', forms: ['yes-no', 'statement'], unless: settled },
  { like: 'At 20 euros, would you buy it?', match: '(?:would|will)[^?.]*<money>|<money>[^?.]*(?:would|buy)', unless: settled },
  { like: 'Do you think 300 a year is reasonable?', match: '(?:think|would|is|are|were) \\d[\\d.,]*k? (?:a|per) (?:month|year|week|seat|user|head|person|hour|day)(?: <word>)? (?:reasonable|fair|too much|expensive|cheap|affordable|acceptable|realistic)' },
  { like: 'How would you price it?', match: 'how would <you> (?:price|value) (?:it|this|that|the|<our>)' },
  {
    like: 'What is a fair price?',
    match: '(?:fair|reasonable|acceptable|right|good|realistic|appropriate|maximum|ideal|sensible) (?:price|amount|fee|rate|sum|rent|cost|charge|wage|salary)',
    unless: 'did|was|were|arrive|decide|last',
  },
  { like: 'What price do you have in mind?', match: 'what(?: <word>)? price (?:would|do <you> have in mind|should|seems?|feels?|sounds?|makes|point|could|is too)|at what price|price (?:range|tag) (?:would|do <you>)|price (?:limit|ceiling)' },
  { like: 'How much is this worth to you?', match: 'how much (?:is|are|was) (?:that|this|it|such|something like (?:this|that)|<our> <word>|a (?:<product>) <word>)(?: <word>)* worth|what is (?:this|it|that) worth' },
  { like: 'What do you think it costs?', match: '(?:what|how much)(?: <word>)? (?:do|would) <you> (?:think|expect|guess)[^?.]*(?:costs?|worth|charge|price|pay)' },
  { like: 'How expensive would be too much?', match: 'how (?:expensive|cheap) would|how much (?:is|would be) too (?:much|little)|(?:what|how much) budget would|budget (?:for (?:something|a (?:<product>)|such)|would)' },
  { like: 'Should it cost less?', match: '(?:should|do <you> think) (?:it|this|that|we|<our> <word>) (?:cost|charge|should cost)' },
  { like: 'Is it too expensive for you?', match: '(?:too|so|very) (?:expensive|cheap|pricey)', forms: ['yes-no'], unless: settled },
];
