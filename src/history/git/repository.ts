// Where a repository is, and what it holds.
import { gitOutput, gitText, type Git } from './git';

export interface Place {
  /** The top of the working tree, as git names it: links resolved. */
  readonly top: string;
  /** Where the folder lies in it: empty, or a path that ends with `/`. */
  readonly prefix: string;
}

/** The repository whose working tree holds a folder; undefined when there is none. */
export async function placeOf(git: Git, folder: string): Promise<Place | undefined> {
  const { code, stdout } = await git.run(folder, { args: ['rev-parse', '--show-toplevel', '--show-prefix'] });
  if (code !== 0) return undefined;
  const [top, prefix = ''] = new TextDecoder().decode(stdout).split('\n');
  return top === undefined || top === '' ? undefined : { top, prefix };
}

/** The contents of objects, by their names. Objects that are not there are left out. */
export async function objectsOf(git: Git, top: string, names: Iterable<string>, signal?: AbortSignal): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const output = await gitOutput(git, top, { args: ['cat-file', '--batch'], input: wanted.map((name) => `${name}\n`).join(''), signal });
  return parseObjects(output, wanted);
}

/** `cat-file --batch` answers in the order of the questions: `NAME blob SIZE`, the content, a line end. */
function parseObjects(output: Uint8Array, names: readonly string[]): Map<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const header = new TextDecoder().decode(output.subarray(at, end));
    at = end + 1;
    const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) continue;
    objects.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return objects;
}

/** Whether a merge, a cherry-pick or the like waits to be ended, during which git commits all or nothing. */
export async function unfinishedWork(git: Git, top: string): Promise<'merge' | 'cherry-pick' | 'revert' | null> {
  const heads = [['MERGE_HEAD', 'merge'], ['CHERRY_PICK_HEAD', 'cherry-pick'], ['REVERT_HEAD', 'revert']] as const;
  for (const [ref, what] of heads) {
    const { code } = await git.run(top, { args: ['rev-parse', '--verify', '--quiet', ref] });
    if (code === 0) return what;
  }
  return null;
}

/** A path of the repository's own files, such as `hooks`, wherever a worktree, a submodule or a setting has them. */
export async function gitPath(git: Git, top: string, name: string): Promise<string> {
  return (await gitText(git, top, { args: ['rev-parse', '--git-path', name] })).replace(/\n$/u, '');
}
