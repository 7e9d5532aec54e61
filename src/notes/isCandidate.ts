// Whether a Markdown file is worth reading whole: told from its first bytes, without a parser.
import { decodeHead } from './decode';
import { findFence, findForeignFence } from './frontmatter/fence';
import { fieldKey } from './frontmatter/values';
import type { ReaderSettings } from './settings';

/** How many bytes of a file `isCandidate` wants to see: most frontmatter ends within. */
export const headBytes = 4096;

/**
 * Whether a file that begins with these bytes may be a note, a profile, a codebook entry, or a file to be left aside with
 * a reason. Never false for one that is; true for some that are not.
 */
export function isCandidate(head: Uint8Array, settings: ReaderSettings): boolean {
  if (plainlyIsNote(head)) return true;
  const text = decodeHead(head);
  // With zeros in it, it is UTF-16, or left aside with a reason. In most texts that are none they are quick to find.
  return text.includes('\0') || looksLikeNote(text, settings) || head.includes(0);
}

/** As nearly every note writes it. */
const plainType = 'type: interview';
const lineFeed = 10;
const encoder = new TextEncoder();
const opening = encoder.encode('---\n');
const plainTypeLine = encoder.encode(`\n${plainType}`);
const closing = encoder.encode('\n---');

/** Whether frontmatter says so that ends within the first bytes, which need not be decoded then. */
function plainlyIsNote(head: Uint8Array): boolean {
  const type = startsWith(head, opening, 0) ? lineAt(head, plainTypeLine, opening.length - 1) : -1;
  return type >= 0 && lineAt(head, closing, type + 1) >= 0;
}

/** Where a line feed and the start of the line behind it stand, from an index on; -1: nowhere. */
function lineAt(bytes: Uint8Array, start: Uint8Array, from: number): number {
  let at = from;
  while (at >= 0 && !startsWith(bytes, start, at)) at = bytes.indexOf(lineFeed, at + 1);
  return at;
}

function startsWith(bytes: Uint8Array, start: Uint8Array, from: number): boolean {
  for (let at = 0; at < start.length; at++) if (bytes[from + at] !== start[at]) return false;
  return true;
}

/** The same for the first characters of a text. */
export function looksLikeNote(head: string, settings: ReaderSettings): boolean {
  // Whatever the first lines of a merge conflict are, those behind them tell.
  const conflict = /^\uFEFF?<{7}(?: [^\r\n]*)?(?:\r\n|\r|\n)/.exec(head);
  if (conflict) return looksLikeNote(head.slice(conflict[0].length), settings);
  const fence = findFence(head) ?? findForeignFence(head);
  if (!fence) return /^\uFEFF?(?:\+\+\+|;;;|\{|---)/.test(head);
  // Without a closing line, or with one that may go on behind the head, what the block holds is not known.
  if (fence.blockEnd === head.length || fence.bodyStart === head.length) return true;
  return mayHoldKey(head.slice(fence.blockStart, fence.blockEnd), settings);
}

/** Whether a block of YAML could hold a key that makes a note, in any of YAML's spellings. */
function mayHoldKey(block: string, settings: ReaderSettings): boolean {
  if (block.includes(plainType)) return true;
  // Escapes can spell anything.
  if (block.includes('\\') || block.includes("''")) return true;
  const text = fieldKey(block);
  if (text.includes('type') && (text.includes('interview') || text.includes('theme'))) return true;
  return settings.intervieweeFields.some((field) => text.includes(fieldKey(field)));
}
