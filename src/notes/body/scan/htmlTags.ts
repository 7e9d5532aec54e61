// The tags of raw HTML. In a block they end on their line and are read a little more freely, as remark does.
import { isBlank, isBlankOrLineEnd, isLetter, isLetterOrDigit } from './characters';

/** Behind the `>` of the tag at `<`; -1: there is none. */
export function tagEnd(text: string, start: number, end: number, inBlock: boolean): number {
  return text.charCodeAt(start + 1) === 47 ? closingTagEnd(text, start, end, inBlock) : openTagEnd(text, start, end, inBlock);
}

/** Behind the name at an offset: letters, digits and `-`, a letter first; the offset itself if there is none. */
export function tagNameEnd(text: string, start: number, end: number): number {
  if (start >= end || !isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  while (at < end && (isLetterOrDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 45)) at++;
  return at;
}

function closingTagEnd(text: string, start: number, end: number, inBlock: boolean): number {
  const nameEnd = tagNameEnd(text, start + 2, end);
  if (nameEnd === start + 2) return -1;
  const at = behindSpace(text, nameEnd, end, inBlock);
  return at < end && text.charCodeAt(at) === 62 ? at + 1 : -1;
}

function openTagEnd(text: string, start: number, end: number, inBlock: boolean): number {
  let at = tagNameEnd(text, start + 1, end);
  if (at === start + 1 || at >= end) return -1;
  const behindName = text.charCodeAt(at);
  if (behindName !== 47 && behindName !== 62 && !isSpace(behindName, inBlock)) return -1;
  for (;;) {
    at = behindSpace(text, at, end, inBlock);
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    if (code === 47) return text.charCodeAt(at + 1) === 62 && at + 1 < end ? at + 2 : -1;
    if (code === 62) return at + 1;
    if (code !== 58 && code !== 95 && !isLetter(code)) return -1;
    at = attributeEnd(text, at, end, inBlock);
    if (at < 0) return -1;
  }
}

/** Behind the attribute at an offset; -1: it is none. */
function attributeEnd(text: string, start: number, end: number, inBlock: boolean): number {
  let at = start + 1;
  while (at < end && isNamePart(text.charCodeAt(at))) at++;
  for (;;) {
    const sign = behindSpace(text, at, end, inBlock);
    if (sign >= end || text.charCodeAt(sign) !== 61) return at;
    at = behindSpace(text, sign + 1, end, inBlock);
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return quotedEnd(text, at, end, inBlock);
    if (code === 60 || code === 61 || code === 62 || code === 96) return -1;
    at = unquotedEnd(text, inBlock ? at : at + 1, end, inBlock);
    if (!inBlock) return at;
    // In a block, `a=b=c` is read as one attribute.
  }
}

function quotedEnd(text: string, start: number, end: number, inBlock: boolean): number {
  const quote = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== quote) at++;
  if (at + 1 >= end) return -1;
  const behind = text.charCodeAt(at + 1);
  return behind === 47 || behind === 62 || isSpace(behind, inBlock) ? at + 1 : -1;
}

function unquotedEnd(text: string, start: number, end: number, inBlock: boolean): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 47 || code === 62 || isBlankOrLineEnd(code)) return at;
    if (code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return inBlock ? at : -1;
  }
  return -1;
}

function isNamePart(code: number): boolean {
  return isLetterOrDigit(code) || code === 45 || code === 46 || code === 58 || code === 95;
}

function behindSpace(text: string, at: number, end: number, inBlock: boolean): number {
  while (at < end && isSpace(text.charCodeAt(at), inBlock)) at++;
  return at;
}

function isSpace(code: number, inBlock: boolean): boolean {
  return inBlock ? isBlank(code) : isBlankOrLineEnd(code);
}
