import assert from 'node:assert/strict';
import { passagesOfTheme } from '../../../src/catalog/passagesOfTheme';
import { entry, interview, passage } from './handmade';
import { codesIn, indexOf } from './indexOf';

describe('themes', () => {
  it('are one for all spellings of a key, shown in the most frequent one', () => {
    const index = indexOf({
      'a.md': interview({ themes: ['release planning'], passages: [passage('Release-Planning')] }),
      'b.md': interview({ passages: [passage('release-planning'), passage('release-planning', { line: 11 })] }),
    });
    assert.deepEqual(index.themes().map(({ key, label }) => [key, label]), [['release-planning', 'release-planning']]);
    assert.deepEqual(index.theme('#Release  Planning')?.interviews, ['a.md', 'b.md']);
  });

  it('are shown in the spelling of the first file, and first in it, where several are as frequent', () => {
    const index = indexOf({ 'b.md': interview({ themes: ['TRUST'] }), 'a.md': interview({ themes: ['Trust'], passages: [passage('trust')] }) });
    assert.equal(index.theme('trust')?.label, 'Trust');
  });

  it('are shown as the codebook spells them', () => {
    const index = indexOf({ 'a.md': interview({ themes: ['trust', 'trust'] }), 'themes/trust.md': entry('Trust', { definition: 'Who relies on whom', color: 'teal' }) });
    const { label, codebook, definition, color } = index.theme('trust') ?? assert.fail();
    assert.deepEqual({ label, codebook, definition, color }, { label: 'Trust', codebook: 'themes/trust.md', definition: 'Who relies on whom', color: 'teal' });
  });

  it('exist with an entry alone, named after the file where it names none', () => {
    const index = indexOf({ 'themes/hand-over.md': entry(null) });
    assert.deepEqual(index.themes().map(({ key, named }) => [key, named]), [['hand-over', true]]);
    assert.deepEqual(codesIn(index, 'themes/hand-over.md'), ['entry-without-theme']);
  });

  describe('above others', () => {
    const files = {
      'a.md': interview({ passages: [passage('Tools/friction'), passage(['Tools/friction', 'Tools/price'], { line: 11 })] }),
      'b.md': interview({ passages: [passage('Tools')] }),
    };

    it('count the passages below, each once', () => {
      const tools = indexOf(files).theme('tools');
      assert.deepEqual([tools?.ownCount, tools?.passageCount], [1, 3]);
      assert.deepEqual(tools?.children, ['tools/friction', 'tools/price']);
      assert.deepEqual(tools.interviews, ['a.md', 'b.md']);
    });

    it('give the passages below, each once, in the order of paths and of the text', () => {
      const index = indexOf(files);
      const passages = [...passagesOfTheme('tools', index.theme('tools')?.interviews ?? [], index)];
      assert.deepEqual(passages.map(({ path, text }) => `${path} ${text}`), ['a.md line 10', 'a.md line 11', 'b.md line 10']);
      assert.deepEqual(['a.md', 'b.md', 'c.md'].map((path) => index.passageCountIn(path, 'tools')), [2, 1, 0]);
    });

    it('stand there unnamed when only those below are used, and are not in the snapshot', () => {
      const index = indexOf({ 'a.md': files['a.md'] });
      const tools = index.theme('tools');
      assert.equal(tools?.named, false);
      assert.equal(tools.label, 'Tools');
      assert.deepEqual(index.snapshot().themes.map(({ key }) => key), ['tools/friction', 'tools/price']);
    });

    it('go with the last of those below', () => {
      const index = indexOf({ 'a.md': files['a.md'] });
      index.set('a.md', interview());
      index.settle();
      assert.deepEqual(index.themes(), []);
    });
  });

  describe('with aliases', () => {
    it('take in what is coded with them, and what lies below them', () => {
      const index = indexOf({
        'a.md': interview({ themes: ['Vertrauen'], passages: [passage(['vertrauen/blind', 'trust/blind']), passage('trust', { line: 11 })] }),
        'themes/trust.md': entry('Trust', { aliases: ['Vertrauen', 'Trust'] }),
      });
      assert.deepEqual(index.themes().map(({ key, label }) => [key, label]), [['trust', 'Trust'], ['trust/blind', 'Trust/blind']]);
      assert.deepEqual(index.interview('a.md')?.themes, ['trust', 'trust/blind']);
      assert.deepEqual(index.passagesIn('a.md').map(({ themes }) => themes), [['trust/blind'], ['trust']]);
      assert.equal(index.theme('VERTRAUEN/blind')?.passageCount, 1);
      assert.deepEqual(index.theme('trust')?.aliases, ['Vertrauen']);
    });

    it('are followed from one to the next', () => {
      const index = indexOf({
        'a.md': interview({ passages: [passage('vertrauen/kind/x')] }),
        'themes/1.md': entry('trust', { aliases: ['vertrauen'] }),
        'themes/2.md': entry('friction', { aliases: ['trust/kind'] }),
      });
      assert.deepEqual(index.interview('a.md')?.themes, ['friction/x']);
    });

    it('fall apart again when the entry goes', () => {
      const index = indexOf({ 'a.md': interview({ passages: [passage('vertrauen/blind')] }), 'themes/trust.md': entry('trust', { aliases: ['vertrauen'] }) });
      index.set('themes/trust.md', undefined);
      index.settle();
      assert.deepEqual(index.interview('a.md')?.themes, ['vertrauen/blind']);
      assert.equal(index.theme('trust'), undefined);
    });

    it('that are the name of another entry, or stand above one, are none', () => {
      const index = indexOf({
        'a.md': interview({ themes: ['price', 'tools/old', 'money'] }),
        'themes/1.md': entry('cost', { aliases: ['price', 'tools', 'money'] }),
        'themes/2.md': entry('price'),
        'themes/3.md': entry('tools/friction'),
        'themes/4.md': entry('value', { aliases: ['money'] }),
        'themes/5.md': entry('self/deep', { aliases: ['self'] }),
      });
      assert.deepEqual(index.interview('a.md')?.themes, ['price', 'tools/old', 'cost']);
      assert.deepEqual(codesIn(index, 'themes/1.md'), ['theme-alias-is-name', 'theme-alias-is-name']);
      assert.deepEqual(codesIn(index, 'themes/4.md'), ['theme-alias-taken']);
      assert.deepEqual(codesIn(index, 'themes/5.md'), ['theme-alias-is-name']);
    });
  });

  it('with two entries belong to the first by path', () => {
    const index = indexOf({ 'themes/b.md': entry('trust', { definition: 'second' }), 'themes/a.md': entry('Trust', { definition: 'first' }) });
    assert.equal(index.theme('trust')?.definition, 'first');
    assert.deepEqual(codesIn(index, 'themes/b.md'), ['theme-duplicate']);
  });
});

describe('off the record', () => {
  const offRecord = (index: ReturnType<typeof indexOf>): readonly boolean[] => index.passagesIn('a.md').map((each) => each.offRecord);
  const oneLine = { range: { start: { line: 10, character: 2 }, end: { line: 10, character: 40 } } };
  const highlight = { range: { start: { line: 10, character: 10 }, end: { line: 10, character: 20 } } };

  it('is what the theme codes, or one below it, or an alias of it', () => {
    const index = indexOf({
      'a.md': interview({ passages: [passage('off-record'), passage('Off Record/salary', { line: 11 }), passage('vertraulich', { line: 12 }), passage('trust', { line: 13 })] }),
      'themes/off.md': entry('off-record', { aliases: ['vertraulich'] }),
    });
    assert.deepEqual(offRecord(index), [true, true, true, false]);
  });

  it('is all that overlaps it, by whatever theme', () => {
    const index = indexOf({ 'a.md': interview({ passages: [passage('price', oneLine), passage('off-record', highlight)] }) });
    assert.deepEqual(offRecord(index), [true, true]);
  });

  it('is not the heading of a section that holds some of it', () => {
    const heading = { text: 'Money', depth: 2, range: { start: { line: 5, character: 3 }, end: { line: 5, character: 8 } }, section: { start: { line: 5, character: 0 }, end: { line: 30, character: 0 } } };
    const section = { range: { start: heading.range.start, end: heading.section.end } };
    const within = indexOf({ 'a.md': interview({ headings: [heading], passages: [passage('price', section), passage('off-record')] }) });
    assert.deepEqual(offRecord(within), [false, true]);
    const coded = indexOf({ 'a.md': interview({ headings: [heading], passages: [passage('off-record', section), passage('price')] }) });
    assert.deepEqual(offRecord(coded), [true, true]);
  });

  it('is a whole note whose frontmatter holds the theme', () => {
    assert.deepEqual(offRecord(indexOf({ 'a.md': interview({ themes: ['off-record'], passages: [passage('trust')] }) })), [true]);
  });

  it('is named by a setting', () => {
    const index = indexOf({ 'a.md': interview({ passages: [passage('Secret'), passage('off-record', { line: 11 })] }) }, { offRecordTheme: '#secret' });
    assert.deepEqual(offRecord(index), [true, false]);
    index.setOffRecordTheme('off record');
    index.settle();
    assert.deepEqual(offRecord(index), [false, true]);
    index.setOffRecordTheme('');
    index.settle();
    assert.deepEqual(offRecord(index), [false, false]);
  });

  it('is named for each folder by its own setting', () => {
    const notes = () => interview({ passages: [passage('Secret'), passage('off-record', { line: 11 })] });
    const index = indexOf({ 'a/1.md': notes(), 'b/1.md': notes(), 'c/1.md': notes() }, { offRecordTheme: [{ prefix: 'a/', theme: '#secret' }, { prefix: 'b/', theme: '' }, { prefix: '', theme: 'off-record' }] });
    const inFolder = (name: string): boolean[] => index.passagesIn(`${name}/1.md`).map((each) => each.offRecord);
    assert.deepEqual(['a', 'b', 'c'].map(inFolder), [[true, false], [false, false], [false, true]]);
    assert.deepEqual(['a/1.md', 'b/1.md', 'elsewhere.md'].map((path) => index.offRecordThemeOf(path)), ['secret', '', 'off-record']);
    index.setOffRecordTheme([{ prefix: 'b/', theme: 'Secret' }, { prefix: '', theme: 'off-record' }]);
    index.settle();
    assert.deepEqual(['a', 'b', 'c'].map(inFolder), [[false, true], [true, false], [false, true]]);
  });

  it('follows the theme when an entry makes it an alias of another', () => {
    const index = indexOf({ 'a.md': interview({ passages: [passage('confidential'), passage('trust', { line: 11 })] }) });
    assert.deepEqual(offRecord(index), [false, false]);
    index.set('themes/c.md', entry('confidential', { aliases: ['off-record'] }));
    index.settle();
    assert.deepEqual(offRecord(index), [true, false]);
  });
});
