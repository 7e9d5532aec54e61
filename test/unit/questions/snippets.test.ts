import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { questionBank } from '../../../src/questions/bank';
import { questionBody, snippetsFor } from '../../../src/questions/snippets';

const root = process.env.PROJECT_ROOT ?? '.';

describe('The snippets', () => {
  it('in snippets/ are those of the bank (npm run snippets writes them)', () => {
    const files = ['questions.json', 'probes.json', 'notes.json'];
    const written = files.flatMap((file): [string, unknown][] => {
      const text = readFileSync(path.join(root, 'snippets', file), 'utf8');
      return Object.entries(JSON.parse(text) as Record<string, unknown>);
    });
    const made = snippetsFor().map(({ name, prefix, body, description }) => [name, { prefix, body: body.split('\n'), description }]);
    assert.deepEqual(Object.fromEntries(written), Object.fromEntries(made));
  });

  it('have names and prefixes of their own, the short ones first', () => {
    const snippets = snippetsFor();
    for (const key of ['name', 'prefix'] as const) {
      assert.equal(new Set(snippets.map((snippet) => snippet[key])).size, snippets.length, key);
    }
    const prefixes = snippets.map(({ prefix }) => prefix);
    for (const short of ['q', 'probe', 'quote', 'insight', 'follow-up']) assert.ok(prefixes.includes(short), short);
    assert.deepEqual(prefixes.slice(0, 2), ['q', 'probe']);
  });

  it('offer each question of the bank with a tab stop for each of its blanks', () => {
    const snippet = snippetsFor().find(({ prefix }) => prefix === 'q-contrast-terms');
    assert.equal(snippet?.body, 'Q: What is the difference between ${1:a bug} and ${2:an issue}, for you?');
    assert.equal(snippetsFor().filter(({ prefix }) => /^(q|probe)-/.test(prefix)).length, questionBank.length);
  });

  it('leave out what was made for other situations', () => {
    const prefixes = snippetsFor('colleague').map(({ prefix }) => prefix);
    assert.ok(prefixes.includes('q-advice-in-my-shoes'));
    assert.ok(!prefixes.includes('q-closing-who-should-know'));
  });

  it('escape what means something in a snippet', () => {
    const question = { ...questionBank[0]!, text: 'x', template: 'Is $5 \\ a {sum} of {money $}?' };
    assert.equal(questionBody(question), 'Is \\$5 \\\\ a ${1:sum} of ${2:money \\$}?');
    const [choice] = snippetsFor(null, [{ ...questionBank[0]!, text: 'One, two | three?' }]);
    assert.equal(choice?.body, 'Q: ${1|One\\, two \\| three?|}');
  });
});
