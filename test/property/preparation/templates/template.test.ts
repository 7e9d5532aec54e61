import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { snippetText } from '../../../../src/preparation/templates/output';
import { fillTemplate, parseTemplate } from '../../../../src/preparation/templates/template';
import { LineIndex } from '../../../../src/util/lines';
import { dana, noAnswers } from '../../../unit/preparation/templates/answers';
import { bodyOf, material, snippetOf, split } from '../../../unit/preparation/templates/filled';

const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.oneof(fc.constantFrom('$', '}', '{', '\\', '|', ':', ',', '#', '<', '-', '"', "'", '\n', '\r', ' ', '1'), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))), maxLength });

describe('the body of a template', () => {
  it('round-trips any text, once escaped', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const expected = text.replace(/\r\n?/g, '\n');
        assert.equal(bodyOf(snippetText(text)), expected);
        assert.equal(bodyOf(snippetOf(snippetText(text))), expected);
      }),
    );
  });

  it('makes a snippet that resolves to its own plain text, of any template with any name', () => {
    const piece = fc.constantFrom('${interviewee}', '$1', '${2:a ${interviewees} b}', '${3|x,y\\,z|}', '- ${starters:2}\n', '${', '}', '|}', '\\', '$', '$0', '\n', 'text', '${bad}', '${setting:${1:p}}');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), anyText(12), (pieces, name) => {
        const template = pieces.join('');
        const answers = { ...dana, interviewees: [name] };
        assert.equal(bodyOf(snippetOf(template, answers)), bodyOf(template, answers));
      }),
    );
  });
});

describe('a broken template', () => {
  it('never throws, whatever is in it, and points into the text', () => {
    const piece = fc.oneof(fc.constantFrom('---', '\n', '\r', '${', '}', '${1:', '${1|', '|}', '$0', ':', ' ', '- ', 'type', 'title: ', '&a ', '*a', '"', "'", '#', '!!js/function ', '\uFEFF', '[', '{', '? '), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, fenced) => {
        const text = (fenced ? '---\n' : '') + pieces.join('') + (fenced ? '\n---\n' : '');
        const template = parseTemplate(text);
        const lines = new LineIndex(text);
        for (const { range } of template.problems) {
          assert.ok(range.end.line < lines.lineCount && lines.offsetAt(range.start) < lines.offsetAt(range.end));
        }
        const { text: note } = fillTemplate(template, dana, material);
        const fields: unknown = parse(split(note).block, { uniqueKeys: false, logLevel: 'error', mapAsMap: true });
        assert.ok(fields instanceof Map && fields.get('type') === 'interview');
      }),
      { numRuns: 60 },
    );
  });

  it('is read in no time when it is long and hostile', () => {
    for (const piece of ['${1|', '${1:', '${', '}', '\\', '${1|a|}', '$1', '${a:${b:']) {
      const template = parseTemplate(piece.repeat(4000));
      assert.ok(fillTemplate(template, dana).text.length > 0);
    }
    assert.ok(parseTemplate('${1:'.repeat(5000) + '}'.repeat(5000)).problems.length > 0);
  });
});

describe('the frontmatter of a new note', () => {
  it('gives every name back as it was given', () => {
    const name = fc.oneof(anyText(20), fc.constantFrom('null', '12', '2026-11-22', 'true', '- a', '[[Dana]]', '#x', 'a: b', '"', '@a', '*x', '&x', '!x', '\u202EEvil', '田中 花子', '\uFDD01\uFDD1'));
    const clean = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, '').replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, (interviewees, setting) => {
        const given = interviewees.map(clean).filter((each) => each !== '');
        const { text, snippet } = fillTemplate(parseTemplate('---\nplace: ${setting}\nwho: ${interviewees}\n---\n'), { ...noAnswers, interviewees, setting });
        const fields = parse(split(text).block);
        assert.deepEqual(fields.who ?? [], given);
        assert.deepEqual(fields.interviewees ?? [], given);
        assert.equal(fields.place ?? '', clean(setting));
        assert.equal(snippet, snippetText(text));
      }),
    );
  });
});
