// `field-notes export`: what the extension's Export… hands over, for scripts.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { parseArgs } from 'node:util';
import type { Catalog } from '../catalog/catalog';
import { paced, pacedPieces } from '../catalog/paced';
import type { PassageKind } from '../catalog/snapshot';
import { Slices } from '../catalog/slices';
import { timers } from '../catalog/timers';
import { defaultFileName, exportFormat, exportFormats, type ExportRequest } from '../exchange/exportRequest';
import type { LinkTo } from '../exchange/reportTree';
import { PseudonymFile, pseudonymFileOf } from '../node/pseudonymFile';
import { writeOutputFile } from '../node/outputFile';
import { liftableRules, type LiftableRule } from '../synthesis/consent';
import { isDate } from '../synthesis/filters';
import { encodedPath } from '../util/encodedPath';
import { DiskError, UsageError } from './usageError';

const kinds: readonly PassageKind[] = ['quote', 'paraphrase', 'own'];

export const exportHelp = (settingsHelp: string): string => `Usage: field-notes export DIR --format FORMAT --output FILE [options]

Writes what people said into a file, and prints the file's path. A file that is
there stays: the new one then gets a number. With a folder as --output the file
is named for you; with --output - the text goes to standard output.

Formats:
${exportFormats.map(({ name, description }) => `  ${name.padEnd(16)} ${description}`).join('\n')}

Which passages (each can be given several times; one of them must hold):
  --theme THEME      of a theme or those below it
  --person NAME      spoken by a person
  --since DATE       from a day, month or year on: 2026-11-22, 2026-11, 2026
  --until DATE       up to the end of a day, month or year
  --situation WORD   of interviews in a situation
  --setting WORD     of interviews in a setting
  --study NAME       of interviews of a study
  --kind KIND        ${kinds.join(', ')}

How:
  --by WHAT          a report by theme, interviewee;
                     a table by interviewee, situation, setting, study, month
  --presence         in a table 1 for any number of passages, else 0

What is left out, and counted at the end of a report, unless it is asked for:
  --include-declined     words of people who declined consent
  --include-withdrawn    words of people who withdrew their consent
  --include-unreadable   words of people whose consent can't be read
  --include-off-record   what is off the record
  --include-planned      notes of conversations that are still to come
  --include-names        the names of people who were not asked for consent; they
                         are called P01 and so on otherwise

Others:
  --key FILE       Who is P01 and so on, instead of the key that the machine keeps
                   for the folder among your own data. Keep it out of git.
${settingsHelp}`;

const texts = { type: 'string', multiple: true } as const;
export const exportOptions = {
  format: { type: 'string' },
  output: { type: 'string' },
  theme: texts,
  person: texts,
  since: { type: 'string' },
  until: { type: 'string' },
  situation: texts,
  setting: texts,
  study: texts,
  kind: texts,
  by: { type: 'string' },
  presence: { type: 'boolean' },
  'include-declined': { type: 'boolean' },
  'include-withdrawn': { type: 'boolean' },
  'include-unreadable': { type: 'boolean' },
  'include-off-record': { type: 'boolean' },
  'include-planned': { type: 'boolean' },
  'include-names': { type: 'boolean' },
  key: { type: 'string' },
} as const;

type ExportValues = ReturnType<typeof parseArgs<{ options: typeof exportOptions }>>['values'];

export interface ExportArguments {
  readonly request: ExportRequest;
  /** `-`: standard output. */
  readonly output: string;
  readonly key: string | undefined;
}

/** @throws UsageError */
export function exportArguments(values: ExportValues): ExportArguments {
  const names = exportFormats.map(({ name }) => name).join(', ');
  if (values.format === undefined) throw new UsageError(`Say in which format: --format ${names}.`);
  const format = exportFormat(values.format);
  if (!format) throw new UsageError(`There is no format '${values.format}', only ${names}.`);
  if (values.output === undefined || values.output === '') throw new UsageError('Say where to: --output FILE.');
  const groupings: readonly string[] = format.groupings;
  if (values.by !== undefined && !groupings.includes(values.by)) {
    throw new UsageError(groupings.length === 0 ? `'${format.name}' takes no --by.` : `'${format.name}' can't be by '${values.by}', only by ${groupings.join(', ')}.`);
  }
  if (values.presence && !format.counts) throw new UsageError(`'${format.name}' takes no --presence.`);
  const lifted = new Set<LiftableRule>(liftableRules.filter((rule) => values[`include-${rule}`]));
  return { request: { format: format.name, filters: filtersIn(values), lifted, by: values.by, presence: values.presence === true }, output: values.output, key: values.key };
}

function filtersIn(values: ExportValues): ExportRequest['filters'] {
  for (const name of ['since', 'until'] as const) {
    const date = values[name];
    if (date !== undefined && !isDate(date)) throw new UsageError(`--${name} takes a date such as 2026-11-22, 2026-11 or 2026, not '${date}'.`);
  }
  const isKind = (kind: string): kind is PassageKind => kinds.some((known) => known === kind);
  const unknownKind = values.kind?.find((kind) => !isKind(kind));
  if (unknownKind !== undefined) throw new UsageError(`There is no kind '${unknownKind}', only ${kinds.join(', ')}.`);
  const { theme, person, since, until, situation, setting, study, kind } = values;
  return {
    ...(theme && { themes: theme }),
    ...(person && { people: person }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(situation && { situations: situation }),
    ...(setting && { settings: setting }),
    ...(study && { studies: study }),
    ...(kind && { kinds: kind.filter(isKind) }),
  };
}

/**
 * @param folder absolute
 * @returns the path of the file that was written, or null where it went to standard output.
 * @throws DiskError
 */
export async function runExport(catalog: Catalog, folder: string, { request, output, key: keyFile }: ExportArguments, warn: (message: string) => void): Promise<string | null> {
  const { prepareExport, exportText } = await import('../exchange/exportText');
  const slices = new Slices(timers, Infinity);
  const { signal } = new AbortController();
  const prepared = await paced(prepareExport(request, catalog), slices, signal);
  for (const name of prepared.selection.matcher.unknown) warn(`nothing in these notes is called '${name}'`);
  const pseudonyms = new PseudonymFile(() => (keyFile === undefined ? pseudonymFileOf(folder) : Promise.resolve(path.resolve(keyFile))));
  const key = await onDisk(pseudonyms.extended(prepared.hidden));
  const target = output === '-' ? null : await targetOf(output, request);
  const pieces = pacedPieces(exportText(prepared, key, catalog, linksFrom(target, folder)), slices, signal);
  if (target !== null) return onDisk(writeOutputFile(target, pieces, { mayReplace: false }));
  for await (const piece of pieces) if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  return null;
}

async function targetOf(output: string, request: ExportRequest): Promise<string> {
  const isFolder = /[/\\]$/u.test(output) || (await stat(output).catch(() => undefined))?.isDirectory() === true;
  return path.resolve(output, isFolder ? defaultFileName(request) : '');
}

async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new DiskError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Relative to the file that they stand in; there are none between the drives of a machine. */
function linksFrom(target: string | null, folder: string): LinkTo {
  const from = target === null ? process.cwd() : path.dirname(target);
  const way = path.relative(from, folder);
  if (path.isAbsolute(way)) return () => null;
  const prefix = way === '' ? '' : `${encodedPath(way.split(path.sep).join('/'))}/`;
  return (note, line) => `${prefix}${encodedPath(note)}#L${line + 1}`;
}
