import { LineIndex, type Range } from '../../util/lines';
import { fieldKey } from '../frontmatter/values';
import { EditableFrontmatter, type EditPlan, refused, trimmedEnd } from './editableFrontmatter';

/** Takes out a field that says again what one of the same key above says. @param range of its key */
export function removeRepeated(text: string, range: Range): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  const start = new LineIndex(text).offsetAt(range.start);
  const repeated = frontmatter.entries.find(({ keyPlace }) => keyPlace.start === start);
  const first = repeated && frontmatter.entriesOf([repeated.key])[0];
  if (!repeated || !first || first === repeated || frontmatter.closingBrace !== null) return refused('It is no longer where it was read.');
  const written = ({ value }: typeof first): string => text.slice(value.start, value.end).trim();
  if (written(first) !== written(repeated)) return refused('The two differ: which of them holds can’t be told.');
  const lineStart = frontmatter.lineStart(start);
  const edit = { start: lineStart, end: frontmatter.nextLine(trimmedEnd(text, repeated.value)), newText: '' };
  const count = frontmatter.entriesOf([repeated.key]).length;
  return frontmatter.plan([edit], [repeated.key], (after) => {
    const left = after.entries.filter(({ key }) => fieldKey(key) === fieldKey(repeated.key));
    return left.length === count - 1 && after.text.slice(left[0]?.value.start, left[0]?.value.end).trim() === written(first);
  });
}
