// Frontmatter that no YAML reader takes, mended where it is plain what was meant. Each way is tried, and kept if it helps.
import { applyEdits, LineIndex, type TextEdit } from '../../util/lines';
import { findFence } from '../frontmatter/fence';
import { readFrontmatter } from '../frontmatter/readFrontmatter';
import { lineEndOf } from './editableFrontmatter';
import { scalarText } from './scalarText';

export interface Mending {
  /** What it does, for a menu. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Ways to mend what is wrong with a text's frontmatter as YAML, at the place that is told of. None when all is well. */
export function yamlMendings(text: string): Mending[] {
  const frontmatter = readFrontmatter(text);
  if (!frontmatter?.refusal) return [];
  if (!frontmatter.fence.closed) return closing(text);
  const lines = new LineIndex(text);
  const at = brokenLine(text);
  const first = lines.lineAt(frontmatter.fence.blockStart);
  const all = Array.from({ length: lines.lineAt(frontmatter.fence.blockEnd) - first }, (_, index) => first + index);
  // A reader may stumble only on the line below, and on an open quote at the very end.
  const near = [at, at - 1].filter((line) => line >= first);
  const ways = [...all.flatMap((line) => closingQuote(lines, line)), ...near.flatMap((line) => [...quoting(lines, line), ...indenting(lines, line)])];
  const helpful = ways.find(({ edits }) => helps(text, edits, at));
  return helpful ? [helpful] : [];
}

/** Further down is better, nowhere is best. */
function helps(text: string, edits: readonly TextEdit[], at: number): boolean {
  const after = applyEdits(text, edits);
  return readFrontmatter(after)?.refusal === null || brokenLine(after) > at;
}

function brokenLine(text: string): number {
  return readFrontmatter(text)?.problems.find(({ code }) => code.startsWith('yaml-'))?.range.start.line ?? -1;
}

/** `key: value` or `- value`, with a comment. */
const valueLine = /^([ \t]*(?:-[ \t]+)*(?:[^\s:#"'[{][^:#]*?[ \t]*:[ \t]+)?)(\S.*?)([ \t]*(?:[ \t]#.*)?)$/u;

function quoting(lines: LineIndex, line: number): Mending[] {
  const [, lead = '', value = ''] = valueLine.exec(lines.textOf(line)) ?? [];
  if (lead.trim() === '' || /^[|>]/u.test(value)) return [];
  const start = lines.startOf(line) + lead.length;
  return [{ title: 'Put the value in quotes', edits: [{ start, end: start + value.length, newText: scalarText(value, 'double-quoted') }] }];
}

function closingQuote(lines: LineIndex, line: number): Mending[] {
  const [, lead = '', value = ''] = valueLine.exec(lines.textOf(line)) ?? [];
  const quote = value.slice(0, 1);
  if (lead.trim() === '' || (quote !== '"' && quote !== "'") || value.includes(quote, 1)) return [];
  const at = lines.startOf(line) + lead.length + value.length;
  return [{ title: 'Close the quotes', edits: [{ start: at, end: at, newText: quote }] }];
}

function indenting(lines: LineIndex, line: number): Mending[] {
  const blanks = /^[ \t]*/u.exec(lines.textOf(line))?.[0] ?? '';
  if (!blanks.includes('\t')) return [];
  const start = lines.startOf(line);
  return [{ title: 'Indent by spaces', edits: [{ start, end: start + blanks.length, newText: blanks.replaceAll('\t', '  ') }] }];
}

/** Behind the last line from the top that looks like YAML. */
function closing(text: string): Mending[] {
  const lines = new LineIndex(text);
  let line = lines.lineAt(findFence(text)?.blockStart ?? 0);
  const looksLikeYaml = /^(?:[^\s:#][^:#]*:(?:\s|$)|\s+\S|-\s|#\s|\})/u;
  while (line < lines.lineCount && looksLikeYaml.test(lines.textOf(line))) line++;
  const at = lines.startOf(line);
  const eol = lineEndOf(text);
  const lead = at > 0 && !/[\r\n]$/u.test(text.slice(0, at)) ? eol : '';
  const edits = [{ start: at, end: at, newText: `${lead}---${eol}` }];
  return readFrontmatter(applyEdits(text, edits))?.refusal === null ? [{ title: 'Close the frontmatter here', edits }] : [];
}
