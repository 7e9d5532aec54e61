import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addFrontmatter } from '../../../../src/notes/edits/addFrontmatter';
import { addToList, removeFromList } from '../../../../src/notes/edits/editLists';
import type { EditPlan } from '../../../../src/notes/edits/editableFrontmatter';
import { intervieweeFields, themeFields } from '../../../../src/notes/edits/listFields';
import { setField } from '../../../../src/notes/edits/setField';
import { findFence } from '../../../../src/notes/frontmatter/fence';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { applyEdits } from '../../../../src/util/lines';
import { anyText } from '../../../unit/anyText';

const people = intervieweeFields(defaultReaderSettings);
const themes = themeFields(defaultReaderSettings);

describe('any edit', () => {
  const word = fc.oneof(fc.constantFrom('trust', 'a: b', "it's", '[[Dana]]', '#x', 'yes', '2026-11-22', 'a, b', '- c', '"', '😀 é', '__proto__'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
  const quoted = word.map((text) => JSON.stringify(text));
  const comment = fc.constantFrom('', ' # note', '   ');
  const value = fc.oneof(
    fc.tuple(quoted, comment).map(([text, behind]) => ` ${text}${behind}`),
    fc.tuple(fc.array(quoted, { maxLength: 4 }), comment).map(([items, behind]) => ` [${items.join(' , ')}]${behind}`),
    fc.tuple(fc.constantFrom('', '  ', '    '), fc.array(fc.tuple(quoted, comment), { minLength: 1, maxLength: 4 })).map(([indent, items]) => items.map(([item, behind]) => `\n${indent}- ${item}${behind}`).join('')),
    fc.constantFrom('', ' plain, text', ' >-\n  folded\n  text', ' |\n  literal\n  text\n', ' {a: b}', ' &x y', ' [[link]]', '\n  a: 1\n  b: 2'),
  );
  const block = fc.uniqueArray(fc.tuple(fc.constantFrom('themes', 'Tags', 'interviewees', 'consent', 'title', 'other', 'aliases'), value), { selector: ([key]) => key.toLowerCase(), maxLength: 6 });
  const note = fc.tuple(block, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF')).map(([fields, eol, mark]) => `${mark}---\n${fields.map(([key, written]) => `${key}:${written}\n`).join('')}---\n\nbody --- #x\n`.replaceAll('\n', eol));

  const edits: Record<string, (text: string, one: string) => EditPlan> = {
    'sets a field': (text, one) => setField(text, 'title', one),
    'sets a list': (text, one) => setField(text, 'consent', [one, 'b']),
    'adds a theme': (text, one) => addToList(text, themes, one),
    'adds an interviewee': (text, one) => addToList(text, people, one),
    'removes a theme': (text, one) => removeFromList(text, themes, one),
    'adds what is missing': (text, one) => addFrontmatter(text, [{ key: 'study', content: one }]),
  };
  for (const [what, edit] of Object.entries(edits)) {
    it(`${what}, touches the frontmatter alone, and has nothing to do the second time`, () => {
      fc.assert(
        fc.property(note, word, (text, one) => {
          const plan = edit(text, one);
          if (plan.refusal !== null) return;
          const edited = applyEdits(text, plan.edits);
          const bodyOf = (of: string): string => of.slice(findFence(of)?.blockEnd);
          assert.equal(bodyOf(edited), bodyOf(text));
          assert.deepEqual(edit(edited, one), { edits: [], refusal: null });
          if (!text.includes('\r')) assert.ok(!edited.includes('\r'));
          else assert.doesNotMatch(edited, /(?<!\r)\n/);
        }),
      );
    });
  }

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText().map((inner) => `---\ninterviewee: A\nthemes: [b]\n${inner}\n---\n`), word, (text, one) => {
        for (const edit of Object.values(edits)) edit(text, one);
      }),
    );
  });
});
