// A passage to paste into another text, with where it comes from.
import type { Interview, Passage } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import { unquoted } from './reportTree';

/**
 * A Markdown block quote: what was said in quotation marks, what was noted without; below it who, when and where. The
 * passage's own inline Markdown stays.
 */
export function quotation(passage: Passage, interview: Interview): string {
  const { kind, speaker, text } = passage;
  const said = kind === 'quote' ? `“${unquoted(text)}”` : kind === 'own' ? `Own note: ${text}` : text;
  const who = kind === 'own' ? null : (speaker?.name ?? 'speaker not known');
  const source = [who, dayOf(interview.date), interview.situation, interview.title, `line ${passage.range.start.line + 1}`];
  return `> ${said}\n>\n> — ${source.filter((part) => part !== null).join(', ')}\n`;
}
