import assert from 'node:assert/strict';
import { passagesIn } from './markedText';

describe('A tag codes', () => {
  it('the paragraph that holds it', () => {
    assert.deepEqual(passagesIn('a\n\n⟦b #x\nc⟧\n\nd'), ['x: b c']);
  });

  it('the item’s own paragraph, not the items nested in it', () => {
    assert.deepEqual(passagesIn('- ⟦a #x⟧\n  - b\n  - ⟦c #y⟧\n\n  ⟦d #z⟧'), ['x: a', 'y: c', 'z: d']);
    assert.deepEqual(passagesIn('1) ⟦a #x⟧\n2) b'), ['x: a']);
  });

  it('the paragraph of a quote', () => {
    assert.deepEqual(passagesIn('> ⟦a #x\n> b⟧\n>\n> c'), ['x: a b']);
    assert.deepEqual(passagesIn('> - > ⟦a\n>   > b #x\nlazy⟧'), ['x: a b lazy']);
  });

  it('the table row', () => {
    assert.deepEqual(passagesIn('| Who | What |\n|---|---|\n| ⟦Dana | two weeks #approval⟧ |\n| Sam | x |'), ['approval: Dana | two weeks']);
    assert.deepEqual(passagesIn('| A | B | C |\n|---|---|---|\n| ⟦Dana | two \\| weeks | #approval⟧ |'), ['approval: Dana | two \\| weeks']);
  });

  it('the turn, where a line begins with a mark', () => {
    assert.deepEqual(passagesIn('⟦Intro #a⟧\n⟦**Dana:** two weeks #b\nand more⟧\n⟦Sam: why? #c⟧'), ['a: Intro', 'b: two weeks and more', 'c: why?']);
  });

  it('one passage in each of two themes, and one for a theme that stands twice', () => {
    assert.deepEqual(passagesIn('⟦a #x #y #X⟧'), ['x, y: a']);
  });

  it('the section under its heading, up to the next of the same or a higher level', () => {
    assert.deepEqual(passagesIn('# A\n\n## ⟦Pay #x\n\na\n\n### B\n\n- b⟧\n\n## C\n\nc'), ['x: Pay']);
    assert.deepEqual(passagesIn('## ⟦Pay #x ##\n\na⟧\n\n\n# C'), ['x: Pay']);
    assert.deepEqual(passagesIn('⟦Pay\n#x\n---\n\na⟧  \n \n'), ['x: Pay']);
  });

  it('only to the end of the heading’s container', () => {
    assert.deepEqual(passagesIn('# A\n\n> ## ⟦Pay #x\n>\n> a⟧\n>\n\nb\n\n- # ⟦B #y\n  c⟧\n- d'), ['x: Pay', 'y: B']);
  });

  it('the sibling before it, where its block is nothing but tags', () => {
    assert.deepEqual(passagesIn('a\n\n⟦b⟧\n\n#x #y\n\n#z'), ['x, y, z: b']);
    assert.deepEqual(passagesIn('- ⟦a\n- b\n  - c⟧\n\n#x'), ['x: a b c']);
    assert.deepEqual(passagesIn('> ⟦a\n>\n> b⟧\n\n#x\n#y'), ['x, y: a b']);
    assert.deepEqual(passagesIn('> a\n>\n> ⟦b⟧\n>\n> #x'), ['x: b']);
    assert.deepEqual(passagesIn('- [ ] ⟦a\n- [x] b⟧\n\n#x'), ['x: a b']);
    assert.deepEqual(passagesIn('| ⟦a | b |\n|-|-|\n| c | d⟧ |\n\n#x'), ['x: a | b c | d']);
    assert.deepEqual(passagesIn('Dana: a\n⟦Sam: b⟧\n\n#x'), ['x: b']);
  });

  it('joins what a tag in the block and a tag line below code', () => {
    assert.deepEqual(passagesIn('⟦a #x⟧\n\n#y #x'), ['x, y: a']);
  });

  it('its section, where there is no sibling before', () => {
    assert.deepEqual(passagesIn('# ⟦Pay\n\n#x\n\na⟧'), ['x: Pay']);
    assert.deepEqual(passagesIn('# ⟦Pay #y\n\n- #x\n- #z⟧'), ['y, x, z: Pay']);
    assert.deepEqual(passagesIn('# ⟦Pay\n\n> #x\n>\n> a⟧'), ['x: Pay']);
    assert.deepEqual(passagesIn('a\n\n# ⟦Pay\n\n```\ncode\n```\n\n#x⟧'), ['x: Pay']);
  });

  it('the whole body, where there is no heading either', () => {
    assert.deepEqual(passagesIn('\n⟦#x\n\na\n\n- b⟧\n'), ['x: a b']);
  });

  it('nothing, where the settings say that it is no theme; it is left out of texts all the same', () => {
    const settings = { ignoredThemes: ['todo'] };
    assert.deepEqual(passagesIn('⟦a #todo #x #todo⟧\n\n#todo', { settings }), ['x: a']);
  });
});

describe('The range of a passage', () => {
  it('leaves out list marker, task box and the first >', () => {
    assert.deepEqual(passagesIn('* ⟦a #x⟧\n* [x]   ⟦b #x⟧\n* [-] ⟦c #x⟧\n\n>> ⟦d\n>> e #x⟧'), ['x: a', 'x: b', 'x: c', 'x: d e']);
  });

  it('holds time stamp, mark, tags and attribution', () => {
    assert.deepEqual(passagesIn('> ⟦14:32 **Dana:** a #x\n> — Dana⟧'), ['x: a']);
  });
});

describe('The text of a passage', () => {
  const text = (source: string): string => {
    const passages = passagesIn(source.includes('⟦') ? source : `⟦${source}⟧`);
    assert.equal(passages.length, 1);
    return passages[0]!.replace(/^[^:]*: /u, '');
  };

  it('is without container prefixes and joins lines by one space', () => {
    assert.equal(text('> - ⟦a  \n>   b\\\n>\tc #x⟧'), 'a b\\ c');
    assert.equal(text('a\r\n   b\rc #x'), 'a b c');
  });

  it('is without tags that begin or end a line, with those inside', () => {
    assert.equal(text('#x #y a #z b #x\n#y c #z'), 'a #z b c');
    assert.equal(text('She is worried about #trust.'), 'She is worried about #trust.');
  });

  it('is without == and with all other inline Markdown', () => {
    assert.equal(text('a ==b== **c** *d* `e` [f](g) [[h]] <i> \\# == #x'), 'a b **c** *d* `e` [f](g) [[h]] <i> \\# ==');
  });

  it('is without a leading time stamp', () => {
    for (const stamp of ['14:32', '9:05', '14:32:10', '[00:12:33]', '(00:12:33)', '[1:02:03.500]']) assert.equal(text(`${stamp} a 14:40 #x`), 'a 14:40');
    assert.equal(text('14:32–14:40 a #x'), '14:32–14:40 a');
    assert.equal(text('14:99 a #x'), '14:99 a');
  });

  it('is without a leading speaker or own-note mark', () => {
    for (const mark of ['**Dana:**', '**Somebody Else** :', 'Dana Okafor:', 'DO：', 'Obs:', '**Memo:**', 'Q:', '14:32 Dana:']) {
      assert.equal(text(`${mark} a #x`), 'a');
    }
  });

  it('is without a last attribution line', () => {
    assert.equal(text('> ⟦a #x\n> — Dana Okafor⟧'), 'a');
  });

  it('is the heading’s own for a heading', () => {
    assert.equal(text('# ⟦#x On ==pay== day #x\n\na⟧'), 'On pay day');
  });
});
