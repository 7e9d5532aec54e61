import assert from 'node:assert/strict';
import { debriefPlan } from '../../../src/preparation/debrief';

function snippet(text: string, interviewees: readonly string[] = ['Dana Okafor']): string {
  const plan = debriefPlan(text, interviewees);
  assert.ok(plan.kind === 'new');
  return plan.snippet;
}

describe('debriefPlan', () => {
  it('asks for what is forgotten first, and for each person’s promises', () => {
    assert.equal(
      snippet('text\n\n', ['Dana Okafor', 'Bo ${1} $x\\']),
      [
        '## Debrief',
        '',
        '- Exact words I remember: ${1}',
        '- What surprised me: ${2}',
        '- Mood and setting: ${3}',
        '- What I promised: ${4}',
        '- What Dana Okafor promised: ${5}',
        '- What Bo \\${1\\} \\$x\\\\ promised: ${6}',
        '- What to ask next time: ${7}',
        '',
      ].join('\n'),
    );
    assert.match(snippet('', []), /- What they promised: /);
  });

  it('stands off what is there by one blank line', () => {
    const before = (text: string): string => snippet(text).split('#')[0] ?? '';
    assert.equal(before(''), '');
    assert.equal(before('text'), '\n\n');
    assert.equal(before('text\n'), '\n');
    assert.equal(before('text\r\n'), '\n');
    assert.equal(before('text\n\n'), '');
    assert.equal(before('text\n  \n'), '');
  });

  it('comes once: the first gap of the one that is there is where to go', () => {
    const text = ['# Note', '## Debrief ##', '', '- Exact words I remember: none', '- What surprised me:  ', '- Mood and setting:', '## Other', '- x:'].join('\n');
    assert.deepEqual(debriefPlan(text, []), { kind: 'present', cursor: { line: 4, character: 22 } });
    assert.deepEqual(debriefPlan('## Nachbereitung\n\nAlles gut.\n\n', []), { kind: 'present', cursor: { line: 2, character: 10 } });
    assert.deepEqual(debriefPlan('## Debrief', []), { kind: 'present', cursor: { line: 0, character: 10 } });
  });

  it('takes no heading in code or frontmatter for one', () => {
    assert.match(snippet('```\n## Debrief\n```\n'), /## Debrief/);
    assert.match(snippet('---\n# Debrief\n---\n'), /## Debrief/);
  });
});
