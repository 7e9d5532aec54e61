import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paragraph, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapedMarkdown } from '../../../src/util/markdownText';

const marks = Array.from('ab 1.-+*_`~#>[]()!|\\<&;:/@w=\n\t"$');

describe('escapedMarkdown', () => {
  it('leaves no link, HTML or formatting', () => {
    assert.equal(
      escapedMarkdown('<img src=x onerror=alert(1)> [a](command:x) **b**'),
      '\\<img src=x onerror=alert\\(1\\)\\> \\[a\\]\\(command:x\\) \\*\\*b\\*\\*',
    );
  });

  it('reads as one paragraph that says just the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...marks), maxLength: 30 }), (text) => {
        const shown = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
        fc.pre(shown !== '');
        const tree = fromMarkdown(`x ${escapedMarkdown(text)} y`);
        assert.deepEqual(tree.children.map(({ type }) => type), ['paragraph']);
        const { children } = tree.children[0] as Paragraph;
        assert.deepEqual(children.map(({ type }) => type), ['text']);
        assert.equal((children[0] as Text).value.replace(/\s+/g, ' '), `x ${shown} y`.replace(/\s+/g, ' '));
      }),
    );
  });
});
