// Windows of the served VS Code for host tests.
import path from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { vscodeServerFolder } from './code-server.mjs';
import { runExtensionTests } from './extension-tests.mjs';
import { startServer } from './server.mjs';
import { testEnvironment } from './test-environment.mjs';

/**
 * @param {(line: string) => void} say
 * @returns {Promise<(window: object) => Promise<number>>} opens a window, runs the tests in it, returns the exit code
 */
export async function openServed(say) {
  const vscode = await vscodeServerFolder(say);
  const browser = await chromiumPath(say);
  return async ({ folder, workspace, settings, data, extension, tests, mark, print, log }) => {
    const env = await testEnvironment(path.join(data, 'home'));
    const server = await startServer({ vscode, data, settings, env, testDriver: true });
    try {
      const open = { ...(folder && { folder }), ...(workspace && { workspace }) };
      return await runExtensionTests({ browser, server, extension, tests, open, mark, print, log });
    } finally {
      await server.stop();
    }
  };
}
