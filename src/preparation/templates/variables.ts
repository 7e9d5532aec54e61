// What a template's variables stand for.
import { parseNoteDate } from '../../notes/noteDate';
import type { VariableNode } from './syntax';

/** What the person answered; null or empty: not answered. */
export interface InterviewAnswers {
  readonly interviewees: readonly string[];
  readonly interviewers: readonly string[];
  readonly title: string | null;
  /** As the note has it: `2026-11-22T14:30+01:00`. */
  readonly date: string;
  readonly situation: string | null;
  readonly setting: string | null;
  readonly consent: string | null;
  readonly themes: readonly string[];
  readonly study: string | null;
}

/** What is known beside the answers, in plain text, one entry a line. */
export interface TemplateMaterial {
  /** Open-ended questions that fit, at most `count`. */
  starters(count: number): readonly string[];
  readonly openFollowUps: readonly string[];
  /** What builds rapport with these people. */
  readonly rapport: readonly string[];
  /** `Last spoke on 2026-10-02: How the team plans`; null for a first conversation. */
  readonly lastConversation: string | null;
}

export const noMaterial: TemplateMaterial = { starters: () => [], openFollowUps: [], rapport: [], lastConversation: null };

/** What each stands for, in the order in which to offer them. */
export const variableDescriptions = {
  interviewee: 'The first interviewee’s name.',
  interviewees: 'All interviewees’ names. A list.',
  interviewer: 'Who asks: your own name, as a rule. A list.',
  title: 'The title that was given, else “Conversation with …”.',
  date: 'When the conversation is or was, with the offset of your time zone: 2026-11-22T14:30+01:00.',
  day: 'The day of the date: 2026-11-22.',
  time: 'The time of the date: 14:30. Empty where the date has none.',
  situation: 'What the conversation is for: customer, colleague, exploration, partnership, or your own word.',
  setting: 'Where you talk.',
  consent: 'The consent that was answered.',
  themes: 'The themes that were answered. A list.',
  study: 'The study that was answered.',
  starters: 'Open-ended questions that fit the situation and were not put to these people before. ${starters:5} gives five of them. A list.',
  openFollowUps: 'What is still open between you and these people, as far as it was picked. A list.',
  rapport: 'What their profiles say under “Rapport”. A list.',
  lastConversation: 'When you last spoke, and about what. Empty for a first conversation.',
} as const;

export type VariableName = keyof typeof variableDescriptions;
export const variableNames = Object.keys(variableDescriptions) as readonly VariableName[];

export function isVariableName(name: string): name is VariableName {
  return Object.hasOwn(variableDescriptions, name);
}

/** Those whose entries each get a line where the variable has a line to itself. */
export const listVariables: ReadonlySet<VariableName> = new Set<VariableName>([
  ...(['interviewees', 'interviewer', 'themes'] as const),
  ...(['starters', 'openFollowUps', 'rapport', 'lastConversation'] as const),
]);

export const defaultStarterCount = 3;
const mostStarters = 20;

/** How many entries `${starters:N}` wants; null when that is no sensible number. */
export function countArgument(argument: string | null): number | null {
  if (argument === null) return defaultStarterCount;
  const count = /^\d{1,2}$/.test(argument) ? Number(argument) : 0;
  return count >= 1 && count <= mostStarters ? count : null;
}

/** The entries that a variable stands for; none when there is nothing to say. One that can't be understood stands as it was written. */
export function valuesOf({ name, argument, source }: VariableNode, answers: InterviewAnswers, material: TemplateMaterial): readonly string[] {
  if (!isVariableName(name)) return [source];
  const count = name === 'starters' ? countArgument(argument) : defaultStarterCount;
  if (count === null) return [source];
  return onOneLineEach(entriesOf(name, count, answers, material));
}

/** What a note is called, also when nobody gave it a title. */
export function titleOf(answers: Pick<InterviewAnswers, 'title' | 'interviewees' | 'date'>): string {
  const given = onOneLine(answers.title ?? '');
  if (given !== '') return given;
  const day = parseNoteDate(answers.date)?.day ?? answers.date;
  return answers.interviewees.length > 0 ? `Conversation with ${answers.interviewees.join(', ')}` : `Conversation on ${day}`;
}

function entriesOf(name: VariableName, count: number, answers: InterviewAnswers, material: TemplateMaterial): readonly string[] {
  const date = parseNoteDate(answers.date);
  const entries: Record<VariableName, () => readonly (string | null)[]> = {
    interviewee: () => answers.interviewees.slice(0, 1),
    interviewees: () => answers.interviewees,
    interviewer: () => answers.interviewers,
    title: () => [titleOf(answers)],
    date: () => [answers.date],
    day: () => [date?.day ?? null],
    time: () => [date?.time ?? null],
    situation: () => [answers.situation],
    setting: () => [answers.setting],
    consent: () => [answers.consent],
    themes: () => answers.themes,
    study: () => [answers.study],
    starters: () => material.starters(count),
    openFollowUps: () => material.openFollowUps,
    rapport: () => material.rapport,
    lastConversation: () => [material.lastConversation],
  };
  return entries[name]().filter((entry) => entry !== null);
}

/** What is left to write of what was entered. */
export function onOneLineEach(entries: readonly string[]): string[] {
  return entries.map(onOneLine).filter((entry) => entry !== '');
}

/** Without the characters that no text should hold; one of them has a use of its own in frontmatter.ts. */
function onOneLine(value: string): string {
  return value.replace(/[\uFDD0\uFDD1]/gu, '').replace(/\s+/gu, ' ').trim();
}
