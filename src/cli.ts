// Composition root of the command line: the extension's own index, for scripts and CI.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { NoteIndex } from './catalog/noteIndex';
import { exportArguments, exportHelp, exportOptions, runExport, type ExportArguments } from './cli/exportCommand';
import { DiskError, UsageError } from './cli/usageError';
import { compareCodePoints } from './util/order';
import type { Problem } from './notes/model';
import { gitProcess } from './node/gitProcess';
import { confidentialStaged } from './node/stagedCheck';
import { indexFolder } from './node/folderIndex';
import { readSettingsFile, type RawSettings } from './node/settingsFile';

const settingsHelp = `  --settings FILE  More settings (a user's settings.json or a .code-workspace file).
                   The folder's own .vscode/settings.json counts more, as in VS Code.
  --help           Show this text.`;

const help = `Usage: field-notes COMMAND DIR [options]

Commands:
  index DIR [--json]  What is in the notes of a folder
  check DIR           The problems of the notes of a folder; with --staged,
                      what must not be committed
  export DIR --format FORMAT --output FILE
                      A report, a table or the passages, as a file

Options:
${settingsHelp}

field-notes COMMAND --help tells more of a command.`;

const commands = {
  index: {
    help: `Usage: field-notes index DIR [--json] [--settings FILE]

Prints what is in the notes of a folder, in short.

  --json           Print everything, as JSON (a Snapshot).
${settingsHelp}`,
    run: (index: NoteIndex, { json }: Options): Outcome => ({ text: json ? JSON.stringify(index.snapshot()) : summaryOf(index), failed: false }),
  },
  check: {
    help: `Usage: field-notes check DIR [--staged] [--settings FILE]

Prints each problem as PATH:LINE:COLUMN: SEVERITY CODE MESSAGE, counted from one.
Exits with 1 when one of them is an error.

  --staged         Instead, what is staged in git and should not get into its
                   history: words of people who declined or withdrew, what is
                   off the record, and what the setting
                   fieldNotes.privacy.neverCommit names.
${settingsHelp}`,
    run: (index: NoteIndex): Outcome => problemsOf(index),
  },
  export: {
    help: exportHelp(settingsHelp),
    run: async (index: NoteIndex, { folder, exported }: Options): Promise<Outcome> => ({ text: (exported && (await runExport(index, folder, exported, warn))) ?? '', failed: false }),
  },
} as const;

interface Options {
  readonly json: boolean;
  readonly staged: boolean;
  readonly settings: string | undefined;
  /** Absolute. */
  readonly folder: string;
  readonly exported: ExportArguments | undefined;
}

interface Outcome {
  readonly text: string;
  /** Whether to exit with 1. */
  readonly failed: boolean;
}

async function main(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('Say what to do: index, check or export.');
  if (name === '--help' || name === '-h' || name === 'help') return { text: help, failed: false };
  if (!isCommand(name)) throw new UsageError(`There is no command '${name}'.`);
  const command = commands[name];
  const { values, positionals } = parsedArgs(name, rest);
  if (values.help) return { text: command.help, failed: false };
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`'field-notes ${name}' takes one folder.`);
  const exported = name === 'export' ? exportArguments(values) : undefined;
  await ensureFolder(folder);
  const options: Options = { json: values.json === true, staged: values.staged === true, settings: values.settings, folder: path.resolve(folder), exported };
  if (options.staged) return checkStaged(options);
  return command.run(await indexFolder(options.folder, await settingsIn(options.settings), warn), options);
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

const commonOptions = { help: { type: 'boolean', short: 'h' }, settings: { type: 'string' } } as const;
const everyOption = { ...commonOptions, json: { type: 'boolean' }, staged: { type: 'boolean' }, ...exportOptions } as const;
const optionsOf = { index: { ...commonOptions, json: everyOption.json }, check: { ...commonOptions, staged: everyOption.staged }, export: { ...commonOptions, ...exportOptions } } as const;

type Parsed = ReturnType<typeof parseArgs<{ allowPositionals: true; options: typeof everyOption }>>;

function parsedArgs(name: keyof typeof commands, args: string[]): Parsed {
  try {
    // What a command does not take is refused here; which values there may be is looked after by the command.
    return parseArgs({ args, allowPositionals: true, options: optionsOf[name] as typeof everyOption });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

async function ensureFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder '${folder}'.`);
}

async function settingsIn(file: string | undefined): Promise<RawSettings | undefined> {
  if (file === undefined) return undefined;
  const settings = await readSettingsFile(file, warn).catch((error: unknown) => {
    throw new UsageError(`The settings file '${file}' can't be read: ${messageOf(error)}`);
  });
  if (settings === undefined) throw new UsageError(`There is no settings file '${file}'.`);
  return settings;
}

function summaryOf(index: NoteIndex): string {
  const { notes, interviewees, themes, followUps } = index.snapshot();
  const passages = notes.reduce((sum, { path: note }) => sum + index.passagesIn(note).length, 0);
  const open = followUps.filter(({ state }) => state === 'open').length;
  const problems = [...index.pathsWithProblems()].reduce((sum, file) => sum + index.problemsIn(file).length, 0);
  const rows: [string, number][] = [
    ['Interviews', notes.length],
    ['Interviewees', interviewees.length],
    ['Themes', themes.length],
    ['Coded passages', passages],
    ['Open follow-ups', open],
    ['Problems', problems],
  ];
  return rows.map(([label, count]) => `${label.padEnd(16)}${String(count).padStart(8)}`).join('\n');
}

async function checkStaged({ folder, settings }: Options): Promise<Outcome> {
  const findings = await confidentialStaged(folder, await settingsIn(settings), gitProcess('git'), warn).catch((error: unknown) => {
    throw new DiskError(`what is staged can't be read: ${messageOf(error)}`);
  });
  if (findings === undefined) throw new UsageError(`'${folder}' is in no git repository.`);
  return { text: findings.map((finding) => lineOf(finding.path, { ...finding, severity: 'error' })).join('\n'), failed: findings.length > 0 };
}

function lineOf(file: string, { range, severity, code, message }: Problem): string {
  return `${file}:${range.start.line + 1}:${range.start.character + 1}: ${severity} ${code} ${message.replace(/\s+/gu, ' ')}`;
}

function problemsOf(index: NoteIndex): Outcome {
  const lines: string[] = [];
  let failed = false;
  for (const file of [...index.pathsWithProblems()].sort(compareCodePoints)) {
    for (const problem of index.problemsIn(file)) {
      lines.push(lineOf(file, problem));
      if (problem.severity === 'error') failed = true;
    }
  }
  return { text: lines.join('\n'), failed };
}

function warn(message: string): void {
  process.stderr.write(`field-notes: ${message}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Whoever reads may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

main(process.argv.slice(2)).then(
  ({ text, failed }) => {
    if (failed) process.exitCode = 1;
    if (text !== '') process.stdout.write(`${text}\n`);
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      process.stderr.write(`field-notes: ${error.message}\nTry 'field-notes --help'.\n`);
      process.exitCode = 2;
      return;
    }
    if (error instanceof DiskError) {
      process.stderr.write(`field-notes: ${error.message}\n`);
      process.exitCode = 1;
      return;
    }
    process.stderr.write(`field-notes: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 3;
  },
);
