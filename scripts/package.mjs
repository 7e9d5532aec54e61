// Builds for production and writes dist/field-notes.vsix. `--no-build` takes dist/ as it is.
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './root.mjs';
import { run } from './run.mjs';

try {
  if (!process.argv.includes('--no-build')) {
    process.stdout.write(await run(process.execPath, [path.join(root, 'esbuild.js'), '--production'], { cwd: root }));
  }
  await createVSIX({
    cwd: root,
    packagePath: path.join(root, 'dist/field-notes.vsix'),
    // Everything is in the bundles.
    dependencies: false,
    // The README's pictures are in the package.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
