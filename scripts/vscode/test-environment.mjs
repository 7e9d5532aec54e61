import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What keeps tests apart from the person's own configuration: a git identity of the tests' own.
 * @param {string} folder where its files may be written
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function testEnvironment(folder) {
  await mkdir(folder, { recursive: true });
  const gitconfig = path.join(folder, 'gitconfig');
  const sections = ['[user]', 'name = Robin Tester', 'email = robin@example.com', '[init]', 'defaultBranch = main'];
  await writeFile(gitconfig, `${sections.join('\n')}\n`);
  return { GIT_CONFIG_GLOBAL: gitconfig, GIT_CONFIG_NOSYSTEM: '1' };
}
