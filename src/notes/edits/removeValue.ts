// Edits that take one text out of frontmatter.
import type { TextEdit } from '../../util/lines';
import type { Located } from '../model';
import { type EditableFrontmatter, type EditPlan, refused, trimmedEnd } from './editableFrontmatter';
import { EditableMember } from './editableMember';
import type { Member } from './members';
import { partRemoval } from './partEdits';

/** Takes out a name or a theme that the reader found in this text's frontmatter. The field stays, empty if need be. */
export function removeValue(text: string, old: Located): EditPlan {
  const found = EditableMember.find(text, old);
  if (typeof found === 'string') return refused(found);
  const edit = removal(found.frontmatter, found.member);
  return edit ? found.plan([edit], []) : refused('It cannot be taken out of this place safely. Change it by hand.');
}

function removal(frontmatter: EditableFrontmatter, member: Member): TextEdit | null {
  const { text, closingBrace } = frontmatter;
  switch (member.kind) {
    case 'part':
      return partRemoval(text, member, closingBrace !== null);
    case 'own': {
      const end = trimmedEnd(text, member.value);
      if (closingBrace !== null) return { start: member.start, end, newText: '[]' };
      const { keyPlace } = member.entry;
      const colon = keyPlace.end + text.slice(keyPlace.end, member.start).trimEnd().length;
      return { start: colon, end, newText: '' };
    }
    case 'item':
      return member.list.flow ? itemBetweenBrackets(text, member) : itemOnLines(frontmatter, member);
    case 'name':
      return null;
  }
}

type Item = Extract<Member, { readonly kind: 'item' }>;

/** The item's lines, with the comment behind it. */
function itemOnLines(frontmatter: EditableFrontmatter, { value, list }: Item): TextEdit | null {
  const { text } = frontmatter;
  const indent = text.slice(frontmatter.lineStart(list.start), list.start);
  const start = frontmatter.lineStart(value.start);
  const line = text.slice(start, value.start);
  // An anchor, a tag or a comment may stand between the dash and the value: such an item is left to its writer.
  if (indent.trim() !== '' || line.trimEnd() !== `${indent}-`) return null;
  return { start, end: frontmatter.nextLine(trimmedEnd(text, value)), newText: '' };
}

/** The item with one comma. */
function itemBetweenBrackets(text: string, { value, list, index }: Item): TextEdit {
  const before = list.items[index - 1];
  const after = list.items[index + 1];
  if (after) return { start: value.start, end: after.start, newText: '' };
  if (before) return { start: before.end, end: value.end, newText: '' };
  const comma = /^\s*,/.exec(text.slice(value.end, list.end))?.[0].length ?? 0;
  return { start: value.start, end: value.end + comma, newText: '' };
}
