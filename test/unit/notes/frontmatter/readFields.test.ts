import assert from 'node:assert/strict';
import type { InterviewFields } from '../../../../src/notes/frontmatter/readFields';
import { readFields } from '../../../../src/notes/frontmatter/readFields';
import type { Problem, Range } from '../../../../src/notes/model';
import { defaultReaderSettings, type ReaderSettings } from '../../../../src/notes/settings';
import { LineIndex } from '../../../../src/util/lines';

const foreign: ReaderSettings = { ...defaultReaderSettings, intervieweeFields: ['speakers'], themeFields: ['tags', 'Topics'] };

function read(text: string, settings = defaultReaderSettings): ReturnType<typeof readFields> {
  return readFields(text, settings, new LineIndex(text));
}

function interview(frontmatter: string, settings = defaultReaderSettings): InterviewFields {
  const file = read(`---\n${frontmatter}\n---\nbody\n`, settings);
  assert(file.kind === 'interview', `${frontmatter} is read as ${file.kind}`);
  return file;
}

function sliceOf(text: string, range: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** Consent without places. */
function consentOf({ consent }: InterviewFields): unknown {
  return 'all' in consent ? consent : { byName: consent.byName.map(({ name, consent: given }) => ({ name, consent: given })) };
}

/** Problems as `code at source`. */
function told(text: string, problems: readonly Problem[]): string[] {
  return problems.map(({ code, range }) => `${code} at ${JSON.stringify(sliceOf(text, range))}`);
}

function problemsIn(frontmatter: string, settings = defaultReaderSettings): string[] {
  const text = `---\n${frontmatter}\n---\nbody\n`;
  return told(text, read(text, settings).problems);
}

function names(frontmatter: string, settings = defaultReaderSettings): string[] {
  return interview(frontmatter, settings).interviewees.map(({ value }) => value);
}

const example = `---
type: interview
title: How Dana's team plans a release
date: 2026-11-22T14:30+01:00
interviewees:
  - Dana Okafor
interviewer: Sam Reyes
situation: customer
setting: coffee shop
consent: verbal
themes:
  - release planning
---

## Conversation
`;

describe('the frontmatter of an interview', () => {
  it('gives every field of the format, values with their places', () => {
    const file = read(example);
    assert(file.kind === 'interview');
    assert.deepEqual(file, {
      kind: 'interview',
      title: "How Dana's team plans a release",
      date: '2026-11-22T14:30+01:00',
      interviewees: [{ value: 'Dana Okafor', range: { start: { line: 5, character: 4 }, end: { line: 5, character: 15 } } }],
      interviewers: [{ value: 'Sam Reyes', range: { start: { line: 6, character: 13 }, end: { line: 6, character: 22 } } }],
      situation: 'customer',
      setting: 'coffee shop',
      study: null,
      lang: null,
      verbatim: false,
      consent: { all: 'verbal' },
      themes: [{ key: 'release-planning', label: 'release planning', range: { start: { line: 11, character: 4 }, end: { line: 11, character: 20 } } }],
      problems: [],
      editRefusal: null,
      frontmatterRefusal: null,
    });
  });

  for (const [what, change] of [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a lone CR', (text: string) => text.replaceAll('\n', '\r')],
    ['blanks behind the dashes', (text: string) => text.replaceAll('---\n', '--- \t\n')],
  ] as const) {
    it(`reads the same with ${what}`, () => {
      assert.deepEqual(read(change(example)), read(example));
    });
  }

  it('reads the same behind a byte order mark', () => {
    assert.deepEqual(read(`\uFEFF${example}`), read(example));
  });

  it('is read without regard to the case of keys', () => {
    const file = interview('TYPE: Interview\nInterviewees: [Dana]\nTitle: T\nTAGS: a');
    assert.equal(file.title, 'T');
    assert.deepEqual(file.themes.map(({ key }) => key), ['a']);
  });

  it('reads texts as written, whatever YAML makes of them', () => {
    const file = interview('interviewees: x\ntitle: 1984\nstudy: 2026-11\nsetting: yes\nsituation: 0x10\nlang: no');
    assert.deepEqual([file.title, file.study, file.setting, file.situation, file.lang], ['1984', '2026-11', 'yes', '0x10', 'no']);
  });

  it('takes fields that the settings name', () => {
    const file = interview('Speakers:\n- A\n- B\ntags: [x, y]\ntopics: "z, w"', foreign);
    assert.deepEqual(file.interviewees.map(({ value }) => value), ['A', 'B']);
    assert.deepEqual(file.themes.map(({ label }) => label), ['x', 'y', 'z', 'w']);
  });

  it('says so when a text field holds a list or a map', () => {
    assert.deepEqual(problemsIn('interviewee: x\ntitle: [a]\nsetting: {b: c}'), ['field-not-text at "[a]"', 'field-not-text at "{b: c}"']);
  });

  it('knows a transcript', () => {
    assert.equal(interview('interviewee: x\nrecord: Verbatim').verbatim, true);
    assert.equal(interview('interviewee: x\nrecord: vinyl').verbatim, false);
  });
});

describe('which files are notes', () => {
  const kinds: [string, string][] = [
    ['type: interview', 'interview'],
    ['type: "Interview"', 'interview'],
    ['{"type": "interview"}', 'interview'],
    ['interviewees: []', 'interview'],
    ['interviewee:', 'interview'],
    ['"participants": [a]', 'interview'],
    ['? participant\n: a', 'interview'],
    ['type: meeting\nparticipants: [a]', 'interview'],
    ['type: interviewee\nname: Dana', 'profile'],
    ['type: interviewee\nparticipants: [a]', 'profile'],
    ['type: theme\ntheme: trust', 'entry'],
    ['type: meeting', 'other'],
    ['meta:\n  participants: [a]', 'other'],
    ['speakers: [a]', 'other'],
    ['', 'other'],
    ['# type: interview', 'other'],
    ['just text', 'other'],
    ['- type: interview', 'other'],
  ];
  for (const [frontmatter, kind] of kinds) {
    it(`${JSON.stringify(frontmatter)}: ${kind}`, () => {
      assert.equal(read(`---\n${frontmatter}\n---\n`).kind, kind);
    });
  }

  it('not those without frontmatter', () => {
    for (const text of ['', 'type: interview\n', '\n---\ntype: interview\n---\n', ' ---\ntype: interview\n---\n', '----\ntype: interview\n---\n']) {
      assert.deepEqual(read(text), { kind: 'other', problems: [] });
    }
  });

  const unreadable: [string, 'interview' | 'other'][] = [
    ['title: a: b\ninterviewees: [Dana]', 'interview'],
    ['title: a: b\n"Interviewees" : [Dana]', 'interview'],
    ['title: a: b\ntype: "interview" # yes', 'interview'],
    ['  type: interview\ntitle: x', 'interview'],
    ['title: a: b\ntype: interviewee\nparticipants: x', 'other'],
    ['title: a: b\ntype: interview notes', 'other'],
    ['title: a: b\nsummary: the interviewees: all', 'other'],
  ];
  for (const [frontmatter, kind] of unreadable) {
    it(`where YAML is broken, by the keys of its lines: ${JSON.stringify(frontmatter)}`, () => {
      const file = read(`---\n${frontmatter}\n---\n`);
      assert.equal(file.kind, kind);
      if (file.kind === 'interview') {
        assert.deepEqual(file.consent, { all: 'unreadable' });
        assert.deepEqual(file.problems.map(({ code }) => code), ['yaml-error']);
        assert.ok(file.frontmatterRefusal);
      }
    });
  }

  it('where frontmatter never closes, by the keys of its lines', () => {
    const text = '---\ntype: interview\nconsent: written\n\n# Title\n\n--- \u2028---\n';
    const file = read(text);
    assert(file.kind === 'interview');
    assert.deepEqual(file.consent, { all: 'unreadable' });
    assert.deepEqual(told(text, file.problems), ['frontmatter-unclosed at "---"']);
    assert.deepEqual(read('---\ntitle: x\n').problems, []);
  });

  it('and not those with the frontmatter of other tools, with the reason', () => {
    for (const text of [
      '+++\ntype = "interview"\n+++\n',
      ';;;\n"participants": ["a"]\n;;;\n',
      '{\n  "interviewees": ["a"]\n}\n\nbody',
      '---js\n{\n  interviewees: process.exit(1)\n}\n---\n',
      '---js\nprocess.exit(1); ({interviewees:["A"]})\n---\n',
      '---json\n{"title":"x","interviewees":["A"]}\n---\n',
    ]) {
      const file = read(text);
      assert.equal(file.kind, 'other');
      assert.deepEqual(told(text, file.problems), [`frontmatter-foreign at ${JSON.stringify(text.split('\n')[0])}`]);
    }
    assert.deepEqual(read('+++\ntitle = "x"\n+++\n').problems, []);
  });
});

describe('interviewees', () => {
  const readings: [string, string[]][] = [
    ['interviewee: Dana Okafor', ['Dana Okafor']],
    ['interviewees: [Dana Okafor, "Sam"]', ['Dana Okafor', 'Sam']],
    ['interviewees:\n- Dana\n- Sam', ['Dana', 'Sam']],
    ['interviewee: A\nparticipants: [B]', ['A', 'B']],
    ['interviewee: "[[Dana Okafor]]"', ['Dana Okafor']],
    ['interviewee: "[[people/Dana Okafor.md|Dana]]"', ['Dana Okafor']],
    ['interviewee: [[Dana Okafor]]', ['Dana Okafor']],
    ['interviewees: [[[Dana Okafor]], [[Okafor, Sam]]]', ['Dana Okafor', 'Okafor, Sam']],
    ['interviewees:\n  - [[Dana Okafor]]\n  - "[[Sam]]"', ['Dana Okafor', 'Sam']],
    ['interviewees: &a [x]\nparticipants: *a', ['x', 'x']],
    ['interviewees:\n  - >-\n    Dana\n    Okafor', ['Dana Okafor']],
    ['interviewees: [__proto__, constructor]', ['__proto__', 'constructor']],
    ['__proto__: {interviewees: [x]}\ninterviewee: y', ['y']],
    ["interviewee: '007'", ['007']],
    ['interviewee: "@dana"', ['@dana']],
    ['interviewees: [2026-11-22 Dana]', ['2026-11-22 Dana']],
    ['interviewees: []', []],
  ];
  for (const [frontmatter, expected] of readings) {
    it(`${JSON.stringify(frontmatter)}: ${expected.join(' and ') || 'nobody'}`, () => {
      assert.deepEqual(names(frontmatter), expected);
    });
  }

  const misplaced: [string, string][] = [
    ['interviewees: 30', '"30"'],
    ['interviewees: [30]', '"30"'],
    ['interviewees: ~', '"~"'],
    ['interviewees: [null]', '"null"'],
    ['interviewees: [""]', '"\\"\\""'],
    ['interviewees:\n  -', '""'],
    ['interviewees: [2026-11-22]', '"2026-11-22"'],
    ['interviewees: [2026-11-22 14:30 +01:00]', '"2026-11-22 14:30 +01:00"'],
    ['interviewees: true', '"true"'],
    ['interviewees: {Dana: x}', '"{Dana: x}"'],
    ['interviewees: [Dana: x]', '"Dana: x"'],
    ['interviewees: {{name}}', '"{{name}}"'],
    ['interviewees: [[a, b], c]', '"[a, b]"'],
    ['interviewees: !!timestamp 2026-11-22', '"2026-11-22"'],
    ['interviewees: &a [*a]', '"*a"'],
  ];
  for (const [frontmatter, source] of misplaced) {
    it(`${JSON.stringify(frontmatter)}: a problem at that value`, () => {
      assert.ok(problemsIn(frontmatter).includes(`interviewee-not-a-name at ${source}`), problemsIn(frontmatter).join());
    });
  }

  it('that nobody is named as are missing', () => {
    assert.deepEqual(problemsIn('type: interview'), ['interviewee-missing at "---"']);
    assert.deepEqual(problemsIn('interviewees:'), ['interviewee-missing at "interviewees"']);
  });

  it('in one text stay one, with a hint', () => {
    assert.deepEqual(names('interviewees: A, B & C'), ['A, B & C']);
    const [problem] = interview('interviewees: A, B & C').problems;
    assert.equal(problem?.code, 'several-interviewees');
    assert.match(problem.message, /A; B; C/);
    assert.deepEqual(problemsIn('interviewees: [Dana Okafor, Sam and Kim]'), ['several-interviewees at "Sam and Kim"']);
  });
});

describe('themes', () => {
  const readings: [string, string[]][] = [
    ['themes: [a, "#b/c", Release  Planning]', ['a', 'b/c', 'release-planning']],
    ['themes: a, b c ,, "d"', ['a', 'b-c', '"d"']],
    ['tags: x\nthemes: [y]', ['x', 'y']],
    ['themes: "[[trust]]"', ['trust']],
    ['themes: [[trust]]', ['trust']],
    ['themes: 信頼、価格', ['信頼', '価格']],
    ['themes:', []],
    ['themes: ~', []],
  ];
  for (const [frontmatter, expected] of readings) {
    it(`${JSON.stringify(frontmatter)}: ${expected.join(' and ') || 'none'}`, () => {
      assert.deepEqual(interview(`interviewee: x\n${frontmatter}`).themes.map(({ key }) => key), expected);
    });
  }

  it('between commas stand each at its own place', () => {
    const text = '---\ninterviewee: x\nthemes: "a, b c"\n---\n';
    const file = read(text);
    assert(file.kind === 'interview');
    assert.deepEqual(file.themes.map(({ range }) => sliceOf(text, range)), ['a', 'b c']);
  });

  it('leave out what the settings ignore', () => {
    const settings = { ...defaultReaderSettings, ignoredThemes: ['todo', 'status/*'] };
    assert.deepEqual(interview('interviewee: x\ntags: [ToDo, status, status/open, a]', settings).themes.map(({ key }) => key), ['status', 'a']);
  });

  it('are texts', () => {
    assert.deepEqual(problemsIn('interviewee: x\ntags: [null, 3, {a: b}, 2026-11-22, "#"]'), [
      'theme-not-text at "null"',
      'theme-not-text at "3"',
      'theme-not-text at "{a: b}"',
      'theme-not-text at "2026-11-22"',
      'theme-not-text at "\\"#\\""',
    ]);
    assert.deepEqual(problemsIn('interviewee: x\ntags: 5'), ['theme-not-text at "5"']);
  });
});

describe('the date', () => {
  it('is kept as written', () => {
    for (const date of ['2026-11-22', '2026-11-22 14:30', '"2026-11-22T14:30Z"']) {
      assert.equal(interview(`interviewee: x\ndate: ${date}`).date, date.replaceAll('"', ''));
    }
  });

  for (const date of ['08 de abril', '10-04-2024', '16:00:00', '2024', '2026-02-30', '{{date}}', '[2026-11-22]', 'true']) {
    it(`is not ${date}, which is a problem there`, () => {
      assert.equal(interview(`interviewee: x\ndate: ${date}`).date, null);
      assert.deepEqual(problemsIn(`interviewee: x\ndate: ${date}`), [`date-invalid at ${JSON.stringify(date)}`]);
    });
  }

  it('may be left out', () => {
    assert.deepEqual(problemsIn('interviewee: x\ndate:'), []);
  });
});

describe('consent', () => {
  const readings: [string, { all: string } | { byName: { name: string; consent: string }[] }][] = [
    ['', { all: 'not asked' }],
    ['consent:', { all: 'not asked' }],
    ['consent: Not  asked', { all: 'not asked' }],
    ['consent: "Withdrawn"', { all: 'withdrawn' }],
    ['consent: yes', { all: 'unreadable' }],
    ['consent: true', { all: 'unreadable' }],
    ['consent: [verbal]', { all: 'unreadable' }],
    ['consent: []', { all: 'unreadable' }],
    ['consent: verbal\nConsent: declined', { all: 'unreadable' }],
    ['consent: {}', { byName: [] }],
    [
      'consent:\n  "[[Dana]]": written\n  __proto__: declined\n  Sam: perhaps\n  Kim:',
      {
        byName: [
          { name: 'Dana', consent: 'written' },
          { name: '__proto__', consent: 'declined' },
          { name: 'Sam', consent: 'unreadable' },
          { name: 'Kim', consent: 'not asked' },
        ],
      },
    ],
    ['consent: {Dana: verbal, DANA: declined}', { byName: [{ name: 'DANA', consent: 'unreadable' }] }],
  ];
  for (const [frontmatter, expected] of readings) {
    it(`${JSON.stringify(frontmatter)}: ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(consentOf(interview(`interviewee: x\n${frontmatter}`)), expected);
    });
  }

  it('that nobody knows is a problem at that value', () => {
    assert.deepEqual(problemsIn('interviewee: x\nconsent: yes'), ['consent-unknown at "yes"']);
    assert.deepEqual(problemsIn('interviewee: x\nconsent:\n  Sam: perhaps'), ['consent-unknown at "perhaps"']);
  });
});

describe('a profile', () => {
  it('gives its fields', () => {
    const file = read(
      '---\ntype: interviewee\nname: Dana Okafor\naliases: [Dana, DO]\nrole: PM\norganization: Acme\ntimezone: Africa/Lagos\ncontact: [a, b]\nintroducedBy: "[[Sam]]"\n---\nbody',
    );
    assert(file.kind === 'profile');
    assert.deepEqual(file.aliases.map(({ value }) => value), ['Dana', 'DO']);
    assert.deepEqual(
      [file.name?.value, file.role, file.organisation, file.timezone?.value, file.contact, file.introducedBy, file.bodyLine],
      ['Dana Okafor', 'PM', 'Acme', 'Africa/Lagos', 'a\nb', 'Sam', 10],
    );
    assert.deepEqual(file.problems, []);
  });

  it('whose name is none says so', () => {
    assert.deepEqual(problemsIn('type: interviewee\nname: 7'), ['name-not-a-name at "7"']);
  });
});

describe('a codebook entry', () => {
  it('gives its fields', () => {
    const file = read('---\ntype: theme\ntheme: Tools / Friction\naliases: ["#reibung", vertrauen]\ndefinition: |\n  what\n  it is\ncolor: "#f00"\n---\n');
    assert(file.kind === 'entry');
    assert.equal(file.theme?.key, 'tools/friction');
    assert.equal(file.theme.label, 'Tools / Friction');
    assert.deepEqual(file.aliases.map(({ key }) => key), ['reibung', 'vertrauen']);
    assert.equal(file.definition, 'what\n  it is'.replace('\n  ', '\n'));
    assert.equal(file.color, '#f00');
    assert.equal(file.bodyLine, 9);
  });
});

describe('frontmatter that is not sound', () => {
  it('which only older readers accept is read, as written, and not edited', () => {
    const text = [
      '---',
      'summary: "goes on',
      'at the margin"',
      'interviewees: [Dana, "[[Sam]]", 30, 2026-11-22, {a: b}]',
      'date: 2026-11-22',
      'tags:',
      '- x # not y',
      '-',
      '- "q',
      'r"',
      'title: 16:00:00',
      'consent: {Dana: verbal}',
      '---',
      '',
    ].join('\n');
    const file = read(text);
    assert(file.kind === 'interview');
    assert.deepEqual(file.interviewees.map(({ value, range }) => [value, sliceOf(text, range)]), [['Dana', 'Dana'], ['Sam', '"[[Sam]]"']]);
    assert.deepEqual(file.themes.map(({ label, range }) => [label, sliceOf(text, range)]), [['x', 'x'], ['q r', '"q\nr"']]);
    assert.equal(file.date, '2026-11-22');
    assert.equal(file.title, '16:00:00');
    assert.deepEqual(consentOf(file), { byName: [{ name: 'Dana', consent: 'verbal' }] });
    assert.ok(file.frontmatterRefusal);
    assert.equal(file.editRefusal, null);
    assert.deepEqual(told(text, file.problems), [
      'yaml-unusual at "summary: \\"goes on"',
      'interviewee-not-a-name at "30"',
      'interviewee-not-a-name at "2026-11-22"',
      'interviewee-not-a-name at "{a: b}"',
      'theme-not-text at ""',
    ]);
  });

  it('tells what to do, where it is', () => {
    const cases: [string, string, RegExp][] = [
      ['title: Plan: B', 'Plan: B', /colon in it needs quotes/],
      ['interviewees:\n- @dana', '@dana', /needs quotes/],
      ['title: *Great*', '*Great*', /needs quotes/],
      ['a:\n\tb: c', '\tb: c', /spaces, not by tabs/],
    ];
    for (const [frontmatter, source, message] of cases) {
      const text = `---\n${frontmatter}\ninterviewee: x\n---\n`;
      const { problems } = read(text);
      assert.match(told(text, problems)[0] ?? '', /^yaml-(?:error|unusual) at /);
      assert.ok(told(text, problems)[0]?.endsWith(` at ${JSON.stringify(source)}`));
      assert.match(problems[0]?.message ?? '', message);
    }
  });

  it('with a key twice is read, with a problem at the second', () => {
    const text = '---\ntags: [a]\ninterviewee: A\ntitle: one\nTags: [b]\ntitle: two\n---\n';
    const file = read(text);
    assert(file.kind === 'interview');
    assert.deepEqual(file.themes.map(({ key }) => key), ['a', 'b']);
    assert.equal(file.title, 'two');
    assert.deepEqual(told(text, file.problems), ['duplicate-key at "Tags"', 'duplicate-key at "title"']);
  });

  it('is read where there is no Buffer, as in a web worker', () => {
    const { Buffer } = globalThis;
    Reflect.deleteProperty(globalThis, 'Buffer');
    try {
      assert.deepEqual(names('interviewee: x'), ['x']);
      assert.deepEqual(names('a: "b\nc"\ninterviewee: x'), ['x']);
    } finally {
      globalThis.Buffer = Buffer;
    }
  });

  it('does not explode', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `k${i}: &${i === 0 ? 'b0 [*a, *a]' : `b${i} [*b${i - 1}, *b${i - 1}]`}`).join('\n')}`;
    assert.equal(interview(`${bomb}\ninterviewees: *b39`).interviewees.length, 0);
    assert.equal(read(`---\nq: "a\nb"\n${bomb}\ninterviewees: *b39\n---\n`).kind, 'interview');
  });
});
