import assert from 'node:assert/strict';
import { agoLabel, dayLabel, momentLabel, shortAgoLabel } from '../../../src/preparation/dateLabels';

const today = '2026-11-23';

describe('How long ago a day was', () => {
  const days: [date: string, long: string, short: string][] = [
    ['2026-11-23T08:00', 'today', 'today'],
    ['2026-11-22', 'yesterday', 'yesterday'],
    ['2026-11-21', '2 days ago', '2d ago'],
    ['2026-11-17', '6 days ago', '6d ago'],
    ['2026-11-16', 'last week', '1w ago'],
    ['2026-10-24', '4 weeks ago', '4w ago'],
    ['2026-10-23', 'last month', '1mo ago'],
    ['2025-11-24', '11 months ago', '11mo ago'],
    ['2025-11-23', '11 months ago', '11mo ago'],
    ['2025-11-22', 'last year', '1y ago'],
    ['2016-11-22', '10 years ago', '10y ago'],
    ['someday', '', ''],
  ];
  for (const [date, long, short] of days) {
    it(`is ${long || 'nothing'} for ${date}`, () => {
      assert.equal(agoLabel(date, today), long);
      assert.equal(shortAgoLabel(date, today), short);
    });
  }

  it('is said ahead too', () => {
    assert.equal(agoLabel('2026-11-24', today), 'tomorrow');
    assert.equal(agoLabel('2027-11-23', today), 'in 11 months');
  });
});

describe('A day', () => {
  it('is written out, with the time where there is one', () => {
    assert.equal(dayLabel('2026-11-22T14:30+01:00'), '22 Nov 2026');
    assert.equal(momentLabel('2026-11-22T14:30+01:00'), '22 Nov 2026, 14:30');
    assert.equal(momentLabel('2026-11-22'), '22 Nov 2026');
    assert.equal(dayLabel('2026-02-30'), '');
  });
});
