// The questions of New Interview Note, each of which can be skipped.
import * as vscode from 'vscode';
import type { Catalog, FollowUpEntry, Person, Theme } from '../../catalog/catalog';
import { personKey, themeKey } from '../../notes/keys';
import { isAfterNow, parseNoteDate } from '../../notes/noteDate';
import { knownPeople, openFollowUps } from '../../preparation/acquaintance';
import { followUpState, followUpText } from '../../preparation/followUpPrompts';
import { noteDateOf } from '../../preparation/localTime';
import { personLine, timeThere } from '../../preparation/personLine';
import { peopleByRecency, settingsByRecency, situationsByRecency, themesByRecency } from '../../preparation/recentAnswers';
import { hasPlaceForFollowUps, templateChoices, templateForSituation, templateNamed, type NamedTemplate } from '../../preparation/templates/choice';
import type { InterviewAnswers } from '../../preparation/templates/variables';
import { readTypedDate, type DateContext } from '../../preparation/typedDate';
import { situations } from '../../questions/question';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { askSeveral, askWord } from '../quickPick/answers';
import { askByPick, askByTicks, type PickRow } from '../quickPick/pick';
import { askSteps, type Step } from '../quickPick/steps';

/** Where people usually talk, until the notes say otherwise. */
const usualSettings = ['coffee shop', 'phone call', 'video call', 'their office', 'over lunch', 'a walk'];

export interface AskedInterview {
  readonly answers: InterviewAnswers;
  readonly template: NamedTemplate;
  /** What is open from before and comes into the note; undefined: all of it. */
  readonly followUps?: readonly FollowUpEntry[];
}

export interface BegunInterview {
  readonly answers: InterviewAnswers;
  /** The name of the template to use; null: asked for, where the person has their own. */
  readonly template: string | null;
}

/**
 * Asks step by step, beginning with what is answered already. undefined when the person gave up.
 * @param own the person's own templates; without any there is nothing to ask about them.
 */
export async function askInterview(catalog: Catalog, begun: BegunInterview, context: DateContext, own: readonly NamedTemplate[]): Promise<AskedInterview | undefined> {
  let { answers, template } = begun;
  /** Who talks to somebody again wants what is open before them, so all of it is ticked to begin with. */
  let leftOut: ReadonlySet<string> = new Set();
  const set = (part: Partial<InterviewAnswers>): void => {
    answers = { ...answers, ...part };
  };
  const chosenTemplate = (): NamedTemplate => templateFor(template, answers.situation, own);
  const open = (): readonly FollowUpEntry[] => (hasPlaceForFollowUps(chosenTemplate()) ? openFollowUps(catalog, knownPeople(catalog, answers.interviewees)) : []);
  const templateStep: Step = (frame) => askTemplate(frame, own, answers.situation, template, (name) => { template = name; });
  const followUpsStep: Step = (frame) => askFollowUps(frame, open(), context, leftOut, (places) => { leftOut = places; });
  const steps = (): readonly Step[] => [
    (frame) => askPeople(frame, catalog, context, { begun: answers.interviewees, set: (interviewees) => { set({ interviewees }); } }),
    (frame) => askWord(frame, { ...situationQuestion(catalog), answer: answers.situation, set: (situation) => { set({ situation }); } }),
    (frame) => askWord(frame, { ...settingQuestion(catalog), answer: answers.setting, set: (setting) => { set({ setting }); } }),
    (frame) => askDate(frame, { context, zones: zonesOf(catalog, answers.interviewees), skip: answers.date, set: (date) => { if (date !== null) set({ date }); } }),
    (frame) => askThemes(frame, catalog, answers.themes, (themes) => { set({ themes }); }),
    ...(own.length > 0 && begun.template === null ? [templateStep] : []),
    ...(open().length > 0 ? [followUpsStep] : []),
  ];
  if (!(await askSteps('New Interview Note', steps))) return undefined;
  return { answers, template: chosenTemplate(), followUps: open().filter((entry) => !leftOut.has(placeOf(entry))) };
}

/** By its name; null: the one made for the situation. */
export function templateFor(name: string | null, situation: string | null, own: readonly NamedTemplate[]): NamedTemplate {
  if (name === null) return templateForSituation(situation, own);
  const template = templateNamed(name, own);
  if (!template) throw new Failure(`There is no template “${name}”. Put it into .fieldnotes/templates, or leave the answer out.`);
  return template;
}

type Frame = Parameters<Step>[0];

export interface PeopleQuestion {
  /** Names chosen before. */
  readonly begun: readonly string[];
  /** Whether there is no going on without anybody. */
  readonly isRequired?: boolean;
  readonly set: (names: readonly string[]) => void;
}

export async function askPeople(frame: Frame, catalog: Catalog, context: DateContext, question: PeopleQuestion): ReturnType<Step> {
  return askSeveral<Person>(frame, {
    placeholder: 'Who do you talk to? Type a name',
    known: await inSlices(peopleByRecency(catalog)),
    nameOf: ({ name }) => name,
    textsOf: ({ name, aliases, role, organisation }) => [name, ...aliases, role, organisation],
    descriptionOf: (person) => personLine(person, context.now, context.zone),
    keyOf: personKey,
    newLabel: 'New interviewee',
    ...question,
  });
}

async function askThemes(frame: Frame, catalog: Catalog, begun: readonly string[], set: (labels: readonly string[]) => void): ReturnType<Step> {
  return askSeveral<Theme>(frame, {
    placeholder: 'What do you expect to talk about? Type a theme',
    known: await inSlices(themesByRecency(catalog)),
    nameOf: ({ label }) => label,
    textsOf: ({ label, aliases }) => [label, ...aliases],
    descriptionOf: ({ definition }) => definition ?? '',
    keyOf: themeKey,
    newLabel: 'New theme',
    begun,
    set,
  });
}

function askTemplate(frame: Frame, own: readonly NamedTemplate[], situation: string | null, chosen: string | null, set: (name: string | null) => void): ReturnType<Step> {
  const fitting = templateForSituation(situation, own);
  const others = templateChoices(own).filter(({ name }) => name !== fitting.name);
  const rows: readonly PickRow<string | null>[] = [
    { label: fitting.label, description: 'fits the situation', value: null },
    ...others.map(({ name, label, description }) => ({ label, description, value: name })),
  ];
  return askByPick<string | null>(frame, {
    placeholder: 'Which template?',
    rows: (typed) => rows.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())),
    take: (name) => {
      set(name);
      return 'done';
    },
    isActive: (name) => name === chosen,
  });
}

function askFollowUps(
  frame: Frame,
  open: readonly FollowUpEntry[],
  { now, zone }: DateContext,
  leftOut: ReadonlySet<string>,
  setLeftOut: (places: ReadonlySet<string>) => void,
): ReturnType<Step> {
  const today = noteDateOf(now, zone).slice(0, 10);
  const rows = open.map((entry) => ({ label: followUpText(entry), description: followUpState(entry, today), value: placeOf(entry) }));
  return askByTicks(frame, 'Open from before: what is ticked comes into the note', rows, (place) => !leftOut.has(place), (ticked) => {
    setLeftOut(new Set(rows.map(({ value }) => value).filter((place) => !ticked.includes(place))));
  });
}

function placeOf({ path, line }: FollowUpEntry): string {
  return `${path}:${line}`;
}

function situationQuestion(catalog: Catalog): { placeholder: string; rows: readonly PickRow<string>[]; ownLabel: string } {
  const known = situations.map(({ id, title, description }) => ({ label: title, description, value: id }));
  const own = situationsByRecency(catalog).filter((word) => !situations.some(({ id }) => id === word.toLowerCase()));
  return {
    placeholder: 'What is it for? Pick one, or type your own word',
    rows: [...known, ...own.map((word) => ({ label: word, value: word }))],
    ownLabel: 'Your own word',
  };
}

function settingQuestion(catalog: Catalog): { placeholder: string; rows: readonly PickRow<string>[]; ownLabel: string } {
  const used = settingsByRecency(catalog);
  const words = [...used, ...usualSettings.filter((word) => !used.some((other) => other.toLowerCase() === word))];
  return { placeholder: 'Where do you talk? Pick a setting, or type one', rows: words.map((word) => ({ label: word, value: word })), ownLabel: 'New setting' };
}

interface DateQuestion {
  readonly context: DateContext;
  /** The interviewees' names with their time zones. */
  readonly zones: readonly { readonly name: string; readonly zone: string }[];
  /** What skipping means; null: no date. */
  readonly skip: string | null;
  readonly set: (date: string | null) => void;
}

export function askDate(frame: Frame, { context, zones, skip, set }: DateQuestion): ReturnType<Step> {
  const row = (label: string, date: string): PickRow<DateAnswer> => ({ label, description: dateDescription(date, context, zones), value: { date } });
  const now = noteDateOf(context.now, context.zone);
  const skipRow = skip === null ? { label: 'Skip', description: 'no date', value: { date: null } } : row('Skip', skip);
  const near = ['now', 'today', 'tomorrow', 'yesterday'].map((word) => row(word.replace(/^./u, (letter) => letter.toUpperCase()), readTypedDate(word, context) ?? now));
  return askByPick<DateAnswer>(frame, {
    placeholder: 'When? Pick a day, or type one: tomorrow 14:30, 22 Nov, 2026-11-22',
    rows: (typed) => {
      if (typed === '') return [skipRow, ...near];
      const date = readTypedDate(typed, context);
      if (date !== null) return [row(readableDate(date), date)];
      return [{ label: `“${typed}” is no date that Field Notes can read`, description: 'Try tomorrow 14:30, 22 Nov or 2026-11-22', value: 'unreadable' }];
    },
    take: (answer) => {
      if (answer === 'unreadable') return 'stay';
      set(answer.date);
      return 'done';
    },
  });
}

type DateAnswer = { readonly date: string | null } | 'unreadable';

/** `2026-11-22 14:30 · planned · ☾ 03:15 for Dana Okafor` */
function dateDescription(written: string, { now, zone }: DateContext, zones: DateQuestion['zones']): string {
  const date = parseNoteDate(written);
  if (!date) return '';
  const at = date.time === null ? null : new Date(written);
  const elsewhere = at ? zones.map(({ name, zone: theirs }) => `${timeThere(theirs, at, zone)} for ${name}`) : [];
  const planned = isAfterNow(date, now, noteDateOf(now, zone).slice(0, 16));
  return [[date.day, date.time].filter(Boolean).join(' '), ...(planned ? ['planned'] : []), ...elsewhere].join(' · ');
}

function readableDate(written: string): string {
  const date = parseNoteDate(written);
  if (!date) return written;
  const day = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date.day}T00:00Z`));
  return date.time === null ? day : `${day}, ${date.time}`;
}

export function zonesOf(catalog: Catalog, names: readonly string[]): DateQuestion['zones'] {
  return names.flatMap((name) => {
    const zone = catalog.person(name)?.timezone ?? null;
    return zone !== null && timeThere(zone, new Date(0), 'UTC') !== '' ? [{ name, zone }] : [];
  });
}
