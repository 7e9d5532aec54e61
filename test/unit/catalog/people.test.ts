import assert from 'node:assert/strict';
import { consentBy, entry, followUp, interview, passage, profile } from './handmade';
import { codesIn, indexOf } from './indexOf';

describe('people', () => {
  it('are one for all spellings that differ in case, white space or normal form', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Zoë Ng'] }), 'b.md': interview({ interviewees: ['zoe\u0308  ng'] }) });
    assert.equal(index.people().length, 1);
    assert.deepEqual(index.person('ZOË NG')?.interviews, ['a.md', 'b.md']);
  });

  it('are one in capitals, whichever capitals their script has', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Anna Weiß'] }), 'b.md': interview({ interviewees: ['ANNA WEIẞ'] }), 'c.md': interview({ interviewees: ['ANNA WEISS'] }) });
    assert.deepEqual(index.people().map(({ interviewCount }) => interviewCount), [3]);
  });

  it('are shown in the most frequent spelling, of several in that of the first file', () => {
    const index = indexOf({
      'b.md': interview({ interviewees: ['dana okafor'] }),
      'a.md': interview({ interviewees: ['Dana Okafor'] }),
    });
    assert.equal(index.person('dana okafor')?.name, 'Dana Okafor');
    index.set('c.md', interview({ interviewees: ['dana okafor'] }));
    index.settle();
    assert.equal(index.person('Dana Okafor')?.name, 'dana okafor');
    assert.deepEqual(index.interview('a.md')?.interviewees.map(({ name }) => name), ['dana okafor']);
  });

  it('are shown as their profile spells them', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['dana okafor'] }),
      'b.md': interview({ interviewees: ['dana okafor'] }),
      'people/dana.md': profile('Dana Okafor', { role: 'Release manager' }),
    });
    const dana = index.person('dana okafor');
    assert.equal(dana?.name, 'Dana Okafor');
    assert.equal(dana.profile, 'people/dana.md');
    assert.equal(dana.role, 'Release manager');
  });

  it('are one through the aliases of a profile', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['D. Okafor'] }),
      'b.md': interview({ interviewees: ['Dana Okafor'] }),
      'people/dana.md': profile('Dana Okafor', { aliases: ['D. Okafor', 'Dane'] }),
    });
    assert.deepEqual(index.people().map(({ name }) => name), ['Dana Okafor']);
    assert.deepEqual(index.person('d. okafor')?.interviews, ['a.md', 'b.md']);
    assert.deepEqual(index.person('Dane')?.aliases, ['D. Okafor', 'Dane']);
  });

  it('fall apart again when the profile goes', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['D. Okafor'] }),
      'b.md': interview({ interviewees: ['Dana Okafor'] }),
      'people/dana.md': profile('Dana Okafor', { aliases: ['D. Okafor'] }),
    });
    index.set('people/dana.md', undefined);
    index.settle();
    assert.deepEqual(index.people().map(({ name }) => name), ['D. Okafor', 'Dana Okafor']);
  });

  it('are others with a suffix', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Dana Okafor'] }), 'b.md': interview({ interviewees: ['Dana Okafor (Acme)'] }) });
    assert.equal(index.people().length, 2);
  });

  it('exist with a profile alone, named after the file where it has no name', () => {
    const index = indexOf({ 'people/Priya Nair.md': profile(null), 'people/Sam.md': profile('Sam Reyes') });
    assert.deepEqual(index.people().map(({ name }) => name), ['Priya Nair', 'Sam Reyes']);
    assert.deepEqual(codesIn(index, 'people/Priya Nair.md'), ['profile-without-name']);
  });

  it('who only interview are not listed', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Dana'], interviewers: ['Sam'] }) });
    assert.equal(index.person('Sam'), undefined);
  });

  it('are listed by name in the order of code points', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['b', 'ﬀ', '😀', 'B'] }) });
    assert.deepEqual(index.people().map(({ name }) => name), ['b', 'ﬀ', '😀']);
  });

  it('named twice in one note are in it once', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Dana', 'dana'], passages: [passage('x')] }) });
    assert.equal(index.interview('a.md')?.interviewees.length, 1);
    assert.equal(index.passagesIn('a.md')[0]?.speaker?.name, 'Dana');
  });

  describe('with two profiles of one name', () => {
    const files = {
      'a.md': interview({ interviewees: ['Dee'] }),
      'people/1.md': profile('Dana Okafor', { role: 'first' }),
      'people/2.md': profile('dana okafor', { role: 'second', aliases: ['Dee'] }),
    };

    it('belong to the first by path; the other is left aside with a problem', () => {
      const index = indexOf(files);
      assert.equal(index.person('Dana Okafor')?.role, 'first');
      assert.deepEqual(codesIn(index, 'people/1.md'), []);
      assert.deepEqual(codesIn(index, 'people/2.md'), ['person-duplicate']);
      assert.equal(index.person('Dee')?.name, 'Dee');
    });

    it('belong to the other once the first is gone', () => {
      const index = indexOf(files);
      index.set('people/1.md', undefined);
      index.settle();
      assert.equal(index.person('Dee')?.role, 'second');
      assert.deepEqual(codesIn(index, 'people/2.md'), []);
    });
  });

  it('keep their name where somebody else has it as an alias', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['Dana'] }),
      'people/dana.md': profile('Dana'),
      'people/other.md': profile('Daniela', { aliases: ['Dana'] }),
      'people/third.md': profile('Danai', { aliases: ['Dani'] }),
      'people/fourth.md': profile('Danielle', { aliases: ['Dani'] }),
    });
    assert.equal(index.person('Dana')?.profile, 'people/dana.md');
    assert.deepEqual(index.person('Daniela')?.aliases, []);
    assert.deepEqual(codesIn(index, 'people/other.md'), ['person-alias-is-name']);
    assert.equal(index.person('Dani')?.name, 'Danielle');
    assert.deepEqual(codesIn(index, 'people/third.md'), ['person-alias-taken']);
  });

  it('may be called __proto__ or constructor', () => {
    const index = indexOf({
      'a.md': interview({
        interviewees: ['__proto__'],
        consent: consentBy([['__proto__', 'verbal']]),
        passages: [passage('constructor')],
      }),
      'themes/p.md': entry('__proto__'),
    });
    const snapshot = JSON.stringify(index.snapshot());
    assert.match(snapshot, /"consent":\{"__proto__":"verbal"\}/);
    assert.match(snapshot, /"name":"__proto__".*"themes":\{"constructor":1\}/);
    assert.equal(index.theme('__proto__')?.codebook, 'themes/p.md');
  });

  it('count the passages that they spoke, and those of shared interviews that nobody is named for', () => {
    const index = indexOf({
      'a.md': interview({
        interviewees: ['Dana Okafor', 'Priya Nair'],
        interviewers: ['Sam Reyes'],
        passages: [
          passage(['trust', 'tools'], { line: 10, speaker: 'Dana' }),
          passage('trust', { line: 11 }),
          passage('trust', { line: 12, speaker: 'Sam' }),
          passage('trust', { line: 13, form: 'own' }),
          passage(['trust', 'off-record'], { line: 14, speaker: 'PN' }),
        ],
      }),
    });
    const [dana, priya] = index.people();
    assert.deepEqual([dana?.passageCount, dana?.unattributedCount], [1, 1]);
    assert.deepEqual([priya?.passageCount, priya?.unattributedCount], [1, 1]);
    assert.deepEqual(index.passagesOfPerson('dana okafor').map(({ text }) => text), ['line 10']);
    assert.deepEqual(index.snapshot().interviewees.map(({ themes }) => themes), [{ tools: 1, trust: 1 }, {}]);
  });

  it('have their interviews listed latest first, those without a date last', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['Dana'] }),
      'b.md': interview({ interviewees: ['Dana'], date: '2026-11-22T14:30+01:00' }),
      'c.md': interview({ interviewees: ['Dana'], date: '2026-12-01' }),
      'd.md': interview({ interviewees: ['Dana'], date: '2026-11-22T14:30Z' }),
    });
    assert.deepEqual(index.interviewsOf('dana').map(({ path }) => path), ['c.md', 'd.md', 'b.md', 'a.md']);
  });

  it('in a follow-up are those it mentions, when they are known, else those of the note', () => {
    const index = indexOf({
      'a.md': interview({
        interviewees: ['Dana Okafor'],
        followUps: [followUp({ mentions: ['Priya Nair', 'Nobody'] }), followUp({ line: 21, mentions: ['Nobody'] })],
      }),
      'people/priya.md': profile('Priya Nair'),
    });
    const interviewees = (): string[][] => index.followUpsIn('a.md').map((entry) => entry.interviewees.map(({ name }) => name));
    assert.deepEqual(interviewees(), [['Priya Nair'], ['Dana Okafor']]);
    index.set('people/priya.md', undefined);
    index.settle();
    assert.deepEqual(interviewees(), [['Dana Okafor'], ['Dana Okafor']]);
  });
});
