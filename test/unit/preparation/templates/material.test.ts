import assert from 'node:assert/strict';
import { materialFor } from '../../../../src/preparation/templates/material';
import { catalogOf, note } from '../catalogOf';

const catalog = catalogOf({
  'a.md': note(
    { title: 'First', date: '2026-09-01T10:00+02:00', interviewees: 'Dana Okafor', interviewer: 'Sam' },
    '- [ ] Send #1 of the lists',
    '- [ ] **Dana:** introduce me 📅 2026-12-01',
    '- [x] done',
    '',
    '## Questions',
    '',
    '- How did you come to do the work you do now?',
  ),
  'b.md': note({ title: 'Undated', interviewees: 'Dana Okafor' }, '- [ ] Ring her 📅 2026-11-30'),
  'c.md': note({ title: 'Planned', date: '2031-01-01', interviewees: 'Dana Okafor' }),
  'd.md': note({ title: 'Other', date: '2026-10-01', interviewees: 'Tom' }, '- [ ] Not hers'),
});

describe('what a template can say of the people', () => {
  const material = materialFor({ interviewees: ['dana okafor'], situation: 'customer' }, catalog, ['## Rapport\n\n- Rows\n- Tea']);

  it('is what is still open, soonest first, as plain lines', () => {
    assert.deepEqual(material.openFollowUps, ['I owe: Ring her (due 2026-11-30)', 'Dana Okafor owes: introduce me (due 2026-12-01)', 'I owe: Send #1 of the lists']);
  });

  it('is of what is open only what was picked, which may be nothing', () => {
    const picked = catalog.followUps().filter(({ text }) => text === 'Ring her');
    const openWith = (followUps: typeof picked): readonly string[] => materialFor({ interviewees: ['Dana Okafor'], situation: null }, catalog, [], [], followUps).openFollowUps;
    assert.deepEqual(openWith(picked), ['I owe: Ring her (due 2026-11-30)']);
    assert.deepEqual(openWith([]), []);
  });

  it('is the last conversation that was held, and what builds rapport', () => {
    assert.equal(material.lastConversation, 'Last spoke on 2026-09-01: First');
    assert.deepEqual(material.rapport, ['Rows', 'Tea']);
  });

  it('is as many open questions as are wanted, none that needs adapting, and none asked before', () => {
    for (const count of [1, 3, 8, 20]) {
      const starters = material.starters(count);
      assert.equal(starters.length, count);
      assert.equal(new Set(starters).size, count);
      assert.ok(starters.every((question) => !/[{}]/.test(question)));
    }
    assert.ok(!material.starters(3).includes('How did you come to do the work you do now?'));
  });

  it('is nothing but questions for somebody unknown', () => {
    const nothing = materialFor({ interviewees: ['Nobody'], situation: null }, catalog);
    assert.deepEqual([nothing.openFollowUps, nothing.rapport, nothing.lastConversation, nothing.starters(2).length], [[], [], null, 2]);
  });
});
