import assert from 'node:assert/strict';
import { dayAfter, parseWorkingHours, sharedWorkingHours } from '../../../src/preparation/workingHours';

function shared(day: string, here: string, there: string): string[] {
  return sharedWorkingHours(day, here, there).map(
    ({ start, end }) => `${start.here.time}-${end.here.time} = ${start.there.day.slice(8)} ${start.there.time}-${end.there.time}`,
  );
}

describe('shared working hours', () => {
  it('are the whole day in one zone', () => {
    assert.deepEqual(shared('2026-11-23', 'Europe/Berlin', 'Europe/Paris'), ['09:00-17:30 = 23 09:00-17:30']);
  });

  it('are what is left across zones, also off the full hour', () => {
    assert.deepEqual(shared('2026-11-23', 'Europe/Berlin', 'Asia/Kathmandu'), ['09:00-12:45 = 23 13:45-17:30']);
    assert.deepEqual(shared('2026-11-23', 'Europe/Berlin', 'Australia/Adelaide'), []);
    assert.deepEqual(shared('2026-11-23', 'Asia/Tokyo', 'Australia/Adelaide'), ['09:00-16:00 = 23 10:30-17:30']);
  });

  it('change with daylight saving on one side', () => {
    assert.deepEqual(shared('2026-03-27', 'Europe/Berlin', 'America/New_York'), ['14:00-17:30 = 27 09:00-12:30']);
    assert.deepEqual(shared('2026-03-30', 'Europe/Berlin', 'America/New_York'), ['15:00-17:30 = 30 09:00-11:30']);
  });

  it('say which day it is beyond the date line', () => {
    assert.deepEqual(shared('2026-11-23', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'), ['10:00-17:30 = 22 09:00-16:30']);
    assert.deepEqual(shared('2026-11-22', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'), ['09:00-16:30 = 23 10:00-17:30']);
  });

  it('can come twice a day', () => {
    const long = { from: '00:00', until: '24:00' };
    const office = { from: '09:00', until: '17:00' };
    const twice = sharedWorkingHours('2026-11-23', 'UTC', 'Asia/Tokyo', { here: long, there: { from: '08:00', until: '23:00' } });
    assert.deepEqual(twice.map(({ start, minutes }) => [start.here.time, minutes]), [['00:00', 14 * 60], ['23:00', 60]]);
    assert.equal(sharedWorkingHours('2026-11-23', 'UTC', 'UTC', { here: long, there: office })[0]?.minutes, 8 * 60);
  });

  it('hold over the night in which clocks go forward or back', () => {
    const early = { from: '02:30', until: '06:00' };
    const minutes = (day: string): number | undefined =>
      sharedWorkingHours(day, 'Europe/Berlin', 'Europe/Berlin', { here: early, there: early })[0]?.minutes;
    assert.deepEqual([minutes('2026-03-28'), minutes('2026-03-29'), minutes('2026-10-25')], [210, 150, 270]);
  });

  it('are none where a zone is unknown', () => {
    assert.deepEqual(shared('2026-11-23', 'Europe/Berlin', 'Atlantis/Capital'), []);
  });
});

describe('working hours as people write them', () => {
  it('are read with or without minutes and zeros', () => {
    for (const written of ['9-17:30', '09:00–17:30', ' 9:00 - 17:30 ']) {
      assert.deepEqual(parseWorkingHours(written), { from: '09:00', until: '17:30' }, written);
    }
    assert.deepEqual(parseWorkingHours('0-24'), { from: '00:00', until: '24:00' });
  });

  it('are refused when they make no day', () => {
    for (const written of ['', '9', '17-9', '9-9', '9-25', '9:75-10', 'nine to five', '24:30-25']) assert.equal(parseWorkingHours(written), null, written);
  });
});

describe('a day of the calendar', () => {
  it('has another after it', () => {
    assert.deepEqual([dayAfter('2026-02-28', 1), dayAfter('2028-02-28', 1), dayAfter('2026-01-01', -1), dayAfter('2026-11-22', 0)], ['2026-03-01', '2028-02-29', '2025-12-31', '2026-11-22']);
  });
});
