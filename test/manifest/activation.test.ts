// What is loaded at activation, before anything is asked for: parsers and writers are loaded when first needed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { root } from '../../scripts/root.mjs';

/** Small, and needed to find notes and to show them. */
const loadedAtOnce = new Set(['colord', 'ignore', 'picomatch', 'temporal-polyfill', 'temporal-utils']);

describe('What is loaded at activation', () => {
  for (const [entry, platform] of [['src/extension.ts', 'node'], ['src/extension.browser.ts', 'browser']] as const) {
    it(`holds no parser and no writer of a format: ${entry}`, async () => {
      const { metafile } = await build({ entryPoints: [entry], platform, absWorkingDir: root, bundle: true, metafile: true, write: false, outdir: 'dist', external: ['vscode'] });
      const chains = chainsToPackages(metafile, entry);
      assert.ok(chains.has('ignore'), 'The walk finds no packages at all.');
      const heavy = [...chains].filter(([name]) => !loadedAtOnce.has(name)).map(([name, chain]) => `${name}: ${chain.join(' > ')}`);
      assert.deepEqual(heavy, [], 'Load the module that needs it with import() where it is used, as src/notes/loadParser.ts does.');
    });
  }

  for (const bundle of ['extension.js', 'extension.browser.js']) {
    it(`holds no copies of VS Code's API: ${bundle}`, () => {
      const uses = readFileSync(path.join(root, 'dist', bundle), 'utf8').match(/.require\("vscode"\)/g) ?? [];
      assert.ok(uses.length > 0, 'The bundle does not use it.');
      assert.deepEqual(uses.filter((use) => use.startsWith('(')), [], 'Import it as the other files do, for scripts/plain-vscode.js to find it.');
    });
  }
});

/** How each package is reached from the entry by imports that run at once; the shortest way. */
function chainsToPackages({ inputs }: Metafile, entry: string): Map<string, string[]> {
  const chains = new Map<string, string[]>();
  const seen = new Set([entry]);
  let reached = [[entry]];
  while (reached.length > 0) {
    const next: string[][] = [];
    for (const chain of reached) {
      for (const { path, kind, external } of inputs[chain.at(-1) ?? '']?.imports ?? []) {
        if (kind === 'dynamic-import' || external || seen.has(path)) continue;
        seen.add(path);
        const name = packageOf(path);
        if (name === undefined) next.push([...chain, path]);
        else if (!chains.has(name)) chains.set(name, [...chain, path]);
      }
    }
    reached = next;
  }
  return chains;
}

function packageOf(path: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}
