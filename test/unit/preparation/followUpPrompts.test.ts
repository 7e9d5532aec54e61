import assert from 'node:assert/strict';
import { openFollowUps } from '../../../src/preparation/acquaintance';
import { followUpPrompt, followUpState, followUpText } from '../../../src/preparation/followUpPrompts';
import { catalogOf, note } from './catalogOf';

describe('A follow-up that is offered for the next conversation', () => {
  const catalog = catalogOf({
    'a.md': note(
      { date: '2026-09-01', interviewees: 'Dana Okafor', interviewer: 'Sam' },
      '- [ ] Send #1 of the lists 📅 2026-11-20',
      '- [ ] **Dana:** introduce me 📅 2026-12-01',
      '- [ ] Ring her lawyer #off-record',
      '- [ ] **Dana:**',
    ),
  });
  const dana = catalog.person('Dana Okafor');
  const open = dana ? openFollowUps(catalog, [dana]) : [];

  it('says who owes what, and until when', () => {
    assert.deepEqual(open.map((entry) => [followUpText(entry), followUpState(entry, '2026-11-22')]), [
      ['Send #1 of the lists', 'I owe · overdue since 20 Nov 2026'],
      ['introduce me', 'Dana Okafor owes · due 1 Dec 2026'],
      ['something off the record', 'I owe'],
      ['a follow-up without a text', 'Dana Okafor owes'],
    ]);
  });

  it('takes nothing off the record into the next note', () => {
    assert.deepEqual(open.map(followUpPrompt), [
      'I owe: Send #1 of the lists (due 2026-11-20)',
      'Dana Okafor owes: introduce me (due 2026-12-01)',
      'I owe: something off the record',
      'Dana Okafor owes: a follow-up without a text',
    ]);
  });
});
