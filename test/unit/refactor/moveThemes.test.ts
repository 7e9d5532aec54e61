import assert from 'node:assert/strict';
import { deleteThemes, moveThemes, nestThemes, themeMergedInto, type MoveOptions } from '../../../src/refactor/moveThemes';
import { carriedOut, contextOf, note, type Texts } from './texts';

function moved(texts: Texts, from: string | readonly string[], to: string, options?: MoveOptions): Record<string, string> | string {
  return carriedOut(texts, moveThemes([from].flat(), to, contextOf(texts), options));
}

/** Why a change is refused. */
function refusal(after: Record<string, string> | string): string {
  assert(typeof after === 'string');
  return after;
}

/** The one note after the change of its body. */
function bodyAfter(body: string, from: string | readonly string[], to: string): unknown {
  const after = moved({ 'a.md': note('', body) }, from, to);
  return typeof after === 'string' ? after : after['a.md']?.slice(note('', '').length - 1, -1);
}

describe('renaming a theme', () => {
  it('changes each hashtag, whatever its spelling, and no other character', () => {
    assert.equal(bodyAfter('She waits. #Trust\n\n- ==a== #trust, b #trusted (#TRUST)', 'trust', 'belief'), 'She waits. #belief\n\n- ==a== #belief, b #trusted (#belief)');
  });

  it('takes the themes below along, in their own spelling', () => {
    assert.equal(bodyAfter('A. #tools #tools/Friction #tools/friction/a', 'Tools', 'our instruments'), 'A. #our-instruments #our-instruments/Friction #our-instruments/friction/a');
  });

  it('changes frontmatter in its own way of writing', () => {
    const text = note('themes: # two\n  - "tools"  # first\n  - Tools / friction\ntags: \'x, tools\'', 'Text.');
    const after = moved({ 'a.md': text }, 'tools', 'new tools');
    assert.deepEqual(after, { 'a.md': text.replace('"tools"', '"new tools"').replace('- Tools / friction', '- new tools/friction').replace("'x, tools'", "'x, new tools'") });
  });

  it('changes two themes in one text with commas', () => {
    const text = note('themes: a, a/b, c, a/d', 'Text.');
    assert.deepEqual(moved({ 'a.md': text }, 'a', 'zz'), { 'a.md': note('themes: zz, zz/b, c, zz/d', 'Text.') });
    const folded = note('themes: >-\n  a,\n  a/b', 'Text.');
    assert.deepEqual(moved({ 'a.md': folded }, 'a', 'zz'), { 'a.md': note('themes: zz, zz/b', 'Text.') });
  });

  it('leaves what was named twice named twice', () => {
    const text = note('themes: [a, a]\ntags: a, A', 'A. #a #a');
    assert.deepEqual(moved({ 'a.md': text }, 'a', 'zz'), { 'a.md': note('themes: [zz, zz]\ntags: zz, zz', 'A. #zz #zz') });
  });

  it('changes nothing but the spelling where only that is new', () => {
    assert.equal(bodyAfter('A. #trust #trust/x', 'trust', 'Trust'), 'A. #Trust #Trust/x');
  });

  it('goes with any script and line end, and a byte order mark', () => {
    const text = `\uFEFF${note('themes: [信頼]', 'A. #信頼 #信頼/शब्द')}`.replaceAll('\n', '\r\n');
    assert.deepEqual(moved({ 'a.md': text }, '信頼', 'ثقة'), { 'a.md': text.replaceAll('信頼', 'ثقة') });
  });

  it('refuses a name that no hashtag can hold where the theme stands as one', () => {
    assert.match(String(bodyAfter('A.\n\nB. #trust', 'trust', 'a & b')), /^a\.md: “a & b” can’t be written as a hashtag, as line 8 has it/);
    const text = note('themes: [trust]', 'A.');
    assert.deepEqual(moved({ 'a.md': text }, 'trust', 'a & b'), { 'a.md': note('themes: [a & b]', 'A.') });
  });

  it('refuses what is unknown, empty, ignored, or below the theme itself', () => {
    assert.match(String(bodyAfter('A. #trust', 'faith', 'x')), /no theme “faith”/);
    assert.match(String(bodyAfter('A. #trust', 'trust', ' #/ ')), /needs a name/);
    assert.match(String(bodyAfter('A. #trust', 'trust', 'todo')), /set to be no theme/);
    assert.match(String(bodyAfter('A. #trust', 'trust', 'trust/deep')), /below the theme itself/);
  });

  it('refuses a file with a merge conflict, or whose frontmatter can’t be edited', () => {
    assert.match(String(bodyAfter('A. #trust\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> theirs', 'trust', 'x')), /a\.md: It holds a merge conflict/);
    assert.match(refusal(moved({ 'a.md': note('themes: [trust]\nx: "a\nb"', 'A.') }, 'trust', 'x')), /a\.md: Its frontmatter/);
  });

  it('renames the codebook entry, its file if that bears the name, and those below', () => {
    const texts = {
      'themes/approval-slow.md': '---\ntype: theme\ntheme: approval/slow # c\naliases: [waiting]\n---\nMemo #approval\n',
      'themes/mine.md': '---\ntype: theme\ntheme: "approval"\n---\n',
      'a.md': note('', 'A. #approval/slow #waiting'),
    };
    assert.deepEqual(moved(texts, 'approval', 'permission', { keepAlias: true }), {
      'themes/permission-slow.md': '---\ntype: theme\ntheme: permission/slow # c\naliases: [waiting]\n---\nMemo #approval\n',
      'themes/mine.md': '---\ntype: theme\ntheme: "permission"\naliases:\n  - approval\n---\n',
      'a.md': note('', 'A. #permission/slow #waiting'),
    });
  });

  it('gives an entry without a name its new one', () => {
    const after = moved({ 'trust.md': '---\ntype: theme\n---\n', 'a.md': note('', 'A. #trust') }, 'trust', 'faith');
    assert.deepEqual(after, { 'faith.md': '---\ntype: theme\ntheme: faith\n---\n', 'a.md': note('', 'A. #faith') });
  });

  it('makes an alias the name', () => {
    const after = moved({ 't.md': '---\ntype: theme\ntheme: trust\naliases: [faith, x]\n---\n', 'a.md': note('', 'A. #trust #faith') }, 'trust', 'faith', { keepAlias: true });
    assert.deepEqual(after, { 't.md': '---\ntype: theme\ntheme: faith\naliases: [x, trust]\n---\n', 'a.md': note('', 'A. #faith') });
  });

  it('reaches what is written through an alias of a theme above', () => {
    const texts = { 't.md': '---\ntype: theme\ntheme: tools\naliases: [werkzeug]\n---\n', 'a.md': note('', 'A. #werkzeug/friction/Deep\n\nB. #werkzeug') };
    assert.deepEqual(moved(texts, 'tools/friction', 'pain'), { ...texts, 'a.md': note('', 'A. #pain/Deep\n\nB. #werkzeug') });
  });
});

describe('merging themes', () => {
  it('says which theme takes the other in', () => {
    const { catalog } = contextOf({ 'a.md': note('', 'A. #pricing #pricng') });
    assert.equal(themeMergedInto('pricng', '#Pricing', catalog)?.key, 'pricing');
    assert.equal(themeMergedInto('pricng', 'PRICNG', catalog), undefined);
    assert.equal(themeMergedInto('pricng', 'money', catalog), undefined);
  });

  it('takes the spelling of the one that is there, and leaves no theme twice on a passage', () => {
    assert.equal(bodyAfter('A. #pricng #Pricing\n\n- ==b== #pricng\n- C #pricng', 'pricng', 'pricing'), 'A. #Pricing\n\n- ==b== #Pricing\n- C #Pricing');
  });

  it('drops a line of nothing but what was said already', () => {
    assert.equal(bodyAfter('> A. #b\n> #a\n\nMore.\n#a #b', 'a', 'b'), '> A. #b\n\nMore.\n#b');
  });

  it('merges several at once, with those below', () => {
    assert.equal(bodyAfter('A. #a #b #c\n\nB. #a/x #b/x', ['a', 'b'], 'c'), 'A. #c\n\nB. #c/x');
  });

  it('drops what is in the list already', () => {
    const text = note('themes:\n  - pricing\n  - pricng # slip\n  - x', 'A.');
    assert.deepEqual(moved({ 'a.md': text }, 'pricng', 'pricing'), { 'a.md': note('themes:\n  - pricing\n  - x', 'A.') });
  });

  it('takes in what the other’s codebook entry says', () => {
    const texts = {
      'a.md': note('', 'A. #a #b #aa'),
      'themes/a.md': '---\ntype: theme\ntheme: a\naliases: [aa]\ndefinition: First # c\n---\nMemo.\n',
      'themes/b.md': '---\ntype: theme\ntheme: b\n---\nOwn.\n',
    };
    assert.deepEqual(moved(texts, 'a', 'b', { keepAlias: true }), {
      'a.md': note('', 'A. #b #aa'),
      'themes/b.md': '---\ntype: theme\ntheme: b\naliases:\n  - a\n  - aa\n---\nOwn.\n\n## a\n\n```yaml\ntype: theme\ntheme: a\naliases: [aa]\ndefinition: First # c\n```\n\nMemo.\n',
    });
  });
});

describe('nesting themes', () => {
  it('puts them below another, or at the top', () => {
    const texts = { 'a.md': note('', 'A. #friction #friction/x #tools') };
    const nested = carriedOut(texts, nestThemes(['friction'], 'tools', contextOf(texts)));
    assert.deepEqual(nested, { 'a.md': note('', 'A. #tools/friction #tools/friction/x #tools') });
    assert.deepEqual(carriedOut(nested as Texts, nestThemes(['tools/friction'], null, contextOf(nested as Texts))), texts);
  });

  it('refuses to put a theme below itself, and leaves what is there already', () => {
    const texts = { 'a.md': note('', 'A. #a/b') };
    assert.match(refusal(carriedOut(texts, nestThemes(['a'], 'a/b', contextOf(texts)))), /below the theme itself/);
    assert.deepEqual(carriedOut(texts, nestThemes(['a/b'], 'a', contextOf(texts))), texts);
  });
});

describe('deleting a theme', () => {
  it('takes it out of text, frontmatter and codebook, with the blank in front', () => {
    const texts = { 'a.md': note('themes: [x, trust/deep]', 'A. #trust #x\n\n- ==b== #trust.\n- #trust c (#trust #x)\n\n#trust\n\nEnd.'), 'trust.md': '---\ntype: theme\n---\n' };
    assert.deepEqual(carriedOut(texts, deleteThemes(['trust'], contextOf(texts))), { 'a.md': note('themes: [x]', 'A. #x\n\n- ==b==.\n- c (#x)\n\nEnd.') });
  });

  it('refuses where what is left would be read as something else', () => {
    const texts = { 'a.md': note('', 'A.\n\n#trust # Heading') };
    assert.match(refusal(carriedOut(texts, deleteThemes(['trust'], contextOf(texts)))), /Take it out by hand/);
  });
});
