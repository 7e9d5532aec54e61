// What to write down right after a conversation, while memory is fresh.
import { LineIndex, type Position } from '../util/lines';
import { personKey } from '../notes/keys';
import { listLine } from './listLine';
import { ProseLines } from './proseLines';

/** A note's debrief: where it stands already, or the text that makes one at its end. */
export type DebriefPlan =
  | { readonly kind: 'present'; readonly cursor: Position }
  /** A snippet for the very end of the note, with a tab stop at each prompt. */
  | { readonly kind: 'new'; readonly snippet: string };

const headings = new Set(['Debrief', 'Nachbereitung', 'Nachbesprechung', 'Bilan', 'Reflexiones', '振り返り', '复盘'].map(personKey));

/** @param interviewees as the note names them. */
export function debriefPlan(text: string, interviewees: readonly string[]): DebriefPlan {
  const lines = new LineIndex(text);
  const prose = new ProseLines(text);
  for (let line = 0; line < lines.lineCount; line++) {
    const heading = headingOf(lines.textOf(line));
    if (heading && headings.has(personKey(heading.text)) && prose.isProse(line)) return { kind: 'present', cursor: firstGap(lines, line, heading.depth) };
  }
  return { kind: 'new', snippet: blankLineAfter(text) + debriefSnippet(interviewees) };
}

function debriefSnippet(interviewees: readonly string[]): string {
  const prompts = [
    'Exact words I remember:',
    'What surprised me:',
    'Mood and setting:',
    'What I promised:',
    ...(interviewees.length > 0 ? interviewees : ['they']).map((name) => `What ${snippetText(name)} promised:`),
    'What to ask next time:',
  ];
  return ['## Debrief', '', ...prompts.map((prompt, index) => `- ${prompt} \${${index + 1}}`), ''].join('\n');
}

/** What the note's end lacks to a blank line. */
function blankLineAfter(text: string): string {
  const end = text.slice(-200).replace(/\r\n?/gu, '\n');
  if (text === '' || /\n[ \t]*\n$/u.test(end)) return '';
  return end.endsWith('\n') ? '\n' : '\n\n';
}

/** The end of the first prompt without an answer, else of the section's last line that is not blank. */
function firstGap(lines: LineIndex, headingLine: number, depth: number): Position {
  let last = headingLine;
  for (let line = headingLine + 1; line < lines.lineCount; line++) {
    const text = lines.textOf(line);
    const heading = headingOf(text);
    if (heading && heading.depth <= depth) break;
    if (text.trim() === '') continue;
    last = line;
    if (/:\s*$/u.test(listLine(text)?.text ?? '')) break;
  }
  return { line: last, character: lines.textOf(last).length };
}

function headingOf(line: string): { readonly depth: number; readonly text: string } | null {
  const match = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u.exec(line);
  return match && { depth: match[1]?.length ?? 1, text: match[2] ?? '' };
}

function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
