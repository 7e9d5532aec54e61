// The passages that measures and reports stand on: those that pass the filters and that may be used, with a count of the others.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import type { Gradual } from '../util/gradual';
import { leftOutReasons, reasonToLeaveOut, type LeftOutReason, type Lifted } from './consent';
import { matcherOf, type Filters, type Matcher } from './filters';

/** An interview that passes the filters, with those of its passages that do and that may be used, in the order of the text. */
export interface SelectedInterview {
  readonly interview: Interview;
  readonly passages: readonly Passage[];
}

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly passages: number;
  readonly interviews: number;
}

export interface Selection {
  readonly matcher: Matcher;
  readonly filters: Filters;
  readonly lifted: Lifted;
  /** Planned ones excepted, in path order. */
  readonly interviews: readonly SelectedInterview[];
  readonly passageCount: number;
  /** Of those that have such passages. */
  readonly interviewCount: number;
  /** How many passages passed the filters and were left out, each under one reason. */
  readonly leftOut: readonly LeftOut[];
}

export interface SelectionRequest {
  readonly filters?: Filters;
  readonly lifted?: Lifted;
}

export function* selectPassages(catalog: Catalog, { filters = {}, lifted = new Set() }: SelectionRequest = {}): Gradual<Selection> {
  const matcher = matcherOf(filters, catalog);
  const interviews: SelectedInterview[] = [];
  const left = new Map<LeftOutReason, { passages: number; interviews: number }>();
  let passageCount = 0;
  let interviewCount = 0;
  for (const interview of catalog.interviews()) {
    yield;
    if (!matcher.interview(interview)) continue;
    const asked = catalog.passagesIn(interview.path).filter(matcher.passage);
    const reasons = asked.map((passage) => reasonToLeaveOut(passage, interview, lifted));
    const passages = asked.filter((_, index) => reasons[index] === null);
    if (!interview.planned || lifted.has('planned')) interviews.push({ interview, passages });
    passageCount += passages.length;
    if (passages.length > 0) interviewCount++;
    for (const reason of leftOutReasons) {
      const count = reasons.filter((each) => each === reason).length;
      if (count === 0) continue;
      const before = left.get(reason) ?? { passages: 0, interviews: 0 };
      left.set(reason, { passages: before.passages + count, interviews: before.interviews + 1 });
    }
  }
  const leftOut = leftOutReasons.flatMap((reason) => {
    const count = left.get(reason);
    return count ? [{ reason, ...count }] : [];
  });
  return { matcher, filters, lifted, interviews, passageCount, interviewCount, leftOut };
}
