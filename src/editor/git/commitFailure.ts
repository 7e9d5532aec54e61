// Why git would not commit, and what to do about it.
import * as vscode from 'vscode';
import { commitFailureOf, type CommitFailure } from '../../history/git/commitOnly';
import { GitError } from '../../history/git/git';
import { Failure, type Remedy } from '../failure';

export function failureOfCommit(error: unknown, top: string, log: vscode.LogOutputChannel): Failure {
  if (!(error instanceof GitError)) return new Failure(`Nothing was committed: git could not be run. ${error instanceof Error ? error.message : String(error)}`, [], { cause: error });
  const said = lastLines(error.stderr);
  const show: Remedy = { title: 'Show Log', run: () => { log.show(true); } };
  const terminal = (title: string, text: string): Remedy => ({ title, run: () => { openTerminal(top, text); } });
  const scm: Remedy = { title: 'Open Source Control', run: () => vscode.commands.executeCommand('workbench.view.scm') };
  const explained: Readonly<Record<CommitFailure, readonly [string, readonly Remedy[]]>> = {
    identity: ['git does not know who you are. Tell it your name and e-mail address, then try again.', [terminal('Set Name in Terminal', 'git config user.name "Your Name" && git config user.email you@example.com')]],
    signing: [`the commit could not be signed. Unlock your key, or commit in a terminal once, then try again. ${said}`, [terminal('Open Terminal', ''), show]],
    unfinished: ['a merge or a rebase is under way, during which git commits all or nothing. Finish it in Source Control, then try again.', [scm]],
    conflict: ['some files hold merge conflicts. Resolve them first.', [scm]],
    ignored: ['a .gitignore leaves one of these notes out of the repository. Choose others, or change the .gitignore.', [show]],
    locked: ['another git is at work in this repository. Wait for it to end, then try again.', [show]],
    nothing: ['nothing has changed.', [show]],
    hook: [`a hook or git itself refused. ${said}`, [show, terminal('Open Terminal', '')]],
  };
  const [sentence, remedies] = explained[commitFailureOf(error)];
  return new Failure(`Nothing was committed: ${sentence}`.trim(), remedies, { cause: error });
}

function openTerminal(folder: string, text: string): void {
  const terminal = vscode.window.createTerminal({ name: 'Field Notes', cwd: folder });
  terminal.show();
  // To be filled in before Enter is pressed.
  if (text !== '') terminal.sendText(text, false);
}

function lastLines(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const said = lines.slice(-3).join(' ');
  return said.length > 300 ? `…${said.slice(-300)}` : said;
}
