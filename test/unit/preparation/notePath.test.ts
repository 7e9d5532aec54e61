import assert from 'node:assert/strict';
import { InvalidPathPattern, notePath } from '../../../src/preparation/notePath';
import { fileNameKey, freeFileName, safeFileName } from '../../../src/util/fileName';

const pattern = 'interviews/${date} ${interviewee}.md';

function pathFor(interviewee: string, at = pattern): string {
  return notePath(at, { date: '2026-11-22', interviewee, situation: '', title: '', theme: ['tools', 'friction'] }, 'Interview');
}

describe('notePath', () => {
  it('fills in the default pattern', () => {
    assert.equal(pathFor('Dana Okafor'), 'interviews/2026-11-22 Dana Okafor.md');
  });

  const names: [name: string, file: string][] = [
    ["O'Brien", "O'Brien"],
    ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
    ['Nguyễn Thị Hương'.normalize('NFD'), 'Nguyễn Thị Hương'.normalize('NFC')],
    ['田中 花子', '田中 花子'],
    ['Dr. A/B: C', 'Dr. A-B - C'],
    ['מרים לוי', 'מרים לוי'],
    ['\u202eevil\u202c', 'evil'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩‍💻 Ada', '👩‍💻 Ada'],
    ['who? *me* <x>|y', 'who me x-y'],
    ['  Dana\t\nOkafor ', 'Dana Okafor'],
    ['"Bo"', "'Bo'"],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['Sammy Davis Jr.', 'Sammy Davis Jr'],
  ];
  for (const [name, file] of names) {
    it(`keeps of ${JSON.stringify(name)} what every system takes`, () => {
      assert.equal(pathFor(name), `interviews/2026-11-22 ${file}.md`);
    });
  }

  it('leaves no separator behind for what is not known', () => {
    assert.equal(pathFor(''), 'interviews/2026-11-22.md');
    assert.equal(pathFor('', '${interviewee} - ${date}.md'), '2026-11-22.md');
    assert.equal(pathFor('', '${date}_${interviewee}_x.md'), '2026-11-22_x.md');
    assert.equal(pathFor('', '${date} (${interviewee}).md'), '2026-11-22.md');
    assert.equal(pathFor('Dana', '${date} ${situation} ${interviewee} ${title}.md'), '2026-11-22 Dana.md');
    assert.equal(pathFor('Dana', '${date}${situation}${title}.md'), '2026-11-22.md');
    assert.equal(pathFor('', '${situation}/${date}.md'), '2026-11-22.md');
  });

  it('falls back on a name when none is left', () => {
    assert.equal(pathFor('', 'a/${interviewee}.md'), 'a/Interview.md');
    assert.equal(pathFor('???', 'a/${interviewee}.md'), 'a/Interview.md');
    assert.equal(pathFor('', ''), 'Interview.md');
    assert.equal(pathFor('Dana', 'a/'), 'a/Interview.md');
  });

  it('makes folders of a list', () => {
    assert.equal(pathFor('', 'themes/${theme}.md'), 'themes/tools/friction.md');
    assert.equal(notePath('themes/${theme}.md', { theme: ['..', 'CON'] }, 'Theme'), 'themes/_CON.md');
  });

  it('ends in .md or .markdown', () => {
    assert.equal(pathFor('Dana', '${interviewee}.markdown'), 'Dana.markdown');
    assert.equal(pathFor('Dana', '${interviewee}.MD'), 'Dana.MD');
    assert.equal(pathFor('Dana', '${interviewee}.txt'), 'Dana.txt.md');
    assert.equal(pathFor('Dana.md', '${interviewee}'), 'Dana.md.md');
  });

  it('takes both slashes', () => {
    assert.equal(pathFor('Dana', 'a\\b//./c/${interviewee}.md'), 'a/b/c/Dana.md');
  });

  for (const outside of ['../x.md', 'a/../../x.md', '/etc/x.md', '\\\\server\\x.md', 'C:\\x.md', '~/x.md', '.git/x.md', 'a/.GIT/x.md', '.fieldnotes/x.md']) {
    it(`refuses ${outside}`, () => {
      assert.throws(() => pathFor('Dana', outside), InvalidPathPattern);
    });
  }

  it('names the variables there are when one is not known', () => {
    assert.throws(() => pathFor('Dana', '${client}.md'), /\$\{client\} is not known.*\$\{date\}, \$\{interviewee\}/);
    assert.throws(() => pathFor('Dana', '${__proto__}.md'), InvalidPathPattern);
  });
});

describe('safeFileName', () => {
  it('steps aside for names of Windows devices', () => {
    for (const name of ['CON', 'nul', 'com1', 'LPT¹', 'aux.notes', 'con .x']) assert.equal(safeFileName(name, '.md'), `_${name}.md`);
    assert.equal(safeFileName('Conrad', '.md'), 'Conrad.md');
  });

  it('cuts what is too long between characters as people see them', () => {
    const family = '👩‍👩‍👧‍👦';
    const name = safeFileName(family.repeat(100), '.md');
    assert.ok(Buffer.byteLength(name) <= 200);
    assert.equal(name, `${family.repeat(7)}.md`);
    assert.equal(safeFileName('é'.normalize('NFD').repeat(200), '.md'), `${'é'.normalize('NFC').repeat(98)}.md`);
  });
});

describe('freeFileName', () => {
  const taken = new Set(['dana.md', 'dana 2.md', 'jose\u0301.md'].map(fileNameKey));

  it('numbers a name that is taken, without regard to case and normalisation', () => {
    assert.equal(freeFileName('Dana.md', taken), 'Dana 3.md');
    assert.equal(freeFileName('JOS\u00c9.md', taken), 'JOS\u00c9 2.md');
    assert.equal(freeFileName('Lee.md', taken), 'Lee.md');
  });
});
