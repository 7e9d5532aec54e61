// Puts the pre-commit hook where this repository has its hooks, beside what is there.
import { chmod, copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chainingHook, checkScript, hookFolder, withHookLines } from '../history/commitHook';
import { gitText, type Git } from '../history/git/git';
import { gitPath } from '../history/git/repository';

export interface InstalledHook {
  /** Absolute. */
  readonly file: string;
  readonly how: 'new' | 'there already' | 'added to' | 'chained';
}

/**
 * @param prefix where the notes lie in the repository: empty, or ends with `/`.
 * @param cli the command line, which is copied, so that the hook outlives the extension's next version.
 */
export async function installCommitHook(git: Git, top: string, prefix: string, cli: string): Promise<InstalledHook> {
  const common = path.resolve(top, (await gitText(git, top, { args: ['rev-parse', '--git-common-dir'] })).trim(), hookFolder);
  await mkdir(common, { recursive: true });
  await copyFile(cli, path.join(common, 'cli.js'));
  await writeExecutable(path.join(common, 'check'), checkScript(process.execPath, prefix));
  const file = await hookFile(git, top);
  const before = await textIfThere(file);
  const after = withHookLines(before);
  await mkdir(path.dirname(file), { recursive: true });
  if (after === before) return { file, how: 'there already' };
  if (after !== null) {
    await writeExecutable(file, after);
    return { file, how: before === null ? 'new' : 'added to' };
  }
  const moved = `${path.basename(file)}.before-field-notes`;
  if ((await textIfThere(path.join(path.dirname(file), moved))) !== null) throw new Error(`“${moved}” is there already`);
  await rename(file, path.join(path.dirname(file), moved));
  await writeExecutable(file, chainingHook(moved));
  return { file, how: 'chained' };
}

/** Husky's own folder is written anew by it; a person's hooks are beside that. */
async function hookFile(git: Git, top: string): Promise<string> {
  const hooks = path.resolve(top, await gitPath(git, top, 'hooks'));
  const folder = path.basename(hooks) === '_' && path.basename(path.dirname(hooks)) === '.husky' ? path.dirname(hooks) : hooks;
  return path.join(folder, 'pre-commit');
}

async function writeExecutable(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await chmod(file, 0o755 | (await stat(file)).mode);
}

async function textIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
