import type { Catalog } from '../../catalog/catalog';
import { knownPeople } from '../../preparation/acquaintance';
import type { InterviewAnswers, TemplateMaterial } from '../../preparation/templates/variables';
import { profileTexts } from '../profileTexts';
import type { WorkspacePaths } from '../services';

/** What the notes and the profiles know for a new note with these answers. */
export async function materialOf(answers: InterviewAnswers, catalog: Catalog, paths: WorkspacePaths): Promise<TemplateMaterial> {
  const texts = await profileTexts(knownPeople(catalog, answers.interviewees), paths);
  // What reads profiles brings a Markdown parser with it, which is loaded when it is first needed.
  const { materialFor } = await import('../../preparation/templates/material');
  return materialFor(answers, catalog, [...texts.values()]);
}
