import assert from 'node:assert/strict';
import { ProseLines } from '../../../src/preparation/proseLines';
import { stampAfterEnter } from '../../../src/preparation/stampAfterEnter';
import { stampEdits } from '../../../src/preparation/timeStamp';
import { LineIndex, applyEdits } from '../../../src/util/lines';

const time = '14:32';

/** `|` marks cursors, in what is given and in what comes out. */
function stamped(marked: string): string {
  const text = marked.replaceAll('|', '');
  const lines = new LineIndex(text);
  const parts = marked.split('|').slice(0, -1);
  const cursors = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  const prose = new ProseLines(text);
  const stamps = stampEdits((line) => lines.textOf(line), cursors.map((offset) => lines.positionAt(offset)), time, (line) => prose.isProse(line));
  const result = applyEdits(
    text,
    stamps.edits.map(({ line, start, end, newText }) => ({ start: lines.startOf(line) + start, end: lines.startOf(line) + end, newText })),
  );
  const after = new LineIndex(result);
  return applyEdits(result, stamps.cursors.map((cursor) => after.offsetAt(cursor)).map((offset) => ({ start: offset, end: offset, newText: '|' })));
}

describe('a time stamp at the cursor', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['makes an item of a blank line', '|', '- 14:32 |'],
    ['keeps a blank line’s indentation', '  |', '  - 14:32 |'],
    ['goes into an empty item', '- |', '- 14:32 |'],
    ['goes into an empty item without a blank', '-|', '- 14:32 |'],
    ['keeps the item’s own marker', '  * |', '  * 14:32 |'],
    ['goes behind a task’s box', '- [ ] |', '- [ ] 14:32 |'],
    ['renews the stamp of an item that holds nothing else', '- 14:30 |', '- 14:32 |'],
    ['begins a new item at the end of one', '- 14:30 she plans|', '- 14:30 she plans\n- 14:32 |'],
    ['counts on in a numbered list', '9. first|', '9. first\n10. 14:32 |'],
    ['begins a new item in a quote', '> - a|', '> - a\n> - 14:32 |'],
    ['begins a list after a paragraph', 'We met.|', 'We met.\n- 14:32 |'],
    ['leaves a blank line under a heading', '## Conversation|', '## Conversation\n\n- 14:32 |'],
    ['goes to the start of an item that has none', '- |she plans', '- 14:32 |she plans'],
    ['renews the stamp in front of the cursor', '- 14:30 |she plans', '- 14:32 |she plans'],
    ['is the bare time in the midst of a text', '- she plans| on paper', '- she plans 14:32| on paper'],
    ['is parted from words', 'at|noon', 'at 14:32 |noon'],
    ['is the bare time in code', '```\nx|\n```', '```\nx 14:32 |\n```'],
    ['is the bare time in frontmatter', '---\ndate:|\n---\n', '---\ndate: 14:32 |\n---\n'],
    ['goes to every cursor', '- a|\n- b\n|\n- |c', '- a\n- 14:32 |\n- b\n- 14:32 |\n- 14:32 |c'],
    ['goes to two cursors in one line', 'one| and two| three', 'one 14:32| and two 14:32| three'],
    ['stamps once where two cursors mean one place', '- | |', '- 14:32 |'],
  ];
  for (const [what, before, after] of cases) it(what, () => { assert.equal(stamped(before), after); });
});

/** `before` with Enter pressed at `|`, and what the conversation makes of it. */
function afterEnter(marked: string, made = ''): string | null {
  const [before = '', after = ''] = marked.split('|');
  const indentation = made || (/^[ \t]*/u.exec(before)?.[0] ?? '');
  const lines = [before, indentation + after];
  const edit = stampAfterEnter(before, lines[1] ?? '', time);
  if (!edit) return null;
  const text = lines.join('\n');
  const index = new LineIndex(text);
  return applyEdits(text, [{ start: index.offsetAt(edit.start), end: index.offsetAt(edit.end), newText: edit.newText }]);
}

describe('Enter in a conversation', () => {
  it('stamps the new item', () => {
    assert.equal(afterEnter('- 14:30 she plans|'), '- 14:30 she plans\n- 14:32 ');
    assert.equal(afterEnter('  * she plans|'), '  * she plans\n  * 14:32 ');
    assert.equal(afterEnter('> - she plans|'), '> - she plans\n> - 14:32 ');
  });

  it('stamps the second half of an item that is split', () => {
    assert.equal(afterEnter('- 14:30 she |plans'), '- 14:30 she \n- 14:32 plans');
  });

  it('leaves the marker to an extension that makes one', () => {
    assert.equal(afterEnter('- she plans|', '- '), '- she plans\n- 14:32 ');
    assert.equal(afterEnter('> - she plans|', '> - '), '> - she plans\n> - 14:32 ');
    assert.equal(afterEnter('- she plans|', '- 14:31 '), null);
  });

  it('ends the list in an item that holds nothing but its stamp', () => {
    assert.equal(afterEnter('- 14:30 |'), '');
    assert.equal(afterEnter('  - |'), '  ');
  });

  it('stays out of everything else', () => {
    for (const line of ['text|', '|', '## Heading|', '- [ ] task|', '1. first|', '---|']) assert.equal(afterEnter(line), null, line);
  });
});

describe('ProseLines', () => {
  it('knows frontmatter and fenced code from prose', () => {
    const text = ['---', 'a: 1', '---', 'text', '```js', '- a', '````', '- b', '~~~', '```', 'c', '```', '~~~', 'd'].join('\n');
    const prose = new ProseLines(text);
    const found = text.split('\n').map((_, line) => (prose.isProse(line) ? 'p' : '.')).join('');
    assert.equal(found, '...p...p.....p');
  });

  it('takes frontmatter that never closes for prose', () => {
    assert.ok(new ProseLines('---\n- a').isProse(1));
  });
});
