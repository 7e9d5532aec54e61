// Builds for production and writes dist/field-notes.vsix. `--no-build` takes dist/ as it is.
import path from 'node:path';
import { writePackage } from './packaged-files.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

try {
  if (!process.argv.includes('--no-build')) {
    process.stdout.write(await run(process.execPath, [path.join(root, 'esbuild.js'), '--production'], { cwd: root }));
  }
  await writePackage(path.join(root, 'dist/field-notes.vsix'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
