import assert from 'node:assert/strict';
import { PassageSearch } from '../../../../src/catalog/search/passageSearch';
import { PassageTexts } from '../../../../src/catalog/search/passageTexts';
import type { NoteIndex } from '../../../../src/catalog/noteIndex';
import type { Scheduler } from '../../../../src/catalog/ports';
import { entry, interview, passage, profile } from '../handmade';
import { indexOf } from '../indexOf';

const files = {
  'a.md': interview({
    title: 'How Dana plans',
    date: '2026-10-02T12:00+02:00',
    interviewees: ['Dana Okafor', 'Marek Nowak'],
    interviewers: ['Sam Reyes'],
    situation: 'customer',
    study: 'release planning',
    passages: [
      passage(['trust'], { line: 10, text: 'I never look at the plan. I look at Dana.', speaker: 'Marek Nowak' }),
      passage(['tools/friction'], { line: 11, text: 'The café spreadsheet is the plan.', speaker: 'Dana Okafor' }),
      passage(['trust'], { line: 12, text: 'She lowers her voice.', form: 'own' }),
    ],
  }),
  'b.md': interview({
    title: 'Nochmal',
    date: '2027-01-05',
    interviewees: ['田中 花子'],
    situation: 'colleague',
    passages: [
      passage(['Vertrauen'], { line: 10, text: '計画は誰も信じていない。', speaker: '田中 花子' }),
      passage(['trust', 'off-record'], { line: 11, text: 'The explanation is secret.', speaker: '田中 花子' }),
    ],
  }),
  'c.md': interview({ interviewees: ['Dana Okafor (Acme)'], passages: [passage(['trustworthy'], { text: 'Replanning it all.', speaker: 'Dana Okafor (Acme)' })] }),
  'trust.md': entry('trust', { aliases: ['Vertrauen'] }),
  'tanaka.md': profile('田中 花子', { aliases: ['Hanako'] }),
};

/** Time stands still unless told, so that nothing pauses by chance. */
class HandScheduler implements Scheduler {
  time = 0;
  pauses = 0;
  readonly now = (): number => this.time;
  readonly pause = (): Promise<void> => {
    this.pauses++;
    return Promise.resolve();
  };
  readonly after = (): never => {
    throw new Error('nothing is put off');
  };
}

function searchIn(index: NoteIndex, scheduler = new HandScheduler()): PassageSearch {
  return new PassageSearch(new PassageTexts(index), index, scheduler);
}

const search = searchIn(indexOf(files));

async function found(typed: string, using = search, limit = 200): Promise<string[]> {
  const result = await using.find(typed, limit);
  return (result?.passages ?? []).map(({ passage: { path, range }, withheld }) => `${path}:${range.start.line}${withheld ? ' withheld' : ''}`);
}

describe('PassageSearch', () => {
  it('gives the passages of the latest notes first when nothing is asked', async () => {
    assert.deepEqual(await found(''), ['b.md:10', 'b.md:11 withheld', 'a.md:10', 'a.md:11', 'a.md:12', 'c.md:10']);
  });

  it('finds words in any script, without regard to case and accents, in the text first', async () => {
    assert.deepEqual(await found('PLAN'), ['a.md:10', 'a.md:11', 'c.md:10', 'a.md:12']);
    assert.deepEqual(await found('cafe'), ['a.md:11']);
    assert.deepEqual(await found('誰も'), ['b.md:10']);
    assert.deepEqual(await found('look voice'), []);
    assert.deepEqual(await found('look plan'), ['a.md:10']);
    assert.deepEqual(await found('"look at dana"'), ['a.md:10']);
    assert.deepEqual(await found('2026 customer friction'), ['a.md:11']);
  });

  it('finds a theme by any spelling with those below it, and by the beginning of a name', async () => {
    assert.deepEqual(await found('#trust'), ['b.md:10', 'b.md:11 withheld', 'a.md:10', 'a.md:12']);
    assert.deepEqual(await found('#vertrauen'), await found('#trust'));
    assert.deepEqual(await found('#tools'), ['a.md:11']);
    assert.deepEqual(await found('#fric'), ['a.md:11']);
    assert.deepEqual(await found('#trus'), ['b.md:10', 'b.md:11 withheld', 'a.md:10', 'a.md:12', 'c.md:10']);
    assert.deepEqual(await found('#"trus"'), []);
    assert.deepEqual(await found('#nothing'), []);
  });

  it('finds what somebody spoke by a word or an alias of their name, or by the whole name only', async () => {
    assert.deepEqual(await found('@dan'), ['a.md:11', 'c.md:10']);
    assert.deepEqual(await found('@"Dana Okafor"'), ['a.md:11']);
    assert.deepEqual(await found('@hanako'), ['b.md:10', 'b.md:11 withheld']);
    assert.deepEqual(await found('@sam'), ['a.md:12']);
    assert.deepEqual(await found('@marek @hanako #trust'), ['b.md:10', 'b.md:11 withheld', 'a.md:10']);
  });

  it('finds by date, situation and study', async () => {
    assert.deepEqual(await found('2026-10 plan'), ['a.md:10', 'a.md:11', 'a.md:12']);
    assert.deepEqual(await found('>2026'), ['b.md:10', 'b.md:11 withheld']);
    assert.deepEqual(await found('>=2026-10 <2027'), ['a.md:10', 'a.md:11', 'a.md:12']);
    assert.deepEqual(await found('>2026-10-02'), ['b.md:10', 'b.md:11 withheld']);
    assert.deepEqual(await found('situation:coll'), ['b.md:10', 'b.md:11 withheld']);
    assert.deepEqual(await found('study:"release plan"'), ['a.md:10', 'a.md:11', 'a.md:12']);
  });

  it('shows what is off the record only to who asks for it by that name', async () => {
    assert.deepEqual(await found('secret'), []);
    assert.deepEqual(await found('explanation #trust'), []);
    assert.deepEqual(await found('#off'), ['b.md:11 withheld']);
    assert.deepEqual(await found('#off-record'), ['b.md:11']);
    assert.deepEqual(await found('#off-record secret'), ['b.md:11']);
  });

  it('gives the same while a query grows, shrinks and changes', async () => {
    const typed = ['l', 'lo', 'loo', 'look', 'look #', 'look #t', 'look #trust', 'look #trustw', 'look', 'look @m', 'look @marek', '@marek', '@marek >2026', '@marek >2025', '#off-record', '#off-record s', 's'];
    for (const query of typed) assert.deepEqual(await found(query), await found(query, searchIn(indexOf(files))), query);
  });

  it('gives no more than asked, and says how many there are', async () => {
    const result = await search.find('plan', 2);
    assert.equal(result?.passages.length, 2);
    assert.equal(result.total, 4);
  });

  it('follows the notes', async () => {
    const index = indexOf(files);
    const following = searchIn(index);
    assert.deepEqual(await found('look', following), ['a.md:10']);
    index.set('a.md', undefined);
    index.set('d.md', interview({ interviewees: ['Kim'], passages: [passage('x', { text: 'Look here' })] }));
    index.settle();
    index.publish();
    assert.deepEqual(await found('look', following), ['d.md:10']);
  });

  it('lets others go first when its time is up, and gives up for a newer search', async () => {
    const scheduler = new HandScheduler();
    const slow = searchIn(indexOf(files), scheduler);
    const first = slow.find('plan', 200);
    const second = slow.find('look', 200);
    assert.equal(await first, undefined);
    assert.equal((await second)?.total, 1);
    scheduler.time += 1000;
    await slow.find('other', 200);
    assert.equal(scheduler.pauses, 0, 'a slice begins with the search');
    const late = slow.find('@dana', 200);
    scheduler.time += 1000;
    await late;
    assert.equal(scheduler.pauses, 1);
  });
});
