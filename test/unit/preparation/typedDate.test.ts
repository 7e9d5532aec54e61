import assert from 'node:assert/strict';
import { readTypedDate } from '../../../src/preparation/typedDate';

/** A Monday in Berlin. */
const now = new Date('2026-11-23T09:05:00Z');

function read(typed: string, zone = 'Europe/Berlin'): string | null {
  return readTypedDate(typed, { now, zone, monthFirst: false });
}

describe('readTypedDate', () => {
  const typed: [text: string, date: string | null][] = [
    ['now', '2026-11-23T10:05+01:00'],
    ['today', '2026-11-23'],
    ['heute', '2026-11-23'],
    ['Tomorrow', '2026-11-24'],
    ['tomorrow 14:30', '2026-11-24T14:30+01:00'],
    ['tomorrow at 2pm', '2026-11-24T14:00+01:00'],
    ['übermorgen um 14 Uhr', '2026-11-25T14:00+01:00'],
    ['pasado mañana', '2026-11-25'],
    ["aujourd'hui à 14h", '2026-11-23T14:00+01:00'],
    ['aujourd’hui', '2026-11-23'],
    ['明日 14:30', '2026-11-24T14:30+01:00'],
    ['明日14時', '2026-11-24T14:00+01:00'],
    ['yesterday', '2026-11-22'],
    ['in 3 days', '2026-11-26'],
    ['in 2 weeks 9:00', '2026-12-07T09:00+01:00'],
    ['friday', '2026-11-27'],
    ['Fri 14:30', '2026-11-27T14:30+01:00'],
    ['monday', '2026-11-23'],
    ['last friday', '2026-11-20'],
    ['next freitag', '2026-11-27'],
    ['14:30', '2026-11-23T14:30+01:00'],
    ['2:30 pm', '2026-11-23T14:30+01:00'],
    ['9 am', '2026-11-23T09:00+01:00'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22 14:30', '2026-11-22T14:30+01:00'],
    ['2026-07-22 14:30', '2026-07-22T14:30+02:00'],
    ['2026-11-22T14:30-05:00', '2026-11-22T14:30-05:00'],
    ['22 Nov', '2026-11-22'],
    ['Sunday, 22 November 2026, 14:30', '2026-11-22T14:30+01:00'],
    ['22.11. 14:30', '2026-11-22T14:30+01:00'],
    ['14:30 on 22 Nov', '2026-11-22T14:30+01:00'],
    ['22. Juli um 8 Uhr', '2026-07-22T08:00+02:00'],
    ['', null],
    ['soon', null],
    ['25:00', null],
    ['13 pm', null],
    ['2026-02-30', null],
    ['22 Nov with Dana', null],
    ['14', null],
  ];
  for (const [text, date] of typed) it(`takes ${JSON.stringify(text)} for ${date ?? 'no date'}`, () => { assert.equal(read(text), date); });

  it('knows the offset of the day meant, and the day of the place', () => {
    assert.equal(read('2026-03-29 02:30'), '2026-03-29T03:30+02:00');
    assert.equal(read('today 9:00', 'Asia/Kathmandu'), '2026-11-23T09:00+05:45');
    assert.equal(readTypedDate('today', { now: new Date('2026-11-23T23:30:00Z'), zone: 'Europe/Berlin', monthFirst: false }), '2026-11-24');
    assert.equal(readTypedDate('today', { now: new Date('2026-11-23T03:30:00Z'), zone: 'America/New_York', monthFirst: false }), '2026-11-22');
  });
});
