// How somebody tells the coach to be quiet: a comment behind a question, or alone on the line above it.
import { coachRules, type CoachRule } from './rules';

const comment = /<!--\s*coach-ignore(?:\s+(?<rules>[a-z-]+(?:[\s,]+[a-z-]+)*))?\s*-->/giu;

/** The comment that silences one rule, or all of them, for one line. */
export function ignoreComment(rule?: CoachRule): string {
  return rule ? `<!-- coach-ignore ${rule} -->` : '<!-- coach-ignore -->';
}

/**
 * The rules that are silenced for a line.
 *
 * @param line the line's text
 * @param above the line before it; its comment counts when nothing else stands there
 */
export function ignoredRules(line: string, above = ''): ReadonlySet<CoachRule> {
  const onItsOwn = above.replace(comment, '').trim() === '' ? above : '';
  const ignored = new Set<CoachRule>();
  for (const match of [...line.matchAll(comment), ...onItsOwn.matchAll(comment)]) {
    const named = match.groups?.rules?.toLowerCase().split(/[\s,]+/u);
    for (const { id } of coachRules) if (!named || named.includes(id)) ignored.add(id);
  }
  return ignored;
}
