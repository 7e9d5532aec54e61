import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problemAt, type ProblemCode, problemSeverities } from '../../../src/notes/problems';

const format = readFileSync(path.join(process.env.PROJECT_ROOT ?? '.', 'docs/format.md'), 'utf8');

describe('problems', () => {
  it('are all in the description of the format, with their severity', () => {
    for (const [code, severity] of Object.entries(problemSeverities)) assert.ok(format.includes(`| \`${code}\` | ${severity} |`), code);
  });

  it('say what is wrong in a sentence', () => {
    const start = { line: 0, character: 0 };
    for (const code of Object.keys(problemSeverities) as ProblemCode[]) {
      assert.match(problemAt({ start, end: start }, code, 'this').message, /^['A-Z].*[.:!] ?(?:this)?$/, code);
    }
  });
});
