import assert from 'node:assert/strict';
import { datesMeantBy } from '../../../../src/preparation/datesMeant';
import type { Fix } from '../../../../src/refactor/fixes/fix';
import { safeFixes } from '../../../../src/refactor/fixes/fixAll';
import { fixesFor } from '../../../../src/refactor/fixes/fixesFor';
import { applyEdits } from '../../../../src/util/lines';
import { contextOf, note, type Texts } from '../texts';

/** The fixes of a file's problems with this code, by title: what they make of the text, or what else they do. */
function fixes(code: string, text: string, others: Texts = {}): Record<string, unknown> {
  const context = { ...contextOf({ ...others, 'a.md': text }), datesMeantBy };
  const where = { path: 'a.md', text, file: context.parse(text) };
  const problems = context.catalog.problemsIn('a.md').filter((problem) => problem.code.startsWith(code));
  assert.notDeepEqual(problems, [], `there is no ${code}`);
  const found = problems.flatMap((problem) => fixesFor(problem, where, context));
  return Object.fromEntries(found.map((fix) => [(fix.isPreferred ? '! ' : '') + fix.title, outcome(fix, text)]));
}

function outcome(fix: Fix, text: string): unknown {
  if (fix.kind === 'edit') return applyEdits(text, fix.edits);
  return Object.fromEntries(Object.entries(fix).filter(([key]) => key !== 'title' && key !== 'isPreferred'));
}

function frontmatter(...lines: readonly string[]): string {
  return ['---', 'type: interview', ...lines, '---', '', 'Text.', ''].join('\r\n');
}

/** What becomes of one line of frontmatter, for each fix. */
function ofLine(code: string, line: string, before: readonly string[] = ['interviewees: [Kim]']): Record<string, unknown> {
  const found = Object.entries(fixes(code, frontmatter(...before, line)));
  return Object.fromEntries(
    found.map(([title, text]) => {
      const [head = '', tail = ''] = frontmatter(...before, '\0').split('\0');
      assert(typeof text === 'string' && text.startsWith(head) && text.endsWith(tail), 'nothing else changes');
      return [title, text.slice(head.length, text.length - tail.length)];
    }),
  );
}

describe('fixes of fields', () => {
  it('write a date as notes do, in the quotes and with the comment that it has', () => {
    assert.deepEqual(ofLine('date-invalid', 'date: 22.11.2026 # Sunday'), { '! Change to 2026-11-22': 'date: 2026-11-22 # Sunday' });
    assert.deepEqual(ofLine('date-invalid', 'date: "2026-1-5"'), { '! Change to 2026-01-05': 'date: "2026-01-05"' });
    assert.deepEqual(ofLine('date-invalid', 'date: 20261122'), { '! Change to 2026-11-22': 'date: 2026-11-22' });
    assert.deepEqual(ofLine('date-invalid', 'date: 22 November 2026, 9:30'), { '! Change to 2026-11-22T09:30': 'date: 2026-11-22T09:30' });
    assert.deepEqual(ofLine('date-invalid', 'date: 5/1/2026'), { 'Change to 2026-01-05': 'date: 2026-01-05', 'Change to 2026-05-01': 'date: 2026-05-01' });
  });

  it('leave a date whose meaning is not plain', () => {
    for (const date of ['2026-02-30', 'last spring', '22.11.', 'about 22.11.2026 or later']) assert.deepEqual(ofLine('date-invalid', `date: ${date}`), {}, date);
  });

  it('offer every consent, the likeliest first', () => {
    const found = ofLine('consent-unknown', 'consent: signed form');
    assert.deepEqual(Object.keys(found), ['! Change to “written”', 'Change to “not asked”', 'Change to “verbal”', 'Change to “declined”', 'Change to “withdrawn”']);
    assert.equal(found['! Change to “written”'], 'consent: written');
    assert.equal(ofLine('consent-unknown', 'consent: {Kim: refused, Sam: verbal}')['! Change to “declined”'], 'consent: {Kim: declined, Sam: verbal}');
    assert.equal(Object.keys(ofLine('consent-unknown', 'consent: maybe')).some((title) => title.startsWith('!')), false);
  });

  it('split several people in one text, and ask for somebody where nobody is named', () => {
    assert.deepEqual(ofLine('several-interviewees', 'interviewee: Kim Lee & Sam Ray', []), { '! Split into “Kim Lee”, “Sam Ray”': 'interviewee:\r\n  - Kim Lee\r\n  - Sam Ray' });
    assert.deepEqual(ofLine('several-interviewees', 'interviewees: ["Kim Lee, Sam Ray", Jo]', []), { '! Split into “Kim Lee”, “Sam Ray”': 'interviewees: ["Kim Lee", "Sam Ray", Jo]' });
    assert.deepEqual(fixes('interviewee-missing', frontmatter('title: x')), { '! Add interviewee…': { kind: 'addInterviewee' } });
  });

  it('quote what is meant as a text', () => {
    assert.deepEqual(ofLine('interviewee-not-a-name', 'interviewees: [2024, Kim]', []), { 'Put it in quotes': 'interviewees: ["2024", Kim]' });
    assert.deepEqual(ofLine('interviewee-not-a-name', 'interviewees:\r\n  - Dana: the boss', []), { 'Put it in quotes': 'interviewees:\r\n  - "Dana: the boss"' });
    assert.deepEqual(ofLine('theme-not-text', 'themes: [2026-11-22]'), { 'Put it in quotes': 'themes: ["2026-11-22"]' });
    assert.deepEqual(ofLine('field-not-text', 'title: [draft]'), { 'Put it in quotes': 'title: "[draft]"' });
  });

  it('take out a field that is there twice, if both say the same', () => {
    assert.deepEqual(fixes('duplicate-key', frontmatter('interviewees: [Kim]', 'setting: café', 'setting: café')), { '! Remove the repeated field': frontmatter('interviewees: [Kim]', 'setting: café') });
    assert.deepEqual(fixes('duplicate-key', frontmatter('interviewees: [Kim]', 'setting: café', 'setting: office')), {});
  });
});

describe('fixes of YAML', () => {
  it('quote a value, close quotes, indent by spaces: what makes it readable', () => {
    assert.deepEqual(ofLine('yaml-', 'title: Dana: the story'), { '! Put the value in quotes': 'title: "Dana: the story"' });
    assert.deepEqual(ofLine('yaml-', 'title: @dana said "so" # soon'), { '! Put the value in quotes': 'title: "@dana said \\"so\\"" # soon' });
    assert.deepEqual(ofLine('yaml-', 'title: *stars*'), { '! Put the value in quotes': 'title: "*stars*"' });
    assert.deepEqual(ofLine('yaml-', 'title: "Dana'), { '! Close the quotes': 'title: "Dana"' });
    assert.deepEqual(ofLine('yaml-', 'title: "So" she said'), { '! Put the value in quotes': 'title: "\\"So\\" she said"' });
    assert.deepEqual(ofLine('yaml-', 'themes:\r\n\t- trust'), { '! Indent by spaces': 'themes:\r\n  - trust' });
  });

  it('close frontmatter behind its last field', () => {
    assert.deepEqual(fixes('frontmatter-unclosed', '---\ntype: interview\ninterviewees:\n  - Kim\n\nText: yes.\n'), {
      '! Close the frontmatter here': '---\ntype: interview\ninterviewees:\n  - Kim\n---\n\nText: yes.\n',
    });
  });

  it('are made one after the other where they are safe', () => {
    const text = frontmatter('title: Dana: the story', 'setting: at: home', 'date: 22.11.2026', 'consent: signed', 'interviewees: [Kim]');
    const plan = safeFixes('a.md', text, { ...contextOf({}), datesMeantBy });
    assert(plan.refusal === null);
    assert.equal(applyEdits(text, plan.edits), frontmatter('title: "Dana: the story"', 'setting: "at: home"', 'date: 2026-11-22', 'consent: signed', 'interviewees: [Kim]'));
  });
});

describe('fixes of names', () => {
  it('change a theme that looks misspelt in this note, or merge it in all', () => {
    const others = { 'b.md': note('', 'One. #pricing'), 'c.md': note('', 'Two. #pricing') };
    assert.deepEqual(fixes('theme-similar', note('', 'So. #pricng'), others), {
      '! Change to “pricing”': note('', 'So. #pricing'),
      'Write a codebook entry for “pricng”': { kind: 'newEntry', theme: 'pricng' },
    });
    assert.deepEqual(fixes('theme-similar', note('', 'So. #pricng'), { ...others, 'd.md': note('', 'Three. #pricng\n\nFour. #pricing') })['! Merge into “pricing”…'], { kind: 'mergeThemes', from: 'pricng', to: 'pricing' });
  });

  it('merge an interviewee that looks misspelt, make an alias of the name, or a profile', () => {
    const others = { 'b.md': note('', ''), 'c.md': note('', '') };
    assert.deepEqual(fixes('interviewee-similar', frontmatter('interviewees: [Dana Okafr]'), others), {
      '! Merge into “Dana Okafor”…': { kind: 'mergePeople', from: 'Dana Okafr', to: 'Dana Okafor' },
      'Make it an alias of “Dana Okafor”': { kind: 'addAlias', person: 'Dana Okafor', alias: 'Dana Okafr' },
      'Keep both: make a profile of “Dana Okafr”': { kind: 'newProfile', name: 'Dana Okafr' },
    });
  });

  it('say who a speaker is', () => {
    const text = note('', '**Marek:** So. #trust');
    assert.deepEqual(fixes('speaker-unknown', text), {
      'Add “Marek” as interviewee': text.replace('[Dana Okafor]', '[Dana Okafor, Marek]'),
      'Make “Marek” an alias of “Dana Okafor”': { kind: 'addAlias', person: 'Dana Okafor', alias: 'Marek' },
    });
    assert.equal(fixes('speaker-unknown', note('', '**Dana Okafr**: So. #trust'))['! Change to “Dana Okafor”'], note('', '**Dana Okafor**: So. #trust'));
    const two = frontmatter('interviewees: [Dana Okafor, Dana Ray]').replace('Text.', '**Dana:** So. #trust');
    assert.deepEqual(fixes('speaker-ambiguous', two), {
      'Change to “Dana Okafor”': two.replace('**Dana:', '**Dana Okafor:'),
      'Change to “Dana Ray”': two.replace('**Dana:', '**Dana Ray:'),
    });
  });
});

describe('fixes of profiles and codebook entries', () => {
  const entry = (theme: string, aliases: string): string => `---\ntype: theme\ntheme: ${theme}\naliases: ${aliases}\n---\n`;

  it('take out an alias that is another’s, or merge what it names', () => {
    assert.deepEqual(fixes('theme-alias-is-name', entry('trust', '[belief, faith]'), { 'b.md': entry('belief', '[]') }), {
      '! Remove the alias “belief”': entry('trust', '[faith]'),
      'Merge “belief” into “trust”…': { kind: 'mergeThemes', from: 'belief', to: 'trust' },
      'Open “b.md”': { kind: 'open', path: 'b.md' },
    });
    const profile = (name: string): string => `---\ntype: interviewee\nname: ${name}\naliases:\n  - Dee\n---\n`;
    assert.equal(fixes('person-alias-taken', profile('Sam Ray'), { '0.md': profile('Dana Okafor') })['! Remove the alias “Dee”'], '---\ntype: interviewee\nname: Sam Ray\naliases:\n---\n');
  });

  it('open the first of two files of one name, and give a file without one its own', () => {
    assert.deepEqual(fixes('theme-duplicate', entry('trust', '[]'), { '0.md': entry('Trust', '[]') }), { 'Open “0.md”': { kind: 'open', path: '0.md' } });
    assert.deepEqual(fixes('entry-without-theme', '---\ntype: theme\n---\n'), { '! Name it “a”': '---\ntype: theme\ntheme: a\n---\n' });
  });
});
