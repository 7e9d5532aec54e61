// remark needs time that grows with the square of the delimiters in one paragraph, and stack that grows with the depth
// of quotes. No person writes so many; a file may still hold them.

/** `~~~` is none: it opens and closes fences. */
const delimiters = /[[\]*_]|(?<!~)~~?(?!~)/g;
/** How many of them one paragraph may have. */
const maxDelimiters = 1000;
/** How many quotes may stand in each other. */
const maxQuotes = 120;

/**
 * The text with letters in place of the delimiters of a paragraph that has too many of them, and of the quote markers
 * of a line that has too many. Same length, same lines; links and emphasis in such a paragraph are not seen.
 */
export function withoutExcess(text: string): string {
  let result = '';
  let copied = 0;
  for (const { start, end } of overfullParagraphs(text)) {
    result += text.slice(copied, start) + text.slice(start, end).replace(delimiters, 'x');
    copied = end;
  }
  result += text.slice(copied);
  const deep = new RegExp(`(^|[\\r\\n])((?:[ \\t]{0,3}>){${maxQuotes}})([ \\t>]+)`, 'g');
  return result.replace(deep, (_, lineEnd: string, quotes: string, excess: string) => lineEnd + quotes + excess.replace(/>/g, 'x'));
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
