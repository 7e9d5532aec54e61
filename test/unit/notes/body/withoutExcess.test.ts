import assert from 'node:assert/strict';
import { withoutExcess } from '../../../../src/notes/body/withoutExcess';

describe('A text without excess', () => {
  it('is the text, where a person wrote it', () => {
    const text = '- [ ] a [b](c) **d**\n\n~~~\n[]\n~~~\n\n> > - * * *\n\n' + '- - '.repeat(100) + '\n\n' + 'a [b](c)\n\n'.repeat(1000);
    assert.equal(withoutExcess(text), text);
  });

  it('keeps its length, its lines, and what begins them', () => {
    const text = `# a\r\n\n- [x] ${'[b]'.repeat(600)}\r\n  ${'*'.repeat(10)}\n~~~\n${'>'.repeat(300)} c\r${' '.repeat(500)}- d\n\n> [e](f)`;
    const result = withoutExcess(text);
    assert.equal(result.length, text.length);
    assert.deepEqual(result.match(/\r\n?|\n/gu), text.match(/\r\n?|\n/gu));
    assert.match(result, /^# a\r\n\n- \[x\] xbxxbx/u);
    assert.match(result, /\n~~~\n>{120}x{180} c\r {500}x d\n\n> \[e\]\(f\)$/u);
  });
});
