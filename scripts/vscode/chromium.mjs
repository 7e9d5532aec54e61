// The browser that shows the served VS Code in tests: the machine's own, else, on Debian as root, the distribution's.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { run } from '../run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macOs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * The path of a Chrome or Chromium. `CHROME_PATH` names another one.
 * @param {(line: string) => void} say receives progress
 */
export async function chromiumPath(say) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which doesn't exist.`);
  const found = chosen || installedChromium();
  if (found) return found;
  if (!isDebianAsRoot()) {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program.');
  }
  await installChromium(say);
  const installed = installedChromium();
  if (!installed) throw new Error('Debian installed the package chromium, but no program of that name is on the PATH.');
  return installed;
}

/** @param {string} executablePath */
export function launchChromium(executablePath) {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const args = [...quiet, '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
  // Chromium refuses to run its sandbox as root.
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 });
}

function installedChromium() {
  if (process.platform === 'darwin') return macOs.find((program) => existsSync(program));
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installChromium(say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('no Chrome or Chromium found: reading the package lists …');
  await run('apt-get', ['update'], { env, say });
  say('installing Chromium (about 100 MB, once) …');
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, say });
}
