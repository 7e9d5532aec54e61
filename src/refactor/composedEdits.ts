import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { applyEdits, type TextEdit } from '../util/lines';

/** Edits that are made one after the other, each on what the one before left, as edits of the text that was there first. */
export class ComposedEdits {
  /** Of the first text; by position, apart from each other. */
  private edits: readonly TextEdit[] = [];
  /** Why a step can't be made; what comes after it is not made either. */
  refusal: string | null = null;

  constructor(private readonly original: string) {
    this.text = original;
  }

  /** As it is after the steps so far. */
  text: string;

  /** Makes a step, unless one was refused before. */
  step(plan: (text: string) => EditPlan): void {
    if (this.refusal !== null) return;
    const made = plan(this.text);
    if (made.refusal !== null) {
      this.refusal = made.refusal;
      return;
    }
    // From the last to the first, so that those in front keep their place.
    for (const edit of [...made.edits].sort((a, b) => b.start - a.start)) this.add(edit);
  }

  plan(): EditPlan {
    if (this.refusal !== null) return { refusal: this.refusal };
    const edits = this.edits.filter(({ start, end, newText }) => this.original.slice(start, end) !== newText);
    return { edits, refusal: null };
  }

  private add(edit: TextEdit): void {
    const before: TextEdit[] = [];
    const after: TextEdit[] = [];
    let { start, end, newText } = edit;
    /** How far what lies behind the edits in front was moved. */
    let shift = 0;
    let shiftAtStart: number | null = null;
    for (const made of this.edits) {
      const growth = made.newText.length - (made.end - made.start);
      const from = made.start + shift;
      const until = from + made.newText.length;
      if (until < edit.start) before.push(made);
      else if (from > edit.end) after.push(made);
      else {
        shiftAtStart ??= shift;
        if (from < start) {
          newText = this.text.slice(from, start) + newText;
          start = from;
        }
        if (until > end) {
          newText += this.text.slice(end, until);
          end = until;
        }
      }
      if (from <= edit.end) shift += growth;
    }
    const startShift = shiftAtStart ?? shift;
    this.edits = [...before, { start: start - startShift, end: end - shift, newText }, ...after];
    this.text = applyEdits(this.text, [edit]);
  }
}
