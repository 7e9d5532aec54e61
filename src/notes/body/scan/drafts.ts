// A body's blocks while it is read: the text in them is looked at when all link definitions are known.
import type { OpaqueBlock, Span } from '../structure';

export interface ParagraphDraft {
  readonly type: 'paragraph';
  /** From each line's first character that is not a space or tab to its end. */
  readonly lines: readonly Span[];
  /** Whether blanks stand in front of it, beyond the indent of what it is in. */
  readonly indented: boolean;
}

export interface HeadingDraft {
  readonly type: 'heading';
  readonly span: Span;
  readonly depth: number;
  readonly lines: readonly Span[];
}

export interface TableDraft {
  readonly type: 'table';
  readonly span: Span;
  /** Each row without blanks around. */
  readonly rows: readonly Span[];
}

export interface ContainerDraft {
  readonly type: 'list' | 'item' | 'quote' | 'footnote';
  /** Its marker. */
  readonly start: number;
  readonly children: Draft[];
}

export type Draft = ParagraphDraft | HeadingDraft | TableDraft | OpaqueBlock | ContainerDraft;
