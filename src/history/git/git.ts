// What is needed of the person's own git: a process that takes arguments and gives bytes. Each host brings its own, or none.

export interface GitCall {
  readonly args: readonly string[];
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Ends the process. */
  readonly signal?: AbortSignal | undefined;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Uint8Array;
  /** In English. */
  readonly stderr: string;
}

export interface Git {
  /**
   * Runs git in a folder, in the machine's own style, with pathspecs taken literally.
   * @throws when it can't be started, and when it was ended by the signal.
   */
  run(folder: string, call: GitCall): Promise<GitResult>;
}

/** Git refused; `stderr` says why. */
export class GitError extends Error {
  constructor(
    readonly args: readonly string[],
    readonly code: number,
    readonly stderr: string,
  ) {
    super(`git ${args[0] ?? ''} ended with ${code}: ${stderr.trim()}`);
  }
}

/** Runs git where anything but success is an error. @throws GitError */
export async function gitOutput(git: Git, folder: string, call: GitCall): Promise<Uint8Array> {
  const { code, stdout, stderr } = await git.run(folder, call);
  if (code !== 0) throw new GitError(call.args, code, stderr);
  return stdout;
}

/** The same, as text. @throws GitError */
export async function gitText(git: Git, folder: string, call: GitCall): Promise<string> {
  return new TextDecoder().decode(await gitOutput(git, folder, call));
}

/** Paths as `--pathspec-from-file=- --pathspec-file-nul` reads them: any name, and as many as there are. */
export function pathsInput(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}
