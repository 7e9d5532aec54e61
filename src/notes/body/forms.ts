import type { PassageForm } from '../model';
import type { Turn } from './outline';
import { isQuoted, questionIn } from './questions';

/** How a turn was noted, as far as its form tells. */
export function formOf(turn: Turn): PassageForm {
  const { section, inCallout, inTask } = turn.surroundings;
  if (section.ownNotes || inCallout || inTask || turn.lead.kind === 'own' || isQuestionByForm(turn)) return 'own';
  return isQuoted(turn) ? 'quote' : 'plain';
}

/** Whether all of a turn is a question by its place or its `Q:`. One by its speaker is the catalog's to tell. */
function isQuestionByForm(turn: Turn): boolean {
  const question = questionIn(turn);
  return question !== null && question.speaker === null && question.end === turn.marked.run.source.length;
}
