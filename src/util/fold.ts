/** A text as searches compare it: case, accents and compatibility forms folded away, in any script. */
export function foldedForSearch(text: string): string {
  // Upper case first folds what lower case alone keeps apart (ß and SS, final sigma).
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toUpperCase().toLowerCase();
}
