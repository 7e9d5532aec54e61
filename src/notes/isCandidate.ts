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
  const text = decodeHead(head);
  // With zeros in it, it is UTF-16, or left aside with a reason. In most texts that are none they are quick to find.
  return text.includes('\0') || looksLikeNote(text, settings) || head.includes(0);
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
  // As nearly every note writes it.
  if (block.includes('type: interview')) return true;
  // Escapes can spell anything.
  if (block.includes('\\') || block.includes("''")) return true;
  const text = fieldKey(block);
  if (text.includes('type') && (text.includes('interview') || text.includes('theme'))) return true;
  return settings.intervieweeFields.some((field) => text.includes(fieldKey(field)));
}
