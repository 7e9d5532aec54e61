// Unit tests: one bundle by esbuild, run by mocha in this process. Arguments go to mocha (`--grep`, …).
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'out/unit');
mkdirSync(out, { recursive: true });
const tests = globSync('test/unit/**/*.test.ts', { cwd: root }).sort();
const entry = path.join(out, 'all.ts');
writeFileSync(entry, tests.map((test) => `import ${JSON.stringify(path.join(root, test))};`).join('\n'));
await esbuild.build({
  entryPoints: [entry],
  outfile: path.join(out, 'all.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['fast-check'],
  define: { 'process.env.PROJECT_ROOT': JSON.stringify(root) },
});
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const run = spawnSync(process.execPath, ['--enable-source-maps', mocha, '--timeout', '20000', path.join(out, 'all.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
