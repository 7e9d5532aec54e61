import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { optionsOf, questionIds } from '../../../src/preparation/format/questions';
import { fillTemplate, parseTemplate } from '../../../src/preparation/templates/template';
import { variableDescriptions } from '../../../src/preparation/templates/variables';
import { dana } from './templates/answers';

const docs = readFileSync(path.join(process.env.PROJECT_ROOT ?? '.', 'docs/prepare.md'), 'utf8');

describe('docs/prepare.md', () => {
  it('has every variable, in the words that VS Code offers it with', () => {
    for (const [name, text] of Object.entries(variableDescriptions)) {
      assert.ok(docs.includes(`| \`${name}\` | ${text.replaceAll('${starters:5}', '`${starters:5}`')} |`), name);
    }
  });

  it('has every answer that the advice on the format takes', () => {
    const asked = docs.slice(docs.indexOf('| question |'), docs.indexOf('The advice is one of three'));
    for (const question of questionIds) for (const id of [question, ...optionsOf(question).map((option) => option.id)]) assert.ok(asked.includes(`\`${id}\``), id);
  });

  it('shows a template that works', () => {
    const example = parseTemplate(/```markdown\n([^]*?)```/.exec(docs)?.[1] ?? '');
    assert.deepEqual(example.problems, []);
    const { text } = fillTemplate(example, { ...dana, setting: null });
    assert.match(text, /setting: video call\nconsent: not asked\nproduct: Planner/);
    assert.match(text, /- Why we talk: what do I want to learn\?\n\n## Questions/);
  });
});
