import assert from 'node:assert/strict';
import { applyThemes, blocksInOne } from '../../../src/refactor/applyThemes';
import { removeThemes, themesAt } from '../../../src/refactor/removeThemes';
import { notesWithThemes } from '../../../src/refactor/themesOfNote';
import { applyEdits } from '../../../src/util/lines';
import { carriedOut, contextOf, note } from './texts';

const inside = { start: 6, end: 6 };

describe('themes of a whole note', () => {
  const context = contextOf({});

  it('are applied and removed in the frontmatter when the cursor is there', () => {
    const text = note('themes: # so far\n  - trust', 'So.');
    const plan = applyThemes(text, inside, ['Trust', 'a & b'], context);
    assert(plan.refusal === null);
    const after = applyEdits(text, plan.edits);
    assert.equal(after, note('themes: # so far\n  - trust\n  - a & b', 'So.'));
    assert.deepEqual(applyThemes(after, inside, ['trust', 'a & b'], context), { edits: [], refusal: null });
    const parsed = context.parse(after);
    assert(parsed.kind === 'interview');
    assert.deepEqual([...themesAt(parsed, after, inside, context.parse).values()], ['trust', 'a & b']);
    const removal = removeThemes(after, inside, ['a & b'], context);
    assert(removal.refusal === null);
    assert.equal(applyEdits(after, removal.edits), text);
  });

  it('are added to several notes, but to none that has the theme by another name', () => {
    const texts = {
      'a.md': note('', 'So.'),
      'b.md': note('tags: slow, vertrauen', ''),
      'trust.md': '---\ntype: theme\ntheme: trust\naliases: [vertrauen]\n---\n',
    };
    const after = carriedOut(texts, notesWithThemes(['a.md', 'b.md'], ['trust'], contextOf(texts)));
    assert.deepEqual(after, { ...texts, 'a.md': note('themes:\n  - trust', 'So.') });
  });

  it('are none of what is set to be no theme', () => {
    assert.match(applyThemes(note('', ''), inside, ['todo'], context).refusal ?? '', /set to be no theme/);
  });
});

describe('several blocks', () => {
  it('leave a choice where they are all of a list or a quote', () => {
    const text = note('', '- One\n- Two\n\nThree\n\nFour');
    const count = (from: string, to: string): number => blocksInOne(text, { start: text.indexOf(from), end: text.indexOf(to) + to.length }, contextOf({}));
    assert.deepEqual([count('One', 'Two'), count('One', 'One'), count('One', 'Three'), count('Three', 'Four')], [2, 0, 0, 0]);
  });
});
