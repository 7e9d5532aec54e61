import { plainName } from '../names';
import type { PeopleNames } from '../people';
import { markedRun, type MarkedRun } from './markedRun';
import type { Signs } from './signs';
import type { Block, ContainerBlock, ParagraphBlock, Span } from './structure';
import { isBlankBesideTags } from './tagLines';
import { runLinesOf } from './textRun';

/** Who said a quote: the name as written, where it stands and where its line starts (UTF-16). */
export interface Attribution extends Span {
  readonly name: string;
  readonly lineOffset: number;
}

const dash = /^(?:[—―–]|-{2,3})\s*/u;

/**
 * The attribution of a quote: its last line, or last paragraph, where that is a dash and a name. Tags may follow it, also
 * on lines of their own. A quote of nothing else has none.
 */
export function quoteAttribution(quote: ContainerBlock, signs: Signs, people: PeopleNames): Attribution | null {
  const found = lastParagraph(quote.children, signs);
  if (!found) return null;
  const { marked, line } = found;
  return line === 0 && found.isFirst ? null : attributionOn(line, marked, people);
}

/** The last paragraph with more than tags in it, and its last such line; not that of a quote within. */
function lastParagraph(blocks: readonly Block[], signs: Signs): { marked: MarkedRun; line: number; isFirst: boolean } | null {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block?.type === 'list' || block?.type === 'item') {
      const found = lastParagraph(block.children, signs);
      return found && { ...found, isFirst: found.isFirst && index === 0 };
    }
    if (block?.type !== 'paragraph') return null;
    const found = lastLine(block, signs);
    if (found) return { ...found, isFirst: index === 0 };
  }
  return null;
}

/** The last line of a paragraph with more than tags in it. */
function lastLine(paragraph: ParagraphBlock, signs: Signs): { marked: MarkedRun; line: number } | null {
  const marked = markedRun(runLinesOf(signs, paragraph.prose));
  for (let line = marked.run.lines.length - 1; line >= 0; line--) {
    if (!isBlankBesideTags(marked, marked.run.lineRange(line))) return { marked, line };
  }
  return null;
}

/**
 * The attribution on a line: an em dash (or `―`, `–`, `--`, `---`) and a name of at most 80 characters, tags behind it left
 * out. Since dialogue in many languages begins with the same dash, what ends as a sentence does is a name only where it is
 * one of the people given.
 */
function attributionOn(line: number, { run, tags }: MarkedRun, people: PeopleNames): Attribution | null {
  const { start, end } = run.lineRange(line);
  const opening = dash.exec(run.visible.slice(start, Math.min(end, start + 20)));
  if (!opening) return null;
  const from = start + opening[0].length;
  const tag = tags.find((candidate) => candidate.start >= from);
  const until = tag && tag.start < end ? tag.start : end;
  if (until - from > 100) return null;
  const written = run.source.slice(from, until);
  const decoration = /^[*_]*/u.exec(written)?.[0].length ?? 0;
  const bare = written.trimEnd().replace(/[*_]{1,3}$/u, '').slice(decoration);
  const name = plainName(bare);
  if (name.length > 80 || !/\p{L}/u.test(name)) return null;
  if (/[.,;:?!…。？！]["'”’»)]?$/u.test(name) && !people.has(name)) return null;
  return { name, ...run.spanOf(from + decoration, from + decoration + bare.length), lineOffset: run.spanOf(start, end).start };
}
