// Links without any brackets, as GFM finds them: `https://…`, `www.…` and e-mail addresses. Indexes count in a block's content.
import type { Span } from '../structure';
import { isBlankOrLineEnd, isControl, isDigit, isLetter, isLetterOrDigit } from './characters';

/** Behind the URL whose `h` stands at an index; -1: it is none. */
export function urlEnd(text: string, start: number): number {
  if (start > 0 && isLetter(text.charCodeAt(start - 1))) return -1;
  const scheme = /^https?:\/\//i.exec(text.slice(start, start + 8))?.[0];
  if (scheme === undefined) return -1;
  const from = start + scheme.length;
  const first = text.charCodeAt(from);
  if (from >= text.length || isControl(first) || isSpace(first) || isSign(first)) return -1;
  return new Trail(text).linkEnd(from);
}

/** Behind the link that begins with `www.` at an index; -1: it is none. */
export function wwwEnd(text: string, start: number): number {
  if (start > 0 && !mayPrecedeWww(text.charCodeAt(start - 1))) return -1;
  return start + 4 < text.length ? new Trail(text).linkEnd(start) : -1;
}

function mayPrecedeWww(code: number): boolean {
  // ( * _ [ ] ~
  return code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || isBlankOrLineEnd(code);
}

/** The word at an index that may be the first part of an address; nothing is looked at in front of `floor`. */
export function addressWord(text: string, index: number, floor: number): Span {
  let start = index;
  let end = index;
  while (start > floor && isAddressPart(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isAddressPart(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Behind the e-mail address that begins with a word; -1: it is none. */
export function addressEnd(text: string, word: Span): number {
  const before = text.charCodeAt(word.start - 1);
  if (word.start > 0 && (before === 47 || isAddressPart(before))) return -1;
  let at = word.end;
  if (text.charCodeAt(at) !== 64) return -1;
  let named = false;
  let dotted = false;
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (!isLetterOrDigit(text.charCodeAt(at + 1))) break;
      dotted = true;
    } else if (code === 45 || code === 95 || isLetterOrDigit(code)) named = true;
    else break;
  }
  return named && dotted && isLetter(text.charCodeAt(at - 1)) ? at : -1;
}

function isAddressPart(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || code === 95 || isLetter(code) || isDigit(code);
}

/** Reads a domain and a path up to the punctuation that a sentence around them ends with. */
class Trail {
  /** Up to where the last look found that punctuation goes on as part of the link. */
  private goesOnUntil = -1;

  constructor(private readonly text: string) {}

  /** Behind the link whose domain starts at an index; -1: it is none. */
  linkEnd(start: number): number {
    const domain = this.domainEnd(start);
    return domain < 0 ? -1 : this.pathEnd(domain);
  }

  private domainEnd(start: number): number {
    let seen = false;
    let underscoreInLast = false;
    let underscoreInLastButOne = false;
    let at = start;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 46 || code === 95) {
        if (this.ends(at)) break;
        if (code === 95) underscoreInLast = true;
        else {
          underscoreInLastButOne = underscoreInLast;
          underscoreInLast = false;
        }
      } else if (isSpace(code) || (code !== 45 && isSign(code))) break;
      else seen = true;
    }
    return seen && !underscoreInLast && !underscoreInLastButOne ? at : -1;
  }

  private pathEnd(start: number): number {
    let open = 0;
    let closed = 0;
    let at = start;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 40) open++;
      else if (code === 41 && closed < open) closed++;
      else if (mayTrail(code)) {
        if (this.ends(at)) break;
        if (code === 41) closed++;
      } else if (isSpace(code)) break;
    }
    return at;
  }

  /** Whether from the punctuation at an index on nothing but punctuation follows until the end, `<` or white space. */
  private ends(index: number): boolean {
    if (index < this.goesOnUntil) return false;
    let at = index;
    while (at < this.text.length) {
      const code = this.text.charCodeAt(at);
      if (code === 38) {
        const end = this.referenceEnd(at);
        if (end < 0) return this.goesOn(at + 1);
        at = end;
      } else if (code === 93) {
        at++;
        const behind = this.text.charCodeAt(at);
        if (at >= this.text.length || behind === 40 || behind === 91 || isSpace(behind)) return true;
      } else if (code !== 60 && mayTrail(code)) at++;
      else if (code === 60 || isSpace(code)) return true;
      else return this.goesOn(at);
    }
    return true;
  }

  private goesOn(until: number): false {
    this.goesOnUntil = until;
    return false;
  }

  /** Behind something like `&amp;`; -1: it is none. */
  private referenceEnd(start: number): number {
    let at = start + 1;
    while (at < this.text.length && isLetter(this.text.charCodeAt(at))) at++;
    return at > start + 1 && this.text.charCodeAt(at) === 59 ? at + 1 : -1;
  }
}

function mayTrail(code: number): boolean {
  return code < 128 && '!"&\')*,.:;<?]_~'.includes(String.fromCharCode(code));
}

function isSpace(code: number): boolean {
  return isBlankOrLineEnd(code) || (code < 128 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code)));
}

function isSign(code: number): boolean {
  return /[\p{P}\p{S}]/u.test(String.fromCharCode(code));
}
