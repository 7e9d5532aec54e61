/**
 * A theme as it stands behind the `#` of a hashtag: white space becomes `-`, none is left around `/`. null where no
 * hashtag can hold the name, such as one with `&` in it.
 */
export function hashtagText(label: string): string | null {
  const text = label
    .trim()
    .replace(/^#/u, '')
    .split('/')
    .map((segment) => segment.trim().replace(/\s+/gu, '-'))
    .filter((segment) => segment !== '')
    .join('/');
  const isHashtag = /^[\p{L}\p{M}\p{Nd}_\-/]+(?:[\u200C\u200D]+[\p{L}\p{M}\p{Nd}_\-/]+)*$/u.test(text);
  // A mark right behind `#` belongs to that sign, as in a keycap.
  return isHashtag && /[\p{L}\p{M}]/u.test(text) && !/^[\uFE0E\uFE0F]?\u20E3/u.test(text) ? text : null;
}
