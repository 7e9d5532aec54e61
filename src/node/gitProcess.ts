// The person's own git, as a process.
import { spawn } from 'node:child_process';
import type { Git, GitCall, GitResult } from '../history/git/git';

const environment = {
  // In English, since some messages are told apart.
  ...{ LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' },
  // Nobody sees a question.
  ...{ GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_PAGER: 'cat' },
  // A name is a name, whatever is in it.
  GIT_LITERAL_PATHSPECS: '1',
  // A look must not hold the lock that the person's own git may want.
  GIT_OPTIONAL_LOCKS: '0',
};

/** @param program the path of git, or `git` for the one on the PATH. */
export function gitProcess(program: string): Git {
  return { run: (folder, call) => run(program, folder, call) };
}

function run(program: string, folder: string, { args, input, signal }: GitCall): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment }, signal, windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // Git may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
    });
    child.stdin.end(input ?? '');
  });
}
