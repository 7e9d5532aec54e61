// Questions as lines of a note, ready to be adapted.
import type { Question } from '../questions/question';
import { questionBody } from '../questions/snippets';
import { containerPrefix, listLine, nextMarker } from './listLine';

/**
 * A snippet for the place of the cursor in a line: the first question goes there, each other on a line of its own, all in
 * one list, with a tab stop for each part that the interviewer adapts. A `Q:` lets the note's reader know them wherever they stand.
 * @param character of the cursor, in UTF-16 units.
 */
export function questionLines(questions: readonly Question[], line: string, character: number): string {
  const item = listLine(line);
  const isBlank = line.slice(containerPrefix(line).length).trim() === '';
  const start = item ? '' : isBlank ? '- ' : gapBefore(line, character);
  const prefix = item?.prefix ?? containerPrefix(line);
  let marker = item?.marker ?? '-';
  let stops = 0;
  const lines = questions.map((question, index) => {
    const offset = stops;
    const body = questionBody(question).replace(/\$\{(\d+):/gu, (_, stop: string) => {
      stops = Math.max(stops, offset + Number(stop));
      return `\${${offset + Number(stop)}:`;
    });
    if (index === 0) return `${start}Q: ${body}`;
    marker = nextMarker(marker);
    return `${prefix}${marker} Q: ${body}`;
  });
  return lines.join('\n');
}

function gapBefore(line: string, character: number): string {
  return character === 0 || /\s$/u.test(line.slice(0, character)) ? '' : ' ';
}
