// Host tests: each folder of test/host that holds a launch.json is one window of a real VS Code, on fresh copies of
// the folders that its launch.json names, with the packaged files as the extension under test.
//   node scripts/host.mjs [LAUNCH …] [--grep TEXT] [--forbid-only] [--no-build]
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTests } from './bundle-tests.mjs';
import { stagePackagedFiles } from './packaged-files.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { sourcePositions } from './source-positions.mjs';
import { openDesktop } from './vscode/desktop.mjs';
import { openServed } from './vscode/served.mjs';

const tests = path.join(root, 'test/host');
const out = path.join(root, 'out/host');

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string', short: 'g' },
    'forbid-only': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const say = (line) => console.log(line);
const known = globSync('*/launch.json', { cwd: tests }).map((file) => path.dirname(file)).sort();
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`No launch ${unknown.join(', ')} in test/host; there are ${known.join(', ')}.`);

const mochaBuild = path.join(out, 'mocha.cjs');
await mkdir(out, { recursive: true });
await cp(createRequire(import.meta.url).resolve('mocha/mocha.js'), mochaBuild);

if (!flags['no-build']) await run(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root });
const desktop = process.env.FIELD_NOTES_VSCODE === 'desktop';
const openWindow = desktop ? await openDesktop(say) : await openServed(say);
/** Begins each line of the tests' own, among all that the served VS Code logs. */
const mark = desktop ? '' : '[tests] ';
let failed = false;
for (const name of positionals.length > 0 ? positionals : known) {
  say(`\n${name}`);
  const code = await runLaunch(name).catch((error) => {
    console.error(`  ${error.stack ?? error}`);
    return 1;
  });
  if (code !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;

async function runLaunch(name) {
  const launch = JSON.parse(await readFile(path.join(tests, name, 'launch.json'), 'utf8'));
  const web = launch.host === 'web';
  const temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'field-notes-')));
  try {
    const extension = path.join(out, name, 'extension');
    await stagePackagedFiles(extension, web ? (manifest) => delete manifest.main : undefined);
    // Inside the extension's folder: VS Code then runs them in the host that the extension runs in.
    const index = path.join(extension, 'tests/index');
    await bundleTests(entryOf(name), `${index}.js`, {
      format: 'cjs',
      external: ['vscode'],
      platform: web ? 'browser' : 'node',
      sourcemap: 'linked',
      inject: [path.join(tests, 'console.ts')],
      define: { 'process.env.TEST_CONSOLE_MARK': JSON.stringify(mark), 'process.env.FIELD_NOTES_CLI': JSON.stringify(path.join(root, 'dist/cli.js')), ...(web ? { global: 'globalThis' } : {}) },
    });
    const toSource = sourcePositions(`${index}.js`);
    const code = await openWindow({
      ...(await copyFolders(launch.folders, temporary)),
      settings: launch.settings ?? {},
      data: path.join(temporary, 'data'),
      extension,
      tests: index,
      web,
      mark,
      print: (text) => say(toSource(text)),
      log: path.join(out, name, 'vscode.log'),
    });
    if (code !== 0) say(`  ${name} failed; what VS Code logged is in ${path.join('out/host', name, 'vscode.log')}`);
    return code;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The module that VS Code loads: its `run` registers each test file, then runs mocha. */
function entryOf(launch) {
  const files = globSync('**/*.test.ts', { cwd: path.join(tests, launch) }).sort();
  const color = process.stdout.isTTY === true;
  const options = { grep: flags.grep, color, forbidOnly: flags['forbid-only'] };
  return `
    import ${JSON.stringify(mochaBuild)};
    import { runMocha } from ${JSON.stringify(path.join(tests, 'run-mocha.ts'))};
    export function run() {
      return runMocha(async () => {
        ${files.map((file) => `await import(${JSON.stringify(path.join(tests, launch, file))});`).join('\n')}
      }, ${JSON.stringify(options)});
    }`;
}

/**
 * Copies a launch's folders to where the tests may change them.
 * @param {Record<string, string>} folders from the copy's name to the source, relative to the project
 */
async function copyFolders(folders, target) {
  const copies = [];
  for (const [name, source] of Object.entries(folders)) {
    const copy = path.join(target, name);
    await mkdir(path.dirname(copy), { recursive: true });
    await cp(path.join(root, source), copy, { recursive: true });
    copies.push(copy);
  }
  if (copies.length === 0) return {};
  if (copies.length === 1) return { folder: copies[0] };
  const workspace = path.join(target, 'test.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: copies.map((copy) => ({ path: copy })) }));
  return { workspace };
}
