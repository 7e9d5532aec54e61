// Every problem that only shows when files are held against each other: code, severity and words in one place.
import type { Problem, Range, Severity } from '../notes/model';

interface ProblemType {
  readonly severity: Severity;
  /** What is wrong and what to do, in a sentence. */
  readonly message: (...details: string[]) => string;
}

const types = {
  // Interviews
  'speaker-unknown': { severity: 'hint', message: (name = '') => `'${name}' is nobody whom this note names. Add them as interviewee, or as an alias of one.` },
  'speaker-ambiguous': { severity: 'hint', message: (name = '') => `'${name}' may be several of this note's people. Write more of the name.` },
  'interviewee-similar': {
    severity: 'hint',
    message: (name = '', other = '') => `'${name}' looks like a spelling of '${other}'. Merge the two, make this one an alias, or give it a profile of its own.`,
  },
  'theme-similar': {
    severity: 'hint',
    message: (theme = '', other = '') => `'${theme}' looks like a spelling of '${other}'. Merge the two, or give this one a codebook entry of its own.`,
  },
  'theme-unknown': {
    severity: 'warning',
    message: (theme = '') => `'${theme}' has no entry in the codebook, which is closed (fieldNotes.codebook.closed). Choose another theme, or write an entry.`,
  },

  // Profiles
  'person-duplicate': {
    severity: 'warning',
    message: (name = '', other = '') => `'${name}' has a profile already (${other}), so this one is left aside. Tell the two apart, as in '${name} (Acme)', or merge them.`,
  },
  'person-alias-is-name': { severity: 'warning', message: (alias = '', other = '') => `'${alias}' is the name of somebody else's profile (${other}), so it is no alias here.` },
  'person-alias-taken': { severity: 'warning', message: (alias = '', other = '') => `'${alias}' is an alias in another profile already (${other}), so it is none here.` },
  'profile-without-name': { severity: 'information', message: (name = '') => `This profile has no name, so its file's is taken: ${name}.` },

  // Codebook entries
  'theme-duplicate': {
    severity: 'warning',
    message: (theme = '', other = '') => `'${theme}' has a codebook entry already (${other}), so this one is left aside. Merge the two, or name another theme here.`,
  },
  'theme-alias-is-name': {
    severity: 'warning',
    message: (alias = '', other = '') => `'${alias}' is a theme with a codebook entry, or stands above one (${other}), so it is no alias here.`,
  },
  'theme-alias-taken': { severity: 'warning', message: (alias = '', other = '') => `'${alias}' is an alias in another codebook entry already (${other}), so it is none here.` },
  'entry-without-theme': { severity: 'information', message: (name = '') => `This codebook entry names no theme, so its file's name is taken: ${name}.` },
} as const satisfies Record<string, ProblemType>;

/** Stable: settings, tests and other tools name them. */
export type CatalogProblemCode = keyof typeof types;

export function catalogProblemAt(range: Range, code: CatalogProblemCode, ...details: string[]): Problem {
  const { severity, message }: ProblemType = types[code];
  return { code, severity, message: message(...details), range };
}

/** Every code with its severity, in the order in which the documentation lists them. */
export const catalogProblemSeverities: Readonly<Record<CatalogProblemCode, Severity>> = Object.freeze(
  Object.fromEntries(Object.entries(types).map(([code, { severity }]) => [code, severity])) as Record<CatalogProblemCode, Severity>,
);

/** For problems of a file as a whole. */
export const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
