import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.mjs';
import { firstSteps } from './try-served.mjs';
import { quietSettings } from './vscode/settings.mjs';

/**
 * Opens a folder in the desktop's VS Code, with a profile of its own.
 * @param {{ code: string, profile: string, vsix: string, folder: string, say: (line: string) => void }} options
 */
export async function tryInDesktop({ code, profile, vsix, folder, say }) {
  const user = path.join(profile, 'desktop');
  const settings = path.join(user, 'User/settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  // What the person has changed there since stays.
  if (!existsSync(settings)) await writeFile(settings, JSON.stringify(quietSettings, undefined, 2));
  const own = ['--user-data-dir', user, '--extensions-dir', path.join(profile, 'desktop-extensions')];
  await run(code, [...own, '--install-extension', vsix, '--force']);
  await run(code, [...own, '--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', folder]);
  say(`\nOpened ${folder} in ${code}, with a profile of its own.\n\n${firstSteps}`);
}
