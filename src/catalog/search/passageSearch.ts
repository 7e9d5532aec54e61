// The search for passages as one types, over as many as there may be. It belongs to the catalog since a query holds names,
// which are resolved nowhere else, and since its folded texts are kept to the notes as the index itself is.
import type { Gradual } from '../../util/gradual';
import type { Catalog, Interview, Passage } from '../catalog';
import type { Scheduler } from '../ports';
import { paced } from '../paced';
import { Slices } from '../slices';
import { holds, isWithheld, narrows, passageCondition, startsWord, type PassageCondition } from './passageCondition';
import { parsePassageQuery } from './passageQuery';
import type { PassageTexts, SearchedPassage } from './passageTexts';

export interface FoundPassage {
  readonly passage: Passage;
  readonly interview: Interview;
  /** Off the record, and not asked for by that name: where it stands may be shown, its text not. */
  readonly withheld: boolean;
}

export interface FoundPassages {
  /** Best first, no more than the limit. */
  readonly passages: readonly FoundPassage[];
  /** Without the limit. */
  readonly total: number;
}

interface Matches {
  readonly condition: PassageCondition;
  /** The list that was searched. */
  readonly list: readonly SearchedPassage[];
  readonly passages: readonly SearchedPassage[];
}

/** How many passages are compared before the clock is looked at. */
const stride = 512;

export class PassageSearch {
  private last: Matches | undefined;
  private latestCall = 0;
  private speakers: { readonly list: readonly SearchedPassage[]; readonly names: ReadonlyMap<string, string> } | undefined;

  constructor(
    private readonly texts: PassageTexts,
    private readonly catalog: Catalog,
    private readonly scheduler: Scheduler,
  ) {}

  /** undefined when another search began before this one was done. */
  async find(typed: string, limit: number): Promise<FoundPassages | undefined> {
    const call = ++this.latestCall;
    const isWanted = (): boolean => call === this.latestCall;
    const slices = new Slices(this.scheduler);
    const list = await this.texts.current(slices, isWanted);
    if (!list) return undefined;
    const condition = passageCondition(parsePassageQuery(typed), this.catalog, await this.speakersIn(list, slices));
    const passages = await this.matches(condition, list, slices, isWanted);
    if (!passages) return undefined;
    this.last = { condition, list, passages };
    const best = condition.words.length === 0 ? passages.slice(0, limit) : await paced(bestOf(passages, condition.words, limit), slices);
    if (!isWanted()) return undefined;
    return {
      passages: best.map(({ passage, note }) => ({ passage, interview: note.interview, withheld: isWithheld(passage, condition, this.catalog) })),
      total: passages.length,
    };
  }

  /** While a query grows, only what it let through before is looked at. */
  private async matches(condition: PassageCondition, list: readonly SearchedPassage[], slices: Slices, isWanted: () => boolean): Promise<readonly SearchedPassage[] | undefined> {
    const { last } = this;
    const candidates = last?.list === list && narrows(condition, last.condition) ? last.passages : list;
    const found: SearchedPassage[] = [];
    for (let from = 0; from < candidates.length; from += stride) {
      for (const passage of candidates.slice(from, from + stride)) if (holds(condition, passage, this.catalog)) found.push(passage);
      await slices.breathe();
      if (!isWanted()) return undefined;
    }
    return found;
  }

  /** Interviewers are no people of the catalog, but they speak. */
  private async speakersIn(list: readonly SearchedPassage[], slices: Slices): Promise<ReadonlyMap<string, string>> {
    const known = this.speakers;
    if (known?.list === list) return known.names;
    const names = await paced(speakersOf(list), slices);
    this.speakers = { list, names };
    return names;
  }
}

function* speakersOf(list: readonly SearchedPassage[]): Gradual<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { passage: { speaker } } of list) {
    if (speaker) names.set(speaker.key, speaker.name);
    yield;
  }
  return names;
}

/** First where the words stand as typed, then where they begin words of the text, then the other texts; the rest last. */
function* bestOf(passages: readonly SearchedPassage[], words: readonly string[], limit: number): Gradual<SearchedPassage[]> {
  const ranks: SearchedPassage[][] = [[], [], [], []];
  const phrase = words.join(' ');
  for (const passage of passages) {
    const rank = ranks[rankOf(passage.text, words, phrase)];
    if (rank && rank.length < limit) rank.push(passage);
    if (ranks[0]?.length === limit) break;
    yield;
  }
  return ranks.flat().slice(0, limit);
}

function rankOf(text: string, words: readonly string[], phrase: string): number {
  if (startsWord(text, phrase)) return 0;
  if (words.every((word) => startsWord(text, word))) return 1;
  return words.every((word) => text.includes(word)) ? 2 : 3;
}
