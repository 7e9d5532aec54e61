// Edits that give a field of the frontmatter its content.
import type { TextEdit } from '../../util/lines';
import type { Entry, FieldValue } from '../frontmatter/values';
import { parseNoteDate } from '../noteDate';
import { EditableFrontmatter, type EditPlan, noEdits, refused, trimmedEnd } from './editableFrontmatter';
import { contentText, type Field, type FieldContent, fieldLines, flowContentText, plainText } from './fieldText';
import { scalarText } from './scalarText';

/** Gives a field this content, in its place or at the end of the frontmatter; a text keeps the quotes that it has. */
export function setField(text: string, key: string, content: FieldContent): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  const [entry, second] = frontmatter.entriesOf([key]);
  if (second) return refused(`Its frontmatter has '${key}' more than once. Keep one of them first.`);
  if (entry && holds(entry.value, content)) return noEdits;
  const edit = entry ? replacement(frontmatter, entry, content) : addition(frontmatter, [{ key, content }]);
  return frontmatter.plan([edit], [key], (after) => {
    const [written, ...more] = after.entriesOf([key]);
    return written !== undefined && more.length === 0 && holds(written.value, content);
  });
}

/** Adds those of these fields that the frontmatter does not have, at its end. */
export function addMissingFields(text: string, fields: readonly Field[]): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  const missing = fields.filter(({ key }) => frontmatter.entriesOf([key]).length === 0);
  if (missing.length === 0) return noEdits;
  const keys = missing.map(({ key }) => key);
  return frontmatter.plan([addition(frontmatter, missing)], keys, (after) =>
    missing.every(({ key, content }) => {
      const [written] = after.entriesOf([key]);
      return written !== undefined && holds(written.value, content);
    }),
  );
}

/** Whether a value is this content already. */
function holds(value: FieldValue, content: FieldContent): boolean {
  if (typeof content === 'string') {
    return value.kind === 'scalar' && (content === '' ? value.type === 'null' || value.text === '' : isText(value, content));
  }
  if ('pairs' in content) {
    const entries = value.kind === 'map' ? value.entries : null;
    return entries?.length === content.pairs.length && content.pairs.every(([name, text], i) => entries[i]?.key === name && isText(entries[i].value, text));
  }
  const items = value.kind === 'list' ? value.items : null;
  return items?.length === content.length && content.every((text, i) => isText(items[i], text));
}

function isText(value: FieldValue | undefined, text: string): boolean {
  return value?.kind === 'scalar' && value.text === text && (value.type === 'text' || (value.type === 'date' && parseNoteDate(text) !== null));
}

/** What stands behind a key's colon is replaced; the comment behind that, an anchor and a tag stay. */
function replacement(frontmatter: EditableFrontmatter, { keyPlace, value }: Entry, content: FieldContent): TextEdit {
  const { text, eol, closingBrace, indent } = frontmatter;
  const written = text.slice(value.start, value.end);
  const end = trimmedEnd(text, value);
  if (closingBrace !== null) {
    const lead = written !== '' ? '' : text.slice(keyPlace.end, value.start).includes(':') ? ' ' : ': ';
    return { start: value.start, end, newText: lead + flowContentText(content) };
  }
  if (value.kind === 'scalar' && typeof content === 'string' && written !== '' && content !== '') {
    const plain = value.style === 'plain' || value.style === 'alias';
    return { start: value.start, end, newText: plain ? plainText(content) : scalarText(content, value.style) };
  }
  const between = text.slice(keyPlace.end, value.start);
  const start = written === '' ? value.start : keyPlace.end + between.trimEnd().length;
  return { start, end, newText: contentText(content, eol, indent) };
}

/** New fields behind the last one. */
function addition(frontmatter: EditableFrontmatter, fields: readonly Field[]): TextEdit {
  const { eol, entries, blockEnd, closingBrace, indent } = frontmatter;
  if (closingBrace === null) {
    return { start: blockEnd, end: blockEnd, newText: fields.map((field) => fieldLines(field, eol, indent) + eol).join('') };
  }
  const end = entries.at(-1)?.value.end ?? closingBrace;
  const written = fields.map(({ key, content }) => `${scalarText(key, 'double-quoted', true)}: ${flowContentText(content)}`).join(', ');
  return { start: end, end, newText: entries.length > 0 ? `, ${written}` : written };
}
