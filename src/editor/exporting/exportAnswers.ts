// The answers that an export is called with.
import type { Catalog } from '../../catalog/catalog';
import type { PassageKind } from '../../catalog/snapshot';
import { exportFormat, exportFormats, type ExportRequest, type FormatName } from '../../exchange/exportRequest';
import { liftableRules } from '../../synthesis/consent';
import { isDate, type Filters } from '../../synthesis/filters';
import type { Answers, Invocation } from '../commands/invocation';
import { Failure } from '../failure';

/** What the dialog fills in. */
export type Draft = { -readonly [Name in keyof ExportRequest]: ExportRequest[Name] };

export const passageKinds: readonly PassageKind[] = ['quote', 'paraphrase', 'own'];

const filterNames = ['themes', 'people', 'since', 'until', 'situations', 'settings', 'studies', 'kinds'] as const;
const answerNames = ['format', 'target', ...filterNames, 'by', 'presence', 'include', 'ask'];

/** @throws Failure for an answer that makes no sense. */
export function draftOf(answers: Answers | undefined, subject: Invocation['subject'], catalog: Catalog): Draft {
  answers?.allowOnly(answerNames);
  const format = formatOf(answers?.text('format'));
  const by = answers?.text('by');
  const groupings: readonly string[] = exportFormat(format)?.groupings ?? [];
  if (by !== undefined && !groupings.includes(by)) throw new Failure(`The answer “by” of “${format}” can be ${groupings.join(', ') || 'nothing'}, not “${by}”.`);
  return {
    format,
    filters: { ...filtersAbout(subject, catalog), ...(answers && filtersIn(answers)) },
    lifted: new Set(known('include', answers?.list('include') ?? [], liftableRules)),
    by,
    presence: answers?.flag('presence') ?? false,
  };
}

function formatOf(name: string | undefined): FormatName {
  if (name === undefined) return 'markdown';
  const format = exportFormat(name);
  if (!format) throw new Failure(`There is no format “${name}”, only ${exportFormats.map((each) => each.name).join(', ')}.`);
  return format.name;
}

/** The theme or the person of the row that was clicked. */
function filtersAbout({ theme, person }: Invocation['subject'], catalog: Catalog): Filters {
  const name = person === undefined ? undefined : catalog.person(person)?.name;
  return { ...(theme !== undefined && { themes: [catalog.theme(theme)?.label ?? theme] }), ...(name !== undefined && { people: [name] }) };
}

function filtersIn(answers: Answers): Filters {
  const filters: { -readonly [Name in keyof Filters]: Filters[Name] } = {};
  for (const name of ['themes', 'people', 'situations', 'settings', 'studies'] as const) {
    const list = answers.list(name);
    if (list) filters[name] = list;
  }
  const kinds = answers.list('kinds');
  if (kinds) filters.kinds = known('kinds', kinds, passageKinds);
  for (const name of ['since', 'until'] as const) {
    const date = answers.text(name);
    if (date !== undefined && !isDate(date)) throw new Failure(`The answer “${name}” must be a date such as 2026-11-22, 2026-11 or 2026, not “${date}”.`);
    if (date !== undefined) filters[name] = date;
  }
  return filters;
}

function known<T extends string>(answer: string, values: readonly string[], all: readonly T[]): readonly T[] {
  return values.map((value) => {
    const found = all.find((each) => each === value);
    if (found === undefined) throw new Failure(`The answer “${answer}” takes ${all.join(', ')}, not “${value}”.`);
    return found;
  });
}
