import assert from 'node:assert/strict';
import { linesMadeByEnter, shiftedLine, type TextChange } from '../../../src/editor/enteredLines';

function change(text: string, startLine: number, startCharacter = 0, endLine = startLine, endCharacter = startCharacter): TextChange {
  return { text, range: { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } } };
}

describe('linesMadeByEnter', () => {
  it('finds the new line, also with what an extension puts there', () => {
    assert.deepEqual(linesMadeByEnter([change('\n', 4, 10)]), [5]);
    assert.deepEqual(linesMadeByEnter([change('\r\n  ', 4, 10)]), [5]);
    assert.deepEqual(linesMadeByEnter([change('\n> - ', 4, 10)]), [5]);
  });

  it('takes no paste and no typing for it', () => {
    for (const text of ['a', '- a\n- b\n', '\ntext', '\n\n', '']) assert.deepEqual(linesMadeByEnter([change(text, 1)]), [], JSON.stringify(text));
  });

  it('counts with every cursor, in whatever order they come', () => {
    assert.deepEqual(linesMadeByEnter([change('\n', 7, 3), change('\n', 2, 3)]), [3, 9]);
    assert.deepEqual(linesMadeByEnter([change('\n', 2, 3, 4, 0), change('\n', 9, 1)]), [3, 9]);
  });
});

describe('shiftedLine', () => {
  it('moves with what is added and taken away above', () => {
    assert.equal(shiftedLine(5, [change('\n', 2)]), 6);
    assert.equal(shiftedLine(5, [change('', 2, 0, 4, 0)]), 3);
    assert.equal(shiftedLine(5, [change('', 3, 0, 5, 0)]), 3);
    assert.equal(shiftedLine(5, [change('\n', 5, 3), change('x', 5), change('\n', 8)]), 5);
  });

  it('is gone when its start is', () => {
    assert.equal(shiftedLine(5, [change('', 4, 2, 5, 3)]), undefined);
    assert.equal(shiftedLine(5, [change('', 4, 2, 7, 0)]), undefined);
  });
});
