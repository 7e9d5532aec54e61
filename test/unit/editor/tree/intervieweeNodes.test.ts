import assert from 'node:assert/strict';
import { IntervieweeNodes } from '../../../../src/editor/tree/intervieweeNodes';
import { subjectOf } from '../../../../src/editor/tree/node';
import type { SortOrder } from '../../../../src/editor/tree/sortOrder';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { childrenOf, clock, filtered, nodeAt, note, Notes, outline, rowAt } from './views';
import { whole } from '../../../../src/util/gradual';

const files = {
  'dana.md': '---\ntype: interviewee\nname: Dana Okafor\naliases: [D. O.]\nrole: Release manager\norganisation: Acme\ntimezone: America/Los_Angeles\n---\n',
  'zed.md': '---\ntype: interviewee\nname: Zed\ntimezone: Mars/Olympus\n---\n',
  'ngozi.md': '---\ntype: interviewee\nname: Ngozi\ntimezone: Africa/Lagos\n---\n',
  '1.md': note('title: Releases\ndate: 2026-11-02\ninterviewees: [Dana Okafor]\ninterviewer: Sam\nsetting: coffee shop', '- **Dana:** We lost two weeks. #slow\n- Obs: she whispers #slow\n- A secret. #off-record\n\n> "I call." #trust\n> — Dana'),
  '2.md': note('title: Again\ndate: 2026-11-20\ninterviewees: [Dana Okafor, Priya]\nstudy: Pilot', '- **Priya:** Seven signatures. #slow\n- Somebody sighed. #slow\n- **Dana:** Yes. #slow'),
  '3.md': note('title: One year on\ndate: 2027-11-02\ninterviewees: [Dana Okafor]'),
  '4.md': note('title: First coffee\ndate: 2026-11-24\ninterviewees: [Ngozi]'),
  '5.md': note('title: In the corridor\ndate: 2026-10-01\ninterviewees: []'),
};

function view(texts: Readonly<Record<string, string>> = files, order: SortOrder = 'latest'): { model: IntervieweeNodes; notes: Notes } {
  const notes = new Notes(texts);
  const model = new IntervieweeNodes(notes.index, clock);
  whole(model.reset(TextFilter.none, order));
  return { model, notes };
}

describe('The view of interviewees', () => {
  it('shows planned conversations, those spoken to, those not yet, and notes that name nobody', () => {
    assert.deepEqual(outline(view().model, 1), [
      'Upcoming | 2',
      'Dana Okafor | 2 · 3d ago · ☾ 03:00 · Release manager, Acme',
      'Priya | 1 · 3d ago',
      'Not yet spoken to | 2',
      'No interviewee named | 1',
    ]);
  });

  it('lists the next planned conversation first, with whom it is', () => {
    assert.deepEqual(outline(view().model, 2).slice(0, 3), ['Upcoming | 2', '  First coffee | tomorrow · 24 Nov 2026 · Ngozi', '  One year on | in 11 months · 2 Nov 2027 · Dana Okafor']);
  });

  it('lists a person’s interviews, planned ones apart, the latest first', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 1, nodeAt(model, 'Dana Okafor')), ['Upcoming | 1', 'Again | 20 Nov 2026 · 3', 'Releases | 2 Nov 2026 · 4']);
    assert.deepEqual(outline(model, 1, nodeAt(model, 'Dana Okafor', 'Upcoming')), ['One year on | in 11 months · 2 Nov 2027']);
  });

  it('tells apart what the person said, what others said, what nobody is named for, own notes, and what is off the record', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 1, nodeAt(model, 'Dana Okafor', 'Again')), ['Seven signatures. | Priya · #slow', 'Somebody sighed. | unattributed · #slow', 'Yes. | #slow']);
    assert.deepEqual(outline(model, 1, nodeAt(model, 'Dana Okafor', 'Releases')), ['We lost two weeks. | #slow', 'she whispers | own note · #slow', 'Off the record', '"I call." | #trust']);
    const icons = childrenOf(model, nodeAt(model, 'Dana Okafor', 'Releases')).map((node) => model.row(node).icon);
    assert.deepEqual(icons, [{ codicon: 'comment' }, { codicon: 'pencil' }, { codicon: 'eye-closed' }, { codicon: 'quote' }]);
  });

  it('never gives away what is off the record', () => {
    const { model } = view();
    const node = nodeAt(model, 'Dana Okafor', 'Releases', 'Off the record');
    const { label, description, spoken } = model.row(node);
    assert.doesNotMatch([label, description, spoken, model.tooltip(node)].join(), /secret/);
    assert.equal(subjectOf(node).path, '1.md');
  });

  it('shows the local time of a known time zone only, where the clock says another than here', () => {
    const { model } = view();
    assert.deepEqual(outline(model, 1, nodeAt(model, 'Not yet spoken to')), ['Ngozi', 'Zed']);
    assert.match(rowAt(model, 'Dana Okafor').spoken ?? '', /local time 03:00, night there/);
    assert.deepEqual(model.timed([nodeAt(model, 'Dana Okafor'), nodeAt(model, 'Priya')]), [nodeAt(model, 'Dana Okafor').id]);
  });

  it('sorts by name, by number of interviews, and by when you last spoke', () => {
    const texts = {
      'a.md': note('date: 2026-01-01\ninterviewees: [Bo, Cy]'),
      'b.md': note('date: 2026-02-01\ninterviewees: [Cy]'),
      'c.md': note('date: 2026-03-01\ninterviewees: [Ann]'),
    };
    const names = (order: SortOrder): (string | undefined)[] => outline(view(texts, order).model, 1).map((line) => line.split(' ')[0]);
    assert.deepEqual(names('name'), ['Ann', 'Bo', 'Cy']);
    assert.deepEqual(names('count'), ['Cy', 'Ann', 'Bo']);
    assert.deepEqual(names('latest'), ['Ann', 'Cy', 'Bo']);
  });

  it('finds by name, alias, role and organisation, and shows all of a person’s interviews then', () => {
    const { model } = view();
    for (const text of ['okafor', 'd. o.', 'RELEASE ácme']) {
      const rows = filtered(model, text).filter((line) => !line.startsWith('   '));
      assert.ok(rows.includes('  Releases | 2 Nov 2026 · 4'), text);
    }
    assert.deepEqual(filtered(model, 'nobody of this name'), []);
  });

  it('finds by an interview’s title, setting and study, and shows only those', () => {
    const { model } = view();
    assert.deepEqual(
      filtered(model, 'dana coffee').filter((line) => !line.startsWith('   ')),
      ['Dana Okafor | 2 · 3d ago · ☾ 03:00 · Release manager, Acme', '  Releases | 2 Nov 2026 · 4'],
    );
    assert.deepEqual(
      filtered(model, 'pilot').filter((line) => !line.startsWith(' ')).map((line) => line.split(' |')[0]),
      ['Dana Okafor', 'Priya'],
    );
  });

  it('escapes what notes say in tooltips', () => {
    const { model } = view({ 'a.md': note('title: "[x](command:y) <b>"\ninterviewees: ["*Bo*"]', 'A [z](command:z) #t') });
    assert.match(model.tooltip(nodeAt(model, '*Bo*')) ?? '', /^\*\*\\\*Bo\\\*\*\*/);
    assert.match(model.tooltip(nodeAt(model, '*Bo*', '[x](command:y) <b>')) ?? '', /\\\[x\\\]\\\(command:y\\\) \\<b\\>/);
  });

  it('finds the place of a note and of a profile', () => {
    const { model } = view();
    assert.equal(model.find('2.md')?.id, nodeAt(model, 'Dana Okafor', 'Again').id);
    assert.equal(model.find('3.md')?.id, nodeAt(model, 'Dana Okafor', 'Upcoming', 'One year on').id);
    assert.equal(model.find('4.md')?.id, nodeAt(model, 'Not yet spoken to', 'Ngozi', 'Upcoming', 'First coffee').id);
    assert.equal(model.find('5.md')?.id, nodeAt(model, 'No interviewee named', 'In the corridor').id);
    assert.equal(model.find('dana.md')?.id, nodeAt(model, 'Dana Okafor').id);
    assert.equal(model.find('nothing.md'), null);
  });

  it('has no two rows of one id', () => {
    const { model } = view();
    const ids = (parent?: Parameters<typeof childrenOf>[1]): string[] => childrenOf(model, parent).flatMap((node) => [node.id, ...ids(node)]);
    assert.equal(new Set(ids()).size, ids().length);
  });
});

describe('The view of interviewees after a change', () => {
  it('shows the touched person and interview afresh, not the root', () => {
    const { model, notes } = view();
    const touched = model.update(notes.write({ '1.md': files['1.md'].replace('two weeks', 'three weeks') }));
    assert.equal(touched.root, false);
    assert.ok(touched.nodes.has(nodeAt(model, 'Dana Okafor').id));
    assert.ok(!touched.nodes.has(nodeAt(model, 'Priya').id));
    nodeAt(model, 'Dana Okafor', 'Releases', 'We lost three weeks.');
  });

  it('shows the root afresh when somebody comes, goes, or moves', () => {
    const { model, notes } = view();
    assert.equal(model.update(notes.write({ 'new.md': note('date: 2026-11-22\ninterviewees: [Kim]') })).root, true);
    assert.equal(outline(model, 1)[1], 'Kim | 1 · yesterday');
    assert.equal(model.update(notes.write({ 'new.md': note('date: 2026-11-01\ninterviewees: [Kim]') })).root, true);
    assert.equal(model.update(notes.write({ 'new.md': null })).root, true);
    assert.deepEqual(outline(model), outline(view().model));
  });

  it('shows a group afresh when what it holds changes, and the root when it empties', () => {
    const { model, notes } = view();
    const planned = { '6.md': note('title: Lunch\ndate: 2026-12-01\ninterviewees: [Dana Okafor]') };
    const touched = model.update(notes.write(planned));
    assert.equal(touched.root, false);
    assert.ok(touched.nodes.has(nodeAt(model, 'Upcoming').id));
    assert.equal(model.update(notes.write({ '3.md': null, '4.md': null, '6.md': null })).root, true);
  });

  it('ends where starting over does', () => {
    const { model, notes } = view();
    const steps: Record<string, string | null>[] = [
      { '2.md': null },
      { 'dana.md': null },
      { 'priya.md': '---\ntype: interviewee\nname: Priya Raman\naliases: [Priya]\n---\n' },
      { '2.md': files['2.md'], '5.md': note('interviewees: [Dana]') },
      { 'dana.md': files['dana.md'].replace('D. O.', 'Dana') },
    ];
    for (const step of steps) {
      model.update(notes.write(step));
      const fresh = new IntervieweeNodes(notes.index, clock);
      whole(fresh.reset(TextFilter.none, 'latest'));
      assert.deepEqual(outline(model), outline(fresh));
    }
  });
});
