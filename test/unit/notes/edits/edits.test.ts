import assert from 'node:assert/strict';
import { addFrontmatter, frontmatterOf } from '../../../../src/notes/edits/addFrontmatter';
import { addToList, removeFromList } from '../../../../src/notes/edits/editLists';
import type { EditPlan } from '../../../../src/notes/edits/editableFrontmatter';
import { intervieweeFields, personAliases, themeAliases, themeFields } from '../../../../src/notes/edits/listFields';
import { removeValue } from '../../../../src/notes/edits/removeValue';
import { replaceValue, splitValue } from '../../../../src/notes/edits/replaceValue';
import { setField } from '../../../../src/notes/edits/setField';
import { readFields } from '../../../../src/notes/frontmatter/readFields';
import type { Located } from '../../../../src/notes/model';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { applyEdits, LineIndex } from '../../../../src/util/lines';

const people = intervieweeFields(defaultReaderSettings);
const themes = themeFields(defaultReaderSettings);
const body = '\n# Title ---\n\n---\n';

/** The block between the fences after the edits; checks that nothing around it changed. */
function after(block: string, edit: (text: string) => EditPlan): string {
  const text = `---\n${block}\n---\n${body}`;
  const plan = edit(text);
  if (plan.refusal !== null) return `refused: ${plan.refusal}`;
  const edited = applyEdits(text, plan.edits);
  assert.ok(edited.startsWith('---\n') && edited.endsWith(`---\n${body}`));
  const again = edit(edited);
  assert.deepEqual(again, { edits: [], refusal: null }, 'twice equals once');
  return edited.slice('---\n'.length, -`\n---\n${body}`.length);
}

function cases(edits: readonly (readonly [before: string, expected: string])[], edit: (text: string) => EditPlan): void {
  for (const [before, expected] of edits) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(after(before, edit), expected);
    });
  }
}

function interviewOf(text: string): { interviewees: readonly Located[]; themes: readonly Located[]; interviewers: readonly Located[]; consentNames: readonly Located[] } {
  const file = readFields(text, defaultReaderSettings, new LineIndex(text));
  assert(file.kind === 'interview');
  const consentNames = 'byName' in file.consent ? file.consent.byName.map(({ name, range }) => ({ value: name, range })) : [];
  return { ...file, themes: file.themes.map(({ label, range }) => ({ value: label, range })), consentNames };
}

/** Edits the value that is read as `value`; nothing to do once it is gone. */
function at(value: string, edit: (text: string, old: Located) => EditPlan): (text: string) => EditPlan {
  return (text) => {
    const { interviewees, themes: labels, interviewers, consentNames } = interviewOf(text);
    const old = [...interviewees, ...labels, ...interviewers, ...consentNames].find((one) => one.value === value);
    return old ? edit(text, old) : { edits: [], refusal: null };
  };
}

const unsafe = 'refused: Its frontmatter is written in a way that this edit could damage. Change it by hand.';

describe('setting a field', () => {
  cases(
    [
      ['type: interview', 'type: interview\nconsent: withdrawn'],
      ['consent: verbal # by phone', 'consent: withdrawn # by phone'],
      ['Consent:   verbal', 'Consent:   withdrawn'],
      ["consent: 'verbal'", "consent: 'withdrawn'"],
      ['"consent": "verbal"\nx: 1', '"consent": "withdrawn"\nx: 1'],
      ['consent:\nx: 1', 'consent: withdrawn\nx: 1'],
      ['consent: # why\nx: 1', 'consent: withdrawn # why\nx: 1'],
      ['consent: >-\n  ver\n  bal\nx: |\n  keep\n', 'consent: withdrawn\nx: |\n  keep\n'],
      ['consent: &c verbal\nx: 1', 'consent: &c withdrawn\nx: 1'],
      ['consent: &c verbal\nx: *c', unsafe],
      ['x: &c verbal\nconsent: *c', 'x: &c verbal\nconsent: withdrawn'],
      ['consent:\n  Dana: verbal\n  Sam: written\nx: 1', 'consent: withdrawn\nx: 1'],
      ['consent: [verbal] # c\nx: 1', 'consent: withdrawn # c\nx: 1'],
      ['{type: interview, consent: verbal}', '{type: interview, consent: withdrawn}'],
      ['{\n  "type": "interview"\n}', '{\n  "type": "interview", "consent": "withdrawn"\n}'.replace('"withdrawn"', 'withdrawn')],
      ['{type: interview, consent}', '{type: interview, consent: withdrawn}'],
      ['  type: interview\n  x: 1', '  type: interview\n  x: 1\n  consent: withdrawn'],
      ['# only a comment', '# only a comment\nconsent: withdrawn'],
      ['consent: verbal\nCONSENT: verbal', "refused: Its frontmatter has 'consent' more than once. Keep one of them first."],
      ['consent: a: b', 'refused: Its frontmatter cannot be read. Mend it first.'],
      ['x: "a\nb"', 'refused: Its frontmatter is unusual YAML, which can be read but not edited safely.'],
      ['just text', unsafe],
    ],
    (text) => setField(text, 'consent', 'withdrawn'),
  );

  it('writes lists and maps a line per item, and nothing for an empty text', () => {
    assert.equal(after('title: x # c', (text) => setField(text, 'interviewees', ['Dana', 'yes', 'a: b'])), 'title: x # c\ninterviewees:\n  - Dana\n  - "yes"\n  - "a: b"');
    const pairs = { pairs: [['Dana: D', 'verbal'], ['__proto__', 'withdrawn']] } as const;
    assert.equal(after('consent: verbal # c', (text) => setField(text, 'consent', pairs)), 'consent:\n  "Dana: D": verbal\n  __proto__: withdrawn # c');
    assert.equal(after('{consent: verbal}', (text) => setField(text, 'consent', pairs)), '{consent: {"Dana: D": verbal, __proto__: withdrawn}}');
    assert.equal(after('title: x', (text) => setField(text, 'title', '')), 'title:');
    assert.equal(after('themes:\n  - a\nx: 1', (text) => setField(text, 'themes', [])), 'themes: []\nx: 1');
  });

  it('writes dates as every tool expects them, and other texts that look like something else in quotes', () => {
    assert.equal(after('date: 2026-01-01', (text) => setField(text, 'date', '2026-11-22T14:30+01:00')), 'date: 2026-11-22T14:30+01:00');
    assert.equal(after('x: 1', (text) => setField(text, 'date', '2026-11-22')), 'x: 1\ndate: 2026-11-22');
    assert.equal(after('x: 1', (text) => setField(text, 'study', '2026')), 'x: 1\nstudy: "2026"');
    assert.equal(after('x: 1', (text) => setField(text, 'definition', 'one\ntwo # "3"')), 'x: 1\ndefinition: "one\\ntwo # \\"3\\""');
  });

  it('keeps the line ends of the file, its byte order mark, and the rest to the byte', () => {
    const text = '\uFEFF--- \r\ntype: interview\t\r\ntags: [ a ,b ]   \r\n---\t\r\nbody';
    const plan = setField(text, 'title', 'T');
    assert(plan.refusal === null);
    assert.equal(applyEdits(text, plan.edits), '\uFEFF--- \r\ntype: interview\t\r\ntags: [ a ,b ]   \r\ntitle: T\r\n---\t\r\nbody');
  });
});

describe('adding a theme', () => {
  cases(
    [
      ['themes:\n  - a # c\n  - b # d\nx: 1', 'themes:\n  - a # c\n  - b # d\n  - new one\nx: 1'],
      ['themes:\n- a\n\n# c', 'themes:\n- a\n- new one\n\n# c'],
      ['themes: # c\n  - a', 'themes: # c\n  - a\n  - new one'],
      ['themes:\n  - |\n    a\nx: 1', 'themes:\n  - |\n    a\n  - new one\nx: 1'],
      ['themes:\n  -   \nx: 1', 'themes:\n  - new one\nx: 1'],
      ['themes: [a, "b"] # c', 'themes: [a, "b", new one] # c'],
      ['themes: [a, b,]', 'themes: [a, b, new one,]'],
      ['themes: [\n  a, # c\n  b\n]', 'themes: [\n  a, # c\n  b, new one\n]'],
      ['themes: []', 'themes: [new one]'],
      ['themes: [ ]', 'themes: [new one ]'],
      ['themes:', 'themes:\n  - new one'],
      ['themes: ""', 'themes:\n  - new one'],
      ['themes: a', 'themes: a, new one'],
      ['themes: a, b # c', 'themes: a, b, new one # c'],
      ["themes: 'a, b'", "themes: 'a, b, new one'"],
      ['themes: >-\n  a,\n  b\nx: 1', 'themes: a, b, new one\nx: 1'],
      ['tags: [a]', 'tags: [a, new one]'],
      ['tags:\nthemes: [a]', 'tags:\nthemes: [a, new one]'],
      ['title: x', 'title: x\nthemes:\n  - new one'],
      ['themes: [New-One]', 'themes: [New-One]'],
      ['themes: b, "new one"', 'themes: b, "new one", new one'],
      ['themes: {a: b}', "refused: 'themes' holds what is no list. Mend it first."],
      ['themes: 5', "refused: 'themes' holds what is no list. Mend it first."],
      ['x: &t [a]\nthemes: *t', unsafe],
      ['{"themes": ["a"]}', '{"themes": ["a", new one]}'],
      ['{}', '{"themes": [new one]}'],
    ],
    (text) => addToList(text, themes, 'new one'),
  );

  it('puts it in quotes where YAML needs them', () => {
    assert.equal(after('themes: [a]', (text) => addToList(text, themes, 'b, c')), 'themes: [a, "b, c"]');
    assert.equal(after('themes: a', (text) => addToList(text, themes, 'b: c')), 'themes: "a, b: c"');
    assert.equal(after('themes:\n- a', (text) => addToList(text, themes, '2026')), 'themes:\n- a\n- "2026"');
  });
});

describe('adding an interviewee', () => {
  cases(
    [
      ['interviewee: Dana # c\nx: 1', 'interviewee:\n  - Dana # c\n  - Sam\nx: 1'],
      ['interviewees: "[[Dana]]"', 'interviewees:\n  - "[[Dana]]"\n  - Sam'],
      ['interviewees: A, B', 'interviewees:\n  - A, B\n  - Sam'],
      ['interviewee: Dana\n  Okafor', 'interviewee:\n  - Dana Okafor\n  - Sam'],
      ['interviewee: [[Dana]]', unsafe],
      ['{"interviewee": "Dana"}', '{"interviewee": ["Dana", Sam]}'],
      ['participants: ["[[sam]]"]', 'participants: ["[[sam]]"]'],
      ['type: interview', 'type: interview\ninterviewees:\n  - Sam'],
    ],
    (text) => addToList(text, people, 'Sam'),
  );

  it('and an alias', () => {
    assert.equal(after('type: interviewee\naliases: D', (text) => addToList(text, personAliases, 'Dana')), 'type: interviewee\naliases:\n  - D\n  - Dana');
    assert.equal(after('type: theme\naliases: a, b', (text) => addToList(text, themeAliases, 'c')), 'type: theme\naliases: a, b, c');
  });
});

describe('removing a theme', () => {
  cases(
    [
      ['themes:\n  - x\n  - trust # c\n  - y', 'themes:\n  - x\n  - y'],
      ['themes:\n  # first\n  - trust\nx: 1', 'themes:\n  # first\nx: 1'],
      ['themes:\n- >-\n  tr\n- trust', 'themes:\n- >-\n  tr'],
      ['themes: [trust]', 'themes: []'],
      ['themes: [trust,]', 'themes: []'],
      ['themes: [a, trust, "b"]', 'themes: [a, "b"]'],
      ['themes: [trust, b]', 'themes: [b]'],
      ['themes: [a, "#Trust"] # c', 'themes: [a] # c'],
      ['themes: [\n  a,\n  trust # c\n]', 'themes: [\n  a # c\n]'],
      ['themes: trust # c', 'themes: # c'],
      ['themes: a, trust', 'themes: a'],
      ['themes: trust, a', 'themes: a'],
      ['themes: "a, trust, b"', 'themes: "a, b"'],
      ['themes: "a, tr\\x75st, b"', 'themes: "a, b"'],
      ['themes: trust, TRUST, a', 'themes: a'],
      ['tags: [trust, trust, a]\nthemes:\n  - trust', 'tags: [a]\nthemes:'],
      ['themes:\n  - &x trust\ny: *x', 'refused: It cannot be taken out of this place safely. Change it by hand.'],
      ['themes: [a]', 'themes: [a]'],
      ['{"themes": "trust"}', '{"themes": []}'],
    ],
    (text) => removeFromList(text, themes, 'trust'),
  );
});

describe('removing an interviewee where they stand', () => {
  cases(
    [
      ['interviewees: [Dana, Sam]', 'interviewees: [Sam]'],
      ['interviewee: Dana', 'interviewee:'],
      ['interviewee: x\nconsent: {Dana: verbal}', 'refused: It cannot be taken out of this place safely. Change it by hand.'],
    ],
    at('Dana', removeValue),
  );
});

describe('renaming', () => {
  cases(
    [
      ['interviewee: Dana # c', 'interviewee: Dr. New # c'],
      ["interviewees: ['Dana', Sam]", "interviewees: ['Dr. New', Sam]"],
      ['interviewees:\n  - "Dana"', 'interviewees:\n  - "Dr. New"'],
      ['interviewees:\n  - >-\n    Dana\n  - Sam', 'interviewees:\n  - Dr. New\n  - Sam'],
      ['interviewee: "[[people/Dana|D]]"', 'interviewee: "[[people/Dr. New|D]]"'],
      ['interviewee: [[Dana]]', 'interviewee: [[Dr. New]]'],
      ['interviewees:\n  - [[Dana]]', 'interviewees:\n  - [[Dr. New]]'],
      ['interviewee: &d Dana', 'interviewee: &d Dr. New'],
      ['interviewee: x\ninterviewer: Dana', 'interviewee: x\ninterviewer: Dr. New'],
      ['interviewee: x\nconsent:\n  Dana: verbal\n  Sam: written', 'interviewee: x\nconsent:\n  Dr. New: verbal\n  Sam: written'],
      ['interviewee: x\nconsent: {"[[Dana]]": verbal}', 'interviewee: x\nconsent: {"[[Dr. New]]": verbal}'],
      ['interviewee: x\nthemes: a, Dana ,b', 'interviewee: x\nthemes: a, Dr. New ,b'],
      ['interviewee: x\nthemes: "a, Dana"', 'interviewee: x\nthemes: "a, Dr. New"'],
      ['interviewee: x\nthemes: [a, "#Dana"]', 'interviewee: x\nthemes: [a, "#Dr. New"]'],
      ['{"interviewee": "Dana"}', '{"interviewee": "Dr. New"}'],
    ],
    at('Dana', (text, old) => replaceValue(text, old, 'Dr. New')),
  );

  it('gives up a link that can’t lead to the new name', () => {
    const renamed = (block: string): string => after(block, at('Dana', (text, old) => replaceValue(text, old, 'a/b')));
    assert.equal(renamed('interviewee: x\nthemes: ["[[Dana]]", [[Sam]]]'), 'interviewee: x\nthemes: ["a/b", [[Sam]]]');
    assert.equal(renamed('interviewee: x\nthemes: [[people/Dana|D]] # c'), 'interviewee: x\nthemes: a/b # c');
  });

  it('adds quotes where the new name needs them', () => {
    const renamed = (block: string, name: string): string => after(block, at('Dana', (text, old) => replaceValue(text, old, name)));
    assert.equal(renamed('interviewee: Dana', 'Dana: D'), 'interviewee: "Dana: D"');
    assert.equal(renamed('interviewees: [Dana]', 'D, Dana'), 'interviewees: ["D, Dana"]');
    assert.equal(renamed("interviewee: 'Dana'", "D'Ana"), "interviewee: 'D''Ana'");
    assert.equal(renamed('interviewee: "Dana"', 'a "b" \\'), 'interviewee: "a \\"b\\" \\\\"');
    assert.equal(renamed('interviewee: [[Dana]]', "D: 'A'"), 'interviewee: "[[D: \'A\']]"');
    assert.equal(renamed('interviewee: x\nthemes: a, Dana', 'b: c'), 'interviewee: x\nthemes: "a, b: c"');
    assert.equal(renamed('interviewee: x\nthemes: a, Dana', 'b, c'), unsafe);
    assert.equal(renamed('interviewee: Dana', '2026-11-22'), 'interviewee: "2026-11-22"');
  });

  it('refuses a place where the name no longer stands', () => {
    const old = { value: 'Dana', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } } };
    assert.deepEqual(replaceValue('---\ninterviewee: Dana\n---\n', old, 'x'), { refusal: "'Dana' is no longer where it was read." });
  });
});

describe('splitting a text that names several', () => {
  cases(
    [
      ['interviewees: A & B # c', 'interviewees:\n  - A\n  - B # c'],
      ['interviewees: "A & B"', 'interviewees:\n  - A\n  - B'],
      ['interviewees:\n- A & B # c\n- C', 'interviewees:\n- A\n- B # c\n- C'],
      ['interviewees: ["A & B", C]', 'interviewees: ["A", "B", C]'],
      ['{interviewees: A & B}', '{interviewees: [A, B]}'],
    ],
    at('A & B', (text, old) => splitValue(text, old, ['A', 'B'])),
  );
});

describe('the frontmatter of a new note', () => {
  it('has its fields in the order of the format, a theme per line', () => {
    assert.equal(
      frontmatterOf([
        { key: 'mood', content: 'good' },
        { key: 'themes', content: ['release planning', 'a: b'] },
        { key: 'interviewees', content: ['Dana Okafor'] },
        { key: 'date', content: '2026-11-22T14:30+01:00' },
        { key: 'title', content: "How Dana's team: a plan" },
        { key: 'setting', content: '' },
        { key: 'type', content: 'interview' },
      ]),
      '---\ntype: interview\ntitle: "How Dana\'s team: a plan"\ndate: 2026-11-22T14:30+01:00\ninterviewees:\n  - Dana Okafor\nsetting:\nthemes:\n  - release planning\n  - "a: b"\nmood: good\n---\n',
    );
  });

  const fields = [
    { key: 'type', content: 'interview' },
    { key: 'interviewees', content: ['Dana'] },
  ];
  const added = 'type: interview\ninterviewees:\n  - Dana\n';
  const files: [string, string][] = [
    ['', `---\n${added}---\n`],
    ['# Title\n', `---\n${added}---\n\n# Title\n`],
    ['\n\ntext', `---\n${added}---\n\n\ntext`],
    ['\uFEFFtext', `\uFEFF---\n${added}---\n\ntext`],
    ['a\r\nb', `---\n${added}---\n\na\nb`.replaceAll('\n', '\r\n')],
    ['---\ntitle: T\nType: x\n---\ntext', '---\ntitle: T\nType: x\ninterviewees:\n  - Dana\n---\ntext'],
    ['---\n---\ntext', `---\n${added}---\ntext`],
  ];
  for (const [before, expected] of files) {
    it(`is put in front of ${JSON.stringify(before)}`, () => {
      const plan = addFrontmatter(before, fields);
      assert(plan.refusal === null);
      const edited = applyEdits(before, plan.edits);
      assert.equal(edited, expected);
      assert.deepEqual(addFrontmatter(edited, fields), { edits: [], refusal: null });
    });
  }

  it('is not put in front of what is no YAML, or never closes', () => {
    for (const text of ['+++\nx = 1\n+++\n', '---\ntitle: x\n', '---\na: b: c\n---\n']) assert.ok(addFrontmatter(text, fields).refusal);
  });
});
