// Every problem that the reader can tell of: code, severity and words in one place (listed in docs/format.md).
import type { Problem, Range, Severity } from './model';

interface ProblemType {
  readonly severity: Severity;
  /** What is wrong and what to do, in a sentence. */
  readonly message: (...details: string[]) => string;
}

const types = {
  // The file
  'not-readable': { severity: 'warning', message: (reason = '') => `This file could not be read, so it was left aside: ${reason}` },
  'not-text': { severity: 'information', message: () => 'This file is not text, so it was left aside.' },
  'too-large': { severity: 'warning', message: (limit = '') => `This file is longer than ${limit} characters, so it was left aside.` },
  'not-utf8': {
    severity: 'warning',
    message: () => 'This file is not UTF-8 from here on. It can be read but not edited by Field Notes; reopen it with its encoding and save it as UTF-8.',
  },
  'mixed-line-ends': {
    severity: 'warning',
    message: () => 'The lines of this file end in different ways, or with a lone carriage return. Field Notes does not edit it, since saving changes them all: choose one end-of-line sequence and save it.',
  },
  'merge-conflict': {
    severity: 'error',
    message: () => 'Two versions of these lines wait to be merged. Until then Field Notes reads the first, treats consent as declined, and edits nothing here.',
  },
  'body-unread': { severity: 'warning', message: () => 'This is nested too deeply, so Field Notes does not look for themes in it.' },
  'internal-error': { severity: 'error', message: (what = '') => `Field Notes could not read this note: ${what}` },

  // The frontmatter as a whole
  'frontmatter-unclosed': { severity: 'error', message: () => 'This frontmatter never closes: end it with a line of three dashes (---).' },
  'frontmatter-foreign': {
    severity: 'information',
    message: (language = '') => `This frontmatter is ${language}, so the file was left aside. Field Notes reads YAML between lines of three dashes (---).`,
  },
  'frontmatter-too-large': { severity: 'error', message: () => 'This frontmatter is too large to be read.' },
  'yaml-error': { severity: 'error', message: (what = '') => `This frontmatter is not valid YAML: ${what}` },
  'yaml-unusual': {
    severity: 'warning',
    message: (what = '') => `This is unusual YAML, which not every tool reads, so Field Notes does not edit this frontmatter: ${what}`,
  },
  'duplicate-key': { severity: 'error', message: (key = '') => `'${key}' is here more than once. Keep one of them.` },

  // Fields
  'field-not-text': { severity: 'error', message: (key = '', found = '') => `'${key}' takes a text, not ${found}.` },
  'date-invalid': {
    severity: 'error',
    message: (written = '') => `'${written}' is no date. Write it as 2026-11-22 or 2026-11-22T14:30, with +01:00 or Z if you like.`,
  },
  'consent-unknown': {
    severity: 'error',
    message: (written = '') => `'${written}' is no consent, so it counts as declined. Write not asked, verbal, written, declined or withdrawn.`,
  },
  'interviewee-missing': { severity: 'information', message: () => 'Nobody is named as interviewee.' },
  'interviewee-not-a-name': {
    severity: 'error',
    message: (found = '') => `An interviewee's name belongs here, not ${found}. Put it in quotes if it is meant as a name.`,
  },
  'interviewer-not-a-name': {
    severity: 'error',
    message: (found = '') => `An interviewer's name belongs here, not ${found}. Put it in quotes if it is meant as a name.`,
  },
  'several-interviewees': {
    severity: 'hint',
    message: (names = '') => `This is read as one interviewee. If it names several (${names}), make it a list.`,
  },
  'theme-not-text': { severity: 'error', message: (found = '') => `A theme belongs here, not ${found}. Put it in quotes if it is meant as a theme.` },
  'name-not-a-name': { severity: 'error', message: (found = '') => `A person's name belongs here, not ${found}. Put it in quotes if it is meant as a name.` },
} as const satisfies Record<string, ProblemType>;

/** Stable: settings, tests and other tools name them. */
export type ProblemCode = keyof typeof types;

export function problemAt(range: Range, code: ProblemCode, ...details: string[]): Problem {
  const { severity, message }: ProblemType = types[code];
  return { code, severity, message: message(...details), range };
}

/** Every code with its severity, in the order in which the documentation lists them. */
export const problemSeverities: Readonly<Record<ProblemCode, Severity>> = Object.freeze(
  Object.fromEntries(Object.entries(types).map(([code, { severity }]) => [code, severity])) as Record<ProblemCode, Severity>,
);
