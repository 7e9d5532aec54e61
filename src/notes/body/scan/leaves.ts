// A block that is open and holds text, HTML or code: what later lines may still add to.
import type { Span } from '../structure';
import type { HtmlKind } from './htmlBlocks';

export interface OpenParagraph {
  readonly type: 'paragraph';
  readonly lines: Span[];
  readonly indented: boolean;
  /** Whether its last line may be the header row of a table. */
  mayHeadTable: boolean;
  /** Whether its last line lacks the prefix of a container around it. */
  lazy: boolean;
}

interface OpenBlock {
  readonly start: number;
  /** Where its last line ends. */
  end: number;
}

export interface OpenIndented extends OpenBlock {
  readonly type: 'indented';
}

export interface OpenFence extends OpenBlock {
  readonly type: 'fence';
  readonly marker: number;
  readonly size: number;
}

export interface OpenHtml extends OpenBlock {
  readonly type: 'html';
  readonly kind: HtmlKind;
}

export interface OpenTable extends OpenBlock {
  readonly type: 'table';
  readonly rows: Span[];
}

export type Leaf = OpenParagraph | OpenIndented | OpenFence | OpenHtml | OpenTable;
