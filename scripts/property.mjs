// Tests that take their time, of the core in memory: any input, one implementation held to another, labelled sets.
import { runNodeTests } from './node-tests.mjs';

process.exitCode = await runNodeTests('property', process.argv.slice(2), { format: 'cjs', external: ['fast-check'] });
