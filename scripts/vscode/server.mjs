// Serves VS Code on this machine: one process with a data folder of its own.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../run.mjs';
import { quietSettings } from './settings.mjs';

const listening = /Extension host agent listening on (\d+)/;
const startTimeout = 60_000;

/**
 * @param {object} options
 * @param {string} options.vscode the server's folder
 * @param {string} options.data where it keeps settings, state and logs
 * @param {string} [options.extensions] where its extensions are, else in `data`
 * @param {Record<string, unknown>} [options.settings] on top of the quiet ones
 * @param {NodeJS.ProcessEnv} [options.env] on top of this process's
 * @param {number} [options.port] a free one unless given
 * @param {boolean} [options.testDriver] lets a page ask for tests inside the extension host
 * @param {boolean} [options.restricted] folders are not trusted before the person says so
 * @returns {Promise<{ origin: string, authority: string, log: string, stop(): Promise<void> }>}
 */
export async function startServer({ vscode, data, extensions, settings, env, port = 0, testDriver = false, restricted = false }) {
  await writeSettings(data, settings);
  const log = path.join(data, 'server.log');
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...commonArguments(data, extensions),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  // A group of its own, so that the extension hosts end with it.
  const child = spawn(process.execPath, [path.join(vscode, 'out/server-main.js'), ...args], {
    env: serverEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const kill = (signal) => {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const killNow = () => kill('SIGKILL');
  process.once('exit', killNow);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    kill('SIGTERM');
    const patience = setTimeout(killNow, 2_000);
    await ended;
    clearTimeout(patience);
    process.off('exit', killNow);
  };
  const output = createWriteStream(log);
  child.stdout.pipe(output);
  child.stderr.pipe(output);
  try {
    const found = await portOf(child, log);
    return { origin: `http://127.0.0.1:${found}`, authority: `127.0.0.1:${found}`, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let seen = '';
    const fail = async (why) => {
      clearTimeout(timer);
      const tail = (await readFile(log, 'utf8').catch(() => seen)).slice(-2_000);
      reject(new Error(`VS Code's server ${why}. Its log, ${log}, ends:\n${tail}`));
    };
    const timer = setTimeout(() => void fail(`didn't start in ${startTimeout / 1000} s`), startTimeout);
    child.once('error', (error) => void fail(`can't be run (${error.message})`));
    child.once('close', (code) => void fail(`ended with ${code}`));
    child.stdout.on('data', (data) => {
      seen = (seen + data).slice(-10_000);
      const port = listening.exec(seen)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

/**
 * Installs a packaged extension into a folder of extensions.
 * @param {{ vscode: string, data: string, extensions?: string, vsix: string }} options
 */
export async function installExtension({ vscode, data, extensions, vsix }) {
  const args = [...commonArguments(data, extensions), '--install-extension', vsix, '--force'];
  await run(process.execPath, [path.join(vscode, 'out/server-main.js'), ...args], { env: serverEnvironment() });
}

function commonArguments(data, extensions) {
  return [
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data],
    ...(extensions ? ['--extensions-dir', extensions] : []),
  ];
}

/** Without what a VS Code that this runs in would pass on. */
function serverEnvironment(more) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_)/.test(name));
  return { ...Object.fromEntries(inherited), ...more };
}

/** The settings of every window of the server; while it runs, it takes them up at once. */
export async function writeSettings(data, settings) {
  const folder = path.join(data, 'data/Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}
