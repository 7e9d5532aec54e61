// Edits that add a text to a field that holds several, or take all spellings of one out.
import { applyEdits, LineIndex, type TextEdit } from '../../util/lines';
import type { Entry, FieldValue, ListValue } from '../frontmatter/values';
import { EditableFrontmatter, type EditPlan, noEdits, refused, trimmedEnd } from './editableFrontmatter';
import type { ListFields } from './listFields';
import { type Member, membersOf } from './members';
import { partAddition } from './partEdits';
import { removeValue } from './removeValue';
import { scalarText } from './scalarText';
import { setField } from './setField';

/** Adds a text, behind those that are there. No edits when a spelling of it is. */
export function addToList(text: string, fields: ListFields, value: string): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  if (fields.keyOf(value) === '') return refused('There is nothing to add.');
  const entries = frontmatter.entriesOf(fields.keys);
  const present = textsIn(frontmatter, entries, fields);
  if (present.some((one) => fields.keyOf(one) === fields.keyOf(value))) return noEdits;
  const entry = entries.find((one) => !isEmpty(one.value)) ?? entries[0];
  const [key = ''] = fields.keys;
  if (!entry) return setField(text, key, [value]);
  if (entry.value.kind === 'map' || (entry.value.kind === 'scalar' && !['text', 'null'].includes(entry.value.type))) {
    return refused(`'${entry.key}' holds what is no list. Mend it first.`);
  }
  const edits = additions(frontmatter, entry, fields, value);
  if (!edits) return setField(text, entry.key, [...textsIn(frontmatter, [entry], fields), value]);
  return frontmatter.plan(edits, [entry.key], (after) => {
    const texts = textsIn(after, after.entriesOf(fields.keys), fields);
    const others = texts.filter((one) => fields.keyOf(one) !== fields.keyOf(value));
    return texts.length === present.length + 1 && JSON.stringify(others) === JSON.stringify(present);
  });
}

/** Takes every spelling of a text out of all fields of a kind. */
export function removeFromList(text: string, fields: ListFields, value: string): EditPlan {
  const edits: TextEdit[] = [];
  let left = text;
  for (;;) {
    const frontmatter = EditableFrontmatter.of(left);
    if (typeof frontmatter === 'string') return refused(frontmatter);
    // The last one first: what stands in front of it keeps its place.
    const member = membersIn(frontmatter, frontmatter.entriesOf(fields.keys), fields)
      .filter((one) => fields.keyOf(one.text) === fields.keyOf(value))
      .at(-1);
    if (!member) return { edits, refusal: null };
    const plan = removeValue(left, { value: member.text, range: new LineIndex(left).rangeOf(member.start, member.end) });
    if (plan.refusal !== null) return plan;
    left = applyEdits(left, plan.edits);
    edits.push(...plan.edits);
  }
}

/** The members that count for fields of this kind: a text with commas whole or in parts, no names of maps. */
function membersIn(frontmatter: EditableFrontmatter, entries: readonly Entry[], { commas }: ListFields): Member[] {
  const members = membersOf(frontmatter.text, entries).filter(({ kind }) => kind !== 'name' && (commas || kind !== 'part'));
  const inParts = new Set(members.filter(({ kind }) => kind === 'part').map(({ entry }) => entry));
  return members.filter(({ kind, entry }) => kind !== 'own' || !inParts.has(entry));
}

function textsIn(frontmatter: EditableFrontmatter, entries: readonly Entry[], fields: ListFields): string[] {
  return membersIn(frontmatter, entries, fields).map(({ text }) => text);
}

function isEmpty(value: FieldValue): boolean {
  return value.kind === 'scalar' && (value.type === 'null' || value.text.trim() === '');
}

/** Null: the field has to be written anew. */
function additions(frontmatter: EditableFrontmatter, { value, keyPlace }: Entry, fields: ListFields, added: string): TextEdit[] | null {
  if (isEmpty(value)) return null;
  if (value.kind === 'list') return [value.flow ? behindLastBetweenBrackets(value, added) : behindLastLine(frontmatter, value, added)];
  if (value.kind === 'map') return [];
  const { text, eol, indent, closingBrace } = frontmatter;
  const end = trimmedEnd(text, value);
  if (fields.commas && !/[,，、]/u.test(added)) return [partAddition(text, value, added, closingBrace !== null)];
  if (closingBrace !== null) {
    return [
      { start: value.start, end: value.start, newText: '[' },
      { start: end, end, newText: `, ${scalarText(added, 'plain', true)}]` },
    ];
  }
  if (/[\r\n]/.test(text.slice(value.start, end))) return null;
  // The text becomes the first item of a list.
  const colon = keyPlace.end + text.slice(keyPlace.end, value.start).trimEnd().length;
  const lineEnd = frontmatter.lineEnd(end);
  return [
    { start: colon, end: value.start, newText: `${eol}${indent}  - ` },
    { start: lineEnd, end: lineEnd, newText: `${eol}${indent}  - ${scalarText(added)}` },
  ];
}

function behindLastBetweenBrackets(list: ListValue, added: string): TextEdit {
  const written = scalarText(added, 'plain', true);
  const last = list.items.at(-1);
  const at = last?.end ?? list.start + 1;
  return { start: at, end: at, newText: last ? `, ${written}` : written };
}

/** On a line of its own, or behind a dash that has nothing behind it. */
function behindLastLine(frontmatter: EditableFrontmatter, list: ListValue, added: string): TextEdit {
  const { text, eol } = frontmatter;
  const written = scalarText(added);
  const empty = list.items.find((item) => item.start === item.end);
  if (empty) {
    const lineStart = frontmatter.lineStart(empty.start);
    const dash = lineStart + text.slice(lineStart, empty.start).trimEnd().length;
    const blanks = /^[ \t]*(?=[\r\n])/.exec(text.slice(empty.start))?.[0].length ?? 0;
    return { start: dash, end: empty.start + blanks, newText: ` ${written}` };
  }
  const indent = text.slice(frontmatter.lineStart(list.start), list.start);
  const at = frontmatter.lineEnd(trimmedEnd(text, list.items.at(-1) ?? list));
  return { start: at, end: at, newText: `${eol}${indent}- ${written}` };
}
