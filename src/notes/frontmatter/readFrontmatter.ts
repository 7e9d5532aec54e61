// A note's frontmatter: its fields with their places, or why there are none.
import { LineIndex } from '../../util/lines';
import type { EditRefusal, Problem, Range } from '../model';
import { problemAt } from '../problems';
import { type Fence, findFence } from './fence';
import { readJsYaml } from './jsYamlEntries';
import { readPlain } from './plainEntries';
import { type Entry, fieldKey } from './values';
import { readYaml, type YamlRefusal } from './yamlEntries';

export interface Frontmatter {
  readonly fence: Fence;
  /** Null: unreadable or never closed. */
  readonly entries: readonly Entry[] | null;
  /** Where the closing brace stands, if all of it is one map in braces, as in JSON. */
  readonly closingBrace: number | null;
  readonly problems: readonly Problem[];
  /** Why no edit may touch it. */
  readonly refusal: EditRefusal;
}

/** The longest block that is read, in UTF-16 units: several times the longest seen. */
const maxBlockLength = 512 * 1024;
/** gray-matter takes time by the square of the blank lines in a row. */
const maxBlankLines = 1000;

/** Null when the text has no frontmatter. */
export function readFrontmatter(text: string, lines: LineIndex = new LineIndex(text)): Frontmatter | null {
  const fence = findFence(text);
  if (!fence) return null;
  if (!fence.closed) return unreadable(fence, problemAt(lines.rangeOf(fence.start, fence.start + 3), 'frontmatter-unclosed'));
  // A lone CR ends a line for VS Code and in YAML, but not for the readers. The length stays.
  const source = text.slice(fence.blockStart, fence.blockEnd);
  const block = source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
  if (block.length > maxBlockLength || hasManyBlankLines(block)) {
    return unreadable(fence, problemAt(lines.rangeOf(fence.start, fence.start + 3), 'frontmatter-too-large'));
  }
  const plain = readPlain(block, fence.blockStart);
  if (plain) return { fence, entries: plain, closingBrace: null, problems: duplicates(plain, lines), refusal: null };
  const reading = readYaml(block, fence.blockStart);
  if (reading.refusal === null) {
    const entries = reading.fields?.entries ?? [];
    const closingBrace = reading.fields?.flow ? reading.fields.end - 1 : null;
    return { fence, entries, closingBrace, problems: duplicates(entries, lines), refusal: null };
  }
  const entries = readJsYaml(block, fence.blockStart);
  const what = sentence(reading.refusal.message);
  const range = rangeOfRefusal(reading.refusal, block, fence, lines);
  if (!entries) return unreadable(fence, problemAt(range, 'yaml-error', what));
  const problems = [problemAt(range, 'yaml-unusual', what), ...duplicates(entries, lines)];
  return { fence, entries, closingBrace: null, problems, refusal: 'Its frontmatter is unusual YAML, which can be read but not edited safely.' };
}

function unreadable(fence: Fence, problem: Problem): Frontmatter {
  return { fence, entries: null, closingBrace: null, problems: [problem], refusal: 'Its frontmatter cannot be read. Mend it first.' };
}

function hasManyBlankLines(block: string): boolean {
  if (block.length <= maxBlankLines) return false;
  let blank = 0;
  for (const line of block.split('\n')) {
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank > maxBlankLines) return true;
  }
  return false;
}

/** From the second on, every key that comes again. */
function duplicates(entries: readonly Entry[], lines: LineIndex): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keyPlace }) => {
    const name = fieldKey(key);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [problemAt(lines.rangeOf(keyPlace.start, keyPlace.end), 'duplicate-key', key)];
  });
}

/** A reader's words may quote the whole of a broken value. */
function sentence(message: string): string {
  const line = message.split(/[\r\n]/, 1)[0] ?? '';
  const short = line.length > 200 ? `${line.slice(0, 200)}…` : line;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}

/** From where a reader stumbled to the end of that line; the line up to there if that is its end. */
function rangeOfRefusal({ start }: YamlRefusal, block: string, fence: Fence, lines: LineIndex): Range {
  const at = fence.blockStart + Math.min(Math.max(start, 0), block.length);
  const line = lines.lineAt(at);
  const lineStart = lines.startOf(line);
  const end = lineStart + lines.textOf(line).trimEnd().length;
  return lines.rangeOf(at < end ? at : lineStart, end);
}
