// Edits that change one text in frontmatter, wherever it stands, and keep the way in which it is written.
import type { TextEdit } from '../../util/lines';
import type { ScalarStyle } from '../frontmatter/values';
import type { Located } from '../model';
import { linkedName } from '../names';
import { type EditPlan, noEdits, refused, trimmedEnd } from './editableFrontmatter';
import { EditableMember } from './editableMember';
import type { Member } from './members';
import { partReplacement } from './partEdits';
import { scalarText } from './scalarText';
import { setField } from './setField';

/** Changes a name or a theme that the reader found in this text's frontmatter; also a name in a map, as in `consent`. */
export function replaceValue(text: string, old: Located, value: string): EditPlan {
  const found = EditableMember.find(text, old);
  if (typeof found === 'string') return refused(found);
  if (value === old.value) return noEdits;
  const { frontmatter, member } = found;
  const inBraces = frontmatter.closingBrace !== null;
  return found.plan([replacement(text, member, value, inBraces)], [withMarks(member.text, value)]);
}

/** Makes a list of a text that names several. */
export function splitValue(text: string, old: Located, values: readonly string[]): EditPlan {
  const found = EditableMember.find(text, old);
  if (typeof found === 'string') return refused(found);
  const { frontmatter, member } = found;
  if (member.kind === 'own') return setField(text, member.entry.key, values);
  if (member.kind !== 'item') return refused('Only a text of its own or in a list can be split.');
  const { list, value } = member;
  const style = value.kind === 'scalar' ? value.style : 'plain';
  const indent = text.slice(frontmatter.lineStart(list.start), list.start);
  const separator = list.flow ? ', ' : `${frontmatter.eol}${indent}- `;
  const newText = values.map((one) => scalarText(one, style, list.flow)).join(separator);
  return found.plan([{ start: value.start, end: trimmedEnd(text, value), newText }], values);
}

function replacement(text: string, member: Member, value: string, inBraces: boolean): TextEdit {
  switch (member.kind) {
    case 'part':
      return partReplacement(text, member, rewritten(member.parts[member.index]?.text ?? '', value), inBraces);
    case 'name': {
      const key = rewritten(member.map.entries[member.index]?.key ?? '', value);
      const style = styleOf(text.slice(member.start, member.end));
      return { start: member.start, end: member.end, newText: scalarText(key, style, member.map.flow) };
    }
    case 'own':
    case 'item': {
      const flow = inBraces || (member.kind === 'item' && member.list.flow);
      const end = trimmedEnd(text, member.value);
      if (member.value.kind === 'scalar') {
        return { start: member.start, end, newText: scalarText(rewritten(member.value.text.trim(), value), member.value.style, flow) };
      }
      // An unquoted link stays one where YAML lets it.
      const link = rewritten(text.slice(member.start, end), value);
      const plain = scalarText(value, 'plain', true) === value;
      return { start: member.start, end, newText: plain ? link : scalarText(link, 'double-quoted', true) };
    }
  }
}

const linkParts = /^(\[\[(?:[^[\]|#]*\/)?)[^[\]|#/]+(.*)$/s;

/** What a text becomes when what it names gets another name: a link stays a link where it can lead to that, a `#` stays. */
function rewritten(written: string, value: string): string {
  if (linkedName(written) === null || linkedName(`[[${value}]]`) !== value) return withMarks(written, value);
  return written.replace(linkParts, (_, before: string, after: string) => before + value + after);
}

function withMarks(text: string, value: string): string {
  return text.startsWith('#') && !value.startsWith('#') ? `#${value}` : value;
}

function styleOf(written: string): ScalarStyle {
  if (written.startsWith('"')) return 'double-quoted';
  return written.startsWith("'") ? 'single-quoted' : 'plain';
}
