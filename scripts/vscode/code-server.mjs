// A real VS Code that comes from the npm registry alone: the server inside the package code-server, whose
// workbench runs in a browser. Fetched once into the cache; a half-fetched one never bears the final name.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from '../root.mjs';
import { run } from '../run.mjs';

/** code-server 4.N.x carries VS Code 1.N.x. */
const defaultVersion = '4.139.1';

/**
 * The folder of VS Code's server, fetched when it isn't there yet. `FIELD_NOTES_VSCODE_VERSION` names
 * another version of code-server, to test on an older VS Code.
 * @param {(line: string) => void} say receives progress
 * @returns {Promise<string>}
 */
export async function vscodeServerFolder(say) {
  const version = process.env.FIELD_NOTES_VSCODE_VERSION || defaultVersion;
  const folder = path.join(cache, `code-server-${version}`);
  if (!existsSync(folder)) await fetchServer(version, folder, say);
  return path.join(folder, serverPath);
}

const compileTimeout = 120_000;
const serverPath = 'node_modules/code-server/lib/vscode';

async function fetchServer(version, folder, say) {
  await removeLeftovers();
  const partial = `${folder}.partial-${process.pid}`;
  const server = path.join(partial, serverPath);
  await mkdir(partial, { recursive: true });
  await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
  // Install scripts would compile modules that are not needed here; the file watcher comes as a built binary.
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--omit=dev'];
  const step = async (what, cwd, ...packages) => {
    say(what);
    await run('npm', [...install, ...packages], { cwd, say });
  };
  await step(`fetching VS Code (code-server ${version}, about 150 MB, once) …`, partial, `code-server@${version}`);
  await step("fetching what VS Code's server needs …", server);
  await step("fetching what VS Code's own extensions need …", path.join(server, 'extensions'));
  await buildLogWriter(server, say);
  await rename(partial, folder).catch(async (error) => {
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
    await rm(partial, { recursive: true, force: true });
  });
  say(`VS Code is in ${path.relative(process.cwd(), folder)}`);
}

/** Without this module VS Code runs as well, but its Output view stays empty; not every machine has a compiler. */
async function buildLogWriter(server, say) {
  say("compiling VS Code's log writer …");
  await run('npm', ['rebuild', '@vscode/spdlog'], { cwd: server, timeout: compileTimeout, say }).catch(() => {
    say('it could not be compiled: the Output view will be empty, all else works');
  });
}

/** Folders of runs that were interrupted. */
async function removeLeftovers() {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
