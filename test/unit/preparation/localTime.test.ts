import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNoteDate, sortableTime } from '../../../src/notes/noteDate';
import { clockText, isNight, isTimeZone, localTimeIn, noteDateOf, ownTimeZone, systemTimeZone } from '../../../src/preparation/localTime';
import { timeZoneChoices } from '../../../src/preparation/timeZones';

const at = (iso: string): Date => new Date(iso);

function clock(zone: string, iso: string): string {
  const local = localTimeIn(zone, at(iso));
  assert(local, `${zone} is unknown`);
  return `${local.day} ${local.time} ${local.offset} ${local.weekday}`;
}

describe('the local time of somebody elsewhere', () => {
  it('knows zones off the full hour', () => {
    assert.equal(clock('Asia/Kathmandu', '2026-11-22T12:00:00Z'), '2026-11-22 17:45 +05:45 7');
    assert.equal(clock('Australia/Adelaide', '2026-11-22T12:00:00Z'), '2026-11-22 22:30 +10:30 7');
    assert.equal(clock('America/St_Johns', '2026-11-22T12:00:00Z'), '2026-11-22 08:30 -03:30 7');
    assert.equal(clock('Australia/Lord_Howe', '2026-06-22T12:00:00Z'), '2026-06-22 22:30 +10:30 1');
  });

  it('crosses the date line', () => {
    assert.equal(clock('Pacific/Kiritimati', '2026-11-22T10:30:00Z'), '2026-11-23 00:30 +14:00 1');
    assert.equal(clock('Pacific/Pago_Pago', '2026-11-22T10:30:00Z'), '2026-11-21 23:30 -11:00 6');
  });

  it('follows daylight saving over its gap and its overlap', () => {
    assert.equal(clock('Europe/Berlin', '2026-03-29T00:59:00Z'), '2026-03-29 01:59 +01:00 7');
    assert.equal(clock('Europe/Berlin', '2026-03-29T01:00:00Z'), '2026-03-29 03:00 +02:00 7');
    assert.equal(clock('Europe/Berlin', '2026-10-25T00:30:00Z'), '2026-10-25 02:30 +02:00 7');
    assert.equal(clock('Europe/Berlin', '2026-10-25T01:30:00Z'), '2026-10-25 02:30 +01:00 7');
  });

  it('is nothing for a zone that nobody knows', () => {
    for (const zone of ['', ' ', 'Atlantis/Capital', 'Europe/Berlin ', '__proto__', 'Berlin', '14']) {
      assert.equal(isTimeZone(zone), false, zone);
      assert.equal(localTimeIn(zone, at('2026-11-22T12:00:00Z')), null, zone);
    }
  });

  it("falls back to this machine's zone for one's own", () => {
    assert.equal(ownTimeZone(' Asia/Kathmandu '), 'Asia/Kathmandu');
    assert.equal(ownTimeZone(''), systemTimeZone());
    assert.equal(ownTimeZone(undefined), systemTimeZone());
    assert.equal(ownTimeZone('Atlantis/Capital'), systemTimeZone());
  });

  it('tells night from day', () => {
    const night = (iso: string): boolean => isNight(localTimeIn('UTC', at(iso))!);
    assert.deepEqual(
      ['21:59', '22:00', '23:59', '00:00', '06:59', '07:00', '12:00'].map((time) => night(`2026-11-22T${time}:00Z`)),
      [false, true, true, true, true, false, false],
    );
  });

  it('names the weekday only where it is another day there', () => {
    const here = localTimeIn('Europe/Berlin', at('2026-11-22T20:00:00Z'))!;
    assert.equal(clockText(localTimeIn('Europe/London', at('2026-11-22T20:00:00Z'))!, here), '20:00');
    assert.equal(clockText(localTimeIn('Asia/Tokyo', at('2026-11-22T20:00:00Z'))!, here), 'Mon 05:00');
  });

  it('is written as the date of a note, offset included', () => {
    assert.equal(noteDateOf(at('2026-11-22T13:30:45.678Z'), 'Europe/Berlin'), '2026-11-22T14:30+01:00');
    assert.equal(noteDateOf(at('2026-11-22T13:30:00Z'), 'Asia/Kathmandu'), '2026-11-22T19:15+05:45');
    assert.equal(noteDateOf(at('2026-11-22T13:30:00Z'), 'UTC'), '2026-11-22T13:30+00:00');
    assert.equal(noteDateOf(at('2026-11-22T13:30:00Z'), 'Atlantis/Capital'), noteDateOf(at('2026-11-22T13:30:00Z')));
  });

  it('comes back as the same minute when the note is read, in any zone', () => {
    const zones = ['Asia/Kathmandu', 'Australia/Adelaide', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/St_Johns', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.date({ min: at('1975-01-01'), max: at('2035-01-01'), noInvalidDate: true }), (zone, now) => {
        const date = parseNoteDate(noteDateOf(now, zone));
        assert.equal(date && sortableTime(date), Math.floor(now.getTime() / 60_000) * 60_000);
      }),
    );
  });
});

describe('the time zones to pick from', () => {
  const now = at('2026-11-22T12:00:00Z');
  const choices = timeZoneChoices(now, ['Asia/Tokyo', 'Atlantis/Capital', 'Asia/Tokyo']);
  const choice = (zone: string) => choices.find((each) => each.zone === zone);

  it('begin with those that matter to the person, each once', () => {
    assert.deepEqual(choices.slice(0, 2).map(({ zone }) => zone), ['Asia/Tokyo', 'Africa/Abidjan']);
    assert.equal(new Set(choices.map(({ zone }) => zone)).size, choices.length);
  });

  it('are found by city and by common name, under the name in use today, with the time there', () => {
    assert.equal(choice('Asia/Kathmandu')?.city, 'Kathmandu');
    assert.equal(choice('Asia/Kathmandu')?.commonName, 'Nepal Time');
    assert.equal(choice('Asia/Kathmandu')?.local.time, '17:45');
    assert.equal(choice('America/Argentina/Buenos_Aires')?.city, 'Argentina, Buenos Aires');
    assert.deepEqual(['Asia/Calcutta', 'Asia/Katmandu', 'Europe/Kiev'].map(choice), [undefined, undefined, undefined]);
    assert.ok(choice('UTC'));
  });
});
