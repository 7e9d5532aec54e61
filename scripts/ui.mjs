// UI tests: a person's gestures in the served workbench, with the package (dist/field-notes.vsix) installed in it.
//   node scripts/ui.mjs [FILE …] [--grep TEXT] [--forbid-only] [--no-build]
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTests } from './bundle-tests.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { chromiumPath } from './vscode/chromium.mjs';
import { vscodeServerFolder } from './vscode/code-server.mjs';
import { installExtension } from './vscode/server.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string', short: 'g' },
    'forbid-only': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const out = path.join(root, 'out/ui');
const files = globSync('test/ui/**/*.test.ts', { cwd: root })
  .sort()
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
if (files.length === 0) throw new Error(`No file of test/ui has ${positionals.join(' or ')} in its name.`);

const say = (line) => console.log(line);
const vscode = await vscodeServerFolder(say);
const browser = await chromiumPath(say);
if (!flags['no-build']) await run(process.execPath, [path.join(root, 'scripts/package.mjs')], { cwd: root });
rmSync(out, { recursive: true, force: true });
const extensions = path.join(out, 'extensions');
await installExtension({ vscode, extensions, data: path.join(out, 'installing'), vsix: path.join(root, 'dist/field-notes.vsix') });

const bundle = path.join(out, 'tests.mjs');
const imports = files.map((file) => `import ${JSON.stringify(path.join(root, file))};`);
await bundleTests(imports.join('\n'), bundle, { format: 'esm', packages: 'external' });
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
// `--exit`: a test that fails before it closes its window would keep the process alive.
const options = ['--exit', '--timeout', '300000', '--slow', '10000', '--forbid-pending', ...(flags['forbid-only'] ? ['--forbid-only'] : [])];
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, ...options, ...(flags.grep ? ['--grep', flags.grep] : []), bundle],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UI_TESTS_VSCODE: vscode, UI_TESTS_BROWSER: browser, UI_TESTS_EXTENSIONS: extensions },
  },
);
process.exitCode = status ?? 1;
