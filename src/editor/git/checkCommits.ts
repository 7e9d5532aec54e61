// Check Every Commit: a pre-commit hook that stops what must not get into the history, also of commits made elsewhere.
import * as vscode from 'vscode';
import type { Git } from '../../history/git/git';
import { placeOf } from '../../history/git/repository';
import { registerCommand, type Command } from '../commands/command';
import type { Invocation } from '../commands/invocation';
import { Failure } from '../failure';
import type { Services } from '../services';
import { nearestTarget, targetAt } from '../targetFolder';

/** Puts the hook where the repository has its hooks; undefined where there is no disk. */
export type InstallHook =
  | ((git: Git, top: string, prefix: string, cli: string) => Promise<{ readonly file: string; readonly how: 'new' | 'there already' | 'added to' | 'chained' }>)
  | undefined;

const what = {
  new: 'From now on each commit is checked.',
  'there already': 'Each commit was checked already; what checks it is up to date.',
  'added to': 'From now on each commit is checked, before the hook that was there does its work.',
  chained: 'From now on each commit is checked; the hook that was there runs after that, under another name.',
} as const;

export function registerCheckCommits(services: Services, install: InstallHook): vscode.Disposable {
  return registerCommand(new CheckCommits(services, install), services.log);
}

class CheckCommits implements Command {
  readonly id = 'fieldNotes.checkCommits';

  constructor(
    private readonly services: Pick<Services, 'context' | 'log' | 'git'>,
    private readonly install: InstallHook,
  ) {}

  /** Returns the hook's file. */
  async execute({ answers, target }: Invocation): Promise<vscode.Uri | undefined> {
    const git = await this.services.git.required();
    const given = target ?? answers?.uri('folder');
    const { workspaceFolder } = given ? await targetAt(given) : nearestTarget();
    const place = await placeOf(git, workspaceFolder.uri.fsPath).catch(() => undefined);
    if (!place || !this.install) throw new Failure(`“${workspaceFolder.name}” is in no git repository yet. Commit a note first, then try again.`);
    if (!answers && !(await agreed(workspaceFolder.name))) return undefined;
    const cli = vscode.Uri.joinPath(this.services.context.extensionUri, 'dist/cli.js').fsPath;
    try {
      const { file, how } = await this.install(git, place.top, place.prefix, cli);
      this.services.log.info(`${file}: ${what[how]}`);
      if (!answers) void vscode.window.showInformationMessage(`${what[how]} The hook is ${file}`);
      return vscode.Uri.file(file);
    } catch (error) {
      throw new Failure(`The hook could not be installed: ${error instanceof Error ? error.message : String(error)}`, [], { cause: error });
    }
  }
}

async function agreed(folder: string): Promise<boolean> {
  const install = 'Install Hook';
  const detail =
    'A pre-commit hook stops commits, from wherever they are made on this machine, that hold words of people who declined or withdrew, what is off the record, or what the setting fieldNotes.privacy.neverCommit names. A hook that is there goes on working.';
  return (await vscode.window.showInformationMessage(`Check every commit in “${folder}”?`, { modal: true, detail }, install)) === install;
}
