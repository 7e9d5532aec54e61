// Windows of VS Code's desktop build, fetched by @vscode/test-electron, for host tests (FIELD_NOTES_VSCODE=desktop).
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cache } from '../root.mjs';
import { quietSettings } from './settings.mjs';
import { testEnvironment } from './test-environment.mjs';

/**
 * @param {(line: string) => void} say
 * @returns {Promise<(window: object) => Promise<number>>} opens a window, runs the tests in it, returns the exit code
 */
export async function openDesktop(say) {
  const version = process.env.FIELD_NOTES_VSCODE_VERSION || 'stable';
  say(`VS Code's desktop build, ${version}`);
  return async ({ folder, workspace, settings, data, extension, tests, web }) => {
    const user = path.join(data, 'User');
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    const opened = folder ?? workspace;
    return runTests({
      version,
      cachePath: cache,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: await testEnvironment(path.join(data, 'home')),
      launchArgs: [
        ...(opened ? [opened] : []),
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
        ...['--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')],
      ],
    });
  };
}
