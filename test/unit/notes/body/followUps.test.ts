import assert from 'node:assert/strict';
import { MarkedBody } from './markedText';
import type { FollowUp } from '../../../../src/notes/model';

function followUps(text: string): readonly FollowUp[] {
  return new MarkedBody(text).reading.body.followUps;
}

describe('A follow-up', () => {
  it('is a task, open, done or dropped', () => {
    assert.deepEqual(
      followUps('- [ ] a\n* [x] b\n1. [X] c\n- [-] d\n- [?] e\n- [ ]\n- [] f\n- [x](g)\n[ ] h').map(({ line, state, text }) => [line, state, text]),
      [
        [0, 'open', 'a'],
        [1, 'done', 'b'],
        [2, 'done', 'c'],
        [3, 'dropped', 'd'],
      ],
    );
  });

  it('stands at any depth, in quotes too', () => {
    assert.deepEqual(
      followUps('- a\n  - [ ] b\n    - [x] c\n\n> - [ ] d\n>   e').map(({ line, text }) => [line, text]),
      [
        [1, 'b'],
        [2, 'c'],
        [4, 'd e'],
      ],
    );
  });

  it('has the line of its marker, its box, and its own text as range', () => {
    const body = new MarkedBody('a\n\n- [⟦x⟧]  ⟦**Dana:** b #x\n  c⟧\n  - d\n');
    const [followUp] = body.reading.body.followUps;
    assert.ok(followUp);
    assert.equal(followUp.line, 2);
    body.expectRanges([followUp.box, followUp.range]);
  });

  it('has a text without marker, mark, tags, == and due date', () => {
    assert.deepEqual(
      followUps('- [ ] 14:32 **Dana:** send #the ==list== 📅 2026-12-01 to `Sam`\n  soon #x #y').map(({ text }) => text),
      ['send list to `Sam` soon'],
    );
  });

  it('has a due date where that is a day of the calendar', () => {
    assert.deepEqual(
      followUps('- [ ] a 📅 2026-12-01\n- [ ] b 📅2026-12-01 #x\n- [ ] c 📅 2026-02-30\n- [ ] d 2026-12-01\n- [ ] e 📅\uFE0F  2028-02-29\n- [ ] `📅 2026-12-01` f').map(({ due, text }) => [due, text]),
      [
        ['2026-12-01', 'a'],
        ['2026-12-01', 'b'],
        [null, 'c 📅 2026-02-30'],
        [null, 'd 2026-12-01'],
        ['2028-02-29', 'e'],
        [null, '`📅 2026-12-01` f'],
      ],
    );
  });

  it('is promised by whoever a mark names', () => {
    assert.deepEqual(
      followUps('- [ ] **Dana:** a\n- [x] Sam: b\n- [ ] c\n- [ ] **Priya**: d\n\n**Dana:**\n\n- [ ] e').map(({ owner }) => owner?.name ?? null),
      ['Dana', 'Sam', null, 'Priya', 'Dana'],
    );
  });

  it('has its mentions', () => {
    assert.deepEqual(
      followUps('- [ ] introduce [[Priya Rao]] to [[Sam Reyes|Sam]]\n- [ ] b').map(({ mentions }) => mentions.map((mention) => mention.name)),
      [['Priya Rao', 'Sam Reyes'], []],
    );
  });
});
