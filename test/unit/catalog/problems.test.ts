import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogProblemAt, catalogProblemSeverities, fileStart, type CatalogProblemCode } from '../../../src/catalog/problems';
import { problemSeverities } from '../../../src/notes/problems';

const format = readFileSync(path.join(process.env.PROJECT_ROOT ?? '.', 'docs/format.md'), 'utf8');
const codes = Object.keys(catalogProblemSeverities) as CatalogProblemCode[];

describe('problems between files', () => {
  it('are all in the description of the format, with their severity', () => {
    for (const code of codes) assert(format.includes(`| \`${code}\` | ${catalogProblemSeverities[code]} |`), code);
  });

  it('have codes of their own', () => {
    assert.deepEqual(codes.filter((code) => code in problemSeverities), []);
  });

  it('say what is wrong in a sentence', () => {
    for (const code of codes) assert.match(catalogProblemAt(fileStart, code, 'this', 'a.md').message, /^['A-Z].*\.$/, code);
  });
});
