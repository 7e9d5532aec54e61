// What the readers of a body need to know of its Markdown, whichever parser found it out.

/** From `start` up to, not including, `end`: UTF-16 offsets into the whole file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Those of some spans, by position and apart from each other, that lie wholly within a range. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while ((spans[until]?.end ?? Infinity) <= end) until++;
  return low === 0 && until === spans.length ? spans : spans.slice(low, until);
}

/** Text that a person wrote, line by line. */
export interface Prose {
  /** Each line's own text: without container prefixes, markers, white space around it and its line end. Never empty. */
  readonly lines: readonly Span[];
  /** Where no marks of ours are read: code spans, HTML, link destinations, URLs. By position, apart from each other. */
  readonly opaque: readonly Span[];
}

export interface HeadingBlock {
  readonly type: 'heading';
  /** With its `#` or underline. */
  readonly span: Span;
  /** 1 to 6 */
  readonly depth: number;
  readonly prose: Prose;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly span: Span;
  readonly prose: Prose;
}

export interface TableBlock {
  readonly type: 'table';
  readonly span: Span;
  /** The cells of each row, the header row first. A cell without text has no lines. */
  readonly rows: readonly (readonly Prose[])[];
}

/** Code, HTML, a link definition, a thematic break: nothing in it is read. */
export interface OpaqueBlock {
  readonly type: 'opaque';
  readonly span: Span;
}

/** The box of a task: `[ ]`, `[x]` or `[-]`. */
export interface TaskBox {
  /** The character between the brackets. */
  readonly mark: Span;
}

/** A list holds items. A quote that begins `[!…]` is a callout; that marker is no part of its text. */
export interface ContainerBlock {
  readonly type: 'list' | 'item' | 'quote' | 'callout' | 'footnote';
  /** From its marker to the end of the last block in it. */
  readonly span: Span;
  readonly children: readonly Block[];
  /** Of an item whose text begins with a box. */
  readonly task: TaskBox | null;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | OpaqueBlock | ContainerBlock;

/** Spans of blocks begin and end with a character that is not blank. */
export interface Structure {
  readonly blocks: readonly Block[];
  /** What is nested too deeply to be read, or the whole body where the parser gave up; null: all was read. */
  readonly unread: Span | null;
}
