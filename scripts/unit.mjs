// Unit tests: the core, in memory, in this Node. Arguments go to mocha (`--grep`, …).
import { runNodeTests } from './node-tests.mjs';

process.exitCode = await runNodeTests('unit', process.argv.slice(2), { format: 'cjs', external: ['fast-check'] });
