// Manifest tests: what package.json promises, against itself and what gets packaged. Arguments go to mocha.
import path from 'node:path';
import { runNodeTests } from './node-tests.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const args = process.argv.slice(2).filter((argument) => argument !== '--no-build');
// The package holds what the build makes.
if (args.length === process.argv.length - 2) await run(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root });
process.exitCode = await runNodeTests('manifest', args, { format: 'esm', packages: 'external' });
