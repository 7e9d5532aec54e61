// What a template can say of the people beside the answers, from the index and the question bank.
import type { Catalog, FollowUpEntry } from '../../catalog/catalog';
import { parseNoteDate } from '../../notes/noteDate';
import { questionBank } from '../../questions/bank';
import type { Question } from '../../questions/question';
import { askedBefore, heldWith, knownPeople, openFollowUps, starterQuestions } from '../acquaintance';
import { readProfileNotes } from '../profileNotes';
import type { InterviewAnswers, TemplateMaterial } from './variables';

/** @param profileTexts the texts of the interviewees' profiles, as far as there are any */
export function materialFor(
  answers: Pick<InterviewAnswers, 'interviewees' | 'situation'>,
  catalog: Catalog,
  profileTexts: readonly string[] = [],
  questions: readonly Question[] = questionBank,
): TemplateMaterial {
  const people = knownPeople(catalog, answers.interviewees);
  const [last] = heldWith(catalog, people);
  const day = last?.date ? parseNoteDate(last.date)?.day : undefined;
  return {
    starters: (count) => starterQuestions(count, answers.situation, askedBefore(catalog, people), questions).map(({ text }) => text),
    openFollowUps: openFollowUps(catalog, people).map(followUpText),
    rapport: profileTexts.flatMap((text) => readProfileNotes(text).rapport.map((entry) => entry.text)),
    lastConversation: last ? `Last spoke${day === undefined ? '' : ` on ${day}`}: ${last.title}` : null,
  };
}

/** `I owe: send the checklist (due 2026-12-01)`; nothing in it is a task or a speaker mark of its own. */
function followUpText({ mine, owner, text, due }: FollowUpEntry): string {
  const who = mine || owner === null ? 'I owe' : `${owner.name} owes`;
  return `${who}: ${text}${due === null ? '' : ` (due ${due})`}`;
}
