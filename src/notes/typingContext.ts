// What somebody is about to type at a place: a theme, a person, a field's name or value. Told from the text in front of the cursor alone,
// so that it costs next to nothing while typing.
import { findFence } from './frontmatter/fence';
import { fieldKey } from './frontmatter/values';

/** `start` is the offset (UTF-16) from which what is typed so far is replaced; `typed` is that text. */
export type TypingContext =
  | { readonly kind: 'hashtag' | 'mention' | 'field'; readonly start: number; readonly typed: string }
  | {
      readonly kind: 'value';
      /** As `fieldKey` has it: in lower case. */
      readonly field: string;
      readonly start: number;
      readonly typed: string;
      /** Whether the value stands in `[…]` or `{…}`, where a comma ends it. */
      readonly flow: boolean;
      /** The quote that the value begins with: at `start`, no part of `typed`. */
      readonly quote: '"' | "'" | '';
    };

/** @param offset of the cursor (UTF-16). */
export function typingContextAt(text: string, offset: number): TypingContext | null {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const fence = findFence(text);
  if (fence && offset >= fence.blockStart && offset <= fence.blockEnd) return frontmatterContext(text.slice(fence.blockStart, lineStart), before, lineStart);
  return bodyContext(before, lineStart);
}

function bodyContext(before: string, lineStart: number): TypingContext | null {
  const mention = /\[\[([^[\]\r\n]{0,200})$/u.exec(before);
  if (mention) return { kind: 'mention', start: lineStart + mention.index + 2, typed: mention[1] ?? '' };
  // A heading is `#` and a blank: at the start of a line only a letter tells them apart.
  const hashtag = /(?:^|[\s\p{Ps}]|==)#((?:[\p{L}\p{M}\p{Nd}_/-]|\u200c|\u200d){0,200})$/u.exec(before);
  if (!hashtag) return null;
  const typed = hashtag[1] ?? '';
  return { kind: 'hashtag', start: lineStart + before.length - typed.length, typed };
}

function frontmatterContext(above: string, before: string, lineStart: number): TypingContext | null {
  const item = /^\s*-\s+(.*)$/u.exec(before);
  if (item) {
    const field = fieldAbove(above);
    return field === null ? null : valueContext(field, item[1] ?? '', lineStart + before.length);
  }
  const entry = /^(\s*)([^\s:#"'[{-][^:#]*?)\s*:\s(.*)$/u.exec(before);
  if (entry) {
    const nested = entry[1] !== '' ? fieldAbove(above) : null;
    return valueContext(nested ?? fieldKey(entry[2] ?? ''), entry[3] ?? '', lineStart + before.length);
  }
  const name = /^[\p{L}\p{Nd}_-]*$/u.exec(before);
  if (name) return { kind: 'field', start: lineStart, typed: before };
  // The name of a map's entry, as in consent by person.
  const nestedName = /^\s+([^:]*)$/u.exec(before);
  const field = nestedName ? fieldAbove(above) : null;
  return field === null ? null : { kind: 'value', field: `${field}:`, start: lineStart + before.length - (nestedName?.[1] ?? '').length, typed: nestedName?.[1] ?? '', flow: false, quote: '' };
}

/** The value that ends at `end`: in a flow list, the part after the last comma. */
function valueContext(field: string, written: string, end: number): TypingContext {
  const flow = /^[[{]/u.test(written);
  const value = (flow ? (/[^,[{]*$/u.exec(written)?.[0] ?? '') : written).trimStart();
  const [quote] = /^["']/u.exec(value) ?? [''];
  return { kind: 'value', field, start: end - value.length, typed: value.slice(quote.length), flow, quote: quote as '"' | "'" | '' };
}

/** The key whose block list or map the next line goes on: the nearest line above that is not indented nor an item. */
function fieldAbove(above: string): string | null {
  const lines = above.split(/\r\n|\r|\n/u);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || /^\s|^-\s/u.test(line)) continue;
    const key = /^([^\s:#][^:]*?)\s*:\s*(?:#.*)?$/u.exec(line);
    return key ? fieldKey(key[1] ?? '') : null;
  }
  return null;
}
