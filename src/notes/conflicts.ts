// What git leaves in a file where two people changed the same lines.
import type { EditRefusal } from './model';

/** Offsets (UTF-16) of whole lines, their line ends included. */
export interface Conflict {
  /** `<<<<<<<` and what follows it. */
  readonly start: number;
  /** Behind the opening line: one's own side. */
  readonly ours: number;
  /** Where `|||||||` (the common ancestor, if it is shown) or `=======` ends it. */
  readonly oursEnd: number;
  /** Behind the line `>>>>>>>`. */
  readonly end: number;
}

/** The conflicts of a text. Marks that do not come as a whole, as in an example, are none. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const conflicts: Conflict[] = [];
  let open: { start: number; ours: number; oursEnd: number | null; split: boolean } | null = null;
  const markers = /(?<=^|[\r\n])(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?(?:\r\n|\r|\n|$)/g;
  for (const match of text.matchAll(markers)) {
    const { index } = match;
    const behind = index + match[0].length;
    const kind = match[1]?.charAt(0);
    if (kind === '<') open = { start: index, ours: behind, oursEnd: null, split: false };
    else if (!open) continue;
    else if (kind === '|') open.oursEnd ??= index;
    else if (kind === '=') {
      open.oursEnd ??= index;
      open.split = true;
    } else if (open.split) {
      conflicts.push({ start: open.start, ours: open.ours, oursEnd: open.oursEnd ?? index, end: behind });
      open = null;
    }
  }
  return conflicts;
}

/** The text with one's own side of each conflict, blanks where the rest was: every character that stays keeps its place. */
export function ownSide(text: string, conflicts: readonly Conflict[]): string {
  let result = '';
  let from = 0;
  for (const { start, ours, oursEnd, end } of conflicts) {
    result += text.slice(from, start) + blanked(text.slice(start, ours)) + text.slice(ours, oursEnd) + blanked(text.slice(oursEnd, end));
    from = end;
  }
  return result + text.slice(from);
}

/** Why no edit of ours may touch a text that holds conflicts; null when it holds none. */
export function conflictRefusal(text: string): EditRefusal {
  return conflictsIn(text).length > 0 ? 'It holds a merge conflict. Resolve it first.' : null;
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
