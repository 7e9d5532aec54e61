import assert from 'node:assert/strict';
import { MarkedBody } from './markedText';

describe('A heading', () => {
  it('has its text without tags, its depth, its own range and its section’s', () => {
    const body = new MarkedBody('a\n\n⟦# ⟦A *b* #x⟧ ##\n\nb\n\n⟦⟦C⟧\n---\n\n> ⟦### ⟦D⟧\n> d⟧⟧\n\n⟦##⟧⟧\n\n');
    const { headings } = body.reading.body;
    assert.deepEqual(
      headings.map(({ text, depth }) => [text, depth]),
      [
        ['A *b*', 1],
        ['C', 2],
        ['D', 3],
        ['', 2],
      ],
    );
    body.expectRanges([...headings.map((heading) => heading.section), ...headings.slice(0, 3).map((heading) => heading.range)]);
    assert.equal(body.source(headings[3]!.range), '');
  });

  it('keeps # at its end that does not close it', () => {
    const texts = new MarkedBody('# C#\n\n# a \\#\n\n# b ## \n\n# #\n\n#').reading.body.headings.map((heading) => heading.text);
    assert.deepEqual(texts, ['C#', 'a \\#', 'b', '', '']);
  });
});

describe('A mention', () => {
  it('is a name in double brackets, wherever text is read', () => {
    const body = new MarkedBody('# ⟦[[Dana Okafor]]⟧\n\n- ⟦[[people/Dana Okafor.md|her]]⟧ #x\n\n| ⟦[[Sam]]⟧ |\n|-|\n\n> ⟦[[Priya#Notes]]⟧ `[[no]]` [[]] [[#no]] [[a\nb]] [no] [[ ]]');
    const { mentions } = body.reading.body;
    body.expectRanges(mentions.map((mention) => mention.range));
    assert.deepEqual(
      mentions.map((mention) => mention.name),
      ['Dana Okafor', 'Dana Okafor', 'Sam', 'Priya'],
    );
  });
});
