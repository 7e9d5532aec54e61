import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pageHtml } from '../../../../src/preparation/page/html';
import { actionLink, line, placeLink, section, withItems } from '../../../../src/preparation/page/page';

describe('a page as HTML', () => {
  it('has headings, lines, items below them, links and emphasis', () => {
    const page = {
      title: 'T',
      lead: [line(actionLink('do', 'newInterview', {})), line(actionLink('not here', 'newInterviewee', {}))],
      sections: [section('Who', [withItems(line('A ', placeLink('B', 'p')), [line({ text: 'c', emphasis: 'strong' })])]), section('Empty', [line()])],
    };
    const html = pageHtml(page, (link) => (link.kind === 'place' ? `go:"${link.path}"` : link.action === 'newInterview' ? 'do:it' : null));
    assert.equal(
      html.replace(/<\/?bdi>/g, ''),
      '<h1>T</h1>\n<p><a href="do:it">do</a></p>\n<h2>Who</h2>\n<ul><li>A <a href="go:&#34;p&#34;">B</a><ul><li><strong>c</strong></li></ul></li></ul>\n',
    );
  });

  it('has no markup but its own, whatever a note says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '/', '=', ' '), maxLength: 20 }), (text) => {
        const html = pageHtml({ title: text, lead: [], sections: [section(text, [line(text, 'end')])] }, () => null);
        const own = html.replace(/<\/?(?:h1|h2|ul|li|bdi)>/g, '');
        assert.ok(!/[<>"']/.test(own));
        const read = own.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        assert.ok(read.includes(`${text}end`));
      }),
    );
  });
});
