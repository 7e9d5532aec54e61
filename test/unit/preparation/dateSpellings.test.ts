import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNoteDate } from '../../../src/notes/noteDate';
import { firstDateIn, writesMonthFirst } from '../../../src/preparation/dateSpellings';

const today = '2026-11-23';

function found(text: string, monthFirst = false): string | null {
  const date = firstDateIn(text, { today, monthFirst });
  return date && [date.day, date.time, date.offset].filter((part) => part !== null).join(' ');
}

describe('firstDateIn', () => {
  const spellings: [text: string, date: string | null][] = [
    ['Notes 2026-11-22', '2026-11-22'],
    ['2026/1/5 and 2026-11-22', '2026-01-05'],
    ['at 2026-11-22T14:30+01:00 we met', '2026-11-22 14:30 +01:00'],
    ['2026-11-22 14:30:59Z', '2026-11-22 14:30 +00:00'],
    ['22.11.2026', '2026-11-22'],
    ['am 3.4.26 in Köln', '2026-04-03'],
    ['Termin 22. 11. 2026', '2026-11-22'],
    ['vom 22.11. bis heute', '2026-11-22'],
    ['22/11/2026, 14:30 - Dana: hi', '2026-11-22 14:30'],
    ['[22.11.26, 14:30:12] Dana: hi', '2026-11-22 14:30'],
    ['11/22/26, 2:05 PM', '2026-11-22 14:05'],
    ['22-11-2026', '2026-11-22'],
    ['November 22, 2026', '2026-11-22'],
    ['Nov 22nd, at 9:15 a.m.', '2026-11-22 09:15'],
    ['Sunday, 22 November', '2026-11-22'],
    ['the 22nd of November 2025', '2025-11-22'],
    ['22 Nov ’25', '2025-11-22'],
    ['22. März 2026 um 14.30 Uhr', '2026-03-22 14:30'],
    ['el 22 de noviembre de 2026 a las 14:30', '2026-11-22 14:30'],
    ['le 1er février 2026 à 14h30', '2026-02-01 14:30'],
    ['22 listopada 2026', '2026-11-22'],
    ['22 ноября 2026 г.', '2026-11-22'],
    ['2026年11月22日 14:30', '2026-11-22 14:30'],
    ['11月22日に会った', '2026-11-22'],
    ['2026년 11월 22일', '2026-11-22'],
    ['January 10', '2027-01-10'],
    ['10 June', '2026-06-10'],
    ['29 February', null],
    ['May 5', '2027-05-05'],
    ['5 may be too few', null],
    ['we march 12 people out', null],
    ['March 2026', null],
    ['version 1.2.3, 10.4.2026.1', null],
    ['30.02.2026 or 31/11/2026', null],
    ['a ratio of 3/4', null],
    ['0.5.', null],
    ['call 22/11/20267', null],
    ['192.168.10.12.', null],
    ['14:30', null],
    ['1.12. and then 2026-11-22', '2026-12-01'],
    ['22.13.2026, no, 22.12.2026', '2026-12-22'],
    ['', null],
  ];
  for (const [text, date] of spellings) it(`reads ${date ?? 'no date'} in ${JSON.stringify(text)}`, () => { assert.equal(found(text), date); });

  it('takes 3/4 by the order of the place, and by the only one that makes a date', () => {
    assert.equal(found('3/4/2026', true), '2026-03-04');
    assert.equal(found('3/4/2026', false), '2026-04-03');
    assert.equal(found('22/4/2026', true), '2026-04-22');
    assert.equal(found('4/22/2026', false), '2026-04-22');
    assert.equal(found('3.4.2026', true), '2026-04-03');
    assert.ok(writesMonthFirst('en-US'));
    for (const tag of ['en-GB', 'de', 'ja', 'fr-CA']) assert.ok(!writesMonthFirst(tag), tag);
  });

  it('finds no day that the calendar does not have, whatever the text', () => {
    const words = fc.constantFrom('1', '31', '12', '2026', '.', '/', '-', ' ', ':', 'Nov', 'may', 'de', '月', '日', '30', ',', 'Mar', '0', 'T');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const date = firstDateIn(text, { today, monthFirst: true });
        if (!date) return;
        assert.ok(parseNoteDate(date.day), text);
        assert.ok(date.start < date.end && date.end <= text.length);
      }),
    );
  });
});
