// Whether a Markdown file is worth reading whole: told from its first bytes, without a parser.
import { decodeHead } from './decode';
import { findFence, findForeignFence } from './frontmatter/fence';
import { fieldKey } from './frontmatter/values';
import type { ReaderSettings } from './settings';

/** Most frontmatter is within so many bytes. */
const fewBytes = 1024;

/** How many bytes of a file `isCandidate` wants to see: most frontmatter ends within. */
export const headBytes = 4096;

/**
 * Whether a file that begins with these bytes may be a note, a profile, a codebook entry, or a file to be left aside with
 * a reason. Never false for one that is; true for some that are not.
 */
export function isCandidate(head: Uint8Array, settings: ReaderSettings): boolean {
  if (plainlyIsNote(decodeHead(head.subarray(0, fewBytes)))) return true;
  const text = decodeHead(head);
  // With zeros in it, it is UTF-16, or left aside with a reason. In most texts that are none they are quick to find.
  return text.includes('\0') || looksLikeNote(text, settings) || head.includes(0);
}

/** As nearly every note writes it. */
const plainType = 'type: interview';

/** Whether frontmatter that ends within the first characters says so: to decode as few as that is enough of most notes. */
function plainlyIsNote(head: string): boolean {
  const type = head.startsWith('---\n') ? head.indexOf(plainType) : -1;
  return type >= 0 && head.includes('\n---', type);
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
