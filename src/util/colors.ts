// Colours that can be read: of a colour, the shade that stands out from a background, and the tint that text can be read on.
import { colord, extend, type RgbColor } from 'colord';
import names from 'colord/plugins/names';

extend([names]);

/** What is drawn on: an editor of that kind, as VS Code's own themes have it. */
export interface Surface {
  readonly background: string;
  readonly text: string;
}

export const lightSurface: Surface = { background: '#ffffff', text: '#3b3b3b' };
export const darkSurface: Surface = { background: '#1f1f1f', text: '#cccccc' };

/** Contrast of words that can be read, and of marks that can be seen: WCAG 2.1, 1.4.3 and 1.4.11. */
const readable = 4.5;
const visible = 3;
const hues = 24;

/** A CSS colour as `#rrggbb`; null for what is none. */
export function hexColor(written: string | null): string | null {
  const color = colord(written?.trim() ?? '');
  return color.isValid() ? color.alpha(1).toHex() : null;
}

/** A colour that a name keeps wherever and whenever it is shown; one of a few, well apart. */
export function stableColor(name: string): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return colord({ h: ((hash >>> 8) % hues) * (360 / hues), s: 65, l: 50 }).toHex();
}

/** Contrast of two opaque colours: 1 to 21 (WCAG 2.1, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (higher + 0.05) / (lower + 0.05);
}

/** The shade nearest to a colour that words can have on a surface. */
export function textShade(color: string, { background }: Surface): string {
  return shade(color, background, readable);
}

/** The shade nearest to a colour that marks and lines can have on a surface. */
export function markShade(color: string, { background }: Surface): string {
  return shade(color, background, visible);
}

/** A colour, partly transparent, on which the surface's text can still be read. */
export function tint(color: string, surface: Surface, strength: number): string {
  const mark = markShade(color, surface);
  let alpha = strength;
  while (alpha > 0.02 && contrast(mixed(mark, surface.background, alpha), surface.text) < readable) alpha -= 0.02;
  return colord(mark).alpha(Number(alpha.toFixed(2))).toHex();
}

/** Opaque: so much of a colour over another. */
export function mixed(color: string, below: string, alpha: number): string {
  const over = colord(color).toRgb();
  const under = colord(below).toRgb();
  const channel = (name: 'r' | 'g' | 'b'): number => over[name] * alpha + under[name] * (1 - alpha);
  return colord({ r: channel('r'), g: channel('g'), b: channel('b') }).toHex();
}

/** Towards the surface's opposite end in small steps: the hue stays. */
function shade(color: string, background: string, ratio: number): string {
  const end = luminance(background) > 0.18 ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.04) {
    const shaded = mixed(end, color, share);
    if (contrast(shaded, background) >= ratio) return shaded;
  }
  return end;
}

function luminance(color: string): number {
  const { r, g, b }: RgbColor = colord(color).toRgb();
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
