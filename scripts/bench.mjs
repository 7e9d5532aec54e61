// Measures the index on made-up notes, beside what no index can be faster than and beside its peers, all in one run.
//   npm run bench -- [--sizes 1000,10000,50000] [--rounds 5] [--check] [--no-window] [--no-peers]
// Each measurement is a process of its own; the rounds go through all of them in turn, so that a busy minute hits all alike.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureWindow } from './bench-window.mjs';
import { checkShape } from './bench-shape.mjs';
import { printTable } from './bench-table.mjs';
import { bundleTests } from './bundle-tests.mjs';
import { readerVersion } from './reader-version.js';
import { cache, root } from './root.mjs';
import { run } from './run.mjs';

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    rounds: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
    window: { type: 'boolean', default: true },
    peers: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = flags.sizes.split(',').map(Number);
const rounds = Number(flags.rounds);
if (![...sizes, rounds].every((count) => Number.isInteger(count) && count > 0)) throw new Error('--sizes and --rounds take whole numbers.');

const out = path.join(root, 'out/bench');
const program = path.join(out, 'measure.cjs');
const say = (line) => process.stderr.write(`${line}\n`);

say('building …');
await mkdir(out, { recursive: true });
await run(process.execPath, [path.join(root, 'esbuild.js'), '--production'], { cwd: root });
const bundle = { format: 'cjs', plugins: [readerVersion()] };
for (const [entry, outfile] of [['test/bench/measure.ts', program], ['src/readerThread.ts', path.join(out, 'readerThread.cjs')]]) {
  await bundleTests(`import ${JSON.stringify(path.join(root, entry))};`, outfile, { ...bundle, sourcemap: false });
}

/** By size, then by subject: what each round gave. */
const results = new Map(sizes.map((size) => [size, new Map()]));
const ripgrep = findRipgrep();
for (const size of sizes) {
  say(`making ${size} notes …`);
  measure('notes', folderOf(size), String(size));
}
for (let round = 1; round <= rounds; round++) {
  for (const size of sizes) await measureRound(size, round);
}
for (const size of sizes) {
  if (flags.window) for (const one of await measureWindow(folderOf(size), Math.min(rounds, 3), say)) keep(size, 'window', one);
}
const bundles = ['extension.js', 'readerThread.js', 'extension.browser.js', 'cli.js'].map((name) => [name, statSync(path.join(root, 'dist', name)).size / 1024]);
printTable({ sizes, results, bundles, ripgrep: ripgrep !== undefined });
if (flags.check) process.exitCode = checkShape(sizes, results) ? 0 : 1;

async function measureRound(size, round) {
  say(`round ${round} of ${rounds}, ${size} notes …`);
  const folder = folderOf(size);
  const cacheFolder = path.join(out, `cache-${size}`);
  keep(size, 'nothing', measure('nothing', folder));
  keep(size, 'reading', measure('reading', folder));
  await rm(cacheFolder, { recursive: true, force: true });
  keep(size, 'cold', measure('start', folder, cacheFolder));
  keep(size, 'warm', measure('start', folder, cacheFolder));
  if (ripgrep) keep(size, 'ripgrep', searchOf(ripgrep, folder));
  if (round === 1) keep(size, 'use', measure('use', folder, cacheFolder));
  // It takes most of the time of all, and is measured for comparison only.
  if (flags.peers && round === 1) keep(size, 'markdownService', measure('markdownService', folder));
}

function keep(size, subject, result) {
  const bySubject = results.get(size);
  bySubject.set(subject, [...(bySubject.get(subject) ?? []), result]);
}

function measure(subject, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=8192', program, subject, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${subject} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** @returns milliseconds until all lines with a hashtag are found */
function searchOf(rg, folder) {
  const start = performance.now();
  spawnSync(rg, ['--count', '#[a-z]', folder], { stdio: 'ignore' });
  return { ms: performance.now() - start };
}

/** The one that VS Code itself brings along, else the machine's. */
function findRipgrep() {
  const [bundled] = globSync(`*/node_modules/code-server/lib/vscode/node_modules/@vscode/ripgrep*/bin/**/${process.platform}-${process.arch}/rg`, { cwd: cache });
  if (bundled && existsSync(path.join(cache, bundled))) return path.join(cache, bundled);
  return spawnSync('rg', ['--version']).status === 0 ? 'rg' : undefined;
}

function folderOf(size) {
  return path.join(out, `notes-${size}`);
}
