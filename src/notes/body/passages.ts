// What each hashtag codes.
import type { LineIndex } from '../../util/lines';
import type { CodedPassage, ThemeTag } from '../model';
import { highlightBehindWhich } from './highlightTags';
import type { MarkedRun } from './markedRun';
import type { Group, Outline, Part, Turn } from './outline';
import { GroupTarget, headingTarget, highlightTarget, isAttributionOnly, isTagBlock, sectionTarget, TurnTarget, type Target } from './targets';
import type { RunTag } from './tags';

export interface PassageContext {
  readonly lines: LineIndex;
  /** Whether a hashtag is a theme; by its key. */
  readonly isTheme: (key: string) => boolean;
}

/** The passages of a body, and all its hashtags that are themes; both by position. */
export function passagesOf(outline: Outline, context: PassageContext): { passages: CodedPassage[]; hashtags: ThemeTag[] } {
  const coder = new Coder(outline.turns, context);
  coder.read(outline.parts);
  return { passages: coder.passages(), hashtags: coder.hashtags };
}

class Coder {
  readonly hashtags: ThemeTag[] = [];
  /** By the range that is coded, so that each is one passage; its tags by key. */
  private readonly coded = new Map<number, Coding>();

  constructor(
    private readonly turns: readonly Turn[],
    private readonly context: PassageContext,
  ) {}

  /** Reads the parts of one container. */
  read(parts: readonly Part[]): void {
    // What a block of nothing but tags codes.
    let sibling: Turn | Group | null = null;
    for (const part of parts) {
      if (part.type === 'gap') {
        sibling = null;
      } else if (part.type === 'heading') {
        if (part.marked.tags.length > 0) this.readTags(part.marked, headingTarget(part));
        sibling = null;
      } else if (part.type === 'group') {
        this.read(part.parts);
        sibling = part;
      } else if (isTagBlock(part)) {
        const target = sibling ? targetOf(sibling) : sectionTarget(part.surroundings, this.turns);
        for (const tag of part.marked.tags) this.code(target, tag, part.marked);
      } else if (!isAttributionOnly(part)) {
        sibling = part;
        if (part.marked.tags.length > 0) this.readTags(part.marked, targetOf(part));
      }
    }
  }

  passages(): CodedPassage[] {
    return [...this.coded.values()]
      .sort(({ target: { span: a } }, { target: { span: b } }) => a.start - b.start || a.end - b.end)
      .map(({ target, tags }) => ({
        range: this.context.lines.rangeOf(target.span.start, target.span.end),
        text: target.text(),
        form: target.form(),
        speaker: target.speaker,
        tags,
      }));
  }

  /** Each tag behind a highlight codes that, any other the target. */
  private readTags(marked: MarkedRun, target: Target): void {
    if (marked.highlights.length === 0) {
      for (const tag of marked.tags) this.code(target, tag, marked);
      return;
    }
    const highlights = highlightBehindWhich(marked);
    marked.tags.forEach((tag, index) => {
      const highlight = highlights[index];
      this.code(highlight ? highlightTarget(highlight, marked, target) : target, tag, marked);
    });
  }

  private code(target: Target, tag: RunTag, { run }: MarkedRun): void {
    if (!this.context.isTheme(tag.key)) return;
    const span = run.spanOf(tag.start, tag.end);
    const hashtag: ThemeTag = { key: tag.key, label: tag.label, range: this.context.lines.rangeOf(span.start, span.end) };
    this.hashtags.push(hashtag);
    // A text's length takes 22 bits.
    const place = target.span.start * 2 ** 23 + target.span.end;
    const coding = this.coded.get(place);
    if (coding === undefined) this.coded.set(place, new Coding(target, hashtag));
    else coding.add(hashtag);
  }
}

function targetOf(part: Turn | Group): Target {
  return part.type === 'turn' ? new TurnTarget(part) : new GroupTarget(part);
}

/** A range that is coded, with one tag for each theme. */
class Coding {
  readonly tags: ThemeTag[];
  /** Made for the second tag: most ranges have one. */
  private keys: Set<string> | null = null;

  constructor(
    readonly target: Target,
    private readonly first: ThemeTag,
  ) {
    this.tags = [first];
  }

  add(tag: ThemeTag): void {
    this.keys ??= new Set([this.first.key]);
    if (this.keys.has(tag.key)) return;
    this.keys.add(tag.key);
    this.tags.push(tag);
  }
}
