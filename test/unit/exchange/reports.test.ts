import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoteIndex } from '../../../src/catalog/noteIndex';
import { passagesCsv } from '../../../src/exchange/passagesCsv';
import { peopleToHide, pseudonymisedReport, withoutNames } from '../../../src/exchange/pseudonymised';
import { extendKey, replacerOf } from '../../../src/exchange/pseudonyms';
import { reportHtml } from '../../../src/exchange/reportHtml';
import { reportMarkdown } from '../../../src/exchange/reportMarkdown';
import { tableCsv, tableMarkdown } from '../../../src/exchange/tableFiles';
import { reportOf } from '../../../src/synthesis/report';
import { selectPassages, type SelectionRequest } from '../../../src/synthesis/selection';
import { themeTable } from '../../../src/synthesis/themeTable';
import { catalogOf } from '../preparation/catalogOf';

const note = (fields: string, body: string): string => `---\ninterviewer: Sam Reyes\n${fields}\n---\n\n${body}\n`;

const notes = {
  'a.md': note('title: A talk\ninterviewees: [Dana Okafor]\ndate: 2026-09-14\nsituation: customer\nconsent: verbal', '- I wait. #approval/slow #trust\n\n> Call me. #trust\n> — Dana Okafor\n\n- Obs: tired #trust\n\n- secret #off-record'),
  'b Marek Nowak.md': note('interviewees: [Marek Nowak]\ndate: 2026-10-02\nsituation: colleague', "- **Marek:** Marek's plan is Marek Nowak's own. #trust\n\n- [ ] **Marek:** send it 📅 2026-10-09"),
  'c.md': note('interviewees: [Hương]\nconsent: declined', '- We ship. #trust\n- [ ] **Hương:** hers'),
  'd.md': note('interviewees: [Dana Okafor, Hương]\nconsent:\n  Dana Okafor: written\n  Hương: withdrawn', '- **Dana:** mine #trust\n- whose? #trust'),
};

const plain = (index: NoteIndex, request?: SelectionRequest): string => [...reportMarkdown(reportOf(selectPassages(index, request), index, 'theme'), (path, line) => `${path}#L${line + 1}`)].join('');

describe('a report', () => {
  const index = catalogOf(notes);

  it('gives each theme with its passages; quotes in quotation marks, own notes apart, each with its source', () => {
    const report = plain(index);
    assert.match(report, /^# What people said, by theme\n/);
    assert.match(report, /## approval\/slow/);
    assert.match(report, /> “Call me\.”\n>\n> — Dana Okafor, 2026-09-14, customer, \[A talk, line \d+\]\(a\.md#L\d+\)/);
    assert.match(report, /> _Own note:_ tired/);
  });

  it('leaves out whom it must, and says so', () => {
    const report = plain(index);
    for (const withheld of ['We ship', 'secret', 'whose', 'hers']) assert.ok(!report.includes(withheld), withheld);
    assert.match(report, /## Left out\n\n- 1 passage in 1 interview off the record\n- 1 passage in 1 interview of people who withdrew their consent\n- 1 passage in 1 interview of people who declined consent\n- 1 follow-up for the same reasons/);
  });

  it('brings back what is asked for by name', () => {
    assert.match(plain(index, { lifted: new Set(['declined']) }), /We ship/);
    assert.match(plain(index, { lifted: new Set(['off-record']) }), /secret/);
  });

  it('is filtered by themes and those below, people, dates, situations and kinds', () => {
    const passages = (filters: SelectionRequest['filters']): string[] => selectPassages(index, { filters }).passages.map(({ passage }) => passage.text);
    assert.deepEqual(passages({ themes: ['Approval'] }), ['I wait.']);
    assert.deepEqual(passages({ people: ['marek nowak'] }), ["Marek's plan is Marek Nowak's own."]);
    assert.deepEqual(passages({ since: '2026-10', until: '2026' }), ["Marek's plan is Marek Nowak's own."]);
    assert.deepEqual(passages({ situations: ['Customer'], kinds: ['quote'] }), ['Call me.']);
    assert.deepEqual(selectPassages(index, { filters: { themes: ['no-such'] } }).matcher.unknown, ['no-such']);
  });

  it('gives a pseudonym to whom nobody asked for consent, in names, texts and links', () => {
    const selection = selectPassages(index);
    const people = peopleToHide(selection, index);
    const replace = replacerOf(people, extendKey({}, people));
    const report = [...reportMarkdown(pseudonymisedReport(reportOf(selection, index, 'interviewee'), replace), withoutNames((path) => path, replace))].join('');
    assert.ok(!/marek|nowak/i.test(report), report);
    assert.match(report, /P01's plan is P01's own\./);
    assert.match(report, /## Dana Okafor/);
  });

  it('is the same, byte for byte, for the same notes', () => {
    assert.equal(plain(catalogOf(notes)), plain(catalogOf(Object.fromEntries(Object.entries(notes).reverse()))));
  });

  it('lets nothing that people typed be more than text', () => {
    const hostile = catalogOf({ 'x.md': note('title: "<b>t</b>"\ninterviewees: [Eve]\nconsent: verbal', '- <img src=x onerror=alert(1)> [l](javascript:alert(1)) `a` **b** | c #x') });
    const report = reportOf(selectPassages(hostile), hostile, 'theme');
    const html = [...reportHtml(report, () => null)].join('');
    assert.ok(!/<img|<b>|javascript:|<script/i.test(html.replace(/^[^]*<body>/, '')), html);
    assert.match(html, /&#x3C;img src=x onerror=alert\(1\)>/);
  });
});

describe('a table', () => {
  const index = catalogOf(notes);
  const table = themeTable(selectPassages(index), index, 'interviewee');

  it('counts passages by theme and person, parents with what is below them, own notes apart', () => {
    assert.equal(
      tableCsv(table, { presence: false }),
      '\uFEFFTheme,Dana Okafor,Marek Nowak,Own notes,Total\r\napproval,1,0,0,1\r\napproval/slow,1,0,0,1\r\ntrust,3,1,1,5\r\n',
    );
    assert.match(tableMarkdown(table, { presence: true }), /^\| Theme +\| Dana Okafor \|/);
  });

  it('adds up to what the index counts', () => {
    const open = new Set(['off-record', 'declined', 'withdrawn', 'unreadable', 'planned'] as const);
    const all = themeTable(selectPassages(index, { lifted: open }), index, 'situation');
    for (const { theme, total } of all.rows) assert.equal(total, index.theme(theme)?.passageCount, theme);
  });
});

describe('passages as a table', () => {
  it('run no formula in a spreadsheet and keep line breaks in their cell', () => {
    const index = catalogOf({ 'x.md': note('interviewees: [Eve]\nconsent: verbal\nsetting: "=cmd()"', '- @SUM(1) "so" #x') });
    const csv = passagesCsv(selectPassages(index), index, (text) => text);
    assert.match(csv, /x,x,"'@SUM\(1\) ""so""",paraphrase,Eve,Eve,,,"'=cmd\(\)",,x\.md,\d+\r\n$/);
  });
});

describe('every report on random notes', () => {
  const name = fc.constantFrom('Dana Okafor', 'Marek Nowak', 'Hương', '田中 花子');
  const consent = fc.constantFrom('verbal', 'not asked', 'declined', 'withdrawn', 'maybe');
  const passage = fc.record({ who: name, theme: fc.constantFrom('a', 'a/b', 'c', 'off-record'), n: fc.nat(999) });
  const files = fc.array(fc.record({ who: name, consent, passages: fc.array(passage, { maxLength: 4 }) }), { maxLength: 5 });

  it('holds each passage that may be used once for each theme, and no name that is hidden', () => {
    fc.assert(
      fc.property(files, (all) => {
        const index = catalogOf(
          Object.fromEntries(all.map((file, i) => [`${i} ${file.who}.md`, note(`interviewees: [${file.who}]\nconsent: ${file.consent}`, file.passages.map(({ who, theme, n }) => `- ${who} says q${i}x${n}x #${theme}`).join('\n'))])),
        );
        const selection = selectPassages(index);
        const people = peopleToHide(selection, index);
        const replace = replacerOf(people, extendKey({}, people));
        const report = [...reportMarkdown(pseudonymisedReport(reportOf(selection, index, 'theme'), replace), withoutNames((path) => path, replace))].join('');
        const expected = index
          .interviews()
          .filter((interview) => interview.consent === 'verbal' || interview.consent === 'not asked')
          .flatMap(({ path }) => index.passagesIn(path))
          .filter(({ offRecord }) => !offRecord)
          .flatMap(({ text, themes }) => themes.map(() => /q\d+x\d+x/.exec(text)?.[0] ?? ''));
        assert.deepEqual((report.match(/q\d+x\d+x/g) ?? []).sort(), expected.sort());
        const folded = report.normalize('NFC').toLowerCase();
        for (const { name: hidden } of people) for (const part of hidden.toLowerCase().split(' ')) assert.ok(!folded.includes(part), part);
      }),
      { numRuns: 40 },
    );
  });
});
