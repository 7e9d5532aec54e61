import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { questionBank } from '../../../../src/questions/bank';
import { english } from '../../../../src/questions/coach/english/english';
import { ignoreComment, ignoredRules } from '../../../../src/questions/coach/ignore';
import { coachLanguage } from '../../../../src/questions/coach/languages';
import { noteHints } from '../../../../src/questions/coach/noteHints';
import { coachRules, noteRules } from '../../../../src/questions/coach/rules';
import { purposes } from '../../../../src/questions/question';

const missing = (...questions: string[]): string[] => noteHints(questions, english).map(({ rule }) => rule);
const middle = ['What did the last outage cost?', 'Who decides about tools?'];

describe('What a list of questions lacks', () => {
  it('is a question to begin with, and one to end with', () => {
    assert.deepEqual(missing(...middle, 'Which tools did you compare?'), ['no-opening', 'no-closing']);
    assert.deepEqual(missing('how did u get into nursing', ...middle), ['no-closing']);
    assert.deepEqual(missing(...middle, "anything i should've asked?"), ['no-opening']);
    assert.deepEqual(missing('Tell me about your job.', ...middle, 'Who else should I speak to?'), []);
  });

  it('is there in a request, which has no question mark', () => {
    const rest = [...middle, 'Which tools did you compare?'];
    const inNote = (note: string): string[] => noteHints(rest, english, note).map(({ rule }) => rule);
    assert.deepEqual(inNote('## Questions\n\n- Tell me about your job.\n- Who decides about tools?\n\n- [ ] Introduce me to somebody else who knows.\n'), []);
    assert.deepEqual(inNote('She told me about her job, and that nobody else would.\n'), ['no-opening', 'no-closing']);
  });

  it('is not asked of one or two questions', () => {
    assert.deepEqual(missing(...middle), []);
  });

  it('is nothing where the bank’s own openings and closings are used', () => {
    const openings = questionBank.filter(({ purpose }) => purpose === 'rapport' || purpose === 'opening');
    for (const { text } of openings) assert.deepEqual(missing(text, ...middle), ['no-closing'], text);
    for (const { text } of questionBank.filter(({ purpose }) => purpose === 'closing')) {
      assert.ok(!missing(...middle, text).includes('no-closing'), text);
    }
  });
});

describe('Silencing the coach', () => {
  const all = coachRules.map(({ id }) => id);

  it('takes a comment on the line, or alone on the line above', () => {
    assert.deepEqual([...ignoredRules('- Do you use Jira? <!-- coach-ignore -->')], all);
    assert.deepEqual([...ignoredRules('- Do you use Jira?', '  <!-- coach-ignore closed, leading -->')], ['closed', 'leading']);
    assert.deepEqual([...ignoredRules('- Do you use Jira?', '- Really? <!-- coach-ignore -->')], []);
    assert.deepEqual([...ignoredRules('- Do you use Jira?')], []);
  });

  it('understands the comments that it writes', () => {
    assert.deepEqual([...ignoredRules(`x ${ignoreComment('too-long')}`)], ['too-long']);
    assert.deepEqual([...ignoredRules(ignoreComment())], all);
  });
});

describe('docs/questions.md', () => {
  it('names every purpose and every rule', () => {
    const text = readFileSync(path.join(process.env.PROJECT_ROOT ?? '.', 'docs/questions.md'), 'utf8');
    for (const { id } of [...purposes, ...coachRules, ...noteRules]) assert.ok(text.includes(`| \`${id}\` |`), id);
  });
});

describe('The coach’s languages', () => {
  it('are found by their primary tag; a note in another is left alone', () => {
    assert.equal(coachLanguage('en'), english);
    assert.equal(coachLanguage('en-GB'), english);
    assert.equal(coachLanguage('EN_us '), english);
    assert.equal(coachLanguage('de'), undefined);
    assert.equal(coachLanguage(''), undefined);
  });
});
