/** A text as searches compare it: case, accents and compatibility forms folded away, in any script. */
export function foldedForSearch(text: string): string {
  // Most texts are plain, and there may be a hundred thousand of them.
  if (isPlain.test(text)) return text.toLowerCase();
  return caseFolded(text.normalize('NFKD').replace(/\p{M}+/gu, ''));
}

const isPlain = /^[\t\n\r -~]*$/;

/** A text without the difference of case. Upper case folds what lower case keeps apart (ß and SS, final sigma), lower case before it what upper case does (ẞ). */
export function caseFolded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}
