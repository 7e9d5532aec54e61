// How a field is written into frontmatter.
import { parseNoteDate } from '../noteDate';
import { scalarText } from './scalarText';

/** A text, a list of texts, or a map from names to texts (pairs, so that any name is safe). An empty text is nothing. */
export type FieldContent = string | readonly string[] | { readonly pairs: readonly (readonly [name: string, value: string])[] };

export interface Field {
  readonly key: string;
  readonly content: FieldContent;
}

/** The lines of a field, without the last line end. `indent` stands in front of its key. */
export function fieldLines(field: Field, eol: string, indent = ''): string {
  return `${indent}${scalarText(field.key)}:${contentText(field.content, eol, indent)}`;
}

/** What stands behind a key's colon in a block: a list takes a line per item. */
export function contentText(content: FieldContent, eol: string, indent = ''): string {
  if (typeof content === 'string') return content === '' ? '' : ` ${plainText(content)}`;
  const lines = 'pairs' in content ? content.pairs.map(([name, value]) => `${scalarText(name)}: ${scalarText(value)}`) : content.map((item) => `- ${scalarText(item)}`);
  if (lines.length === 0) return 'pairs' in content ? ' {}' : ' []';
  return lines.map((line) => `${eol}${indent}  ${line}`).join('');
}

/** The same between braces. */
export function flowContentText(content: FieldContent): string {
  if (typeof content === 'string') return content === '' ? 'null' : plainText(content, true);
  if ('pairs' in content) return `{${content.pairs.map(([name, value]) => `${scalarText(name, 'plain', true)}: ${scalarText(value, 'plain', true)}`).join(', ')}}`;
  return `[${content.map((item) => scalarText(item, 'plain', true)).join(', ')}]`;
}

/** A text without quotes where possible. Dates stay without those that YAML 1.1 would need: every tool expects them so. */
export function plainText(text: string, flow = false): string {
  return parseNoteDate(text) && text.trim() === text ? text : scalarText(text, 'plain', flow);
}
