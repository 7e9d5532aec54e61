import assert from 'node:assert/strict';
import type { CatalogDelta } from '../../../src/catalog/catalog';
import { NoteIndex } from '../../../src/catalog/noteIndex';
import type { InterviewNote, ParsedFile } from '../../../src/notes/model';
import { followUp, interview, passage, profile } from './handmade';
import { indexOf, noon, once } from './indexOf';

describe('the index', () => {
  it('names only what a change touched', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['Dana'], passages: [passage('trust')] }),
      'b.md': interview({ interviewees: ['Priya'], passages: [passage('tools/friction')], followUps: [followUp()] }),
      'people/priya.md': profile('Priya'),
    });
    index.publish();
    const deltas: CatalogDelta[] = [];
    index.onDidChange((delta) => deltas.push(delta));
    index.set('a.md', interview({ interviewees: ['Dana'], passages: [passage('trust/blind')] }));
    index.settle();
    index.publish();
    index.publish();
    assert.deepEqual(
      deltas.map((delta) => [[...delta.paths], [...delta.people], [...delta.themes].sort(), delta.followUps, delta.all]),
      [[['a.md'], ['dana'], ['trust', 'trust/blind'], false, false]],
    );
  });

  it('takes a file that says what it said for no change', () => {
    const note = (theme: string): InterviewNote => interview({ interviewees: ['Dana'], passages: [passage(theme)], followUps: [followUp()] });
    const index = indexOf({ 'a.md': note('trust'), 'people/dana.md': profile('Dana') });
    index.publish();
    const paths: string[][] = [];
    index.onDidChange((delta) => paths.push([...delta.paths].sort()));
    const set = (path: string, file: ParsedFile | undefined): void => {
      index.set(path, file);
      index.settle();
      index.publish();
    };
    for (const theme of ['trust', 'trusT', 'trusT']) set('a.md', note(theme));
    for (const alias of ['D.', 'D.']) set('people/dana.md', profile('Dana', { aliases: [alias] }));
    for (const path of ['a.md', 'a.md', 'b.md']) set(path, undefined);
    assert.deepEqual(paths, [['a.md'], ['a.md', 'people/dana.md'], ['a.md']]);
  });

  it('stops settling between two files when told to', () => {
    const index = new NoteIndex({ clock: () => noon, offRecordTheme: 'off-record' });
    index.set('a.md', interview());
    index.set('b.md', interview());
    assert.equal(index.settle(once()), false);
    assert.equal(index.interviewCount, 1);
    assert.equal(index.settle(), true);
    assert.equal(index.interviewCount, 2);
  });

  it('gives the same answers, not equal ones, as long as nothing changes', () => {
    const index = indexOf({ 'a.md': interview({ interviewees: ['Dana'], passages: [passage('trust')] }), 'b.md': interview({ themes: ['tools'] }) });
    const [dana, trust] = [index.person('Dana'), index.theme('trust')];
    index.set('b.md', interview({ themes: ['tools', 'price'] }));
    index.settle();
    assert.equal(index.person('Dana'), dana);
    assert.equal(index.theme('trust'), trust);
  });
});
