// Adds names to the lists of one file.
import { addToList } from '../notes/edits/editLists';
import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { intervieweeFields, personAliases } from '../notes/edits/listFields';
import type { ReaderSettings } from '../notes/settings';
import { ComposedEdits } from './composedEdits';
import type { Refactoring } from './plan';

/** Names people as a note's interviewees, behind those who are there. */
export function withInterviewees(text: string, names: readonly string[], settings: ReaderSettings): EditPlan {
  const composed = new ComposedEdits(text);
  for (const name of names) composed.step((current) => addToList(current, intervieweeFields(settings), name));
  return composed.plan();
}

/** Gives a profile one more alias. */
export function aliasAddition(profile: string, alias: string): Refactoring {
  return {
    paths: [profile],
    *plan(sources) {
      const plans = sources.map(({ path, text }) => ({ path, plan: addToList(text, personAliases, alias) }));
      yield;
      return {
        changes: plans.flatMap(({ path, plan }) => (plan.refusal === null && plan.edits.length > 0 ? [{ path, edits: plan.edits, places: 1 }] : [])),
        ...{ renames: [], deletions: [] },
        refusals: plans.flatMap(({ path, plan }) => (plan.refusal === null ? [] : [{ path, reason: plan.refusal }])),
      };
    },
  };
}
