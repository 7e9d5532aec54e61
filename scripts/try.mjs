// Opens the sample workspace, or a folder of the person's, in a VS Code with the packaged extension, away from their
// own profile: the desktop's where `code` is on the PATH, else one that is served to the browser.
//   node scripts/try.mjs [FOLDER]
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cache, root } from './root.mjs';
import { run } from './run.mjs';
import { tryInDesktop } from './try-desktop.mjs';
import { tryServed } from './try-served.mjs';

const say = (line) => console.log(line);
const profile = path.join(cache, 'try');

try {
  const folder = await folderToOpen(process.argv[2]);
  say('building and packaging the extension …');
  await run(process.execPath, [path.join(root, 'scripts/package.mjs')], { cwd: root, say });
  const vsix = path.join(root, 'dist/field-notes.vsix');
  const code = desktopCode();
  await (code ? tryInDesktop({ code, profile, vsix, folder, say }) : tryServed({ profile, vsix, folder, say }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The folder that was named, seen from where npm was started, else a copy of the sample workspace. */
async function folderToOpen(named) {
  if (named === undefined) return copyOfSample();
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return folder;
}

/** A copy, and a git repository of its own, so that what is tried there changes nothing here. Kept between runs. */
async function copyOfSample() {
  const copy = path.join(profile, 'sample-workspace');
  if (existsSync(copy)) {
    say(`using the sample workspace as you left it in ${copy} (remove that folder for a fresh one)`);
    return copy;
  }
  await mkdir(profile, { recursive: true });
  await cp(path.join(root, 'test/sample-workspace'), copy, { recursive: true });
  const identity = ['-c', 'user.name=Field Notes', '-c', 'user.email=field-notes@localhost', '-c', 'commit.gpgSign=false'];
  await run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: copy });
  await run('git', ['add', '--all'], { cwd: copy });
  await run('git', [...identity, 'commit', '--quiet', '--no-verify', '--message', 'The sample workspace'], { cwd: copy });
  say(`copied the sample workspace to ${copy}`);
  return copy;
}

/** `code` on the PATH, where it can open a window: not over ssh, in a container, or from VS Code's own remote terminal. */
function desktopCode() {
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (noDisplay || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const name = os.platform() === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
