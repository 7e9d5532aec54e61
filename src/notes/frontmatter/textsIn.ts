// The texts that a value of frontmatter holds in this format, beyond what YAML makes of it.
import { linkedName } from '../names';
import type { FieldValue, Place, ScalarValue } from './values';

export interface PlacedText extends Place {
  readonly text: string;
}

/** `[[Dana Okafor]]` without quotes is a list in a list for YAML, and a link for its writer. Null when it is none. */
export function unquotedLink(source: string, value: FieldValue): string | null {
  return value.kind === 'list' && value.flow && !value.alias ? linkedName(source.slice(value.start, value.end)) : null;
}

/**
 * A text's parts between commas, trimmed, none empty: each at its own place where the text stands in the source as it
 * is, else at the whole text's.
 */
export function commaParts(source: string, value: ScalarValue): PlacedText[] {
  const from = value.start + quoteLength(value);
  const literal = isLiteral(source, value);
  const parts: PlacedText[] = [];
  for (const match of value.text.matchAll(/[^,，、]+/gu)) {
    const text = match[0].trim();
    const start = from + match.index + match[0].length - match[0].trimStart().length;
    const whole = !literal || text === value.text;
    if (text !== '') parts.push(whole ? { text, start: value.start, end: value.end } : { text, start, end: start + text.length });
  }
  return parts;
}

/** Whether a text stands in the source character by character. */
function isLiteral(source: string, value: ScalarValue): boolean {
  const quote = quoteLength(value);
  return value.style !== 'alias' && source.slice(value.start + quote, value.end - quote) === value.text;
}

function quoteLength({ style }: ScalarValue): number {
  return style === 'single-quoted' || style === 'double-quoted' ? 1 : 0;
}
