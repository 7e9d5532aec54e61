import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAfterNow, parseNoteDate, sortableTime } from '../../../src/notes/noteDate';

function isPlanned(written: string, now: string, localNow?: string): boolean {
  const date = parseNoteDate(written);
  assert(date, `${written} is no date`);
  return isAfterNow(date, new Date(now), localNow);
}

describe('the date of a note', () => {
  it('is a day, with or without a time and an offset', () => {
    assert.deepEqual(parseNoteDate('2026-11-22'), { day: '2026-11-22', time: null, offset: null });
    assert.deepEqual(parseNoteDate(' 2026-11-22T14:30 '), { day: '2026-11-22', time: '14:30', offset: null });
    assert.deepEqual(parseNoteDate('2026-11-22 14:30:59'), { day: '2026-11-22', time: '14:30', offset: null });
    assert.deepEqual(parseNoteDate('2026-11-22T14:30:00.123+05:45'), { day: '2026-11-22', time: '14:30', offset: '+05:45' });
    assert.deepEqual(parseNoteDate('2026-11-22T14:30-0330'), { day: '2026-11-22', time: '14:30', offset: '-03:30' });
    assert.deepEqual(parseNoteDate('2026-11-22T14:30 +01'), { day: '2026-11-22', time: '14:30', offset: '+01:00' });
    assert.deepEqual(parseNoteDate('2026-11-22T14:30Z'), { day: '2026-11-22', time: '14:30', offset: '+00:00' });
    assert.deepEqual(parseNoteDate('2028-02-29')?.day, '2028-02-29');
  });

  for (const written of [
    ...['', '2026', '2026-11', '22.11.2026', '2026-13-01', '2026-02-30', '2027-02-29', '2026-11-00', 'tomorrow'],
    ...['2026-11-22T24:30', '2026-11-22T14:60', '2026-11-22T14', '2026-11-22T14:30+25:00', '2026-11-22T14:30+01:75', '2026-11-22+01:00'],
  ]) {
    it(`is not ${JSON.stringify(written)}`, () => {
      assert.equal(parseNoteDate(written), null);
    });
  }

  it('without a time is planned until its day has come', () => {
    assert.equal(isPlanned('2026-11-23', '2026-11-22T22:30:00Z', '2026-11-22T23:30'), true);
    assert.equal(isPlanned('2026-11-23', '2026-11-22T23:30:00Z', '2026-11-23T00:30'), false);
  });

  it('without an offset is held against the wall clock', () => {
    assert.equal(isPlanned('2026-11-22T14:30', '2026-11-22T08:44:00Z', '2026-11-22T14:29'), true);
    assert.equal(isPlanned('2026-11-22T14:30', '2026-11-22T08:45:00Z', '2026-11-22T14:30'), false);
  });

  it('with an offset means one moment, whatever the local clock says', () => {
    assert.equal(isPlanned('2026-11-22T14:30+05:45', '2026-11-22T08:44:59Z', '2026-11-23T03:00'), true);
    assert.equal(isPlanned('2026-11-22T14:30+05:45', '2026-11-22T08:45:00Z', '2026-11-21T03:00'), false);
  });

  it('with an offset is planned exactly until its moment, also where its day is not the day in UTC', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    const offset = fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }), offset, (minutesAhead, [sign, hours, minutes]) => {
        const wall = now + (minutesAhead + (sign === '+' ? 1 : -1) * (60 * hours + minutes)) * 60_000;
        const written = `${new Date(wall).toISOString().slice(0, 16)}${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        assert.equal(isPlanned(written, new Date(now).toISOString()), minutesAhead > 0);
      }),
      { examples: [[1, ['-', 23, 59]], [-1, ['+', 23, 59]], [0, ['+', 0, 0]]] },
    );
  });

  it("takes this machine's clock for the wall clock where none is given", () => {
    const now = new Date(2026, 10, 22, 14, 30);
    const date = parseNoteDate('2026-11-22T14:31');
    assert(date);
    assert.equal(isAfterNow(date, now), true);
    assert.equal(isAfterNow(date, new Date(2026, 10, 22, 14, 31)), false);
  });

  it('sorts by the moment it means', () => {
    const inOrder = ['2026-11-22T01:00+14:00', '2026-11-21T23:00+00:00', '2026-11-21T23:00-11:00'];
    const times = inOrder.map((written) => sortableTime(parseNoteDate(written)!));
    assert.deepEqual(times, [...times].sort((a, b) => a - b));
    assert.ok(times.every(Number.isFinite));
  });

  it('is any day of the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString();
        assert.deepEqual(parseNoteDate(iso), { day: iso.slice(0, 10), time: iso.slice(11, 16), offset: '+00:00' });
      }),
    );
  });
});
