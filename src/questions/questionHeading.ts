// What a heading in a file of questions says about those under it.
import { purposes, situations, type Purpose } from './question';

export interface HeadingMeaning {
  /** The first purpose it names. */
  readonly purpose: Purpose | null;
  /** The situations it names, known ones by key; `any` when it says so; null: none. */
  readonly situations: readonly string[] | 'any' | null;
  /** Words that name neither: read as situations. */
  readonly unknown: readonly string[];
}

/** Words that mean a purpose, beside its key and its title. */
const otherWords: Readonly<Record<string, Purpose>> = {
  probe: 'probing',
  'follow up': 'follow-up',
  followup: 'follow-up',
  introducing: 'opening',
  introduction: 'opening',
  'warm-up': 'rapport',
  'warm up': 'rapport',
  icebreaker: 'rapport',
  storie: 'story',
  end: 'closing',
  ending: 'closing',
};

/** Parts are separated by commas, colons, slashes, dashes and “and”. Case and a plural `s` don't count. */
export function readQuestionHeading(heading: string): HeadingMeaning {
  const parts = heading
    .split(/\s*[,;:/&+]\s*|\s+[–—-]\s+|\s+and\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let purpose: Purpose | null = null;
  let named: string[] = [];
  let any = false;
  const unknown: string[] = [];
  for (const part of parts) {
    const word = singular(part);
    const asPurpose = purposes.find(({ id, title }) => [singular(id), singular(title)].includes(word))?.id ?? otherWords[word];
    const asSituation = situations.find(({ id, title }) => [singular(id), singular(title)].includes(word))?.id;
    if (asPurpose) purpose ??= asPurpose;
    else if (asSituation) named.push(asSituation);
    else if (word === 'any' || word === 'any situation') any = true;
    else if (word !== 'question') unknown.push(part);
  }
  named = [...named, ...unknown.map((part) => part.toLowerCase())];
  return { purpose, situations: any ? 'any' : named.length > 0 ? named : null, unknown };
}

function singular(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+questions?$/u, '')
    .replace(/s$/u, '');
}
