// What is answered about a new interview, by a call or by a person.
import type * as vscode from 'vscode';
import type { Catalog } from '../../catalog/catalog';
import { personKey } from '../../notes/keys';
import { consentValues } from '../../notes/model';
import { writesMonthFirst } from '../../preparation/dateSpellings';
import { noteDateOf } from '../../preparation/localTime';
import type { InterviewAnswers } from '../../preparation/templates/variables';
import { readTypedDate, type DateContext } from '../../preparation/typedDate';
import { Failure } from '../failure';
import { interviewerName } from '../interviewerName';
import type { Services } from '../services';
import { timeZoneSetting } from '../settings';
import type { Answers } from './invocation';

/** Where and when the person at the keyboard is. */
export function dateContext(now: Date, scope: vscode.Uri | undefined): DateContext {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { now, zone: timeZoneSetting(scope), monthFirst: writesMonthFirst(locale) };
}

/** Answers of a call, checked; what is missing stays open, but the date, which is now. @throws Failure */
export async function interviewAnswersOf(given: Answers | undefined, services: Pick<Services, 'catalog' | 'clock' | 'git'>, folder: vscode.Uri): Promise<InterviewAnswers> {
  const { catalog, clock } = services;
  const context = dateContext(clock(), folder);
  const own = given?.list('interviewer') ?? [];
  const interviewers = own.length > 0 ? own : [await interviewerName(folder, services)].filter((name) => name !== undefined);
  return {
    interviewees: knownSpellings(given?.list('interviewees') ?? [], catalog),
    interviewers: knownSpellings(interviewers, catalog),
    title: given?.text('title') ?? null,
    date: dateOf(given?.text('date'), context),
    situation: given?.text('situation') ?? null,
    setting: given?.text('setting') ?? null,
    consent: consentOf(given?.text('consent')),
    themes: given?.list('themes') ?? [],
    study: given?.text('study') ?? null,
  };
}

/** Names as the notes have them where they are known, each once. */
export function knownSpellings(names: readonly string[], catalog: Catalog): string[] {
  const known = names.map((name) => catalog.person(name)?.name ?? name);
  return [...new Map(known.map((name) => [personKey(name), name])).values()];
}

function dateOf(text: string | undefined, context: DateContext): string {
  if (text === undefined) return noteDateOf(context.now, context.zone);
  const date = readTypedDate(text, context);
  if (date === null) throw new Failure(`“${text}” is no date that Field Notes can read. Write it as 2026-11-22 or 2026-11-22T14:30.`);
  return date;
}

function consentOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const value = consentValues.find((known) => known === text.toLowerCase());
  if (!value) throw new Failure(`“${text}” is no consent. It is one of: ${consentValues.join(', ')}.`);
  return value;
}
