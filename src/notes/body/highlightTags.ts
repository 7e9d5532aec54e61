import type { MarkedRun } from './markedRun';
import type { Span } from './structure';

// Closing punctuation, quotation marks, what ends a sentence or a part of it, and emphasis that ends there.
const mayStandBetween = /^[\s\p{Pe}\p{Pf}\p{Pi}"'＂.,;:!?…。、，．！？；：।؟،؛*_]*$/u;

/** For each tag of a run the highlight that it stands behind, with its `==`; null: behind none. */
export function highlightBehindWhich({ run, highlights, tags }: MarkedRun): (Span | null)[] {
  let next = 0;
  let highlight: Span | null = null;
  let behind = 0;
  return tags.map((tag) => {
    for (let following = highlights[next]; following && following.end <= tag.start; following = highlights[++next]) {
      highlight = following;
      behind = following.end;
    }
    if (!highlight || !mayStandBetween.test(run.visible.slice(behind, tag.start))) highlight = null;
    behind = tag.end;
    return highlight;
  });
}
