import assert from 'node:assert/strict';
import { movePeople, personMergedInto, type MovePeopleOptions } from '../../../src/refactor/movePeople';
import { carriedOut, contextOf, type Texts } from './texts';

function moved(texts: Texts, from: string | readonly string[], to: string, options?: MovePeopleOptions): Record<string, string> | string {
  return carriedOut(texts, movePeople([from].flat(), to, contextOf(texts), options));
}

function refusal(after: Record<string, string> | string): string {
  assert(typeof after === 'string');
  return after;
}

function interview(fields: string, body: string): string {
  return `---\ntype: interview\n${fields}\n---\n\n${body}\n`;
}

describe('renaming an interviewee', () => {
  it('changes fields, consent, mentions and marks, and no other character', () => {
    const text = interview('interviewees: # who\n  - "Dana Okafor"\n  - Kim\nconsent:\n  Dana Okafor: verbal\n  Kim: written', '- **Dana Okafor:** Dana Okafor said. #x\n- [[people/Dana Okafor|Dana]] and [[Kim]]\n\n> So.\n> — Dana Okafor, CTO\n\n- [ ] **Dana Okafor:** send it');
    const expected = text.replace('"Dana Okafor"', '"Dana Weiss"').replace('  Dana Okafor: v', '  Dana Weiss: v').replace('**Dana Okafor:** Dana', '**Dana Weiss:** Dana').replace('people/Dana Okafor|', 'people/Dana Weiss|').replace('— Dana Okafor', '— Dana Weiss').replace('**Dana Okafor:** send', '**Dana Weiss:** send');
    assert.deepEqual(moved({ 'a.md': text.replaceAll('\n', '\r\n') }, 'dana okafor', 'Dana Weiss'), { 'a.md': expected.replaceAll('\n', '\r\n') });
  });

  it('changes first names and initials that would mean nobody, or somebody else', () => {
    const text = interview('interviewees: [Dana Okafor, Sam Reyes]', 'Dana: One.\n\nDO: Two.\n\nSam: Three.');
    assert.deepEqual(moved({ 'a.md': text }, 'Dana Okafor', 'Sam Weiss'), { 'a.md': interview('interviewees: [Sam Weiss, Sam Reyes]', 'Sam Weiss: One.\n\nSam Weiss: Two.\n\nSam Reyes: Three.') });
    assert.deepEqual(moved({ 'a.md': text }, 'Dana Okafor', 'Joy Weiss'), { 'a.md': interview('interviewees: [Joy Weiss, Sam Reyes]', 'Joy: One.\n\nJoy: Two.\n\nSam: Three.') });
    assert.deepEqual(moved({ 'a.md': text }, 'Dana Okafor', 'Dana Weiss'), { 'a.md': interview('interviewees: [Dana Weiss, Sam Reyes]', 'Dana: One.\n\nDana: Two.\n\nSam: Three.') });
  });

  it('takes the profile along: name, file, who introduced whom; an alias goes on to be one', () => {
    const texts = {
      'people/Dana Okafor.md': '---\ntype: interviewee\nname: Dana Okafor # c\naliases: [DO2]\n---\nText Dana Okafor.\n',
      'people/Kim.md': '---\ntype: interviewee\nname: Kim\nintroducedBy: "[[Dana Okafor]]"\n---\n',
      'a.md': interview('interviewee: DO2', '**DO2:** Yes.'),
    };
    assert.deepEqual(moved(texts, 'Dana Okafor', 'Dana Weiss', { keepAlias: true }), {
      'people/Dana Weiss.md': '---\ntype: interviewee\nname: Dana Weiss # c\naliases: [DO2, Dana Okafor]\n---\nText Dana Okafor.\n',
      'people/Kim.md': texts['people/Kim.md'].replace('Dana Okafor', 'Dana Weiss'),
      'a.md': texts['a.md'],
    });
  });

  it('renames an interviewer too, and changes nothing but the spelling where only that is new', () => {
    const text = interview('interviewee: Kim\ninterviewer: sam reyes', 'sam reyes: Well?');
    assert.deepEqual(moved({ 'a.md': text }, 'Sam Reyes', 'Sam Reyes'), { 'a.md': text.replaceAll('sam reyes', 'Sam Reyes') });
  });

  it('refuses what is unknown, empty, or can’t stand in a mark', () => {
    const texts = { 'a.md': interview('interviewee: Kim', 'Text.') };
    assert.match(refusal(moved(texts, 'Lou', 'X')), /names “Lou”/);
    assert.match(refusal(moved(texts, 'Kim', ' ')), /needs a name/);
    assert.match(refusal(moved(texts, 'Kim', 'K|m')), /can’t have/);
    assert.match(refusal(moved({ 'a.md': interview('interviewee: Kim', 'Kim: a\n\nNote: b') }, 'Kim', 'Note')), /read in another way/);
  });
});

describe('merging interviewees', () => {
  it('leaves nobody twice in a list', () => {
    const text = interview('interviewees:\n  - Dana Okafor\n  - D. Okafor # same', '**D. Okafor:** Yes.');
    assert.equal(personMergedInto('D. Okafor', 'dana okafor', contextOf({ 'a.md': text }).catalog)?.name, 'Dana Okafor');
    assert.deepEqual(moved({ 'a.md': text }, 'D. Okafor', 'dana okafor'), { 'a.md': interview('interviewees:\n  - Dana Okafor', '**Dana Okafor:** Yes.') });
  });

  it('asks for one consent where there are two', () => {
    const text = interview('interviewees: [A B, C D]\nconsent: { A B: verbal, C D: declined }', 'Text.');
    assert.match(refusal(moved({ 'a.md': text }, 'A B', 'C D')), /consent of both “A B” and “C D”/);
  });

  it('takes in what the other’s profile says', () => {
    const texts = { 'a.md': '---\ntype: interviewee\nname: A B\nrole: x\naliases: [AA]\n---\nMemo.\n', 'c.md': '---\ntype: interviewee\nname: C D\n---\n', 'n.md': interview('interviewee: A B', 'Text.') };
    assert.deepEqual(moved(texts, 'A B', 'C D'), {
      'c.md': '---\ntype: interviewee\nname: C D\naliases:\n  - AA\n---\n\n## A B\n\n```yaml\ntype: interviewee\nname: A B\nrole: x\naliases: [AA]\n```\n\nMemo.\n',
      'n.md': interview('interviewee: C D', 'Text.'),
    });
  });
});
