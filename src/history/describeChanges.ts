import type { NoteChanges } from './noteChanges';

const listed = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** What changed, as short phrases: `Themes added: trust and pricing`, `2 passages coded`. Empty when nothing of the kind did. */
export function describeChanges(changes: NoteChanges): string[] {
  const named: [string, string, readonly string[]][] = [
    ['Interviewee', 'added', changes.intervieweesAdded],
    ['Interviewee', 'removed', changes.intervieweesRemoved],
    ['Theme', 'added', changes.themesAdded],
    ['Theme', 'removed', changes.themesRemoved],
  ];
  const phrases = named
    .filter(([, , names]) => names.length > 0)
    .map(([what, happened, names]) => `${what}${names.length > 1 ? 's' : ''} ${happened}: ${listed.format(names)}`);
  if (changes.coded > 0) phrases.push(`${counted(changes.coded, 'passage')} coded`);
  if (changes.uncoded > 0) phrases.push(`${counted(changes.uncoded, 'passage')} no longer coded`);
  const followUps: [readonly string[], string][] = [
    [changes.followUpsAdded, 'added'],
    [changes.followUpsDone, 'done'],
    [changes.followUpsDropped, 'dropped'],
    [changes.followUpsReopened, 'opened again'],
  ];
  for (const [texts, what] of followUps) if (texts.length > 0) phrases.push(`${counted(texts.length, 'follow-up')} ${what}`);
  if (changes.consent !== null) phrases.push(`Consent is now ${changes.consent}`);
  return phrases;
}
