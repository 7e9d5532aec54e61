import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, decodeHead, maxNoteBytes } from '../../../src/notes/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

function codes(bytes: Uint8Array): string[] {
  return decode(bytes).problems.map(({ code }) => code);
}

describe('decoding a file', () => {
  it('gives its text as an editor shows it, without a byte order mark', () => {
    for (const bytes of [utf8('---\r\nä 😀\r\n'), utf8('\uFEFF---\r\nä 😀\r\n'), utf16('\uFEFF---\r\nä 😀\r\n', true), utf16('\uFEFF---\r\nä 😀\r\n', false)]) {
      assert.deepEqual(decode(bytes), { text: '---\r\nä 😀\r\n', problems: [], editRefusal: null });
    }
  });

  it('keeps every text that it calls safe to edit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.text === null || decoded.editRefusal !== null || decoded.text.length * 2 === bytes.length - 2) return;
        const mark = bytes[0] === 0xef && decoded.text.length < utf8(decoded.text).length + 3 && bytes.length === utf8(decoded.text).length + 3;
        assert.deepEqual(utf8((mark ? '\uFEFF' : '') + decoded.text), bytes);
      }),
    );
  });

  it('reads bytes that are not UTF-8 with replacements, with a problem at the first, and no edits', () => {
    const decoded = decode(Uint8Array.from([...utf8('---\n'), 0x4d, 0xfc, 0x6c, ...utf8('\n')]));
    assert.equal(decoded.text, '---\nM\uFFFDl\n');
    assert.ok(decoded.editRefusal);
    assert.deepEqual(decoded.problems.map(({ code, range }) => [code, range]), [
      ['not-utf8', { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } }],
    ]);
  });

  for (const text of ['a\r\nb\nc', 'a\nb\r\nc', 'a\nb\rc', 'a\rb\rc']) {
    it(`declines edits where saving would change line ends: ${JSON.stringify(text)}`, () => {
      const decoded = decode(utf8(text));
      assert.equal(decoded.text, text);
      assert.ok(decoded.editRefusal);
      assert.deepEqual(codes(utf8(text)), ['mixed-line-ends']);
    });
  }

  it('finds the line that ends in another way', () => {
    assert.deepEqual(decode(utf8('a\nbcd\r\ne')).problems[0]?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } });
  });

  it('leaves what is no text aside, and what is too large', () => {
    assert.deepEqual(codes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])), ['not-text']);
    assert.deepEqual(codes(new Uint8Array(maxNoteBytes + 1)), ['too-large']);
  });

  it('makes do with the first bytes', () => {
    assert.equal(decodeHead(utf8('\uFEFF---\nä').subarray(0, 8)), '---\n\uFFFD');
  });
});
