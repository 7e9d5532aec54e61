import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Link, List, ListItem, Paragraph, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { pageMarkdown } from '../../../../src/preparation/page/markdown';
import { actionLink, line, placeLink, section, withItems } from '../../../../src/preparation/page/page';

const marks = Array.from('ab 1.-+*_`~#>[]()!|\\<&;:/@w=\n\t"$');
const text = fc.string({ unit: fc.constantFrom(...marks), maxLength: 30 });
const shown = (words: string): string => words.replace(/\s+/g, ' ').trim();

function onlyItem(markdown: string): Paragraph {
  const [, , list] = fromMarkdown(markdown).children;
  const [item] = (list as List).children as [ListItem];
  assert.equal(item.children.length, 1);
  return item.children[0] as Paragraph;
}

describe('a page as Markdown', () => {
  it('has headings, lines, items below them, links and emphasis', () => {
    const page = {
      title: 'T',
      lead: [line('Lead ', actionLink('not here', 'newInterview', {})), line(actionLink('nor here', 'newInterview', {}))],
      sections: [
        section('Who', [withItems(line('A ', placeLink('B', 'p q.md'), { text: ' c ', emphasis: 'quiet' }), [line({ text: 'd', emphasis: 'strong' })])]),
        section('Empty', [line(), line(null, false, '')]),
        section('Sub', [line('e')], 3),
      ],
    };
    const markdown = pageMarkdown(page, (link) => (link.kind === 'place' ? encodeURI(link.path) : null));
    assert.equal(markdown, '# T\n\nLead \n\n## Who\n\n- A [B](<p%20q.md>) *c* \n  - **d**\n\n### Sub\n\n- e\n');
  });

  it('says just the text, whatever is in it', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(shown(words) !== '');
        const { children } = onlyItem(pageMarkdown({ title: 't', lead: [], sections: [section('h', [line(words, ' end')])] }, () => null));
        assert.deepEqual(children.map(({ type }) => type), ['text']);
        assert.equal(shown((children[0] as Text).value), shown(`${words} end`));
      }),
    );
  });

  it('says just the text in a link, and leads where it says', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(shown(words) !== '');
        const { children } = onlyItem(pageMarkdown({ title: 't', lead: [], sections: [section('h', [line('x ', placeLink(words, 'p'))])] }, () => 'go:%20there'));
        const link = children.find((child): child is Link => child.type === 'link');
        assert.equal(link?.url, 'go:%20there');
        assert.equal(shown((link.children[0] as Text).value), shown(words));
      }),
    );
  });
});
