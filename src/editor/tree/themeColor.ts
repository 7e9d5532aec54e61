// The colour that a codebook entry gives its theme, if it is one that is safe to draw with.

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const functional = /^(?:rgb|hsl)a?\([\d\s.,%/+-]+(?:deg[\d\s.,%/+-]+)?\)$/i;
const named = /^[a-z]{3,20}$/i;

/** A colour as CSS has it, by number, function or name; null for anything else. */
export function cssColor(written: string | null): string | null {
  const color = written?.trim() ?? '';
  return hex.test(color) || functional.test(color) || named.test(color) ? color : null;
}

/** A dot in a colour, as an image's address; with a thin edge, so that it shows on any background. */
export function dotImage(color: string): string {
  const circle = `<circle cx="8" cy="8" r="5" fill="${color}" stroke="#808080" stroke-opacity="0.7"/>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${circle}</svg>`)}`;
}
