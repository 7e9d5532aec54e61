// All checks and tests, in the order in which they need each other; ends in the line `N passed, N failed`.
import { leaveOut, runStep } from './step.mjs';

const tsc = ['node_modules/typescript/bin/tsc', '--noEmit'];
const steps = {
  fetch: { name: 'VS Code', command: ['scripts/fetch.mjs'], news: true },
  types: { name: 'type check', command: tsc },
  coreTypes: { name: 'core types', command: [...tsc, '-p', 'tsconfig.core.json'] },
  uiTypes: { name: 'ui test types', command: [...tsc, '-p', 'test/ui'] },
  lint: { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  unit: { name: 'unit tests', command: ['scripts/unit.mjs', '--forbid-only'], tests: true },
  property: { name: 'property tests', command: ['scripts/property.mjs', '--forbid-only'], tests: true },
  package: { name: 'build, package', command: ['scripts/package.mjs'] },
  manifest: { name: 'manifest tests', command: ['scripts/manifest.mjs', '--no-build', '--forbid-only'], tests: true },
  host: { name: 'host tests', command: ['scripts/host.mjs', '--no-build', '--forbid-only'], tests: true },
  ui: { name: 'ui tests', command: ['scripts/ui.mjs', '--no-build', '--forbid-only'], tests: true },
};

const total = { passed: 0, failed: 0 };

/** Runs steps one after the other; true when none failed. */
async function inOrder(...names) {
  let good = true;
  for (const name of names) good = add(await runStep(steps[name])) && good;
  return good;
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
}

console.log('Checks and tests of Field Notes; the first run also fetches a VS Code and takes some minutes.');
const [fetched, packaged] = await Promise.all([
  inOrder('fetch'),
  inOrder('package'),
  inOrder('types', 'coreTypes', 'uiTypes', 'unit', 'property'),
  inOrder('lint'),
]);
const missing = [...(packaged ? [] : ['the package']), ...(fetched ? [] : ['VS Code'])].join(' and ');
if (packaged) await inOrder('manifest');
else add(leaveOut(steps.manifest, 'there is no package'));
if (missing) for (const step of [steps.host, steps.ui]) add(leaveOut(step, `there is no ${missing}`.replace('no the ', 'no ')));
else await inOrder('host', 'ui');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
