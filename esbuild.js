// Builds what ships (dist/): the desktop and remote bundle, the program of its threads, the web host's bundle, and the command line.
// --production minifies and leaves source maps out; --watch rebuilds on change.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { plainVscode } = require('./scripts/plain-vscode.js');
const { readerVersion } = require('./scripts/reader-version.js');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  metafile: true,
  legalComments: 'none',
  plugins: [plainVscode(), readerVersion()],
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', external: ['vscode'] },
  { entryPoints: ['src/readerThread.ts'], outfile: 'dist/readerThread.js', platform: 'node' },
  {
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    platform: 'browser',
    // A web worker has no DOM: packages that bring a build of their own for it are taken at their word.
    conditions: ['worker'],
    external: ['vscode'],
    define: { global: 'globalThis' },
  },
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
].filter((bundle) => fs.existsSync(bundle.entryPoints[0]));

function printSizes() {
  for (const { outfile } of bundles) {
    const kilobytes = fs.statSync(outfile).size / 1024;
    console.log(`${path.basename(outfile).padEnd(24)} ${kilobytes.toFixed(0).padStart(6)} KB`);
  }
}

async function main() {
  if (watch) {
    for (const bundle of bundles) {
      const context = await esbuild.context({ ...common, ...bundle, logLevel: 'info' });
      await context.watch();
    }
    return;
  }
  await Promise.all(bundles.map((bundle) => esbuild.build({ ...common, ...bundle })));
  if (production) for (const { outfile } of bundles) escapeNonAscii(outfile);
  printSizes();
}

/**
 * What is all ASCII is read and compiled in two thirds of the time. What esbuild leaves otherwise are regular expressions and sources of
 * such, where the escape of each UTF-16 unit means the same.
 */
function escapeNonAscii(file) {
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
