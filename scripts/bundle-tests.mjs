// Test files become one bundle: types are stripped, imports without extensions resolve, and stacks map back.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * @param {string} entry source text of the bundle's entry; it may import any file by its absolute path
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundleTests(entry, outfile, options) {
  const folder = path.dirname(outfile);
  mkdirSync(folder, { recursive: true });
  const entryFile = path.join(folder, `${path.parse(outfile).name}.entry.ts`);
  writeFileSync(entryFile, entry);
  await esbuild.build({
    entryPoints: [entryFile],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
    define: { 'process.env.PROJECT_ROOT': JSON.stringify(root), ...options.define },
  });
}
