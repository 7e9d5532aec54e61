// The passages that measures and reports stand on: those that pass the filters and that may be used, with a count of the others.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import type { Gradual } from '../util/gradual';
import { leftOutReasons, reasonToLeaveOut, type LeftOutReason, type Lifted } from './consent';
import { matcherOf, type Filters, type Matcher } from './filters';

export interface Selected {
  readonly passage: Passage;
  readonly interview: Interview;
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
  /** Interviews that pass the filters, planned ones excepted, in path order. */
  readonly interviews: readonly Interview[];
  /** In path order, then by position. */
  readonly passages: readonly Selected[];
  /** How many passages passed the filters and were left out, each under one reason. */
  readonly leftOut: readonly LeftOut[];
}

export interface SelectionRequest {
  readonly filters?: Filters;
  readonly lifted?: Lifted;
}

export function* selectPassages(catalog: Catalog, { filters = {}, lifted = new Set() }: SelectionRequest = {}): Gradual<Selection> {
  const matcher = matcherOf(filters, catalog);
  const interviews: Interview[] = [];
  const passages: Selected[] = [];
  const left = new Map<LeftOutReason, { passages: number; paths: Set<string> }>();
  for (const interview of catalog.interviews()) {
    yield;
    if (!matcher.interview(interview)) continue;
    if (!interview.planned || lifted.has('planned')) interviews.push(interview);
    for (const passage of catalog.passagesIn(interview.path)) {
      if (!matcher.passage(passage)) continue;
      const reason = reasonToLeaveOut(passage, interview, lifted);
      if (reason === null) {
        passages.push({ passage, interview });
        continue;
      }
      const count = left.get(reason) ?? { passages: 0, paths: new Set() };
      count.passages++;
      count.paths.add(interview.path);
      left.set(reason, count);
    }
  }
  const leftOut = leftOutReasons.flatMap((reason) => {
    const count = left.get(reason);
    return count ? [{ reason, passages: count.passages, interviews: count.paths.size }] : [];
  });
  return { matcher, filters, lifted, interviews, passages, leftOut };
}
