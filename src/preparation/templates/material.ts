// What a template can say of the people beside the answers, from the index and the question bank.
import type { Catalog, FollowUpEntry } from '../../catalog/catalog';
import { parseNoteDate } from '../../notes/noteDate';
import { questionBank } from '../../questions/bank';
import type { Question } from '../../questions/question';
import { askedBefore, heldWith, knownPeople, openFollowUps, starterQuestions } from '../acquaintance';
import { followUpPrompt } from '../followUpPrompts';
import { readProfileNotes } from '../profileNotes';
import type { InterviewAnswers, TemplateMaterial } from './variables';

/**
 * @param profileTexts the texts of the interviewees' profiles, as far as there are any
 * @param followUps those to bring along; all that are open when left out
 */
export function materialFor(
  answers: Pick<InterviewAnswers, 'interviewees' | 'situation'>,
  catalog: Catalog,
  profileTexts: readonly string[] = [],
  questions: readonly Question[] = questionBank,
  followUps?: readonly FollowUpEntry[],
): TemplateMaterial {
  const people = knownPeople(catalog, answers.interviewees);
  const [last] = heldWith(catalog, people);
  const day = last?.date ? parseNoteDate(last.date)?.day : undefined;
  return {
    starters: (count) => starterQuestions(count, answers.situation, askedBefore(catalog, people), questions).map(({ text }) => text),
    openFollowUps: (followUps ?? openFollowUps(catalog, people)).map(followUpPrompt),
    rapport: profileTexts.flatMap((text) => readProfileNotes(text).rapport.map((entry) => entry.text)),
    lastConversation: last ? `Last spoke${day === undefined ? '' : ` on ${day}`}: ${last.title}` : null,
  };
}
