// How list items begin and go on.
import { isBlank, isDigit } from './characters';
import { isThematicBreak } from './leafLines';
import type { LineCursor } from './lineCursor';

export interface ListState {
  readonly ordered: boolean;
  /** The character that all its markers end with. */
  readonly marker: number;
  /** The columns that its open item is indented by. */
  size: number;
  /** Whether the open item has begun with a blank line, and nothing has come since. */
  beganBlank: boolean;
  /** Whether more blank lines came after that. */
  stayedBlank: boolean;
}

/**
 * Passes the marker of a list item; null: there is none.
 * @param list whose item it has to be; null: any
 * @param interrupting whether it would end a paragraph: then it can't be empty, or a number other than 1
 */
export function itemStart(text: string, cursor: LineCursor, list: ListState | null, interrupting: boolean): ListState | null {
  const { indent, next, end } = cursor;
  if (indent > 3 || next >= end) return null;
  const found = markerAt(text, next, end, interrupting);
  if (!found || (list && (list.ordered !== found.ordered || list.marker !== found.marker))) return null;
  const { ordered, marker, behind } = found;
  if (behind < end && !isBlank(text.charCodeAt(behind))) return null;
  if (!ordered && marker !== 43 && isThematicBreak(text, next, end)) return null;
  if (interrupting && isBlankUpTo(text, behind, end)) return null;
  cursor.skipTo(behind);
  const beganBlank = cursor.blank;
  const spaces = beganBlank || cursor.indent > 4 ? 1 : cursor.indent;
  if (!beganBlank) cursor.skipBlanks(spaces);
  return { ordered, marker, size: indent + behind - next + spaces, beganBlank, stayedBlank: false };
}

function markerAt(text: string, at: number, end: number, interrupting: boolean): { ordered: boolean; marker: number; behind: number } | null {
  const first = text.charCodeAt(at);
  if (first === 42 || first === 43 || first === 45) return { ordered: false, marker: first, behind: at + 1 };
  if (!isDigit(first) || (interrupting && first !== 49)) return null;
  let behind = at + 1;
  while (behind < end && behind - at < 10 && isDigit(text.charCodeAt(behind))) behind++;
  const marker = text.charCodeAt(behind);
  const digits = behind - at;
  if (digits > (interrupting ? 1 : 9) || behind >= end || (marker !== 41 && marker !== 46)) return null;
  return { ordered: true, marker, behind: behind + 1 };
}

function isBlankUpTo(text: string, at: number, end: number): boolean {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at >= end;
}

/** Whether a line belongs to the open item of a list; passes its indent then. */
export function goesOn(list: ListState, cursor: LineCursor): boolean {
  if (cursor.blank) {
    list.stayedBlank ||= list.beganBlank;
    cursor.skipBlanks(list.size);
    return true;
  }
  const inside = !list.stayedBlank && cursor.indent >= list.size;
  list.stayedBlank = false;
  list.beganBlank = false;
  if (inside) cursor.skipBlanks(list.size);
  return inside;
}
