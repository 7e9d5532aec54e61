// Edits that give one value of the frontmatter, wherever it stands in its field, another text.
import { LineIndex, type Range } from '../../util/lines';
import type { Entry, FieldValue } from '../frontmatter/values';
import { EditableFrontmatter, type EditPlan, noEdits, refused, trimmedEnd } from './editableFrontmatter';
import { plainText } from './fieldText';
import { scalarText } from './scalarText';

interface FoundValue {
  readonly value: FieldValue;
  /** Whether it stands between brackets or braces. */
  readonly flow: boolean;
  /** Which of its parent's values it is, and so on up to the field. */
  readonly path: readonly number[];
}

/** Gives the value at a place the reader told of another text, in the quotes that it has. */
export function replaceScalar(text: string, range: Range, written: string): EditPlan {
  return replaced(text, range, (value, flow) => {
    const style = value.kind === 'scalar' ? value.style : 'plain';
    return { text: written, newText: style === 'plain' ? plainText(written, flow) : scalarText(written, style, flow) };
  });
}

/** Puts what stands at a place in quotes, so that it is a text. Only what is on one line. */
export function quoteValue(text: string, range: Range): EditPlan {
  return replaced(text, range, (_, flow, source) => (/[\r\n]/u.test(source) ? null : { text: source, newText: scalarText(source, 'double-quoted', flow) }));
}

type Rewriting = (value: FieldValue, flow: boolean, source: string) => { readonly text: string; readonly newText: string } | null;

function replaced(text: string, range: Range, rewrite: Rewriting): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  const lines = new LineIndex(text);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const isThere = (value: FieldValue): boolean => value.start === start && value.end === end;
  const entry = frontmatter.entries.find(({ value }) => value.start <= start && end <= value.end);
  const found = entry && valueWithin(entry.value, frontmatter.closingBrace !== null, [], isThere);
  if (!entry || !found) return refused('The value is no longer where it was read.');
  const { value, flow, path } = found;
  const last = trimmedEnd(text, value);
  const rewritten = rewrite(value, flow, text.slice(value.start, last));
  if (!rewritten) return refused('It stands on several lines. Change it by hand.');
  const edit = { start: value.start, end: last, newText: rewritten.newText };
  if (text.slice(edit.start, edit.end) === edit.newText) return noEdits;
  const index = frontmatter.entries.indexOf(entry);
  return frontmatter.plan([edit], [entry.key], (after) => {
    const now = valueAt(after.entries[index], path);
    return now?.kind === 'scalar' && now.text === rewritten.text && withoutValueAt(after.entries[index], path) === withoutValueAt(entry, path);
  });
}

function valueWithin(value: FieldValue, flow: boolean, path: readonly number[], isWanted: (value: FieldValue) => boolean): FoundValue | undefined {
  if (isWanted(value)) return { value, flow, path };
  if (value.kind === 'scalar' || value.alias) return undefined;
  for (const [index, child] of childrenOf(value).entries()) {
    const found = valueWithin(child, flow || value.flow, [...path, index], isWanted);
    if (found) return found;
  }
  return undefined;
}

function valueAt(entry: Entry | undefined, path: readonly number[]): FieldValue | undefined {
  let value = entry?.value;
  for (const index of path) value = value && value.kind !== 'scalar' ? childrenOf(value)[index] : undefined;
  return value;
}

function childrenOf(value: Exclude<FieldValue, { readonly kind: 'scalar' }>): readonly FieldValue[] {
  return value.kind === 'list' ? value.items : value.entries.map((inner) => inner.value);
}

/** Equal for two fields that hold the same but for the value at a place. */
function withoutValueAt(entry: Entry | undefined, path: readonly number[]): string {
  const shape = (value: FieldValue, rest: readonly number[] | null): unknown => {
    if (rest?.length === 0) return 'it';
    if (value.kind === 'scalar') return [value.type, value.text];
    if (value.alias) return value.kind;
    const names = value.kind === 'map' ? value.entries.map(({ key }) => key) : [];
    return [names, childrenOf(value).map((child, index) => shape(child, rest?.[0] === index ? rest.slice(1) : null))];
  };
  return entry ? JSON.stringify([entry.key, shape(entry.value, path)]) : '';
}
