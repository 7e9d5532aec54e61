import { coachQuestion, type Finding } from '../../../../src/questions/coach/coach';
import { english } from '../../../../src/questions/coach/english/english';

const remembered = new Map<string, Finding[]>();
/** The coach's findings, asked for once per text: several tests go through the same sets. */
export function findingsOn(text: string): Finding[] {
  const findings = remembered.get(text) ?? coachQuestion(text, english);
  remembered.set(text, findings);
  return findings;
}

export const found = (text: string): string[] => findingsOn(text).map(({ rule }) => rule);

/** The text with the first fix made; undefined where there is none. */
export const fixed = (text: string, rule?: string): string | undefined => {
  const finding = findingsOn(text).find((each): each is Finding & Required<Pick<Finding, 'fix'>> => each.fix !== undefined && (!rule || each.rule === rule));
  return finding && text.slice(0, finding.fix.start) + finding.fix.newText + text.slice(finding.fix.end);
};
