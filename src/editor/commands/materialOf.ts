import type * as vscode from 'vscode';
import type { Catalog, FollowUpEntry } from '../../catalog/catalog';
import { knownPeople } from '../../preparation/acquaintance';
import type { InterviewAnswers, TemplateMaterial } from '../../preparation/templates/variables';
import { allQuestions } from '../ownQuestions';
import { profileTexts } from '../profileTexts';
import type { WorkspacePaths } from '../services';

/**
 * What the notes, the profiles and the questions know for a new note with these answers in this folder.
 * @param followUps those to bring along; all that are open when left out
 */
export async function materialOf(
  answers: InterviewAnswers,
  folder: vscode.Uri,
  { catalog, paths }: { readonly catalog: Catalog; readonly paths: WorkspacePaths },
  followUps?: readonly FollowUpEntry[],
): Promise<TemplateMaterial> {
  const [texts, questions] = await Promise.all([profileTexts(knownPeople(catalog, answers.interviewees), paths), allQuestions(folder)]);
  // What reads profiles brings a Markdown parser with it, which is loaded when it is first needed.
  const { materialFor } = await import('../../preparation/templates/material');
  return materialFor(answers, catalog, [...texts.values()], questions, followUps);
}
