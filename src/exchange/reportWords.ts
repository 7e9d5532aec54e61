// What a report says of itself: what was asked for, and what was left out and why.
import type { LeftOutReason } from '../synthesis/consent';
import type { Filters } from '../synthesis/filters';
import type { Report } from '../synthesis/report';
import type { Naming } from './naming';

/** `1 passage`, `1,200 people` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** A line for each filter that is set. */
export function filterLines(filters: Filters, naming: Naming): string[] {
  const { themes, people, since, until, situations, settings, studies, kinds } = filters;
  const lists: readonly [string, readonly string[] | undefined][] = [
    ['Themes', themes],
    ['People', people],
    ['Situations', situations],
    ['Settings', settings],
    ['Studies', studies],
    ['Kinds', kinds],
  ];
  const days = [since === undefined ? '' : `since ${since}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(', ');
  return [
    ...lists.flatMap(([label, values]) => (values === undefined ? [] : [`${label}: ${values.map((value) => naming.text(value)).join(', ')} only`])),
    ...(days === '' ? [] : [`Dates: ${days} only`]),
  ];
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  planned: 'from conversations that are still to come',
  'off-record': 'off the record',
  declined: 'of people who declined consent',
  withdrawn: 'of people who withdrew their consent',
  unreadable: 'of people whose consent can’t be read',
};

/** What was left out of a selection, with the reasons. */
export function leftOutLines({ selection, followUpsLeftOut }: Pick<Report, 'selection' | 'followUpsLeftOut'>, naming: Naming): string[] {
  const hidden = naming.used;
  const lines = selection.leftOut.map(({ reason, passages, interviews }) => `${counted(passages, 'passage')} in ${counted(interviews, 'interview')} ${reasons[reason]}`);
  if (followUpsLeftOut > 0) lines.push(`${counted(followUpsLeftOut, 'follow-up')} off the record, or of people whose words are left out`);
  if (hidden > 0) lines.push(`The ${hidden === 1 ? 'name' : 'names'} of ${counted(hidden, 'person', 'people')} who did not consent to be named: P01 and the like stand for them`);
  for (const name of selection.matcher.unknown) lines.push(`Nothing in these notes is called “${naming.text(name)}”`);
  return lines.length > 0 ? lines : ['Nothing'];
}
