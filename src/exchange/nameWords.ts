// The words of people's names, and the words of a text that may be one of them: declined, without accents, in any script.
import { personKey } from '../notes/keys';

/** Written without blanks between words: a name may stand anywhere. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** A word of a script with blanks (first group), or a run of one without (second). */
export const wordPattern = new RegExp(`((?:(?![${unspaced}\\p{Script=Hangul}])[\\p{L}\\p{M}\\p{N}])+|\\p{Script=Hangul}+)|([${unspaced}](?:\\p{M}|[${unspaced}])*)`, 'gu');

const isUnspaced = new RegExp(`[${unspaced}]`, 'u');

/** What is equal in all spellings of a word. */
export function foldedWord(word: string): string {
  // A Turkish capital İ leaves its dot behind as a mark.
  return personKey(word.normalize('NFKC')).replace(/i\u0307/gu, 'i');
}

function withoutAccents(folded: string): string {
  return folded.normalize('NFD').replace(/\p{M}+/gu, '').replace(/ł/gu, 'l').replace(/ø/gu, 'o').replace(/đ/gu, 'd').replace(/ı/gu, 'i').normalize('NFC');
}

/** How the words of a name are looked up. */
export interface NameWords {
  /** Of scripts with blanks, folded. */
  readonly words: readonly string[];
  /** Names and parts of them in scripts without blanks, as they may stand in a text. */
  readonly runs: readonly string[];
  /** What names nobody by itself: particles, titles, initials, also those of the first and the last word. */
  readonly fillers: readonly string[];
}

/** `Dana Okafor (Acme)`: dana, okafor, danaokafor. */
export function wordsOfName(name: string): NameWords {
  const bare = name.replace(/\s*[(（][^)）]*[)）]\s*$/u, '').trim().normalize('NFC');
  const found = [...bare.matchAll(wordPattern)].map(([word]) => word);
  const all = found.filter((word) => !isUnspaced.test(word)).map(foldedWord);
  const [only] = all;
  const isName = (word: string): boolean => letterCount(word) > 1 && !nobodysName.has(word);
  // Somebody who is called nothing else than `Sir` is called so.
  const words = all.length === 1 && found.length === 1 && only !== undefined && letterCount(only) > 1 ? [only] : all.filter(isName);
  return {
    words: [...words, ...givenNames(words), ...(all.length > 1 ? [all.join('')] : [])],
    runs: runsOf(found.filter((word) => isUnspaced.test(word))),
    fillers: [...all.filter((word) => !isName(word)), ...(all.length > 1 ? [all[0], all.at(-1)] : []).map((word) => word?.slice(0, 1) ?? '')],
  };
}

/** 김지민: the given name follows a family name of one syllable. */
function givenNames(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^\p{Script=Hangul}{3}$/u.test(word)).map((word) => word.slice(1));
}

function runsOf(parts: readonly string[]): readonly string[] {
  const joined = parts.join('');
  const runs = [joined, ...parts];
  // 王小明: family names of one character are too common by themselves, and stand beside a title instead.
  if (/^\p{Script=Han}{2,3}$/u.test(joined)) {
    if (joined.length === 3) runs.push(joined.slice(1));
    for (const title of titles) runs.push(`${joined.slice(0, 1)}${title}`);
    runs.push(`老${joined.slice(0, 1)}`, `小${joined.slice(0, 1)}`);
  }
  return [...new Set(runs)].filter((run) => letterCount(run) > 1);
}

const titles = '先生 女士 小姐 太太 老师 老師 经理 經理 博士 医生 教授 总'.split(' ');

function letterCount(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

const nobodysName = new Set(
  (
    'dr prof mr mrs ms miss mx sir herr frau mme jr sr phd the ' +
    'von van de der den del della di da do dos das du la le el al bin ibn ben of af av zu ter ten und and y e'
  ).split(' '),
);

/** Names that are words as well: only with a capital letter are they names. Those of one or two letters always are. */
const commonWords = new Set(
  (
    'abbott amber angel apple april archer art ash autumn back baker ball bank banks barber basil bean bear beck bee begin bell berry best better bill bird ' +
    'bishop black blue bob bond book booker bow bright brook brown buck bull burns bush butler camp carpenter carter case cash chance chase cherry christian ' +
    'church clay cliff cloud cook cooper cotton crane cross crow crystal curry dale dash dawn day dean dear dell dick drake drew drum early east ' +
    'english every faith fall farmer field finch fine fisher fish flower ford forest fox frank french frost gale garden gates gay ginger glass gold good grace ' +
    'grand grant gray green grey guy hack hall ham hand hardy harp hart hawk hay hazel head heath heather high hill holiday holly home hood hook hope house ' +
    'hunt hunter iris ivy jack jade jay jean jewel joy judge june just keen key kind king kit knight lake lamb lance land lane lark law leaf lee light lily ' +
    'line link little lock long lord love low luck made mace major man mark marsh marshall mason max may mayor mercy merit merry mild miles mill miller mine ' +
    'mint miss money monk moon moor more moss much neat new nick night noble noon north ocean olive only orange other page paige pan park parks pat patience pearl ' +
    'peace penny pepper pierce pike pine piper pitt place pool poor pope port porter post pot potter power precious price prince prior purple quick quill ' +
    'race rain rand ray read ready real red reed rice rich rider ring river rivers robin rock rocky rose rosemary round ruby rush rusty sage salt sand sandy ' +
    'scarlet scout sharp shaw short silver simple sky small smart smith snow south spring star steel sterling stock stone storm story street strong sue ' +
    'summer summers sun sunny swan sweet swift tab tanner taylor teller temple the thorn tiger todd tom town tree true tucker turner usher van victor vince violet wade walker wall ' +
    'ward wash waters way weaver weeks well wells west wheeler white wild will wills winter wise wolf wood woods word work works worth wren wright yes young'
  ).split(' '),
);

/** A word as it stands in a text, as the words of names that it may be; the likeliest first. */
export interface Reading {
  readonly word: string;
  /** What is kept of an ending: the genitive's `s`. */
  readonly ending: string;
}

/** Endings of Latin-script names in languages that decline them, after the whole name, and in place of its last vowel. */
const endings = 'a u y i em iem om owi ovi ie in n nak nek val vel'.split(' ');
const vowelEndings = 'y i ie e u ou o a em om'.split(' ');

export function readingsOf(written: string): readonly Reading[] {
  const folded = foldedWord(written);
  const isCapital = /^\p{Lu}/u.test(written);
  const readings: Reading[] = [];
  const add = (word: string, ending = ''): void => {
    if (word.length > 1) readings.push({ word, ending });
  };
  if (isCapital || !isPlainWord(folded)) add(folded);
  if (/^\p{Script=Latin}/u.test(written)) addLatin(folded, isCapital, add);
  else if (/^\p{Script=Hangul}/u.test(written)) for (let end = folded.length - 1; end > 1 && end >= folded.length - 4; end--) add(folded.slice(0, end));
  else if (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(written)) add(folded.replace(/^(?:[وفبلك]{0,2}(?:ال)?|[והבלכמש]{0,2})(?=..)/u, ''));
  else addDeclined(folded, isCapital, add);
  return readings;
}

function isPlainWord(folded: string): boolean {
  return commonWords.has(folded) || /^\p{Script=Latin}{1,2}$/u.test(folded);
}

type Add = (word: string, ending?: string) => void;

function addLatin(folded: string, isCapital: boolean, add: Add): void {
  const plain = withoutAccents(folded);
  if (isCapital && plain === folded) add(`~${plain}`);
  for (const genitive of ['s', 'es', 'ns', 'ens']) if (folded.endsWith(genitive) && folded.length > genitive.length + 2 && isCapital) add(folded.slice(0, -genitive.length), 's');
  if (folded.endsWith('s') && folded.length > 4 && !isCapital && !isPlainWord(folded.slice(0, -1))) add(folded.slice(0, -1), 's');
  if (!isCapital) return;
  for (const ending of endings) if (plain.endsWith(ending) && plain.length - ending.length >= 4) add(`~${plain.slice(0, -ending.length)}`);
  for (const ending of vowelEndings) if (plain.endsWith(ending) && plain.length - ending.length >= 3) add(`-${plain.slice(0, -ending.length)}`);
}

/** Where endings may take the place of the last vowel and are many, the stem is what counts. */
function addDeclined(folded: string, isCapital: boolean, add: Add): void {
  for (let end = folded.length; end > 1 && end >= folded.length - 4; end--) {
    const stem = folded.slice(0, end);
    if (isCapital || !/^\p{L}*(?:\p{Script=Cyrillic}|\p{Script=Greek})/u.test(folded) || end >= 4) add(`-${stem}`);
  }
}

/** A word of a name as the readings of texts name it. */
export function keysOfWord(word: string): readonly string[] {
  if (/^\p{Script=Latin}/u.test(word)) {
    const plain = withoutAccents(word);
    return [word, `~${plain}`, ...(/.{3}[aeo]$/u.test(plain) ? [`-${plain.slice(0, -1)}`] : [])];
  }
  if (/^[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return [word];
  return [word, `-${word}`, `-${word.replace(/(?<=\p{L}{2})[аяейьыиоαηςοήσ]$/u, '')}`];
}
