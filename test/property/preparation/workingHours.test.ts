import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayAfter, sharedWorkingHours } from '../../../src/preparation/workingHours';

describe('shared working hours', () => {
  it('are the same minutes from either side, over three days', () => {
    const zones = ['Asia/Kathmandu', 'Australia/Adelaide', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York'];
    const total = (days: readonly string[], here: string, there: string): number =>
      days.flatMap((day) => sharedWorkingHours(day, here, there)).reduce((sum, { minutes }) => sum + minutes, 0);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...zones), fc.integer({ min: 0, max: 365 }), (here, there, shift) => {
        const day = dayAfter('2026-01-01', shift);
        const theirs = [dayAfter(day, -1), day, dayAfter(day, 1)];
        const mine = sharedWorkingHours(day, here, there);
        const seenFromThere = theirs.flatMap((each) => sharedWorkingHours(each, there, here)).filter(({ start }) => start.there.day === day);
        assert.equal(total([day], here, there), seenFromThere.reduce((sum, { minutes }) => sum + minutes, 0));
        assert.ok(mine.every(({ start, minutes }) => start.here.day === day && minutes > 0));
      }),
      { numRuns: 30 },
    );
  });
});
