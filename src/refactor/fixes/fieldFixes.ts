// Fixes of single fields of the frontmatter.
import type { EditPlan } from '../../notes/edits/editableFrontmatter';
import { yamlMendings } from '../../notes/edits/mendYaml';
import { removeRepeated } from '../../notes/edits/removeRepeated';
import { quoteValue, replaceScalar } from '../../notes/edits/replaceScalar';
import { splitValue } from '../../notes/edits/replaceValue';
import { consentValues, type Consent, type InterviewNote, type Located, type Range } from '../../notes/model';
import { namesIn } from '../../notes/names';
import { LineIndex } from '../../util/lines';
import { isSamePlace, type Fix, type Fixer } from './fix';

/** A fix of this file alone; none where the plan is refused or changes nothing. */
export function editFix(title: string, plan: EditPlan, more: { readonly isPreferred?: boolean; readonly isSafe?: boolean } = {}): Fix[] {
  return plan.refusal !== null || plan.edits.length === 0 ? [] : [{ kind: 'edit', title, edits: plan.edits, ...more }];
}

export const mendYaml: Fixer = (_, { text }) => yamlMendings(text).map(({ title, edits }) => ({ kind: 'edit', title, edits, isPreferred: true, isSafe: true }));

export const removeRepeatedField: Fixer = ({ range }, { text }) => editFix('Remove the repeated field', removeRepeated(text, range), { isPreferred: true });

export const quote: Fixer = ({ range }, { text }) => editFix('Put it in quotes', quoteValue(text, range));

export const mendDate: Fixer = ({ range }, { text }, { datesMeantBy }) => {
  const dates = datesMeantBy(textIn(text, range).replace(/^(["'])(.*)\1$/u, '$2'));
  const isPlain = dates.length === 1;
  return dates.flatMap((date) => editFix(`Change to ${date}`, replaceScalar(text, range, date), { isPreferred: isPlain, isSafe: isPlain }));
};

export const chooseConsent: Fixer = ({ range }, { text }) => {
  const likely = consentMeantBy(textIn(text, range));
  const values = [...consentValues].sort((a, b) => Number(b === likely) - Number(a === likely));
  return values.flatMap((value) => editFix(`Change to “${value}”`, replaceScalar(text, range, value), { isPreferred: value === likely }));
};

export const splitPeople: Fixer = ({ range }, { text, file }) => {
  const name = file.kind === 'interview' ? intervieweeAt(file, range) : undefined;
  if (!name) return [];
  const names = namesIn(name.value);
  return editFix(`Split into ${names.map((one) => `“${one}”`).join(', ')}`, splitValue(text, name, names), { isPreferred: true });
};

export const nameSomebody: Fixer = () => [{ kind: 'addInterviewee', title: 'Add interviewee…', isPreferred: true }];

function intervieweeAt({ interviewees }: InterviewNote, range: Range): Located | undefined {
  return interviewees.find((one) => isSamePlace(one.range.start, range.start));
}

export function textIn(text: string, range: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** Words that people write where one of the known ones belongs. */
const consentWords: readonly (readonly [RegExp, Consent])[] = [
  [/^(?:n(?:o|ot)?[ -]?(?:yet|asked)|unasked|tbd|pending|\?+)/u, 'not asked'],
  [/revoked|with?dr[ao]w|retracted/u, 'withdrawn'],
  [/^(?:no|false)\b|declin|refus|denied|rejected/u, 'declined'],
  [/writ+[ei]n|signed|form|e-?mail/u, 'written'],
  [/verb[ae]l|oral|spoken|recorded|^(?:yes|true|ok|given|agreed)\b/u, 'verbal'],
];

function consentMeantBy(written: string): Consent | undefined {
  const word = written.replace(/["']/gu, '').trim().toLowerCase();
  return consentWords.find(([pattern]) => pattern.test(word))?.[1];
}
