// Which problem has which fixes. Problems that are not listed are mended by hand alone.
import type { CatalogProblemCode } from '../../catalog/problems';
import type { Problem } from '../../notes/model';
import type { ProblemCode } from '../../notes/problems';
import { nameFile, openFirst, removeAlias } from './claimFixes';
import { chooseConsent, mendDate, mendYaml, nameSomebody, quote, removeRepeatedField, splitPeople } from './fieldFixes';
import type { Fix, FixContext, Fixer, ProblemFile } from './fix';
import { enterTheme, mergePerson, mergeTheme, nameSpeaker, tellSpeaker } from './nameFixes';

const fixers: Partial<Record<ProblemCode | CatalogProblemCode, Fixer>> = {
  'frontmatter-unclosed': mendYaml,
  'yaml-error': mendYaml,
  'yaml-unusual': mendYaml,
  'duplicate-key': removeRepeatedField,
  'field-not-text': quote,
  'date-invalid': mendDate,
  'consent-unknown': chooseConsent,
  'interviewee-missing': nameSomebody,
  'interviewee-not-a-name': quote,
  'interviewer-not-a-name': quote,
  'several-interviewees': splitPeople,
  'theme-not-text': quote,
  'name-not-a-name': quote,
  'speaker-unknown': nameSpeaker,
  'speaker-ambiguous': tellSpeaker,
  'interviewee-similar': mergePerson,
  'theme-similar': mergeTheme,
  'theme-unknown': enterTheme,
  'person-duplicate': openFirst,
  'person-alias-is-name': removeAlias,
  'person-alias-taken': removeAlias,
  'profile-without-name': nameFile,
  'theme-duplicate': openFirst,
  'theme-alias-is-name': removeAlias,
  'theme-alias-taken': removeAlias,
  'entry-without-theme': nameFile,
};

const byCode = new Map<string, Fixer>(Object.entries(fixers));

/** What can be done about a problem of a file, the likeliest first. */
export function fixesFor(problem: Problem, where: ProblemFile, context: FixContext): Fix[] {
  if (where.file.kind !== 'other' && where.file.editRefusal !== null) return [];
  return byCode.get(problem.code)?.(problem, where, context) ?? [];
}
