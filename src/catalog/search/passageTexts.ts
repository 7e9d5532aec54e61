// Every passage with its texts made ready for comparison, once for all that is searched for.
import { foldedForSearch } from '../../util/fold';
import type { Gradual } from '../../util/gradual';
import { sortedGradually } from '../../util/gradualSort';
import { compareCodePoints } from '../../util/order';
import type { Disposable } from '../../util/event';
import type { Catalog, Interview, Passage } from '../catalog';
import { paced } from '../paced';
import type { Slices } from '../slices';

/** A passage and what it is found by, folded when first asked for. */
export class SearchedPassage {
  private foldedText: string | undefined;
  private foldedRest: string | undefined;

  constructor(
    readonly passage: Passage,
    readonly note: SearchedNote,
  ) {}

  get text(): string {
    return (this.foldedText ??= foldedForSearch(this.passage.text));
  }

  /** Its themes and who spoke. */
  get rest(): string {
    return (this.foldedRest ??= folded([...this.passage.themes, this.passage.speaker?.name ?? null]));
  }
}

export class SearchedNote {
  private foldedText: string | undefined;
  readonly passages: readonly SearchedPassage[];

  constructor(
    readonly interview: Interview,
    passages: readonly Passage[],
  ) {
    this.passages = passages.map((passage) => new SearchedPassage(passage, this));
  }

  /** Title, people, date, situation, setting and study. */
  get text(): string {
    const { title, date, situation, setting, study, interviewees } = this.interview;
    return (this.foldedText ??= folded([title, ...interviewees.map(({ name }) => name), date, situation, setting, study]));
  }
}

/** Follows the catalog: of a change, only the notes that it names are made ready anew, and only when somebody searches. */
export class PassageTexts implements Disposable {
  private readonly notes = new Map<string, SearchedNote>();
  private readonly stale = new Set<string>();
  private everythingIsStale = true;
  private list: readonly SearchedPassage[] | undefined;
  /** Another one with each note that is made ready anew. */
  private version = 0;
  private readonly subscription: Disposable;

  constructor(private readonly catalog: Catalog) {
    this.subscription = catalog.onDidChange((delta) => {
      if (delta.all) this.everythingIsStale = true;
      else for (const path of delta.paths) this.stale.add(path);
    });
  }

  /**
   * The passages of the latest notes first, those of one note in the order of the text. The same list while nothing changes.
   * undefined when nobody wants them any more.
   */
  async current(slices: Slices, isWanted: () => boolean): Promise<readonly SearchedPassage[] | undefined> {
    for (;;) {
      if (this.everythingIsStale) this.takeAll();
      for (const path of this.stale) {
        this.stale.delete(path);
        this.refresh(path);
        await slices.breathe();
        if (!isWanted()) return undefined;
      }
      if (this.list) return this.list;
      const { version } = this;
      const list = await paced(latestFirst([...this.notes.values()]), slices);
      if (!isWanted()) return undefined;
      // Else another search took in a change meanwhile.
      if (version === this.version) this.list = list;
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private takeAll(): void {
    this.everythingIsStale = false;
    this.forgetList();
    this.notes.clear();
    for (const path of this.catalog.interviewPaths()) this.stale.add(path);
  }

  private refresh(path: string): void {
    const interview = this.catalog.interview(path);
    const passages = interview ? this.catalog.passagesIn(path) : [];
    if (!interview || passages.length === 0) {
      if (this.notes.delete(path)) this.forgetList();
      return;
    }
    this.forgetList();
    this.notes.set(path, new SearchedNote(interview, passages));
  }

  private forgetList(): void {
    this.version++;
    this.list = undefined;
  }
}

function folded(texts: readonly (string | null)[]): string {
  return foldedForSearch(texts.filter((text) => text !== null).join('\n'));
}

/** The passages of the latest notes first, of those without a date last. */
function* latestFirst(notes: readonly SearchedNote[]): Gradual<readonly SearchedPassage[]> {
  const sorted = yield* sortedGradually(
    notes,
    ({ interview: a }, { interview: b }) => compareCodePoints(b.date ?? '', a.date ?? '') || compareCodePoints(a.path, b.path),
  );
  const list: SearchedPassage[] = [];
  for (const { passages } of sorted) {
    list.push(...passages);
    yield;
  }
  return list;
}
