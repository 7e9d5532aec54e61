// What is open between people, as it stands in the note of their next conversation and where it is offered for that.
import type { FollowUpEntry } from '../catalog/catalog';
import { dayLabel } from './dateLabels';

/** `I owe: send the checklist (due 2026-12-01)`; nothing in it is a task or a speaker mark of its own. */
export function followUpPrompt(entry: FollowUpEntry): string {
  return `${whoOwes(entry)}: ${followUpText(entry)}${entry.due === null ? '' : ` (due ${entry.due})`}`;
}

/** `I owe · overdue since 22 Nov 2026`, beside its text. @param today `YYYY-MM-DD` */
export function followUpState(entry: FollowUpEntry, today: string): string {
  const { due } = entry;
  return due === null ? whoOwes(entry) : `${whoOwes(entry)} · ${due < today ? 'overdue since' : 'due'} ${dayLabel(due)}`;
}

/** What is off the record stays in the note where it was said. */
export function followUpText({ text, offRecord }: FollowUpEntry): string {
  if (offRecord) return 'something off the record';
  return text === '' ? 'a follow-up without a text' : text;
}

function whoOwes({ mine, owner }: FollowUpEntry): string {
  return mine || owner === null ? 'I owe' : `${owner.name} owes`;
}
