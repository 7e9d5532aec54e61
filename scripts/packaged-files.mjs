import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from './root.mjs';

/** The files that go into the package, relative to the project, sorted. */
export async function packagedFiles() {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.sort();
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
