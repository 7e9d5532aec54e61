// How blocks of HTML begin and end: the seven kinds of CommonMark.
import { isBlank, isLetter } from './characters';
import { tagEnd, tagNameEnd } from './htmlTags';

export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const rawNames = new Set(['pre', 'script', 'style', 'textarea']);
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol ' +
    'optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

/** What ends each kind; the last two end at a blank line. In CDATA remark counts brackets by twos. */
const ends: Partial<Record<HtmlKind, RegExp>> = {
  1: /<\/(?:pre|script|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /(?<!\])(?:\]\])+>/,
};

/** The kind of block that begins at `<`, and where its end may begin; null: none does. */
export function htmlStart(text: string, start: number, end: number): { readonly kind: HtmlKind; readonly behind: number } | null {
  const code = text.charCodeAt(start + 1);
  if (start + 1 >= end) return null;
  if (code === 63) return { kind: 3, behind: start + 1 };
  if (code === 33) return declarationStart(text, start, end);
  const closing = code === 47;
  const nameStart = closing ? start + 2 : start + 1;
  const nameEnd = tagNameEnd(text, nameStart, end);
  if (nameEnd === nameStart) return null;
  const behind = nameEnd < end ? text.charCodeAt(nameEnd) : 10;
  if (behind !== 47 && behind !== 62 && behind !== 10 && !isBlank(behind)) return null;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (!closing && behind !== 47 && rawNames.has(name)) return { kind: 1, behind: nameEnd };
  if (blockNames.has(name)) return behind !== 47 || text[nameEnd + 1] === '>' ? { kind: 6, behind: nameEnd } : null;
  return isCompleteTag(text, start, end) ? { kind: 7, behind: nameEnd } : null;
}

function declarationStart(text: string, start: number, end: number): { readonly kind: HtmlKind; readonly behind: number } | null {
  const opening = text.slice(start, Math.min(end, start + 9));
  if (opening.startsWith('<!--')) return { kind: 2, behind: start + 2 };
  if (opening === '<![CDATA[') return { kind: 5, behind: start + 9 };
  return isLetter(opening.charCodeAt(2)) ? { kind: 4, behind: start + 3 } : null;
}

/** Whether nothing but blanks follows the tag at an offset on its line. */
function isCompleteTag(text: string, start: number, end: number): boolean {
  let at = tagEnd(text, start, end, true);
  if (at < 0) return false;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at >= end;
}

/** Whether a block ends on the line that goes on at `from`. */
export function endsHtml(kind: HtmlKind, text: string, from: number, end: number): boolean {
  return ends[kind]?.test(text.slice(from, end)) ?? false;
}
