import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { visit } from 'unist-util-visit';
import { reportStyle, reportStyleHash } from '../../../src/exchange/reportStyle';
import { liftableRules } from '../../../src/synthesis/consent';
import type { Filters } from '../../../src/synthesis/filters';
import { selectPassages } from '../../../src/synthesis/selection';
import { whole } from '../../../src/util/gradual';
import { catalogOf } from '../preparation/catalogOf';
import { exported, note } from './exported';

const notes = {
  'a.md': note('title: A talk\ninterviewees: [Dana Okafor]\ndate: 2026-09-14\nsituation: customer\nconsent: verbal', '- I wait. #approval/slow #trust\n\n> Call me. #trust\n> — Dana Okafor\n\n- Obs: tired #trust\n\n- secret #off-record'),
  'b Marek Nowak.md': note('interviewees: [Marek Nowak]\ndate: 2026-10-02\nsituation: colleague', "- **Marek:** Marek's plan is Marek Nowak's own. #trust\n\n- [ ] **Marek:** send it 📅 2026-10-09"),
  'c.md': note('interviewees: [Hương]\nconsent: declined', '- We ship. #trust\n- [ ] **Hương:** hers'),
  'd.md': note('interviewees: [Dana Okafor, Hương]\nconsent:\n  Dana Okafor: written\n  Hương: withdrawn', '- **Dana:** mine #trust\n- whose? #trust'),
};

describe('A report', () => {
  const index = catalogOf(notes);

  it('gives each theme with its passages; quotes in quotation marks, own notes apart, each with its source', () => {
    const report = exported(index, 'markdown', { lifted: new Set(['names']) });
    assert.match(report, /^# What people said, by theme\n\n5 passages from 3 interviews with 3 people, 2026-09-14 to 2026-10-02\.\n/);
    assert.match(report, /\n## approval\n\n1 passage, 1 person, 1 interview\n\n### approval\/slow\n\n1 passage, 1 person, 1 interview\n\n> I wait\./);
    assert.match(report, /> “Call me\.”\n>\n> — Dana Okafor, 2026-09-14, customer, \[A talk, line \d+\]\(a\.md#L\d+\)/);
    assert.match(report, /> _Own note:_ tired/);
    assert.match(report, /## Open follow-ups\n\n- \*\*Marek Nowak\*\*: send it \(due 2026-10-09\) \[note\]\(b%20Marek%20Nowak\.md#L\d+\)/);
  });

  it('gives each person with their themes, then what nobody is named for, then own notes', () => {
    const report = exported(catalogOf({ ...notes, 'e.md': note('interviewees: [A, B]\nconsent: verbal', '- one of them #trust') }), 'markdown', { by: 'interviewee' });
    assert.deepEqual(report.match(/^## .*/gmu), ['## Dana Okafor', '## P01', '## Nobody named', '## Own notes', '## Open follow-ups', '## Left out']);
    assert.match(report, /## Dana Okafor\n\n3 passages, 2 interviews\n\n### approval\n/);
  });

  it('says what themes mean: once for each, by theme in its section, by person at the end', () => {
    const defined = catalogOf({ ...notes, 'themes/t.md': '---\ntype: theme\ntheme: trust\ndefinition: Whom people\n  rely on\n---\n', 'themes/p.md': '---\ntype: theme\ntheme: price\ndefinition: Not come up\n---\n' });
    assert.match(exported(defined, 'markdown'), /\n## trust\n\n_Whom people rely on_\n\n/);
    assert.match(exported(defined, 'markdown', { by: 'interviewee' }), /\n## What the themes mean\n\n- \*\*trust\*\*: Whom people rely on\n\n## Open follow-ups\n/);
  });

  it('sums up themes or people in one table, which in HTML leads to them', () => {
    const crowd = catalogOf(Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`${i}.md`, note(`interviewees: [Eve ${i}]\nconsent: verbal`, '- so #x')])));
    const report = exported(crowd, 'markdown', { by: 'interviewee' });
    assert.match(report, /\n\n\| Interviewee \| Passages \| Interviews \|\n\| -+ \| -+: \| -+: \|\n(?:\| Eve \d+ +\| +1 \| +1 \|\n){15}\n## Eve 0\n/u);
    const html = exported(crowd, 'html', { by: 'interviewee' });
    assert.deepEqual(['<table>', '</table>', '<thead>', '<tbody>', '</tbody>'].map((tag) => html.split(tag).length - 1), [1, 1, 1, 1, 1]);
    const targets = [...html.matchAll(/<td><a href="#(.*?)">(.*?)<\/a>/gu)].map(([, id = '', name = '']) => ({ id, name }));
    assert.equal(targets.length, 15);
    for (const { id, name } of targets) assert.ok(html.includes(`<h2 id="${id}">${name}</h2>`), name);
    assert.ok(!exported(crowd, 'markdown').includes('| Theme'), 'of one theme, its section says as much');
  });

  it('names the interviews that have a theme as a whole, and no passage of it', () => {
    const whole = catalogOf({
      'a.md': note('title: Wages\ninterviewees: [Eve]\ndate: 2026-02-03\nconsent: verbal\nthemes: [pay/fair, x]', '- so #x'),
      'b.md': note('interviewees: [Bob Hale]\nconsent: declined\nthemes: [pay/fair]', ''),
      'c.md': note('title: Uma\ninterviewees: [Uma]\nconsent: verbal\nthemes: [x]', ''),
    });
    const report = exported(whole, 'markdown');
    assert.match(report, /\n1 passage from 1 interview with 1 person, 2026-02-03\. 1 more interview is listed by the themes that it has as a whole\.\n/);
    assert.match(report, /\n## pay\n\n1 interview\n\n### pay\/fair\n\n1 interview on it as a whole:\n\n- \[Wages\]\(a\.md#L1\) \(Eve, 2026-02-03\)\n\n## x\n\n1 passage, 1 person, 2 interviews\n/);
    assert.match(report, /\nInterviews on it as a whole, beside these passages:\n\n- \[Uma\]\(c\.md#L1\)\n/);
    assert.match(exported(whole, 'markdown', { filters: { people: ['Uma'] } }), /\nNo passages to report\. 1 interview is listed by the themes that it has as a whole\.\n/);
  });

  it('sets each passage in its own direction, and what was typed apart from the words around it', () => {
    const html = exported(catalogOf({ 'a.md': note('title: مقابلة\ninterviewees: [ليلى]\ndate: 2026-03-04\nconsent: verbal\nlang: ar', '- بطيئة جداً #x') }), 'html');
    assert.match(html, /<blockquote class="paraphrase" dir="auto" lang="ar">\n<p>بطيئة جداً<\/p>\n<p>— <bdi>ليلى<\/bdi>, 2026-03-04, <a href="a\.md#L10"><bdi>مقابلة<\/bdi>, line 10<\/a><\/p>\n<\/blockquote>/);
  });

  it('leaves out whom it must, and says so', () => {
    const report = exported(index, 'markdown');
    for (const withheld of ['We ship', 'secret', 'whose?', 'hers']) assert.ok(!report.includes(withheld), withheld);
    const lines = [
      '- 1 passage in 1 interview off the record',
      '- 1 passage in 1 interview of people who withdrew their consent',
      '- 1 passage in 1 interview of people who declined consent',
      '- 1 follow-up off the record, or of people whose words are left out',
      '- The name of 1 person who did not consent to be named: P01 and the like stand for them',
    ];
    assert.ok(report.endsWith(`## Left out\n\n${lines.join('\n')}\n`), report);
  });

  it('brings back what is asked for by name', () => {
    assert.match(exported(index, 'markdown', { lifted: new Set(['declined']) }), /We ship/);
    assert.match(exported(index, 'markdown', { lifted: new Set(['off-record']) }), /secret/);
    assert.match(exported(index, 'markdown', { lifted: new Set(['withdrawn']) }), /whose\?/);
    assert.ok(!exported(index, 'markdown', { lifted: new Set(['declined']) }).includes('Hương'));
    assert.match(exported(index, 'markdown', { lifted: new Set(liftableRules) }), /Hương/);
  });

  it('is filtered by themes and those below, people, dates, situations and kinds, and says by which', () => {
    const passages = (filters: Filters): string[] => whole(selectPassages(index, { filters })).interviews.flatMap(({ passages: all }) => all.map(({ text }) => text));
    assert.deepEqual(passages({ themes: ['Approval'] }), ['I wait.']);
    assert.deepEqual(passages({ people: ['marek nowak'] }), ["Marek's plan is Marek Nowak's own."]);
    assert.deepEqual(passages({ since: '2026-10', until: '2026' }), ["Marek's plan is Marek Nowak's own."]);
    assert.deepEqual(passages({ situations: ['Customer'], kinds: ['quote'] }), ['Call me.']);
    const report = exported(index, 'markdown', { filters: { themes: ['approval', 'no-such'], people: ['Dana Okafor', 'Marek Nowak'], since: '2026-01', until: '2026-12-31' } });
    assert.match(report, /\n- Themes: approval, no-such only\n- People: Dana Okafor, P01 only\n- Dates: since 2026-01, until 2026-12-31 only\n/);
    assert.match(report, /- Nothing in these notes is called “no-such”/);
    assert.ok(!report.includes('follow-ups'), 'of interviews that have no such passage');
  });

  it('gives a pseudonym to whom nobody asked for consent, in names, texts and links', () => {
    const report = exported(index, 'markdown', { by: 'interviewee' });
    assert.ok(!/marek|nowak/i.test(report), report);
    assert.match(report, /P01's plan is P01's own\./);
    assert.match(report, /> — P01, 2026-10-02, colleague, b P01, line 8$/mu);
    assert.match(report, /## Dana Okafor/);
  });

  it('is the same, byte for byte, for the same notes', () => {
    const other = catalogOf(Object.fromEntries(Object.entries(notes).reverse()));
    for (const format of ['markdown', 'html', 'table-csv', 'table-markdown', 'passages-csv'] as const) assert.equal(exported(index, format), exported(other, format), format);
  });

  it('says so where there is nothing to say', () => {
    assert.match(exported(catalogOf({}), 'markdown'), /\n\nNo passages to report\.\n\n## Left out\n\n- Nothing\n$/);
  });

  it('lets through its own style, and nothing else', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(reportStyle));
    assert.equal(reportStyleHash, `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    const html = exported(index, 'html');
    assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStyleHash}'">`));
    assert.ok(html.includes(`<style>${reportStyle}</style>`));
  });
});

describe('What people typed', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '[l](javascript:alert(1))',
    '![p](https://example.com/p.png)',
    'a | b',
    '`code` ``` fence',
    '](javascript:alert(1))',
    '<!-- comment',
    '$x$ and # heading',
    '&lt;b&gt; &amp;',
    'https://example.com/?a=1&b="2"',
  ];
  const yaml = (value: string): string => JSON.stringify(value);
  const files = Object.fromEntries(
    hostile.map((text, i) => [`${i}.md`, note(`title: ${yaml(`${text}\nsecond line`)}\ninterviewees: [${yaml(`Eve ${text}`)}]\nsituation: ${yaml(text)}\nsetting: ${yaml(text)}\nconsent: verbal\nthemes: [${yaml(text)}]`, `- So ${text} #x`)]),
  );
  const index = catalogOf({ ...files, 'theme.md': `---\ntype: theme\ntheme: x\ndefinition: ${yaml(hostile.join('\n'))}\n---\n` });

  it('is text in HTML: no element, no attribute, no link of its own', () => {
    for (const by of ['theme', 'interviewee']) {
      const body = exported(index, 'html', { by }).replace(/^[^]*<body>/, '');
      const tags = new Set(body.match(/<[^>]*>?/gu)?.map((tag) => tag.replace(/ (?:class|lang|dir|align|href="\d+\.md#L\d+"|href="#part-\d+"|id="part-\d+")(?:="[^"]*")?/gu, '')));
      const allowed = 'h1 h2 h3 h4 h5 h6 p em strong a bdi blockquote code ul li table thead tbody tr th td'.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`]);
      assert.deepEqual([...tags].filter((tag) => !allowed.includes(tag) && tag !== '</body>' && tag !== '</html>'), []);
    }
  });

  it('is text in Markdown: what it renders to is the same text', () => {
    const tree = fromMarkdown(exported(index, 'markdown'), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const kinds = new Set<string>();
    const urls: string[] = [];
    visit(tree, (node) => {
      kinds.add(node.type);
      // An address that shows as itself is what was typed.
      if (node.type === 'link' && !node.url.startsWith('https://example.com')) urls.push(node.url);
    });
    for (const kind of ['html', 'image', 'code', 'definition', 'thematicBreak']) assert.ok(!kinds.has(kind), kind);
    assert.deepEqual(urls.filter((url) => !/^\d+\.md#L\d+$/.test(url)), []);
    // Each passage is one block quote of two paragraphs.
    assert.equal(tree.children.filter(({ type }) => type === 'blockquote').length, hostile.length);
  });

  it('stays in its cell of a Markdown table', () => {
    const tree = fromMarkdown(exported(index, 'table-markdown', { by: 'situation' }), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const [table, ...more] = tree.children;
    assert.ok(table?.type === 'table' && more.length === 0);
    const widths = new Set(table.children.map(({ children }) => children.length));
    assert.deepEqual([...widths], [hostile.length + 2]);
    visit(table, (node) => assert.ok(!['html', 'image', 'break'].includes(node.type) && (node.type !== 'link' || node.url.startsWith('https://example.com')), node.type));
  });
});

describe('A theme table', () => {
  const index = catalogOf(notes);

  it('counts passages by theme and person, parents with what is below them, own notes apart', () => {
    assert.equal(exported(index, 'table-csv'), '\uFEFF"Theme","Dana Okafor","P01","Own notes","Total"\r\n"approval",1,0,0,1\r\n"approval/slow",1,0,0,1\r\n"trust",3,1,1,5\r\n');
  });

  it('says whether instead of how often, and indents themes, in Markdown', () => {
    assert.equal(exported(index, 'table-markdown', { presence: true, by: 'month' }), '| Theme | 2026-09 | 2026-10 | No date |\n| --- | ---: | ---: | ---: |\n| approval | 1 | 0 | 0 |\n| \u00a0\u00a0slow | 1 | 0 | 0 |\n| trust | 1 | 1 | 1 |\n');
  });
});

describe('A file for spreadsheets', () => {
  const formulas = ['=cmd()', '+1', '-1', '@SUM(1)', '＝1+1', '\t=1', '\r\n=1', ' =1', '\u200b=1', '\ttab'];
  const yaml = (value: string): string => JSON.stringify(value);
  const index = catalogOf(Object.fromEntries(formulas.map((text, i) => [`${i}.md`, note(`interviewees: [${yaml(text)}, Eve]\nconsent: verbal\nsetting: ${yaml(text)}\nsituation: ${yaml(text)}`, '- **Eve:** @SUM(1) "so"; a, b #x')])));

  it('holds no cell that begins a formula, and says all that was said', () => {
    for (const format of ['passages-csv', 'table-csv'] as const) {
      const { data, errors } = Papa.parse<string[]>(exported(index, format, { by: 'setting' }).slice(1));
      assert.deepEqual(errors, []);
      for (const cell of data.flat()) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }
    const [, first] = Papa.parse<string[]>(exported(index, 'passages-csv').slice(1)).data;
    assert.deepEqual(first, ['x', 'x', '\'@SUM(1) "so"; a, b', 'paraphrase', 'Eve', "'=cmd(); Eve", '', "'=cmd()", "'=cmd()", '', '0.md', '9']);
  });

  it('begins with a byte order mark, ends rows as spreadsheets do, and keeps line breaks in their cell', () => {
    const csv = exported(catalogOf({ 'a.md': note('interviewees: [Eve]\nconsent: verbal\nsetting: "two\\nlines"', '- so #x') }), 'passages-csv');
    assert.match(csv, /^\uFEFF"theme","label","text","kind","speaker","interviewees","date","situation","setting","study","path","line"\r\n"x","x","so",/);
    assert.match(csv, /,"two\nlines",,"a\.md",8\r\n$/);
  });
});
