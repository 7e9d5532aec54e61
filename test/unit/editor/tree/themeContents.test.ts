import assert from 'node:assert/strict';
import { sortOrders } from '../../../../src/editor/tree/sortOrder';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { ThemeNodes } from '../../../../src/editor/tree/themeNodes';
import { whole } from '../../../../src/util/gradual';
import { clock, nodeAt, note, Notes, outline } from './views';

const files: Readonly<Record<string, string>> = {
  'dana.md': '---\ntype: interviewee\nname: Dana\n---\n',
  '1.md': note('date: 2026-11-02\ninterviewees: [Dana]\nstudy: Pilot', '- It logs me out. #tools/friction #trust\n- Obs: she sighs #tools/friction'),
  '2.md': note('date: 2026-11-20\ninterviewees: [Dana, Priya]\nstudy: Pilot', '- **Priya:** I type. #tools/friction\n- Somebody nods. #tools\n- **Dana:** No. #pain'),
  '3.md': note('date: 2026-11-21\ninterviewees: [Ana]\nthemes: [tools, trust]\nstudy: Panel', '- She trusts. #trust'),
  '4.md': note('interviewees: [Zoë]\nthemes: [tools]', '- Nothing.'),
};

const changes: readonly Readonly<Record<string, string | null>>[] = [
  // A passage more, in front of the others.
  { '1.md': note('date: 2026-11-02\ninterviewees: [Dana]\nstudy: Pilot', '- First. #tools\n- It logs me out. #tools/friction #trust\n- Obs: she sighs #tools/friction') },
  // The same people in other notes.
  { '5.md': note('interviewees: [Dana]\nstudy: Pilot', '- Once more. #tools\n- And again. #tools'), '0.md': note('interviewees: [Ana]', '- Before all. #tools') },
  // Somebody else spoke.
  { '5.md': note('interviewees: [Bo]\nstudy: Pilot', '- Once more. #tools\n- And again. #tools') },
  // Called otherwise, a person stands elsewhere.
  { 'dana.md': '---\ntype: interviewee\nname: Zuri\naliases: [Dana]\n---\n' },
  // No passage of it any more, but the whole note; and the other way round.
  { '0.md': note('interviewees: [Ana]\nthemes: [tools]', '- Before all.'), '4.md': note('interviewees: [Zoë]\nthemes: [tools]', '- Something. #tools') },
  // One theme stands for another.
  { 'tools.md': '---\ntype: theme\ntheme: tools\naliases: [pain]\n---\n' },
  { '2.md': null, '3.md': null },
  // The latest one is later, then earlier than another; then it is undated, then there is none.
  { '1.md': note('date: 2026-11-22\ninterviewees: [Dana]\nstudy: Pilot', '- First. #tools #trust'), '6.md': note('date: 2026-11-15\ninterviewees: [Dana]', '- Sixth. #other #trust') },
  { '1.md': note('date: 2026-11-01\ninterviewees: [Dana]\nstudy: Pilot', '- First. #tools #trust') },
  { '6.md': note('interviewees: [Dana]', '- Sixth. #other #trust') },
  { '6.md': null },
  // Of another study.
  { '1.md': note('interviewees: [Dana]\nstudy: Panel', '- First. #tools') },
  { '0.md': null, '1.md': null, '4.md': null, '5.md': null },
];

describe('What stands under a theme', () => {
  for (const filter of ['', 'pilot', 'tools pilot']) {
    for (const order of sortOrders) {
      it(`is after each change what a new look finds, by ${order}${filter && `, under the filter ${filter}`}`, () => {
        const notes = new Notes(files);
        const model = new ThemeNodes(notes.index, clock);
        whole(model.reset(TextFilter.of(filter), order));
        for (const change of [{}, ...changes]) {
          model.update(notes.write(change));
          const fresh = new ThemeNodes(notes.index, clock);
          whole(fresh.reset(TextFilter.of(filter), order));
          assert.deepEqual(outline(model), outline(fresh));
        }
      });
    }
  }

  it('takes in what changes while somebody looks into it', () => {
    for (let before = 0; before < 6; before++) {
      for (const change of changes) {
        const notes = new Notes(files);
        const model = new ThemeNodes(notes.index, clock);
        whole(model.reset(TextFilter.none, 'name'));
        const steps = model.prepare(nodeAt(model, 'tools'));
        for (let step = 0; step < before; step++) steps.next();
        model.update(notes.write(change));
        whole(steps);
        const fresh = new ThemeNodes(notes.index, clock);
        whole(fresh.reset(TextFilter.none, 'name'));
        assert.deepEqual(outline(model), outline(fresh));
      }
    }
  });
});
