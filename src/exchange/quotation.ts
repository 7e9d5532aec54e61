// A passage to paste into another text, with where it comes from.
import type { Interview, Passage } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import type { Naming } from './naming';
import { unquoted } from './quotationMarks';

/**
 * A Markdown block quote: what was said in quotation marks, what was noted without; below it who, when and where. The
 * passage's own inline Markdown stays; titles and names are text.
 */
export function quotation(passage: Passage, interview: Interview, naming: Naming): string {
  const { kind, speaker } = passage;
  const text = naming.text(passage.text, interview);
  const said = kind === 'quote' ? `“${unquoted(text)}”` : kind === 'own' ? `Own note: ${text}` : text;
  const who = kind === 'own' ? null : speaker ? naming.name(speaker) : 'speaker not known';
  const plain = (value: string | null): string | null => (value === null ? null : naming.text(value, interview));
  const source = [who, dayOf(interview.date), plain(interview.situation), plain(interview.title), `line ${passage.range.start.line + 1}`];
  return `> ${said}\n>\n> — ${source.filter((part) => part !== null).map(asText).join(', ')}\n`;
}

function asText(value: string): string {
  return value.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>&]/gu, '\\$&');
}
