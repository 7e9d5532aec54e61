import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { readerVersion } from './reader-version.js';
import { root } from './root.mjs';
await bundleTests(`import ${JSON.stringify(path.join(root, 'test/bench/measure.ts'))};`, path.join(root, 'out/bench/measure.cjs'), { format: 'cjs', plugins: [readerVersion()] });
