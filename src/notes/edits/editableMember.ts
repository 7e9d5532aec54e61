// One text in frontmatter that is about to be edited, among those beside it.
import { LineIndex, type TextEdit } from '../../util/lines';
import type { Entry, FieldValue, Place } from '../frontmatter/values';
import type { Located } from '../model';
import { EditableFrontmatter, type EditPlan } from './editableFrontmatter';
import { type Member, membersOf } from './members';

export class EditableMember {
  private constructor(
    readonly frontmatter: EditableFrontmatter,
    readonly member: Member,
    /** It and those of its kind in the same field. */
    private readonly siblings: readonly Member[],
  ) {}

  /** What the reader found in this text as `old`, or why it can't be edited. */
  static find(text: string, old: Located): EditableMember | string {
    const frontmatter = EditableFrontmatter.of(text);
    if (typeof frontmatter === 'string') return frontmatter;
    const lines = new LineIndex(text);
    const place = { start: lines.offsetAt(old.range.start), end: lines.offsetAt(old.range.end) };
    const members = membersOf(text, frontmatter.entries);
    const member = members.find((one) => isAt(one, place) && [one.text, bareTheme(one.text)].includes(old.value));
    if (!member) return `'${old.value}' is no longer where it was read.`;
    return new EditableMember(
      frontmatter,
      member,
      members.filter(({ kind, entry }) => kind === member.kind && entry === member.entry),
    );
  }

  /** The edits as a plan, if they put these texts in the place of this one and change nothing else. */
  plan(edits: readonly TextEdit[], texts: readonly string[]): EditPlan {
    const { entry, kind } = this.member;
    const index = this.frontmatter.entries.indexOf(entry);
    const expected = this.siblings.flatMap((one) => (one === this.member ? texts : [one.text]));
    const size = sizeOf(entry.value) - 1 + texts.length;
    return this.frontmatter.plan(edits, [entry.key], (after) => {
      const written = after.entries[index];
      if (written?.key !== entry.key) return false;
      const counted = (kind !== 'item' && kind !== 'name') || sizeOf(written.value) === size;
      return counted && JSON.stringify(textsIn(after.text, written, kind)) === JSON.stringify(expected);
    });
  }
}

/** Of the parts between commas the last one left is a text of its own. */
function textsIn(source: string, entry: Entry, kind: Member['kind']): string[] {
  const members = membersOf(source, [entry]);
  const same = members.filter((member) => member.kind === kind);
  return (kind === 'part' && same.length === 0 ? members : same).map(({ text }) => text);
}

function sizeOf(value: FieldValue): number {
  if (value.kind === 'list') return value.items.length;
  if (value.kind === 'map') return value.entries.length;
  return value.type === 'null' ? 0 : 1;
}

function isAt(member: Member, place: Place): boolean {
  return member.start === place.start && member.end === place.end;
}

/** A theme's label has no `#`. */
function bareTheme(text: string): string {
  return text.replace(/^#/, '').trim();
}
