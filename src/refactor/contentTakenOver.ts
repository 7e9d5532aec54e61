import { lineEndOf, noEdits, type EditPlan } from '../notes/edits/editableFrontmatter';
import { findFence } from '../notes/frontmatter/fence';

/** Puts all that another profile or codebook entry says behind this one's text: its fields as they are written, then its body. */
export function contentTakenOver(text: string, other: string, name: string): EditPlan {
  const fence = findFence(other);
  if (!fence) return noEdits;
  const eol = lineEndOf(text);
  const fields = other.slice(fence.blockStart, fence.blockEnd).replace(/\s+$/u, '');
  const body = other.slice(fence.bodyStart).trim();
  const gap = text.endsWith('\n') ? eol : eol + eol;
  const parts = [`## ${name}`, ['```yaml', fields, '```'].join('\n'), body].filter((part) => part !== '');
  const newText = `${gap}${parts.join('\n\n').replace(/\r\n|\r|\n/gu, eol)}${eol}`;
  return { edits: [{ start: text.length, end: text.length, newText }], refusal: null };
}
