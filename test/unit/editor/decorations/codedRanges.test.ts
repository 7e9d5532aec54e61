import assert from 'node:assert/strict';
import { codedRanges, labelsByLine } from '../../../../src/editor/decorations/codedRanges';
import type { InterviewNote, Range } from '../../../../src/notes/model';
import { parseNote } from '../../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { LineIndex } from '../../../../src/util/lines';

const text = `---
type: interview
interviewees: Kim
---

## Plans #plan

- She said ==never again== #trust
- We waited
  two weeks. #approval/slow #trust
`;

function parsed(): InterviewNote {
  const file = parseNote(text, defaultReaderSettings);
  assert.equal(file.kind, 'interview');
  return file;
}

const lines = new LineIndex(text);
const textIn = ({ start, end }: Range): string => text.slice(lines.offsetAt(start), lines.offsetAt(end));

describe('codedRanges', () => {
  it('are highlights, blocks without the tags at their end, headings for their sections, and hashtags', () => {
    const shown = codedRanges(parsed(), textIn).map(({ part, range, tags }) => [part, textIn(range), tags.map(({ key }) => key).join(' ')]);
    assert.deepEqual(new Set(shown.map((each) => each.join(' | '))), new Set([
      'block | Plans #plan | plan',
      'highlight | never again | trust',
      'block | We waited\n  two weeks. | approval/slow trust',
      'tag | #plan | plan',
      'tag | #trust | trust',
      'tag | #approval/slow | approval/slow',
    ]));
  });

  it('have their labels at the end of the last line', () => {
    const labels = [...labelsByLine(parsed())].map(([line, tags]) => `${line}: ${tags.map(({ label }) => label).join(', ')}`);
    assert.deepEqual(labels.sort(), ['5: plan', '7: trust', '9: approval/slow, trust']);
  });
});
