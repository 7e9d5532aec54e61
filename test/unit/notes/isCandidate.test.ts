import assert from 'node:assert/strict';
import { isCandidate, looksLikeNote } from '../../../src/notes/isCandidate';
import { defaultReaderSettings } from '../../../src/notes/settings';

const settings = { ...defaultReaderSettings, intervieweeFields: ['interviewee', "Befragte Person's", 'Σας'] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file worth reading whole', () => {
  const yes = [
    '---\ntype: interview\n---\n',
    '\uFEFF--- \r\nINTERVIEWEE: x\r\n---\r\n',
    '---\r"Interviewee" : x\r---\r',
    '---\n"\\x69nterviewee": x\n---\n',
    "---\n'Befragte  Person''s': x\n---\n",
    '---\nΣΑΣ: x\n---\n',
    '---\ntype: theme\n---\n',
    '---\na: b: c\n  interviewee: x\n---\n',
    '---\ntitle: unclosed\n',
    '---\ntitle: cut off\n---',
    '---\n',
    '+++\ninterviewee = "x"\n+++\n',
    '---js\n{ interviewee: 1 }\n---\n',
    '{\n"type": "interview"\n}\n',
  ];
  for (const head of yes) {
    it(`begins ${JSON.stringify(head)}`, () => {
      assert.equal(looksLikeNote(head, settings), true);
      assert.equal(isCandidate(utf8(head), settings), true);
    });
  }

  it('is one whose frontmatter goes on behind the first bytes', () => {
    assert.equal(looksLikeNote(`---\n${'key: value\n'.repeat(400)}`, settings), true);
  });

  it('is one that is no text, so that the reason can be given', () => {
    assert.equal(isCandidate(Uint8Array.from([1, 0, 2]), settings), true);
  });

  for (const head of ['', '# Title\n\ntype: interview\n', '---\ntitle: x\ntype: page\n---\ntype: interview\n', 'text\n---\ninterviewee: x\n---\n', '+++\ntitle = "x"\n+++\n\n']) {
    it(`does not begin ${JSON.stringify(head)}`, () => {
      assert.equal(isCandidate(utf8(head), settings), false);
    });
  }
});
