import type { LineIndex } from '../../util/lines';
import type { FollowUp, FollowUpState } from '../model';
import { parseNoteDate } from '../noteDate';
import { mentionsIn } from './mentions';
import type { Task, Turn } from './outline';
import type { Span } from './structure';

const due = /📅\uFE0F?\s*(\d{4}-\d{2}-\d{2})(?!\d)/u;

/** The follow-ups of a body: its tasks. */
export function followUpsOf(turns: readonly Turn[], text: string, lines: LineIndex): FollowUp[] {
  const followUps: FollowUp[] = [];
  for (const turn of turns) if (turn.task) followUps.push(followUpOf(turn, turn.task, text, lines));
  return followUps;
}

function followUpOf(turn: Turn, task: Task, text: string, lines: LineIndex): FollowUp {
  const { marked, lead, span, speaker } = turn;
  const date = due.exec(marked.run.visible);
  const day = date?.[1] !== undefined && parseNoteDate(date[1]) ? date[1] : null;
  const leftOut = [
    { start: 0, end: lead.end },
    ...marked.tags,
    ...marked.highlightSigns,
    ...(date && day !== null ? [{ start: date.index, end: date.index + date[0].length }] : []),
  ];
  return {
    line: lines.lineAt(task.marker),
    box: lines.rangeOf(task.mark.start, task.mark.end),
    range: lines.rangeOf(span.start, span.end),
    text: without(marked.run.source, leftOut),
    state: stateOf(text.slice(task.mark.start, task.mark.end)),
    due: day,
    owner: speaker,
    mentions: mentionsIn(marked, lines),
  };
}

function stateOf(mark: string): FollowUpState {
  if (mark === '-') return 'dropped';
  return mark.trim() === '' ? 'open' : 'done';
}

/** A text without some spans of it, in one line. */
function without(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) result += text.slice(from, start);
    from = Math.max(from, end);
  }
  return (result + text.slice(from)).replace(/\s+/gu, ' ').trim();
}
