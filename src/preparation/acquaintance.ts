// What the notes hold on the people one is about to talk to, whoever asks: a template or a briefing.
import type { Catalog, FollowUpEntry, Interview, Person } from '../catalog/catalog';
import { parseNoteDate, sortableTime } from '../notes/noteDate';
import type { AskedQuestion } from '../questions/asked';
import { questionBank } from '../questions/bank';
import type { Question } from '../questions/question';
import { filteredQuestions, planFor, rankedQuestions } from '../questions/selection';
import { compareCodePoints } from '../util/order';

/** The persons among the names that the notes or a profile know, each once. */
export function knownPeople(catalog: Catalog, names: readonly string[]): Person[] {
  const people = new Map<string, Person>();
  for (const name of names) {
    const person = catalog.person(name);
    if (person) people.set(person.key, person);
  }
  return [...people.values()];
}

/** Conversations with any of them, the latest first; those without a date last. */
export function interviewsWith(catalog: Catalog, people: readonly Person[]): Interview[] {
  const interviews = new Map<string, Interview>();
  for (const { key } of people) for (const interview of catalog.interviewsOf(key)) interviews.set(interview.path, interview);
  // A comparison by subtraction would make NaN of two undated ones.
  return [...interviews.values()].sort((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(a) > timeOf(b) ? -1 : 1));
}

/** Those that were held. */
export function heldWith(catalog: Catalog, people: readonly Person[]): Interview[] {
  return interviewsWith(catalog, people).filter(({ planned }) => !planned);
}

/** What is still open between the person and them: the overdue and the soonest first, those without a date last. */
export function openFollowUps(catalog: Catalog, people: readonly Person[]): FollowUpEntry[] {
  const keys = new Set(people.map(({ key }) => key));
  const concerns = ({ owner, interviewees }: FollowUpEntry): boolean =>
    (owner !== null && keys.has(owner.key)) || interviewees.some(({ key }) => keys.has(key));
  // Of all notes, those alone that name them somewhere.
  const paths = new Set(people.flatMap(({ key }) => catalog.pathsNaming(key)));
  return [...paths]
    .sort(compareCodePoints)
    .flatMap((path) => catalog.followUpsIn(path))
    .filter((followUp) => followUp.state === 'open' && concerns(followUp))
    .sort((a, b) => compareDue(a.due, b.due));
}

/** What they were asked before, with the date of the conversation. */
export function askedBefore(catalog: Catalog, people: readonly Person[]): AskedQuestion[] {
  return heldWith(catalog, people).flatMap(({ path, date }) => catalog.questionsIn(path).map(({ text }) => ({ text, date })));
}

/**
 * Open-ended questions to begin with, at most `count`: those never put to them first. Only such as need no adapting,
 * so that a list of them can stand in a note as it is.
 */
export function starterQuestions(
  count: number,
  situation: string | null,
  asked: readonly AskedQuestion[],
  questions: readonly Question[] = questionBank,
): Question[] {
  const ready = filteredQuestions(questions, { situation, kind: 'question' }).filter(({ template }) => !template.includes('{'));
  const planned = planFor(count * minutesPerStarter, situation, asked, ready).questions.slice(0, count);
  const others = rankedQuestions(ready, situation, asked).filter((question) => !planned.includes(question));
  return [...planned, ...others.slice(0, count - planned.length)];
}

/** As `planFor` counts. */
const minutesPerStarter = 3.5;

function timeOf({ date }: Interview): number {
  const parsed = date === null ? null : parseNoteDate(date);
  return parsed ? sortableTime(parsed) : -Infinity;
}

function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
