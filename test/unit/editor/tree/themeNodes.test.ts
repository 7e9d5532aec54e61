import assert from 'node:assert/strict';
import { ThemeNodes } from '../../../../src/editor/tree/themeNodes';
import type { SortOrder } from '../../../../src/editor/tree/sortOrder';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { clock, filtered, nodeAt, note, Notes, outline, rowAt } from './views';
import { whole } from '../../../../src/util/gradual';

const files = {
  'tools.md': '---\ntype: theme\ntheme: Tools/Friction\naliases: [pain]\ndefinition: Where a tool gets in the way.\ncolor: "#c0392b"\n---\n',
  'odd.md': '---\ntype: theme\ntheme: odd\ncolor: "red;}\'><script>"\n---\n',
  '1.md': note(
    'title: Releases\ndate: 2026-11-02\ninterviewees: [Dana]\ninterviewer: Sam\nthemes: [release planning]',
    '- It logs me out. #tools/friction #trust\n- Obs: she sighs #tools/friction\n- A secret. #trust #off-record',
  ),
  '2.md': note('title: Again\ndate: 2026-11-20\ninterviewees: [Dana, Priya]\nstudy: Pilot', '- **Priya:** I type into Notepad. #tools/friction\n- Somebody nods. #tools\n> "Never." #pain\n> — Dana'),
};

function view(texts: Readonly<Record<string, string>> = files, order: SortOrder = 'name'): { model: ThemeNodes; notes: Notes } {
  const notes = new Notes(texts);
  const model = new ThemeNodes(notes.index, clock);
  whole(model.reset(TextFilter.none, order));
  return { model, notes };
}

describe('The view of themes', () => {
  it('nests the names, with each passage counted once in the themes above it', () => {
    assert.deepEqual(outline(view().model, 1), ['odd', 'off-record | 1', 'release planning | 1 note', 'tools | 5', 'trust | 2']);
    assert.deepEqual(outline(view().model, 2).filter((line) => line.startsWith('  F')), ['  Friction | 4']);
  });

  it('shows a theme’s own passages by who spoke them, then unattributed ones, then own notes', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 2, nodeAt(model, 'tools')), [
      'Friction | 4',
      '  Dana | 2',
      '  Priya | 1',
      '  Own notes | 1',
      'Unattributed | 1',
      '  Somebody nods. | 20 Nov 2026',
    ]);
    assert.deepEqual(outline(model, 1, nodeAt(model, 'tools', 'Friction', 'Dana')), ['It logs me out. | 2 Nov 2026', '"Never." | 20 Nov 2026']);
    assert.deepEqual(outline(model, 1, nodeAt(model, 'tools', 'Friction', 'Own notes')), ['she sighs | own note · 2 Nov 2026']);
  });

  it('masks what is off the record, under every theme', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 1, nodeAt(model, 'trust', 'Dana')), ['It logs me out. | 2 Nov 2026', 'Off the record']);
    assert.doesNotMatch(outline(model).join(), /secret/);
  });

  it('lists the notes that name a theme as a whole', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 2, nodeAt(model, 'release planning')), ['Whole notes | 1', '  Releases | 2 Nov 2026 · 3 · Dana']);
  });

  it('tints a theme in its codebook’s colour, if it is one', () => {
    const { model } = view();
    assert.deepEqual(rowAt(model, 'tools', 'Friction').icon, { dot: '#c0392b' });
    assert.deepEqual(rowAt(model, 'odd').icon, { codicon: 'tag' });
    assert.deepEqual(rowAt(model, 'trust').icon, { codicon: 'tag' });
  });

  it('says in the tooltip what the codebook says', () => {
    const { model } = view();
    assert.equal(
      model.tooltip(nodeAt(model, 'tools', 'Friction')),
      ['**Tools/Friction**', 'Where a tool gets in the way\\.', 'Also: pain', '4 passages, 2 notes'].join('  \n'),
    );
  });

  it('sorts by name, by number of passages, and by the latest interview', () => {
    const texts = {
      'a.md': note('date: 2026-01-03\ninterviewees: [Bo]', 'x #beta\n\ny #alpha/one'),
      'b.md': note('date: 2026-02-01\ninterviewees: [Bo]', 'x #alpha/two\n\ny #alpha/one'),
      'c.md': note('date: 2026-03-01\ninterviewees: [Bo]', 'x #gamma'),
    };
    const names = (order: SortOrder): string[] => outline(view(texts, order).model, 2).map((line) => line.trim().split(' |')[0] ?? '').filter((name) => name !== 'Bo');
    assert.deepEqual(names('name'), ['alpha', 'one', 'two', 'beta', 'gamma']);
    assert.deepEqual(names('count'), ['alpha', 'one', 'two', 'beta', 'gamma']);
    assert.deepEqual(names('latest'), ['gamma', 'alpha', 'one', 'two', 'beta']);
  });

  it('finds by any name of a theme, and keeps those above it as the way there', () => {
    const { model } = view();
    for (const text of ['friction', 'PÁIN', 'gets in the way']) {
      assert.deepEqual(filtered(model, text).filter((line) => !line.startsWith('    ')), ['tools | 5', '  Friction | 4'], text);
    }
    assert.deepEqual(filtered(model, 'nothing like it'), []);
  });

  it('finds by study, and shows and counts only what was said in it', () => {
    const { model } = view();
    assert.deepEqual(filtered(model, 'pilot'), [
      'tools | 3',
      '  Friction | 2',
      '    Dana | 1',
      '      "Never." | 20 Nov 2026',
      '    Priya | 1',
      '      I type into Notepad. | 20 Nov 2026',
      '  Unattributed | 1',
      '    Somebody nods. | 20 Nov 2026',
    ]);
  });

  it('finds the place of a codebook entry', () => {
    const { model } = view();
    assert.equal(model.find('tools.md')?.id, nodeAt(model, 'tools', 'Friction').id);
    assert.equal(model.find('tools.md')?.parent?.id, nodeAt(model, 'tools').id);
    assert.equal(model.find('1.md'), null);
  });
});

describe('The view of themes after a change', () => {
  it('shows the touched theme and those above it afresh, not the root', () => {
    const { model, notes } = view();
    const touched = model.update(notes.write({ '2.md': files['2.md'].replace('I type', 'She types') }));
    assert.equal(touched.root, false);
    assert.ok(touched.nodes.has(nodeAt(model, 'tools', 'Friction').id));
    assert.ok(!touched.nodes.has(nodeAt(model, 'trust').id));
    nodeAt(model, 'tools', 'Friction', 'Priya', 'She types into Notepad.');
  });

  it('shows the root afresh when a theme comes or goes at the top', () => {
    const { model, notes } = view();
    assert.equal(model.update(notes.write({ '3.md': note('interviewees: [Kim]', 'x #new') })).root, true);
    assert.equal(rowAt(model, 'new').description, '1');
    assert.equal(model.update(notes.write({ '3.md': null })).root, true);
    assert.deepEqual(outline(model), outline(view().model));
  });

  it('ends where starting over does, with and without a filter', () => {
    const steps: Record<string, string | null>[] = [
      { '2.md': null },
      { 'tools.md': null },
      { '3.md': note('interviewees: [Kim]\nstudy: Pilot\ndate: 2026-11-01', 'x #tools/friction/login\n\ny #pain') },
      { '3.md': note('interviewees: [Kim]\nstudy: Pilot\ndate: 2020-01-01', 'x #tools/friction/login\n\ny #pain') },
      { '2.md': files['2.md'], '1.md': null },
      { 'tools.md': files['tools.md'] },
    ];
    for (const order of ['count', 'latest'] as const) {
      for (const text of ['', 'friction', 'pilot']) {
        const { model, notes } = view();
        whole(model.reset(TextFilter.of(text), order));
        for (const step of steps) {
          model.update(notes.write(step));
          const fresh = new ThemeNodes(notes.index, clock);
          whole(fresh.reset(TextFilter.of(text), order));
          assert.deepEqual(outline(model), outline(fresh));
        }
      }
    }
  });
});
