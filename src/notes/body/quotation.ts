// Whether a text as a whole stands in quotation marks, of whichever language.

/** Each opening mark with the marks that may close it. Some close in one language what they open in another. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['’', '’'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['＂', '＂'],
]);

/** Whether a text begins with a quotation mark that is closed only at its end; punctuation may follow. */
export function isWhollyQuoted(text: string): boolean {
  let emphasis = 0;
  while (emphasis < 3 && '*_'.includes(text.charAt(emphasis) || ' ')) emphasis++;
  const open = text.charAt(emphasis);
  const close = closers.get(open);
  if (close === undefined) return false;
  const bare = text.slice(emphasis).replace(/[*_]{1,3}$/u, '');
  const end = bare.length - (/[.,;:!?…。，、！？]{1,3}$/u.exec(bare)?.[0].length ?? 0);
  if (end < 3 || !close.includes(bare.charAt(end - 1))) return false;
  let depth = 1;
  for (let at = 1; at < end; at++) {
    const char = bare.charAt(at);
    if (isApostrophe(bare, at)) continue;
    if (close.includes(char)) depth--;
    else if (char === open) depth++;
    if (depth === 0) return at === end - 1;
  }
  return false;
}

function isApostrophe(text: string, at: number): boolean {
  return /['’]/u.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
