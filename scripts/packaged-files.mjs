// What goes into the package. vsce reads every file of the folder that it packages before it leaves out any, so it is
// given a copy without the tests, the packages and a whole VS Code.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './root.mjs';

const parts = ['package.json', '.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'media', 'snippets'];
const copy = path.join(root, 'out/package');

/** The files that go into the package, relative to the project, sorted. */
export async function packagedFiles() {
  await copyParts();
  const files = await listFiles({ cwd: copy, packageManager: PackageManager.None });
  return files.sort();
}

/** Writes the package of what is built. */
export async function writePackage(vsix) {
  await copyParts();
  await createVSIX({
    cwd: copy,
    packagePath: vsix,
    // Everything is in the bundles.
    dependencies: false,
    // The README's pictures are in the package.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
}

/**
 * Copies what the package holds to a folder, for a window that loads the extension from there.
 * @param {string} folder emptied first
 * @param {(manifest: Record<string, unknown>) => void} [change] changes the copy's manifest
 */
export async function stagePackagedFiles(folder, change) {
  await rm(folder, { recursive: true, force: true });
  for (const file of await packagedFiles()) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(root, file), target);
  }
  if (!change) return;
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  change(manifest);
  await writeFile(file, JSON.stringify(manifest, undefined, 2));
}

async function copyParts() {
  await rm(copy, { recursive: true, force: true });
  const wanted = (file) => path.extname(file) !== '.vsix';
  for (const part of parts.filter((name) => existsSync(path.join(root, name)))) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true, filter: wanted });
  }
}
