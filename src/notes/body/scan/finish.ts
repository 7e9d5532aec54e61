// From the drafts of a body's blocks to the blocks.
import { containerOf } from '../containers';
import { NextMatch } from '../nextMatch';
import { paragraphOf, trimmed } from '../sourceText';
import type { Block, Prose, Span } from '../structure';
import type { ContainerDraft, Draft, HeadingDraft, ParagraphDraft, TableDraft } from './drafts';
import { mayBeOpaque, opaqueSpans, type References } from './inline';
import { cellsOf } from './tables';
import { Undecided } from './undecided';

/** @param text what is shown; @param scanned what was read: as long, with the delimiters of overfull paragraphs taken out */
export function finished(drafts: readonly Draft[], text: string, scanned: string, references: References): Block[] {
  return new Finisher(text, scanned, references).blocksOf(drafts);
}

const nothing: readonly Span[] = [];

class Finisher {
  private readonly opaqueSigns: NextMatch;

  constructor(
    private readonly text: string,
    private readonly scanned: string,
    private readonly references: References,
  ) {
    this.opaqueSigns = new NextMatch(scanned, mayBeOpaque);
  }

  blocksOf(drafts: readonly Draft[]): Block[] {
    const blocks: Block[] = [];
    for (const draft of drafts) blocks.push(this.blockOf(draft));
    return blocks;
  }

  private blockOf(draft: Draft): Block {
    switch (draft.type) {
      case 'opaque':
        return { type: 'opaque', span: trimmed(this.text, draft.span) };
      case 'paragraph':
        return this.paragraphOf(draft, false);
      case 'heading':
        return this.headingOf(draft);
      case 'table':
        return this.tableOf(draft);
      case 'item':
        return this.itemOf(draft);
      case 'list':
      case 'quote':
      case 'footnote':
        return containerOf(this.text, draft.type, draft.start, this.blocksOf(draft.children));
    }
  }

  private itemOf(draft: ContainerDraft): Block {
    const first = draft.children[0];
    if (first?.type === 'opaque') {
      const text = draft.children.find(({ type }) => type !== 'opaque');
      if (text?.type === 'paragraph' && this.isBoxed(text)) throw new Undecided('a box behind link definitions');
    }
    if (first?.type !== 'paragraph' || !this.isBoxed(first)) return containerOf(this.text, draft.type, draft.start, this.blocksOf(draft.children));
    const children = [this.paragraphOf(first, true), ...this.blocksOf(draft.children.slice(1))];
    const item = containerOf(this.text, draft.type, draft.start, children, true);
    if (!item.task) throw new Undecided('a box and nothing else');
    return item;
  }

  /** Whether a paragraph begins with a box that GFM knows, and something follows it. */
  private isBoxed({ lines, indented }: ParagraphDraft): boolean {
    const first = lines[0];
    if (indented || !first || this.scanned.charCodeAt(first.start) !== 91) return false;
    const line = this.scanned.slice(first.start, first.end);
    if (/^\[(?:\t|$)/.test(line)) throw new Undecided('a box with a tab or a line end in it');
    return /^\[[ xX]\](?:$|[ \t])/.test(line) && (lines.length > 1 || /^...[ \t]*[^ \t]/.test(line));
  }

  private paragraphOf({ lines }: ParagraphDraft, boxed: boolean): Block {
    return paragraphOf(this.proseOf(lines, boxed), lines[0]?.start ?? 0);
  }

  private headingOf({ span, depth, lines }: HeadingDraft): Block {
    return { type: 'heading', span: trimmed(this.text, span), depth, prose: this.proseOf(lines, false) };
  }

  private tableOf({ span, rows }: TableDraft): Block {
    return {
      type: 'table',
      span: trimmed(this.text, span),
      rows: rows.map((row) => cellsOf(this.scanned, row).map((cell) => this.proseOf([cell], false))),
    };
  }

  private mayHoldOpaque(lines: readonly Span[]): boolean {
    return this.opaqueSigns.from(lines[0]?.start ?? 0) < (lines[lines.length - 1]?.end ?? 0);
  }

  private trimmedLines(lines: readonly Span[]): readonly Span[] {
    const inner: Span[] = [];
    for (const line of lines) {
      const span = trimmed(this.text, line);
      if (span.start < span.end) inner.push(span);
    }
    return inner;
  }

  private proseOf(lines: readonly Span[], boxed: boolean): Prose {
    return {
      lines: this.trimmedLines(lines),
      opaque: this.mayHoldOpaque(lines) ? opaqueSpans(this.scanned, lines, this.references, boxed) : nothing,
    };
  }
}
