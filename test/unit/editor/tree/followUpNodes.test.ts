import assert from 'node:assert/strict';
import { FollowUpNodes, type FollowUpGrouping } from '../../../../src/editor/tree/followUpNodes';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { clock, nodeAt, note, Notes, outline, rowAt } from './views';
import { whole } from '../../../../src/util/gradual';

const files = {
  '1.md': note(
    'title: Releases\ndate: 2026-11-02\ninterviewees: [Dana]\ninterviewer: Sam\nstudy: Pilot',
    ['- [ ] Send the checklist 📅 2026-12-01', '- [ ] Thank her 📅 2026-11-20', '- [x] Book a room 📅 2026-11-01', '- [-] Buy the book', '- [ ] **Dana:** introduce me to Priya 📅 2026-11-23', '- [ ] Call back'].join('\n'),
  ),
  '2.md': note('title: Again\ninterviewees: [Dana, Priya]', '- [ ] Share the notes 📅 2026-11-24\n- [ ] Tell nobody #off-record'),
};

function view(grouping: FollowUpGrouping = 'person', texts: Readonly<Record<string, string>> = files): { model: FollowUpNodes; notes: Notes } {
  const notes = new Notes(texts);
  const model = new FollowUpNodes(notes.index, clock, grouping);
  whole(model.reset(TextFilter.none));
  return { model, notes };
}

describe('The view of follow-ups', () => {
  it('groups what I owe and what they owe by person, by due date, and closed ones apart', () => {
    assert.deepEqual(outline(view().model), [
      'I owe | 5 · 1 overdue',
      '  Dana | 5 · 1 overdue',
      '    [ ] Thank her | overdue since 20 Nov 2026',
      '    [ ] Share the notes | due tomorrow',
      '    [ ] Send the checklist | due 1 Dec 2026',
      '    [ ] Call back',
      '    [ ] Off the record',
      '  Priya | 2',
      '    [ ] Share the notes | due tomorrow',
      '    [ ] Off the record',
      'They owe | 1',
      '  Dana | 1',
      '    [ ] introduce me to Priya | due today',
      'Done and dropped | 2',
      '  [x] Book a room | 1 Nov 2026 · Dana',
      '  [ ] Buy the book | dropped · Dana',
    ]);
  });

  it('lists them by due date, each once, with their people', () => {
    assert.deepEqual(outline(view('dueDate').model).slice(0, 8), [
      'I owe | 5 · 1 overdue',
      '  [ ] Thank her | overdue since 20 Nov 2026 · Dana',
      '  [ ] Share the notes | due tomorrow · Dana, Priya',
      '  [ ] Send the checklist | due 1 Dec 2026 · Dana',
      '  [ ] Call back | Dana',
      '  [ ] Off the record | Dana, Priya',
      'They owe | 1',
      '  [ ] introduce me to Priya | due today · Dana',
    ]);
  });

  it('folds its people at first where their follow-ups are many', () => {
    const promisesTo = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, note(`interviewees: [Person ${index}]`, '- [ ] Call back')]));
    assert.equal(rowAt(view('person', promisesTo(100)).model, 'I owe', 'Person 7').expansion, 'expanded');
    const { model } = view('person', { ...promisesTo(101), 'other.md': note('interviewees: [Dana]', '- [ ] **Dana:** write') });
    assert.equal(rowAt(model, 'I owe', 'Person 7').expansion, 'collapsed');
    assert.equal(rowAt(model, 'They owe', 'Dana').expansion, 'expanded');
    const few = view('person', { 'one.md': note('interviewees: [Dana]', Array.from({ length: 101 }, () => '- [ ] Call back').join('\n')) });
    assert.equal(rowAt(few.model, 'I owe', 'Dana').expansion, 'collapsed');
  });

  it('marks what is overdue and what is due today', () => {
    const { model } = view('dueDate');
    assert.deepEqual(rowAt(model, 'I owe', 'Thank her').icon, { codicon: 'warning', color: 'list.warningForeground' });
    assert.deepEqual(rowAt(model, 'They owe', 'introduce me to Priya').icon, { codicon: 'bell', color: 'charts.blue' });
    assert.equal(rowAt(model, 'They owe', 'introduce me to Priya').spoken, 'introduce me to Priya, due today, Dana owes');
  });

  it('finds by text, person, title and study', () => {
    const { model } = view('dueDate');
    const found = (text: string): string[] => {
      whole(model.reset(TextFilter.of(text)));
      return outline(model).filter((line) => line.startsWith('  ')).map((line) => line.trim().split(' |')[0] ?? '');
    };
    assert.deepEqual(found('checklist'), ['[ ] Send the checklist']);
    assert.deepEqual(found('again share'), ['[ ] Share the notes']);
    assert.deepEqual(found('pilot dana intro'), ['[ ] introduce me to Priya']);
  });

  it('shows nothing where nothing is promised', () => {
    assert.deepEqual(outline(view('person', { 'a.md': note('interviewees: [Bo]') }).model), []);
  });
});

describe('The view of follow-ups after a change', () => {
  it('moves what was ticked to those that are done', () => {
    const { model, notes } = view();
    const touched = model.update(notes.write({ '1.md': files['1.md'].replace('- [ ] Call', '- [x] Call') }));
    assert.equal(touched.root, false);
    assert.deepEqual([...touched.nodes].sort(), [nodeAt(model, 'Done and dropped').id, nodeAt(model, 'I owe').id, nodeAt(model, 'They owe').id].sort());
    assert.equal(rowAt(model, 'Done and dropped', 'Call back').checked, true);
  });

  it('touches nothing when no follow-up changed', () => {
    const { model, notes } = view();
    const touched = model.update(notes.write({ '1.md': `${files['1.md']}\nMore text. #trust\n` }));
    assert.deepEqual([touched.root, touched.nodes.size], [false, 0]);
  });

  it('shows the root afresh when a group comes or goes', () => {
    const { model, notes } = view();
    assert.equal(model.update(notes.write({ '1.md': files['1.md'].replace('**Dana:** ', '') })).root, true);
  });

  it('ends where starting over does', () => {
    const { model, notes } = view();
    const steps: Record<string, string | null>[] = [
      { '1.md': null },
      { '1.md': `\n${files['1.md']}`, 'dana.md': '---\ntype: interviewee\nname: Dana Okafor\naliases: [Dana]\n---\n' },
      { '1.md': files['1.md'].replace('Send', 'Post'), '2.md': null },
      { '2.md': files['2.md'].replace('Share', 'Send') },
    ];
    for (const step of steps) {
      model.update(notes.write(step));
      const fresh = new FollowUpNodes(notes.index, clock, 'person');
      whole(fresh.reset(TextFilter.none));
      assert.deepEqual(outline(model), outline(fresh));
    }
  });
});
