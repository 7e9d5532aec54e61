import assert from 'node:assert/strict';
import type { CodedPassage, InterviewNote } from '../../../src/notes/model';
import { consentBy, followUp, interview, mark, passage, profile } from './handmade';
import { codesIn, indexOf, noon } from './indexOf';

const dana = { interviewees: ['Dana Okafor'], interviewers: ['Sam Reyes'] };
const pair = { interviewees: ['Dana Okafor', 'Priya Nair'], interviewers: ['Sam Reyes'] };

function resolved(people: { interviewees: string[]; interviewers?: string[]; verbatim?: boolean }, ...passages: CodedPassage[]): (readonly [string, string | null])[] {
  const index = indexOf({ 'a.md': interview({ ...people, passages }) });
  return index.passagesIn('a.md').map(({ kind, speaker }) => [kind, speaker?.name ?? null] as const);
}

describe('the speaker of a passage', () => {
  const cases: [string, { interviewees: string[]; interviewers?: string[] }, string | null, string | null][] = [
    ['is the only interviewee where no mark holds', dana, null, 'Dana Okafor'],
    ['is nobody where no mark holds and there are several', pair, null, null],
    ['is whom the mark names in full', pair, 'priya  nair', 'Priya Nair'],
    ['is whom the mark names by first name', pair, 'Dana', 'Dana Okafor'],
    ['is whom the mark names by initials', pair, 'PN', 'Priya Nair'],
    ['is nobody where a first name fits two', { interviewees: ['Dana Okafor', 'Dana Ruiz'] }, 'Dana', null],
    ['needs no suffix where that is unambiguous', { interviewees: ['Dana Okafor (Acme)', 'Priya Nair'] }, 'Dana Okafor', 'Dana Okafor (Acme)'],
    ['is nobody where the mark names somebody else', dana, 'Tom', null],
    ['is one person under two spellings', { interviewees: ['Dana Okafor', 'dana okafor'] }, null, 'Dana Okafor'],
  ];
  for (const [title, people, name, expected] of cases) {
    it(title, () => {
      assert.equal(resolved(people, passage('x', { speaker: name }))[0]?.[1], expected);
    });
  }

  it('is looked up among the aliases of the profiles of the people of the note', () => {
    const index = indexOf({
      'a.md': interview({ ...pair, passages: [passage('x', { speaker: 'Dee' }), passage('x', { line: 11, speaker: 'Tommy' })] }),
      'people/dana.md': profile('Dana Okafor', { aliases: ['Dee'] }),
      'people/tom.md': profile('Tom Sun', { aliases: ['Tommy'] }),
    });
    assert.deepEqual(index.passagesIn('a.md').map(({ speaker }) => speaker?.name ?? null), ['Dana Okafor', null]);
    assert.deepEqual(codesIn(index, 'a.md'), ['speaker-unknown']);
    index.set('people/dana.md', profile('Dana Okafor'));
    index.settle();
    assert.deepEqual(codesIn(index, 'a.md'), ['speaker-unknown', 'speaker-unknown']);
  });

  it('that matches nobody, or several, is a hint at the first of its marks', () => {
    const people = { interviewees: ['Dana Okafor', 'Dana Ruiz'], speakers: [mark('Tom', 11), mark('Tom', 12), mark('Dana', 13), mark('Interviewer', 14)] };
    const index = indexOf({ 'a.md': interview(people) });
    assert.deepEqual(index.problemsIn('a.md').map(({ code, severity, range }) => [code, severity, range.start.line]), [
      ['speaker-unknown', 'hint', 11],
      ['speaker-ambiguous', 'hint', 13],
    ]);
  });
});

describe('the kind of a passage', () => {
  it('is a paraphrase, or a quote where its form says so', () => {
    assert.deepEqual(resolved(dana, passage('x'), passage('x', { line: 11, form: 'quote' })), [
      ['paraphrase', 'Dana Okafor'],
      ['quote', 'Dana Okafor'],
    ]);
  });

  it('is own for own notes, which are the interviewer’s in whoever’s turn they stand', () => {
    assert.deepEqual(resolved(dana, passage('x', { form: 'own' }), passage('x', { line: 11, form: 'own', speaker: 'Dana' })), [
      ['own', 'Sam Reyes'],
      ['own', 'Sam Reyes'],
    ]);
  });

  it('is own for whatever the interviewer says', () => {
    for (const name of ['Sam', 'Me', 'I', 'interviewer', 'SR']) {
      assert.deepEqual(resolved(dana, passage('x', { form: 'quote', speaker: name })), [['own', 'Sam Reyes']]);
    }
  });

  it('is own without a person where nobody, or no one person, is named as interviewer', () => {
    assert.deepEqual(resolved({ interviewees: ['Dana Okafor'] }, passage('x', { speaker: 'Me' })), [['own', null]]);
    const two = { interviewees: ['Dana Okafor'], interviewers: ['Sam Reyes', 'Ada Lum'] };
    assert.deepEqual(resolved(two, passage('x', { form: 'own' }), passage('x', { line: 11, speaker: 'Ada' })), [
      ['own', null],
      ['own', 'Ada Lum'],
    ]);
  });

  describe('in a verbatim record', () => {
    const verbatim = { ...dana, verbatim: true };

    it('is a quote for all that is spoken, by whomever', () => {
      assert.deepEqual(resolved(verbatim, passage('x'), passage('x', { line: 11, speaker: 'Tom' }), passage('x', { line: 12, speaker: 'Sam' })), [
        ['quote', 'Dana Okafor'],
        ['quote', null],
        ['own', 'Sam Reyes'],
      ]);
    });

    it('is a paraphrase for what nobody is known to have spoken, and for a heading', () => {
      assert.deepEqual(resolved({ ...pair, verbatim: true }, passage('x')), [['paraphrase', null]]);
      const coded = passage('x');
      const heading = { text: 'Tools', depth: 2, range: coded.range, section: coded.range };
      const index = indexOf({ 'a.md': interview({ ...verbatim, headings: [heading], passages: [coded] }) });
      assert.equal(index.passagesIn('a.md')[0]?.kind, 'paraphrase');
    });
  });
});

describe('a follow-up', () => {
  const ownerOf = (name: string | null, people: Partial<Parameters<typeof interview>[0]> = dana): [string | null, boolean] => {
    const [entry] = indexOf({ 'a.md': interview({ ...people, followUps: [followUp({ owner: name })] }) }).followUps();
    return [entry?.owner?.name ?? null, entry?.mine ?? false];
  };

  it('is the interviewer’s without a mark, and with theirs', () => {
    assert.deepEqual(ownerOf(null), ['Sam Reyes', true]);
    assert.deepEqual(ownerOf('Sam'), ['Sam Reyes', true]);
    assert.deepEqual(ownerOf('Me'), ['Sam Reyes', true]);
    assert.deepEqual(ownerOf(null, { interviewees: ['Dana Okafor'] }), [null, true]);
  });

  it('is the promise of whom its mark names, even of somebody whom the note does not', () => {
    assert.deepEqual(ownerOf('Dana'), ['Dana Okafor', false]);
    assert.deepEqual(ownerOf('Tom Sun'), ['Tom Sun', false]);
    assert.deepEqual(ownerOf('Anna', { interviewees: ['ANNA WEIẞ'] }), ['ANNA WEIẞ', false]);
  });

  it('is off the record where it overlaps what is', () => {
    const promise = followUp({ line: 20 });
    const index = indexOf({ 'a.md': interview({ ...dana, followUps: [promise, followUp({ line: 21 })], passages: [passage('off-record', { range: promise.range, form: 'own' })] }) });
    assert.deepEqual(index.followUpsIn('a.md').map(({ offRecord }) => offRecord), [true, false]);
  });
});

describe('a question', () => {
  it('with a speaker is one only if that is the interviewer', () => {
    const questions: InterviewNote['questions'] = [null, 'Sam', 'Me', 'Dana', 'Tom'].map((name, line) => ({
      text: name ?? 'unmarked',
      range: mark('', line).range,
      speaker: name === null ? null : mark(name, line),
    }));
    const index = indexOf({ 'a.md': interview({ ...dana, questions }) });
    assert.deepEqual(index.questionsIn('a.md').map(({ text }) => text), ['unmarked', 'Sam', 'Me']);
  });
});

describe('an interview', () => {
  it('is planned until its date has come', () => {
    const planned = (date: string | null): boolean | undefined => indexOf({ 'a.md': interview({ date }) }).interview('a.md')?.planned;
    assert.deepEqual(['2026-11-24', '2026-11-23T12:01', '2026-11-23', '2026-11-23T11:59', null].map(planned), [true, true, false, false, false]);
  });

  it('stops being planned as time goes on', () => {
    const now = new Date(noon);
    const index = indexOf({ 'a.md': interview({ date: '2026-11-23T12:30' }) }, { now });
    assert.equal(index.interview('a.md')?.planned, true);
    now.setHours(13);
    assert.equal(index.interview('a.md')?.planned, false);
  });

  it('is called after its file where it has no title', () => {
    assert.equal(indexOf({ 'talks/Dana 1.md': interview() }).interview('talks/Dana 1.md')?.title, 'Dana 1');
    assert.equal(indexOf({ 'a.md': interview({ title: 'Releases' }) }).interview('a.md')?.title, 'Releases');
  });

  it('holds consent by name, a first name or an alias being enough, the stricter of two answers counting', () => {
    const consent = consentBy([
      ['Dana', 'verbal'],
      ['Nair', 'written'],
      ['dana okafor', 'withdrawn'],
    ]);
    const index = indexOf({ 'a.md': interview({ ...pair, consent }), 'people/priya.md': profile('Priya Nair', { aliases: ['Nair'] }) });
    assert.deepEqual(index.interview('a.md')?.consent, { 'Dana Okafor': 'withdrawn', 'Priya Nair': 'written' });
  });
});
