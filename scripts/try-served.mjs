import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { vscodeServerFolder } from './vscode/code-server.mjs';
import { installExtension, startServer } from './vscode/server.mjs';

export const firstSteps = `First: press F1 and run "Field Notes: New Interview Note".
Field Notes in the activity bar lists the interviewees, the themes and the follow-ups.`;

/** The same each time where it can be: the browser keeps VS Code's state by address. */
const usualPort = 18_517;

/**
 * Serves VS Code with a folder open, until Ctrl+C.
 * @param {{ profile: string, vsix: string, folder: string, say: (line: string) => void }} options
 */
export async function tryServed({ profile, vsix, folder, say }) {
  const vscode = await vscodeServerFolder(say);
  const data = path.join(profile, 'served');
  const extensions = path.join(profile, 'served-extensions');
  say('installing the extension into a VS Code of its own …');
  await rm(extensions, { recursive: true, force: true });
  await installExtension({ vscode, data, extensions, vsix });
  const server = await startServer({ vscode, data, extensions, port: (await isFree(usualPort)) ? usualPort : 0 });
  const address = `${server.origin}/?${new URLSearchParams({ folder })}`;
  say(`\nOpen this address in a browser on this machine:\n\n    ${address}\n\n${firstSteps}\n\nCtrl+C stops it.`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await server.stop();
  say('\nstopped');
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
