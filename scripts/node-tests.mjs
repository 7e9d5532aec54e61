import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { root } from './root.mjs';

/**
 * Runs all tests of a folder of test/ in Node, as one bundle.
 * @param {string} suite the folder's name
 * @param {string[]} args for mocha: `--grep`, `--reporter`, …
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<number>} mocha's exit code
 */
export async function runNodeTests(suite, args, options) {
  const files = globSync(`test/${suite}/**/*.test.ts`, { cwd: root }).sort();
  const bundle = path.join(root, 'out', suite, options.format === 'esm' ? 'tests.mjs' : 'tests.cjs');
  await bundleTests(files.map((file) => `import ${JSON.stringify(path.join(root, file))};`).join('\n'), bundle, options);
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const command = ['--enable-source-maps', mocha, '--timeout', '120000', '--forbid-pending', bundle, ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}
