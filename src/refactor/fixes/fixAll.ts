import type { EditPlan } from '../../notes/edits/editableFrontmatter';
import { ComposedEdits } from '../composedEdits';
import type { FixContext, ProblemFile } from './fix';
import { fixesFor } from './fixesFor';

/** All fixes of a file that need no look at them, one after the other: mending one problem may bring the next to light. */
export function safeFixes(path: string, text: string, context: FixContext): EditPlan {
  const composed = new ComposedEdits(text);
  for (;;) {
    const where: ProblemFile = { path, text: composed.text, file: context.parse(composed.text) };
    const fix = where.file.problems.flatMap((problem) => fixesFor(problem, where, context)).find((one) => one.kind === 'edit' && one.isSafe === true);
    if (fix?.kind !== 'edit') return composed.plan();
    const { text: before } = composed;
    composed.step(() => ({ edits: fix.edits, refusal: null }));
    if (composed.text === before) return composed.plan();
  }
}
