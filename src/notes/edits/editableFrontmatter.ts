// Frontmatter that is about to be edited: read afresh from the text that the edits are for, and checked after them.
import { applyEdits, type TextEdit } from '../../util/lines';
import { readFrontmatter } from '../frontmatter/readFrontmatter';
import { type Entry, fieldKey, type FieldValue } from '../frontmatter/values';

/** The edits to a text (none when it is already as wanted), or why there can't be any, in a sentence. */
export type EditPlan = { readonly edits: readonly TextEdit[]; readonly refusal: null } | { readonly refusal: string };

export const noEdits: EditPlan = { edits: [], refusal: null };

export function refused(refusal: string): EditPlan {
  return { refusal };
}

const cannotBeSafe = 'Its frontmatter is written in a way that this edit could damage. Change it by hand.';

export class EditableFrontmatter {
  readonly eol: string;

  private constructor(
    readonly text: string,
    readonly entries: readonly Entry[],
    /** Offset of the closing line. */
    readonly blockEnd: number,
    /** Offset of the closing brace, if all of it is one map in braces. */
    readonly closingBrace: number | null,
  ) {
    this.eol = lineEndOf(text);
  }

  /** The frontmatter of a text, or why it can't be edited. */
  static of(text: string): EditableFrontmatter | string {
    const frontmatter = readFrontmatter(text);
    if (!frontmatter) return 'It has no frontmatter.';
    if (frontmatter.refusal !== null || !frontmatter.entries) return frontmatter.refusal ?? cannotBeSafe;
    return new EditableFrontmatter(text, frontmatter.entries, frontmatter.fence.blockEnd, frontmatter.closingBrace);
  }

  /** The entries of these keys, in the order of the source. */
  entriesOf(keys: readonly string[]): Entry[] {
    const wanted = new Set(keys.map(fieldKey));
    return this.entries.filter(({ key }) => wanted.has(fieldKey(key)));
  }

  /** The white space in front of the keys. */
  get indent(): string {
    const key = this.entries[0]?.keyPlace.start ?? this.blockEnd;
    return /^[ \t]*/.exec(this.text.slice(this.lineStart(key), key))?.[0] ?? '';
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
  }

  /** Where the line of an offset ends, its line end excluded. */
  lineEnd(offset: number): number {
    const length = this.text.slice(offset).search(/[\r\n]/);
    return length < 0 ? this.text.length : offset + length;
  }

  /** The first offset of the line behind an offset's. */
  nextLine(offset: number): number {
    const end = this.lineEnd(offset);
    return end + (this.text.startsWith('\r\n', end) ? 2 : end < this.text.length ? 1 : 0);
  }

  /**
   * The edits as a plan, if they do what they are meant to: the frontmatter is still sound and ends where it did, every
   * field but those of these keys is as it was, and `holds` is true of the new frontmatter.
   */
  plan(edits: readonly TextEdit[], keys: readonly string[], holds: (after: EditableFrontmatter) => boolean): EditPlan {
    if (edits.length === 0) return noEdits;
    const after = EditableFrontmatter.of(applyEdits(this.text, edits));
    if (typeof after === 'string') return refused(cannotBeSafe);
    const growth = edits.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
    const others = (of: EditableFrontmatter): string => signature(of.entries.filter(({ key }) => !wanted.has(fieldKey(key))));
    const wanted = new Set(keys.map(fieldKey));
    const safe = after.blockEnd === this.blockEnd + growth && others(this) === others(after) && holds(after);
    return safe ? { edits, refusal: null } : refused(cannotBeSafe);
  }
}

/** The line end of a text: its first. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Equal for entries that hold the same, wherever they stand. */
function signature(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ key, value }) => [key, shapeOf(value)]));
}

/** An alias is told by its kind alone: it may hold itself. */
function shapeOf(value: FieldValue): unknown {
  if (value.kind === 'scalar') return [value.type, value.text];
  if (value.alias) return value.kind;
  return value.kind === 'list' ? value.items.map(shapeOf) : { map: value.entries.map(({ key, value: inner }) => [key, shapeOf(inner)]) };
}

/** Where a value ends without the line end that a block takes with it. */
export function trimmedEnd(text: string, { start, end }: FieldValue): number {
  return start + text.slice(start, end).trimEnd().length;
}
