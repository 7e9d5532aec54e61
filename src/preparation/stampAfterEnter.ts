// What a conversation's list gets when Enter makes a new item.
import { containerPrefix, listLine } from './listLine';

/** A replacement of what stands between two places; columns are UTF-16 units. Lines count from the one before the new one: 0 or 1. */
export interface EnterEdit {
  readonly start: { readonly line: 0 | 1; readonly character: number };
  readonly end: { readonly line: 0 | 1; readonly character: number };
  readonly newText: string;
}

/**
 * The edit after Enter was pressed: the new item's marker, unless the editor or another extension has made one, and its
 * stamp. Enter in an item that holds nothing but its stamp ends the list. null: Enter was pressed elsewhere, in a task or
 * in a numbered list, or the stamp is there.
 * @param before the line in which Enter was pressed, as it is after that.
 * @param after the new line, with what was behind the cursor.
 */
export function stampAfterEnter(before: string, after: string, time: string): EnterEdit | null {
  const item = listLine(before);
  if (!item || item.isTask || !/^[-*+]$/u.test(item.marker)) return null;
  const made = listLine(after);
  const rest = made ? made.text : after.slice(containerPrefix(after).length);
  if (item.text.trim() === '' && rest.trim() === '') {
    return { start: { line: 0, character: item.prefix.length }, end: { line: 1, character: after.length }, newText: '' };
  }
  if (made) {
    if (made.isTask || made.stamp !== '') return null;
    return insertion(made.textStart, `${/\s$/u.test(after.slice(0, made.textStart)) ? '' : ' '}${time} `);
  }
  const start = containerPrefix(after).length;
  const prefix = after.slice(0, start) === item.prefix ? '' : item.prefix.slice(commonLength(item.prefix, after.slice(0, start)));
  return insertion(start, `${prefix}${item.marker} ${time} `);
}

function insertion(character: number, newText: string): EnterEdit {
  const place = { line: 1, character } as const;
  return { start: place, end: place, newText };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
