import assert from 'node:assert/strict';
import { FollowUpNodes } from '../../../../src/editor/tree/followUpNodes';
import { IntervieweeNodes } from '../../../../src/editor/tree/intervieweeNodes';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import { ThemeNodes } from '../../../../src/editor/tree/themeNodes';
import type { TreeModel } from '../../../../src/editor/tree/treeModel';
import { whole } from '../../../../src/util/gradual';
import { clock, note, Notes, outline } from './views';

const person = (index: number): string => `Person ${index}`;
const body = (theme: string, due: number): string => `- She waits. #${theme}\n- [ ] Call 📅 2026-12-${String(10 + due)}\n- [ ] **Sam:** Write\n- [x] Thank 📅 2026-11-1${due}\n- [-] Ask`;
const files = Object.fromEntries(
  // By UTF-16 unit, the emoji would come first.
  Array.from({ length: 12 }, (_, index) => [`${index % 2 ? 'ﬀ' : '🙂'}${index}.md`, note(`interviewees: [${person(index % 5)}]\ndate: 2026-0${1 + (index % 9)}-10`, body(`t${index % 4}/a`, index % 3))]),
);
const changes = {
  '🙂0.md': null,
  'ﬀ1.md': note('interviewees: [Somebody New]\ndate: 2027-01-01', body('new', 1)),
  '🙂2.md': note('themes: [t9]', ''),
  '🙂12.md': note(`interviewees: [${person(4)}, ${person(0)}]\ndate: 2026-11-01`, body('t0', 9)),
};

describe('A view that starts over in steps', () => {
  const kinds: readonly (readonly [string, (notes: Notes) => TreeModel])[] = [
    ['interviewees', ({ index }) => new IntervieweeNodes(index, clock)],
    ['themes', ({ index }) => new ThemeNodes(index, clock)],
    ['follow-ups by person', ({ index }) => new FollowUpNodes(index, clock, 'person')],
    ['follow-ups by due date', ({ index }) => new FollowUpNodes(index, clock, 'dueDate')],
  ];
  for (const [name, modelOf] of kinds) {
    it(`shows what there was until it is done, and what changed meanwhile afterwards: ${name}`, () => {
      for (const before of [0, 1, 2, 5, 12, 20, 30, 45]) {
        const notes = new Notes(files);
        const model = modelOf(notes);
        whole(model.reset(TextFilter.none, 'latest'));
        const shown = outline(model, 1);
        const steps = model.reset(TextFilter.none, 'latest');
        for (let step = 0; step < before; step++) steps.next();
        assert.deepEqual(outline(model, 1), shown);
        const delta = notes.write(changes);
        whole(steps);
        model.update(delta);
        const fresh = modelOf(notes);
        whole(fresh.reset(TextFilter.none, 'latest'));
        assert.deepEqual(outline(model), outline(fresh));
      }
    });
  }
});
