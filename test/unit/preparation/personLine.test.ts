import assert from 'node:assert/strict';
import { personLine, timeThere } from '../../../src/preparation/personLine';

const now = new Date('2026-11-23T19:15:00Z');

describe('personLine', () => {
  it('says what somebody does and what time it is there, marked at night', () => {
    const person = { role: 'Release manager', organisation: 'Northwind', timezone: 'Asia/Kathmandu' };
    assert.equal(personLine(person, now, 'Europe/Berlin'), 'Release manager, Northwind · ☾ Tue 01:00 there');
    assert.equal(personLine({ ...person, timezone: 'America/New_York' }, now, 'Europe/Berlin'), 'Release manager, Northwind · 14:15 there');
  });

  it('leaves out what is not known', () => {
    assert.equal(personLine({ role: null, organisation: null, timezone: null }, now, 'Europe/Berlin'), '');
    assert.equal(personLine({ role: null, organisation: 'Acme', timezone: 'Mars/Olympus' }, now, 'Europe/Berlin'), 'Acme');
    assert.equal(timeThere('Asia/Tokyo', now, 'nowhere'), '');
  });
});
