// Edits of what stands between the commas of one text.
import type { TextEdit } from '../../util/lines';
import { trimmedEnd } from './editableFrontmatter';
import type { Member } from './members';
import { scalarText } from './scalarText';

type Part = Extract<Member, { readonly kind: 'part' }>;

/** @param flow whether the text stands between braces. */
export function partReplacement(text: string, part: Part, value: string, flow: boolean): TextEdit {
  return edited(text, part, { start: part.start, end: part.end, newText: value }, part.parts.with(part.index, { ...part, text: value }), flow);
}

/** Takes one comma with the part. */
export function partRemoval(text: string, part: Part, flow: boolean): TextEdit {
  const { parts, index } = part;
  const before = parts[index - 1];
  const after = parts[index + 1];
  const start = after || !before ? part.start : before.end;
  return edited(text, part, { start, end: after?.start ?? part.end, newText: '' }, parts.toSpliced(index, 1), flow);
}

/** Adds a text behind the last part; `owner` may hold one alone. */
export function partAddition(text: string, owner: Part['owner'], value: string, flow: boolean): TextEdit {
  const end = trimmedEnd(text, owner);
  const whole = `${owner.text.trim()}, ${value}`;
  if (owner.style === 'plain' && scalarText(whole, 'plain', flow) === whole) return { start: end, end, newText: `, ${value}` };
  return { start: owner.start, end, newText: scalarText(whole, owner.style, flow) };
}

/** The edit itself where the text stands in the source as it is and can stay so; else the whole text is written anew. */
function edited(text: string, { owner, start, end }: Part, edit: TextEdit, left: readonly { readonly text: string }[], flow: boolean): TextEdit {
  const literal = start !== owner.start || end !== owner.end;
  const from = owner.start + (owner.style === 'plain' ? 0 : 1);
  const whole = literal
    ? owner.text.slice(0, edit.start - from) + edit.newText + owner.text.slice(edit.end - from)
    : left.map((part) => part.text).join(', ');
  const written = scalarText(whole, owner.style, flow);
  if (literal && owner.style === 'plain' && written === whole) return edit;
  return { start: owner.start, end: trimmedEnd(text, owner), newText: written };
}
