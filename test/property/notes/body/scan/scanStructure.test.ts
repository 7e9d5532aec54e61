import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { remarkStructure } from '../../../../../src/notes/body/remarkStructure';
import { scanStructure } from '../../../../../src/notes/body/scan/scanStructure';
import { randomMarkdown } from './randomMarkdown';

/** Holds the scanner to remark; whether the scanner could tell. */
function isScanned(text: string, bodyStart = 0): boolean {
  const scanned = scanStructure(text, bodyStart);
  if (scanned) assert.deepEqual(scanned, remarkStructure(text, bodyStart), JSON.stringify(text));
  return scanned !== undefined;
}

/** The examples of CommonMark's spec, which writes `→` for a tab. */
function specExamples(): string[] {
  const spec = readFileSync(createRequire(`${process.cwd()}/`).resolve('commonmark-spec/spec.txt'), 'utf8');
  return [...spec.matchAll(/^`{32} example\n(.*?)^\.\n/gmsu)].map(([, markdown = '']) => markdown.replaceAll('→', '\t'));
}

describe('The scanner of bodies', () => {
  const examples = specExamples();
  const places: Record<string, (markdown: string) => string> = {
    'as they are': (markdown) => markdown,
    'with marks at the ends of their lines': (markdown) => markdown.replace(/(?<=\S)\n/gu, ' ==said== #trust\n'),
    'with marks at the starts of their lines': (markdown) => markdown.replace(/^(?=\S)/gmu, '#trust '),
    'in a quote': (markdown) => markdown.replace(/^/gmu, '> '),
    'in a list item': (markdown) => `- ${markdown.replace(/\n(?=.)/gu, '\n  ')}`,
    'behind a paragraph, with CR LF': (markdown) => `**Dana:** so\n${markdown}`.replace(/\n/gu, '\r\n'),
    'behind a quote': (markdown) => `> so\n${markdown}`,
  };
  for (const [name, place] of Object.entries(places)) {
    it(`reads the examples of CommonMark's spec ${name} as remark does`, () => {
      assert.ok(examples.length > 600);
      const left = examples.filter((markdown) => !isScanned(place(markdown)));
      assert.ok(left.length < 15, `${left.length} are left to remark`);
    });
  }

  it('reads any Markdown as remark does, and leaves little to it', () => {
    let left = 0;
    fc.assert(
      fc.property(fc.constantFrom('', '\uFEFF', '---\ntype: interview\n---\n'), randomMarkdown, (front, text) => {
        if (!isScanned(front + text, front.length)) left++;
      }),
      { numRuns: 600 },
    );
    assert.ok(left < 30, `${left} of 600 are left to remark`);
  });

  it('leaves a body to remark where one walk can not tell', () => {
    for (const text of ['> a\n<b>', '[a]: b\nc\n===', '> a\n| b |\n> | - |', `${'> '.repeat(101)}a`, '[^1]: [^2]: a', '- [\n] a', '[^1]: a\n\n![^1]']) {
      assert.equal(scanStructure(text, 0), undefined, text);
    }
  });

  it('takes a time that grows with the text, whatever it is made of', () => {
    const units = ['[', '![', '[a](', '](<', '](a "', '](a (', '*', '_', '`', '`` ` ', '<', '<a b="', "<a b='", '<!--', '<?', '<![CDATA[', '&', 'www.', '_www.', 'http://a..', 'a@', 'a.b@c.', '|', '\\', '==', '~', ' ', '\t', '- ', '> ', '>', '1) '];
    // Anything quadratic would take minutes for this.
    for (const unit of units) scanStructure(unit.repeat(200_000 / unit.length), 0);
  });
});
