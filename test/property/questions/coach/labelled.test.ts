import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coachRules } from '../../../../src/questions/coach/rules';
import { findingsOn, fixed, found } from '../../../unit/questions/coach/found';

interface Labelled {
  readonly text: string;
  /** Empty for a good question. */
  readonly labels: readonly string[];
}

function labelled(file: string): Labelled[] {
  const source = readFileSync(path.join(process.env.PROJECT_ROOT ?? '.', 'test/fixtures/questions', file), 'utf8');
  return source
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [labels = '', text = ''] = line.split('\t');
      return { text, labels: labels === 'good' ? [] : labels.split(',') };
    });
}

const percent = (part: number, whole: number): string => (whole === 0 ? '  –' : (part / whole).toFixed(2));

/** Prints, in `npm test` too, what the coach finds beside what the labels say, and gives the two figures that count. */
function measure(title: string, questions: readonly Labelled[]): { leftAlone: number; caught: number } {
  const results = questions.map(({ text, labels }) => ({ labels, rules: found(text) }));
  const lines = coachRules.map(({ id }) => {
    const right = results.filter(({ labels, rules }) => labels.includes(id) && rules.includes(id)).length;
    const reported = results.filter(({ rules }) => rules.includes(id)).length;
    const expected = results.filter(({ labels }) => labels.includes(id)).length;
    return `${id.padEnd(20)} precision ${percent(right, reported)}  recall ${percent(right, expected)}  of ${expected}`;
  });
  const good = results.filter(({ labels }) => labels.length === 0);
  const bad = results.filter(({ labels }) => labels.length > 0);
  const leftAlone = good.filter(({ rules }) => rules.length === 0).length / good.length;
  const caught = bad.filter(({ labels, rules }) => labels.some((label) => rules.includes(label))).length / bad.length;
  lines.push(`${good.length} good questions, left alone ${leftAlone.toFixed(3)}; ${bad.length} bad ones, caught ${caught.toFixed(3)}`);
  for (const line of [title, ...lines.map((each) => `  ${each}`)]) console.log(`    │ ${line}`);
  return { leftAlone, caught };
}

describe('The question coach', () => {
  for (const file of ['tuned.tsv', 'held-out.tsv', 'untouched.tsv']) {
    it(`leaves good questions alone and catches bad ones: ${file}`, () => {
      const { leftAlone, caught } = measure(file, labelled(file));
      assert.ok(leftAlone >= 0.95, `good questions left alone: ${leftAlone}`);
      assert.ok(caught >= 0.85, `bad questions caught: ${caught}`);
    });
  }
});

describe('The fixes of the coach', () => {
  it('mend what they are for, and break nothing', () => {
    for (const { text } of [...labelled('tuned.tsv'), ...labelled('held-out.tsv'), ...labelled('untouched.tsv')]) {
      const before = found(text);
      for (const { rule, start, end } of findingsOn(text).filter(({ fix }) => fix)) {
        // Two loaded words take two fixes, and one of them may have none.
        const place = text.slice(start, end);
        let better = text;
        for (let again = fixed(better, rule); again !== undefined; again = fixed(better, rule)) better = again;
        const after = found(better);
        const remaining = findingsOn(better).find((each) => each.rule === rule);
        assert.ok(!remaining || (rule === 'loaded' && !place.includes(better.slice(remaining.start, remaining.end))), `${text} → ${better}`);
        // What hid behind the first question comes to light.
        const allowed = rule === 'double-barrelled' ? [...before, ...better.split(/(?<=\?) /u).flatMap(found)] : before;
        assert.deepEqual(after.filter((each) => !allowed.includes(each)), [], `${text} → ${better}`);
        assert.match(better, /^\S.*\S$/s, `${text} → ${better}`);
      }
    }
  });
});
