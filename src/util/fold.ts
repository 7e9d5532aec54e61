/** A text as searches compare it: case, accents and compatibility forms folded away, in any script. */
export function foldedForSearch(text: string): string {
  // Most texts are plain, and there may be a hundred thousand of them.
  if (isPlain.test(text)) return text.toLowerCase();
  // Upper case first folds what lower case alone keeps apart (ß and SS, final sigma).
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toUpperCase().toLowerCase();
}

const isPlain = /^[\t\n\r -~]*$/;
