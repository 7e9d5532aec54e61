import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { builtInTemplates } from '../../../../src/preparation/templates/builtIn';
import { fillTemplate, parseTemplate } from '../../../../src/preparation/templates/template';
import type { InterviewAnswers } from '../../../../src/preparation/templates/variables';
import { LineIndex } from '../../../../src/util/lines';
import { dana, noAnswers } from './answers';
import { bodyOf, material, snippetOf, split } from './filled';

const problemsOf = (template: string): string[] => {
  const lines = new LineIndex(template);
  return parseTemplate(template).problems.map(({ code, range }) => `${code}: ${template.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`);
};

describe('the body of a template', () => {
  it('fills in what the person answered, and falls back on what stands behind the colon', () => {
    assert.equal(bodyOf('With ${interviewee} at ${setting:home}, ${situation}'), 'With Dana Okafor at coffee shop, customer');
    assert.equal(bodyOf('With ${interviewee:somebody} at ${setting:home}${study}.', noAnswers), 'With somebody at home.');
    assert.equal(bodyOf('${setting:with ${interviewer:me}}', noAnswers), 'with me');
    assert.equal(bodyOf('${day} ${time} ${date} ${title}'), '2026-11-22 14:30 2026-11-22T14:30+01:00 Conversation with Dana Okafor');
    assert.equal(bodyOf('${title}', noAnswers), 'Conversation on 2026-11-22');
  });

  it('keeps tab stops for VS Code and resolves them in plain text', () => {
    assert.equal(snippetOf('$1 ${2} ${3:at ${setting} $4} $0'), '${1} ${2} ${3:at coffee shop ${4}} ${0}');
    assert.equal(bodyOf('$1 ${2} ${3:at ${setting} $4}'), '  at coffee shop ');
    assert.equal(bodyOf('$1, ${1:twice}, ${1}'), 'twice, twice, twice');
    assert.equal(bodyOf('${1:round $2} ${2:and $1}'), 'round and  and round ');
  });

  it('keeps choices, of which plain text has the first', () => {
    assert.equal(snippetOf('${1|phone,in person\\, at home,a\\|b|}'), '${1|phone,in person\\, at home,a\\|b|}');
    assert.equal(bodyOf('${1|in person\\, at home,phone|}'), 'in person, at home');
    assert.equal(bodyOf('${1|{a},b|}'), '{a}');
  });

  it('gives each entry its own line where a list has the line to itself', () => {
    assert.equal(bodyOf('- ${starters:2}\n- end'), '- How did it begin?\n- What happened next?\n- end');
    assert.equal(bodyOf('> * [ ] ${openFollowUps}'), '> * [ ] Send the checklist\n> * [ ] Dana: introduce Priya');
    assert.equal(bodyOf('${starters}'), 'How did it begin?\nWhat happened next?\nWho else should I ask?');
    assert.equal(bodyOf('Ask: ${starters:2}'), 'Ask: How did it begin?, What happened next?');
    assert.equal(snippetOf('- ${starters:1}\n'), '- How did it begin?\n');
  });

  it('leaves out the line of a list that is empty, unless it has something to fall back on', () => {
    assert.equal(bodyOf('- a\n- ${rapport}\n- b'), '- a\n- b');
    assert.equal(bodyOf('- a\r\n- ${rapport}\r\n- b'), '- a\n- b');
    assert.equal(bodyOf('- ${rapport:nothing yet}\n'), '- nothing yet\n');
    assert.equal(bodyOf('- ${rapport:}\n'), '- \n');
    assert.equal(bodyOf('- ${rapport}'), '');
    assert.equal(split(fillTemplate(parseTemplate('---\nx: y\n---\n- ${starters:3}\n- b'), dana).text).body, '- b');
  });

  it('takes escaped characters and stray braces as text', () => {
    assert.equal(bodyOf('\\$1 costs \\${2} } {x} a\\b \\\\ 5$ $x'), '$1 costs ${2} } {x} a\\b \\ 5$ $x');
    assert.equal(snippetOf('\\$1 }'), '\\$1 \\}');
  });

  it('never turns a value into syntax, a theme or HTML', () => {
    const answers = { ...dana, interviewees: ['$1 ${2:x} } \\ #not/a-theme <!-- O\u2019Brien\n---'] };
    assert.equal(bodyOf('${interviewee}', answers), '$1 ${2:x} } \\ \\#not/a-theme \\<!-- O\u2019Brien ---');
    assert.equal(snippetOf('${interviewee}', answers), '\\$1 \\${2:x\\} \\} \\\\ \\\\#not/a-theme \\\\<!-- O\u2019Brien ---');
  });

  it('says where typing starts: at the first tab stop, in the body', () => {
    const cursorAt = (template: string): string => {
      const { text, cursor } = fillTemplate(parseTemplate(template), dana, material);
      return `${text.slice(0, cursor).slice(-4)}|${text.slice(cursor, cursor + 3)}`;
    };
    assert.equal(cursorAt('\r\n- a\r\n- $0 b'), 'a\n- | b');
    assert.equal(cursorAt('- $0 b $2 c$1 d'), 'b  c| d');
    assert.equal(cursorAt('no stop'), 'stop|');
  });
});

describe('a broken template', () => {
  it('says where', () => {
    assert.deepEqual(problemsOf('Hello ${interviewe}!'), ['template-variable: ${interviewe}']);
    assert.deepEqual(problemsOf('# A\n${interviewee and\n${date}'), ['template-unclosed: ${interviewee and']);
    assert.deepEqual(problemsOf('${} ${a-b} ${1/x/y/} ${TM_FILENAME}'), ['template-syntax: ${}', 'template-syntax: ${a-b}', 'template-syntax: ${1/x/y/}', 'template-variable: ${TM_FILENAME}']);
    assert.deepEqual(problemsOf('${1|a,b}\nx'), ['template-unclosed: ${1|a,b}']);
    assert.deepEqual(problemsOf('- ${starters:many} ${starters:0} ${starters:21} ${starters:20}'), ['template-variable: ${starters:many}', 'template-variable: ${starters:0}', 'template-variable: ${starters:21}']);
    assert.deepEqual(problemsOf('${1:inside ${nobody}} ${setting:${nowhere}}'), ['template-variable: ${nobody}', 'template-variable: ${nowhere}']);
  });

  it('says where in the frontmatter too', () => {
    assert.deepEqual(problemsOf('\uFEFF---\r\ntitle: "${titel}"\r\nlist:\r\n  - ${1|a\r\n# ${comment}\r\n---\r\n${body}'), ['template-variable: ${titel}', 'template-unclosed: ${1|a', 'template-variable: ${body}']);
    assert.match(problemsOf('---\ntitle: a: b\n---\n')[0] ?? '', /^template-yaml: /);
    assert.match(problemsOf('---\n- a\n---\n')[0] ?? '', /^template-yaml: - a/);
    assert.deepEqual(problemsOf('---\na: &x 1\nb: *x\n---\n'), ['template-yaml: *x']);
  });

  it('proposes what was meant', () => {
    const messages = parseTemplate('${Interviewee} ${open_followups} ${starter} ${zzz}').problems.map(({ message }) => message);
    assert.match(messages[0] ?? '', /Did you mean \$\{interviewee\}\?/);
    assert.match(messages[1] ?? '', /Did you mean \$\{openFollowUps\}\?/);
    assert.match(messages[2] ?? '', /Did you mean \$\{starters\}\?/);
    assert.match(messages[3] ?? '', /Known are interviewee, /);
  });

  it('still makes a note, with what is broken as it was written', () => {
    assert.equal(bodyOf('${interviewe:x} ${starters:99} ${1|a\n${interviewee'), '${interviewe:x} ${starters:99} ${1|a\n${interviewee');
    const { text } = fillTemplate(parseTemplate('---\ntitle: a: b\n---\nBody'), dana);
    assert.deepEqual(parse(split(text).block).title, 'Conversation with Dana Okafor');
    assert.equal(split(text).body, 'Body');
  });
});

describe('the frontmatter of a new note', () => {
  const blockOf = (block: string, answers: InterviewAnswers = dana): string => split(fillTemplate(parseTemplate(`---\n${block}\n---\n`), answers, material).text).block;

  it('has what was answered, in the order of the format', () => {
    const full: InterviewAnswers = { ...dana, interviewees: ['Dana Okafor', 'Priya'], themes: ['release planning', 'trust'], consent: 'verbal', study: 'Autumn', title: 'Plans' };
    assert.equal(
      fillTemplate(parseTemplate('Body'), full).text,
      '---\ntype: interview\ntitle: Plans\ndate: 2026-11-22T14:30+01:00\ninterviewees:\n  - Dana Okafor\n  - Priya\ninterviewer: Sam Reyes\nsituation: customer\nsetting: coffee shop\nconsent: verbal\nthemes:\n  - release planning\n  - trust\nstudy: Autumn\n---\n\nBody',
    );
  });

  it('leaves out what was not', () => {
    assert.equal(fillTemplate(parseTemplate(''), noAnswers).text, '---\ntype: interview\ntitle: Conversation on 2026-11-22\ndate: 2026-11-22T14:30+01:00\n---\n\n');
    assert.equal(blockOf('setting: ${setting}\nlist: ["${setting}"]\nmap: { a: "${study}" }', noAnswers), 'type: interview\ntitle: Conversation on 2026-11-22\ndate: 2026-11-22T14:30+01:00\n');
  });

  it("keeps the template's own keys and comments behind, and its values where nothing else was answered", () => {
    assert.equal(
      blockOf('# how we work\nproduct: Planner # always\nsetting: video call\nsituation: research\nempty:\ncount: 12', { ...noAnswers, setting: 'phone' }),
      'type: interview\ntitle: Conversation on 2026-11-22\ndate: 2026-11-22T14:30+01:00\nsituation: research\nsetting: phone\n# how we work\nproduct: Planner # always\nempty:\ncount: 12\n',
    );
  });

  it('fills in its variables and lists, each in the YAML that it needs', () => {
    const answers = { ...dana, interviewees: ['O\u2019Brien: "the" #1', '12'], title: null };
    const fields = parse(blockOf('title: "${interviewee}, ${day}"\ninterviewees: ${interviewees}\npeople: ["${interviewee}", x]\nnote: ${setting} and more', answers));
    assert.deepEqual(fields.interviewees, ['O\u2019Brien: "the" #1', '12']);
    assert.equal(fields.title, 'O\u2019Brien: "the" #1, 2026-11-22');
    assert.deepEqual(fields.people, ['O\u2019Brien: "the" #1', 'x']);
    assert.equal(fields.note, 'coffee shop and more');
  });

  it('lets an answer go before a fixed value, and a value made from the answer go before the answer', () => {
    assert.equal(parse(blockOf('title: Fixed', { ...dana, title: 'Mine' })).title, 'Mine');
    assert.equal(parse(blockOf('title: "Chat: ${title}"', { ...dana, title: 'Mine' })).title, 'Chat: Mine');
    assert.equal(parse(blockOf('date: ${day}')).date, '2026-11-22');
    assert.deepEqual(parse(blockOf('interviewees: [Somebody Else]')).interviewees, ['Dana Okafor']);
  });

  it('adds the themes up, each once', () => {
    assert.deepEqual(parse(blockOf('themes: Release Planning, tools', { ...dana, themes: ['#release-planning', 'trust'] })).themes, ['Release Planning', 'tools', 'trust']);
  });

  it("uses the person's own names of fields", () => {
    const fields = { interviewees: ['speakers', 'guests'], themes: ['topics'] };
    const answers = { ...dana, themes: ['trust'] };
    const block = split(fillTemplate(parseTemplate(''), answers, material, fields).text).block;
    assert.deepEqual(Object.keys(parse(block) as object), ['type', 'title', 'date', 'speakers', 'interviewer', 'situation', 'setting', 'topics']);
    assert.deepEqual(parse(split(fillTemplate(parseTemplate('---\nGuests:\n---\n'), answers, material, fields).text).block).Guests, ['Dana Okafor']);
  });

  it('keeps tab stops and choices, quoted where their default needs it', () => {
    const { snippet, text } = fillTemplate(parseTemplate('---\nmood: ${1|calm,tense|}\ntopic: ${2:a "b" $x}\nnext: "${3:say: hi}"\ngap: ${4}\n---\n'), noAnswers);
    assert.deepEqual(split(snippet).block.split('\n').slice(3, -1), ['mood: ${1|calm,tense|}', 'topic: ${2:a "b" \\$x}', 'next: "${3:say: hi}"', 'gap: ${4}']);
    assert.deepEqual(split(text).block.split('\n').slice(3, -1), ['mood: calm', 'topic: a "b" $x', 'next: "say: hi"', 'gap:']);
  });
});

describe('the built-in templates', () => {
  for (const { id, text } of builtInTemplates) {
    it(`${id}: is sound, ends in a place to type, and fits a screen`, () => {
      const template = parseTemplate(text);
      assert.deepEqual(template.problems, []);
      const { snippet, text: note } = fillTemplate(template, { ...dana, situation: id }, material);
      assert.match(snippet, /^- \$\{0\}$/m);
      assert.equal(parse(split(note).block).consent, 'not asked');
      assert.ok(note.split('\n').length < 50);
      assert.doesNotMatch(note, /\$\{|\bundefined\b/);
    });
  }

  it('are light: context, rapport, questions, the conversation, perspectives, follow-ups', () => {
    const { text } = fillTemplate(parseTemplate(builtInTemplates.find(({ id }) => id === 'customer')?.text ?? ''), dana, material);
    assert.deepEqual(text.match(/^## .*$/gm), ['## Context', '## Rapport', '## Questions to ask', '## Conversation', '## Perspectives', '## Follow-ups']);
    assert.match(text, /- Last spoke on 2026-10-02: Planning\n- Send the checklist\n- Dana: introduce Priya\n/);
  });
});
