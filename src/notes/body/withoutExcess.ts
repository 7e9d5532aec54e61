// remark needs time that grows with the square of the delimiters in one paragraph and of the containers in each other,
// and stack that grows with these. No person writes so many; a file may still hold them.

/** `~~~` is none: it opens and closes fences. */
const delimiters = /[[\]*_]|(?<!~)~~?(?!~)/g;
const delimiter = /[[\]*_~]/g;
/** How many of them one paragraph may have. */
const maxDelimiters = 1000;
/** How many quotes and lists one line may open. */
const maxMarkers = 120;
/** How far, in characters, a line may be indented and still open a quote or a list. */
const maxIndent = 400;

const marker = '(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t\\r\\n]|$))';
const overfullLine = new RegExp(`(^|[\\r\\n])((?:[ \\t]*${marker}){${maxMarkers}})((?:[ \\t]*${marker})+)([^\\r\\n]*)`, 'g');
const overIndentedLine = new RegExp(`(^|[\\r\\n])([ \\t>]{${maxIndent},})(${marker})`, 'g');
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/**
 * The text with letters in place of the delimiters of a paragraph that has too many of them, and of the markers with which
 * a line opens too many containers. Same length, same lines; links and emphasis in such a paragraph are not seen.
 */
export function withoutExcess(text: string): string {
  return mayHaveExcess(text, 0) ? thinned(text) : text;
}

/** The same from an offset on, which is taken as a text of its own. */
export function withoutExcessFrom(text: string, from: number): string {
  return mayHaveExcess(text, from) ? text.slice(0, from) + thinned(text.slice(from)) : text;
}

function thinned(text: string): string {
  let result = '';
  let copied = 0;
  for (const { start, end } of overfullParagraphs(text)) {
    result += text.slice(copied, start) + text.slice(start, end).replace(delimiters, 'x');
    copied = end;
  }
  result += text.slice(copied);
  return result
    .replace(overfullLine, (match, lineEnd: string, kept: string, excess: string, rest: string) =>
      thematicBreak.test(kept + excess + rest) ? match : lineEnd + kept + excess.replace(/[^ \t]/g, 'x') + rest,
    )
    .replace(overIndentedLine, (_, lineEnd: string, indent: string, excess: string) => lineEnd + indent + 'x'.repeat(excess.length));
}

/** False for nearly every text. */
function mayHaveExcess(text: string, from: number): boolean {
  if (mayOpenMany(text, from)) return true;
  if (!hasLongParagraph(text, from)) return false;
  // Several times as quick as a look at each character by hand.
  delimiter.lastIndex = from;
  let count = 0;
  while (delimiter.test(text)) if (++count > maxDelimiters) return true;
  return false;
}

/** Whether there are so many characters without a blank line between that a paragraph of them may be overfull. */
function hasLongParagraph(text: string, from: number): boolean {
  for (let start = from; text.length - start > maxDelimiters; ) {
    const end = text.indexOf('\n\n', start);
    if (end < 0 || end - start > maxDelimiters) return true;
    start = end + 2;
  }
  return false;
}

/** Whether so many characters that may open containers stand in a row, as at the start of a line that opens too many. */
function mayOpenMany(text: string, from: number): boolean {
  // One of them stands where this looks.
  for (let probe = from + maxMarkers - 1; probe < text.length; probe += maxMarkers) {
    let start = probe;
    while (start >= from && mayOpenContainer(text.charCodeAt(start))) start--;
    let end = probe;
    while (end < text.length && mayOpenContainer(text.charCodeAt(end))) end++;
    if (end - start > maxMarkers) return true;
  }
  return false;
}

/** Whether a character may be part of what opens quotes and lists. */
function mayOpenContainer(code: number): boolean {
  // From ) to 9 lie * + , - . / and the digits.
  return code === 32 || code === 9 || code === 62 || (code >= 41 && code <= 57);
}

/** Stretches of lines that may be one paragraph, from behind their first marker, with too many delimiters. */
function overfullParagraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const lines = /([ \t>]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?=[ \t]))?[ \t]*(?:\[[ xX-]\](?=[ \t]))?)([^\r\n]*)(?:\r\n?|\n|$)/y;
  let start = 0;
  let count = 0;
  for (let at = 0; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at;
    const match = lines.exec(text);
    if (!match) break;
    const [, prefix = '', content = ''] = match;
    if (content === '' || /[^ \t>]/.test(prefix)) {
      if (count > maxDelimiters) found.push({ start, end: at });
      start = at + prefix.length;
      count = 0;
    }
    for (let i = 0; i < content.length; i++) if ('[]*_~'.includes(content.charAt(i))) count++;
  }
  if (count > maxDelimiters) found.push({ start, end: text.length });
  return found;
}
