// The frontmatter of a new note, and of a file that becomes one.
import { findFence, findForeignFence, startOfText } from '../frontmatter/fence';
import { fieldKey } from '../frontmatter/values';
import { type EditPlan, lineEndOf, refused } from './editableFrontmatter';
import { type Field, fieldLines } from './fieldText';
import { addMissingFields } from './setField';

const order = [
  ...['type', 'title', 'date', 'name', 'theme', 'aliases', 'interviewees', 'interviewer', 'situation', 'setting', 'study', 'consent'],
  ...['record', 'lang', 'themes', 'role', 'organisation', 'timezone', 'contact', 'introducedBy', 'definition', 'include', 'exclude', 'example', 'color'],
].map(fieldKey);

/** The frontmatter of a new file, its fences included: known fields in the format's order, then the others as given. */
export function frontmatterOf(fields: readonly Field[], eol = '\n'): string {
  const rank = ({ key }: Field): number => (order.includes(fieldKey(key)) ? order.indexOf(fieldKey(key)) : order.length);
  const sorted = [...fields].sort((a, b) => rank(a) - rank(b));
  return ['---', ...sorted.map((field) => fieldLines(field, eol)), '---', ''].join(eol);
}

/**
 * Gives a file frontmatter with these fields, in front of everything but a byte order mark; where it has frontmatter
 * already, those of the fields that it lacks. No character of the body changes.
 */
export function addFrontmatter(text: string, fields: readonly Field[]): EditPlan {
  if (findFence(text)) return addMissingFields(text, fields);
  const foreign = findForeignFence(text);
  if (foreign) return refused('It has frontmatter that is not YAML.');
  const eol = lineEndOf(text);
  const start = startOfText(text);
  const newText = frontmatterOf(fields, eol) + (/^[\r\n]|^$/.test(text.slice(start)) ? '' : eol);
  return { edits: [{ start, end: start, newText }], refusal: null };
}
