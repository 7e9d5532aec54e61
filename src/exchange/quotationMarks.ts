const pairs: readonly [string, string][] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
];

/** The text without the quotation marks that it is wholly in. */
export function unquoted(quotation: string): string {
  for (const [open, close] of pairs) {
    const inner = quotation.slice(open.length, -close.length);
    if (quotation.length > 1 && quotation.startsWith(open) && quotation.endsWith(close) && !inner.includes(open) && !inner.includes(close)) return inner.trim();
  }
  return quotation;
}
