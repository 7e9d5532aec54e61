import assert from 'node:assert/strict';
import { looksMisspelt } from '../../../src/util/misspelling';

describe('a slip of the pen', () => {
  const slips = [
    ['pricing', 'pricng'],
    ['pricing', 'priccing'],
    ['pricing', 'pircing'],
    ['release planning', 'release-planing'],
    ['follow-up', 'followup'],
    ['recruitment', 'recroitment'],
    ['prices', 'price'],
    ['Dana Okafor', 'Dana Okafr'],
    ['Jürgen Weiß', 'Jurgen Weiss'],
    ['Nguyễn Thị Hương', 'Nguyen Thi Huong'],
    ['Елена Петрова', 'Елена Петрва'],
  ] as const;
  const others = [
    ['cost', 'cast'],
    ['user', 'users'],
    ['price', 'prize'],
    ['trust', 'crust'],
    ['effect', 'affect'],
    ['employer', 'employee'],
    ['moral', 'amoral'],
    ['phase-1', 'phase-2'],
    ['release 2025', 'release 2026'],
    ['version-i', 'version-ii'],
    ['team-a', 'team-b'],
    ['価格設定方法論', '価格設定手法論'],
    ['Jon Smith', 'John Smith'],
    ['Dana Okafor', 'Dana Okafor (Acme)'],
    ['Anna Meier', 'Anne Meyer'],
    ['pricing', 'spacing'],
  ] as const;
  for (const [one, other] of slips) {
    it(`is seen in ${one} and ${other}`, () => {
      assert(looksMisspelt(one, other) && looksMisspelt(other, one));
    });
  }
  for (const [one, other] of others) {
    it(`is not seen in ${one} and ${other}`, () => {
      assert(!looksMisspelt(one, other) && !looksMisspelt(other, one));
    });
  }
});
