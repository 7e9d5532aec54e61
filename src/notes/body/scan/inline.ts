// Where in a block's text no marks of ours are read: code spans, HTML, URLs, footnote references, the destinations of links.
import { apart, imageTail } from '../sourceText';
import type { Span } from '../structure';
import { addressEnd, addressWord, urlEnd, wwwEnd } from './autolinks';
import { isPunctuation } from './characters';
import { CodeSpans } from './codeSpans';
import { Content } from './content';
import { angleEnd, type MissingEnds } from './angles';
import { footnoteLabel } from './leafLines';
import { behindSpace, destinationEnd, labelEnd, labelKey, titleEnd } from './linkParts';
import { Undecided } from './undecided';

/** What is defined anywhere in a body, by the keys of the labels. */
export interface References {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/**
 * By position, apart from each other; as remark's tree has them.
 * @param boxed whether the lines begin with the box of a task
 */
export function opaqueSpans(source: string, lines: readonly Span[], references: References, boxed: boolean): Span[] {
  const content = new Content(source, lines);
  const found = new InlineScanner(content, source, references).scan(boxed ? 3 : 0);
  return apart(found);
}

/** What begins each of them. */
export const mayBeOpaque = /[`<[@]|:\/\/|www\./gi;

interface Bracket {
  /** Behind the `[`. */
  readonly inside: number;
  readonly start: number;
  readonly image: boolean;
  /** A link behind it makes it none. */
  inactive: boolean;
  /** How many spans had been found before it. */
  readonly foundBefore: number;
}

const special = /[`<[\]\\@]|!(?=\[)|h(?=ttps?:\/\/)|w(?=ww\.)/gi;

class InlineScanner {
  private readonly text: string;
  private readonly found: Span[] = [];
  private readonly brackets: Bracket[] = [];
  private readonly codeSpans: CodeSpans;
  private readonly missingEnds: MissingEnds = new Set();
  /** What has been passed as part of something. */
  private floor = 0;
  /** Up to where no word begins an address. */
  private noAddressUntil = 0;

  constructor(
    private readonly content: Content,
    private readonly source: string,
    private readonly references: References,
  ) {
    this.text = content.text;
    this.codeSpans = new CodeSpans(content.text);
  }

  scan(start: number): Span[] {
    this.floor = start;
    special.lastIndex = start;
    for (let match = special.exec(this.text); match; match = special.exec(this.text)) {
      if (this.passes(match.index)) special.lastIndex = this.floor;
    }
    return this.found;
  }

  /** Whether something begins or ends at a character, and is passed. */
  private passes(at: number): boolean {
    switch (this.text.charCodeAt(at)) {
      case 92:
        return isPunctuation(this.text.charCodeAt(at + 1)) && this.passTo(at + 2);
      case 96:
        return this.passCode(at);
      case 60:
        return this.passOpaque(at, angleEnd(this.text, at, this.missingEnds));
      case 33:
        return this.open(at, true);
      case 91:
        return this.passFootnote(at) || this.open(at, false);
      case 93:
        return this.close(at);
      default:
        return this.passAutolink(at);
    }
  }

  private passTo(end: number): true {
    this.floor = end;
    return true;
  }

  private passOpaque(start: number, end: number): boolean {
    if (end < 0) return false;
    this.found.push(this.content.spanOf(start, end));
    return this.passTo(end);
  }

  private passCode(at: number): boolean {
    const end = this.codeSpans.endOf(at);
    // A run of backticks that opens nothing is passed as a whole.
    return this.passOpaque(at, end) || this.passTo(this.codeSpans.runEnd(at));
  }

  private passFootnote(at: number): boolean {
    const { footnotes } = this.references;
    if (footnotes.size === 0) return false;
    const label = footnoteLabel(this.text, at, this.text.length);
    if (label === null || !footnotes.has(labelKey(label))) return false;
    return this.passOpaque(at, at + label.length + 3);
  }

  private passAutolink(at: number): boolean {
    // None begins in an open bracket, which may turn out to be a link.
    if (this.brackets.length > 0) return false;
    const code = this.text.charCodeAt(at) | 32;
    if (code === 104) return this.passOpaque(at, urlEnd(this.text, at));
    return this.passAddress(at) || (code === 119 && this.passOpaque(at, wwwEnd(this.text, at)));
  }

  /** Passes the e-mail address whose first part, or the sign behind it, stands at an index. */
  private passAddress(at: number): boolean {
    if (at < this.noAddressUntil) return false;
    const word = addressWord(this.text, at, this.floor);
    this.noAddressUntil = word.end + 1;
    return word.start < word.end && this.passOpaque(word.start, addressEnd(this.text, word));
  }

  private open(at: number, image: boolean): true {
    const inside = at + (image ? 2 : 1);
    if (image && this.references.footnotes.size > 0 && this.text[inside] === '^') throw new Undecided('a footnote behind !');
    this.brackets.push({ start: at, inside, image, inactive: false, foundBefore: this.found.length });
    return this.passTo(inside);
  }

  private close(at: number): boolean {
    const bracket = this.brackets.pop();
    if (!bracket || bracket.inactive) return false;
    const { end, opaque } = this.linkEnd(bracket, at);
    if (end < 0) return false;
    if (bracket.image) {
      // An image's text is no text.
      this.found.length = bracket.foundBefore;
      const whole = this.content.spanOf(bracket.start, end);
      if (opaque) this.found.push(imageTail(this.source, whole.start, whole.end));
    } else {
      for (const outer of this.brackets) if (!outer.image) outer.inactive = true;
      if (opaque) this.found.push(this.content.spanOf(at, end));
    }
    return this.passTo(end);
  }

  /** Behind the link or image whose text ends at `]`, and whether what follows its text is opaque; -1: it is none. */
  private linkEnd(bracket: Bracket, at: number): { end: number; opaque: boolean } {
    const behind = this.text.charCodeAt(at + 1);
    const resource = behind === 40 ? this.resourceEnd(at + 1) : -1;
    if (resource >= 0) return { end: resource, opaque: true };
    const { links } = this.references;
    if (links.size === 0) return { end: -1, opaque: false };
    if (at - bracket.inside > 990) throw new Undecided('a label of nearly 999 characters or more');
    if (behind === 91) {
      const label = labelEnd(this.text, at + 1);
      if (label >= 0 && links.has(labelKey(this.text.slice(at + 2, label - 1)))) return { end: label, opaque: true };
    }
    if (!links.has(labelKey(this.text.slice(bracket.inside, at)))) return { end: -1, opaque: false };
    if (behind !== 91) return { end: at + 1, opaque: false };
    return { end: this.text.charCodeAt(at + 2) === 93 ? at + 3 : -1, opaque: false };
  }

  /** Behind the `(…)` of a link; -1: there is none. */
  private resourceEnd(start: number): number {
    const { text } = this;
    let at = behindSpace(text, start + 1);
    if (text.charCodeAt(at) !== 41) {
      at = destinationEnd(text, at, 32);
      if (at < 0) return -1;
      const title = behindSpace(text, at);
      if (title > at) {
        const opening = text.charCodeAt(title);
        at = opening === 34 || opening === 39 || opening === 40 ? titleEnd(text, title) : title;
        if (at < 0) return -1;
        at = behindSpace(text, at);
      }
    }
    return text.charCodeAt(at) === 41 ? at + 1 : -1;
  }
}
