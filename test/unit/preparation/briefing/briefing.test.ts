import assert from 'node:assert/strict';
import type { NoteIndex } from '../../../../src/catalog/noteIndex';
import { briefingOn } from '../../../../src/preparation/briefing/briefing';
import { pageMarkdown } from '../../../../src/preparation/page/markdown';
import type { LinkTarget } from '../../../../src/preparation/page/page';
import { readProfileNotes } from '../../../../src/preparation/profileNotes';
import { defaultWorkingHours } from '../../../../src/preparation/workingHours';
import { questionBank } from '../../../../src/questions/bank';
import { readOwnQuestions } from '../../../../src/questions/ownQuestions';
import { catalogOf, note, sundayAfternoon } from '../catalogOf';
import { whole } from '../../../../src/util/gradual';

const workspace = {
  'people/Dana.md': note(
    { type: 'interviewee', name: 'Dana Okafor', aliases: '[Dana O.]', role: 'Release manager', organisation: 'Acme', timezone: 'Asia/Kathmandu', contact: 'dana@example.org', introducedBy: 'Priya' },
    '## Rapport',
    '',
    '- Roasts her own coffee',
  ),
  'a.md': note(
    { title: 'First talk', date: '2026-09-01', interviewees: 'Dana Okafor', interviewer: 'Sam', situation: 'customer', setting: 'lunch', consent: 'verbal' },
    '- We lost *two* weeks to one approval. #approval/slow',
    '> I’d rather call someone. #trust',
    '',
    '- Obs: she lowers her voice #approval/slow',
    '- He has left already. #trust #off-record',
    '- [ ] Send the checklist 📅 2026-09-21',
    '- [ ] **Dana:** introduce me to Priya',
    '- [x] Thank her',
  ),
  'b.md': note({ title: 'Second talk', date: '2026-11-02', interviewees: 'Dana O.', consent: 'withdrawn' }, 'Taken back. #trust'),
  'c.md': note({ title: 'Next talk', date: '2026-11-24T10:00', interviewees: 'Dana Okafor' }),
  'd.md': note({ title: 'With Priya', date: '2026-10-01', interviewees: 'Priya' }, 'It costs. #pricing', '', 'Calls. #trust'),
  'e.md': note({ title: 'With Tom', date: '2026-10-02', interviewees: 'Tom' }, 'Cheap. #pricing', '', 'Secret. #off-record'),
  'f.md': note({ title: 'With Ann', date: '2026-10-03', interviewees: 'Ann' }, 'Secret too. #off-record'),
};

function hrefOf(link: LinkTarget): string | null {
  if (link.kind === 'action') return `do:${link.action}`;
  return link.range ? `${link.path}:${link.range.start.line + 1}` : link.path;
}

/** Read once, since most tests ask of the same workspace. */
let shared: NoteIndex | undefined;

function briefing(names: readonly string[], texts: Readonly<Record<string, string>> = workspace, now = sundayAfternoon): string {
  const profileNotes = new Map(Object.entries(texts).map(([path, text]) => [path, readProfileNotes(text)]));
  const catalog = texts === workspace ? (shared ??= catalogOf(texts, now)) : catalogOf(texts, now);
  const page = whole(briefingOn(names, { catalog, now, zone: 'Europe/Berlin', workingHours: defaultWorkingHours, profileNotes, questions: questionBank }));
  return pageMarkdown(page, hrefOf).replace(/[<>]/g, '');
}

/** The lines below a heading. */
function sectionOf(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('#'));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).filter((line) => line !== '');
}

describe('a briefing', () => {
  const dana = briefing(['dana o.']);

  it('says who somebody is, what time it is there, and when you are both at work', () => {
    assert.match(dana, /^# Before you talk to Dana Okafor\n/);
    assert.deepEqual(sectionOf(dana, 'Who they are'), [
      '- [Release manager, Acme](people/Dana.md) · also Dana O.',
      '- Introduced by [Priya](d.md)',
      '- Contact: dana@example.org',
      '- It is 19:45 there (Asia/Kathmandu)',
      '- Working hours that you share on Tuesday, 24 Nov 2026: 09:00–12:45 here, 13:45–17:30 there',
      '- Consent **withdrawn**: what they said then is not used ([2 Nov 2026](b.md))',
      '- Next: [Next talk](c.md), 24 Nov 2026, 10:00, in 2 days',
    ]);
  });

  it('leads on to a note', () => {
    assert.match(dana, /^# .*\n\n\[New interview note\]\(do:newInterview\)\n/);
  });

  it('says what you talked about, and when', () => {
    assert.deepEqual(sectionOf(dana, 'Last time'), ['- 2 Nov 2026, 2 weeks ago: [Second talk](b.md)', '  - About [trust](b.md:9)', '- 1 Sep 2026, 2 months ago: [First talk](a.md) · lunch']);
    assert.deepEqual(sectionOf(dana, 'Rapport'), ['- [Roasts her own coffee](people/Dana.md:14)']);
  });

  it('says what is owed, the overdue first', () => {
    assert.deepEqual(sectionOf(dana, 'You owe'), ['- [Send the checklist](a.md:17) · **overdue since 21 Sep 2026**']);
    assert.deepEqual(sectionOf(dana, 'They owe'), ['- [introduce me to Priya](a.md:18)']);
  });

  it('quotes what they said by theme, masks what was off the record, and leaves out what was taken back', () => {
    assert.deepEqual(sectionOf(dana, 'What they said'), [
      '- **trust** (2)',
      '  - [“I’d rather call someone.”](a.md:13)',
      '  - [Off the record](a.md:16)',
      '- **approval/slow** (1)',
      '  - [We lost \\*two\\* weeks to one approval.](a.md:12)',
      '- *1 passage left out for want of consent*',
    ]);
    assert.ok(!dana.includes('He has left') && !dana.includes('Taken back') && !dana.includes('lowers her voice'));
  });

  it('names the themes that others were asked about, and asks for them', () => {
    assert.deepEqual(sectionOf(dana, 'Not asked yet, though others were'), ['- [pricing](d.md:8): 2 people, 2 passages']);
    assert.ok(sectionOf(dana, 'Questions to begin with').includes('- What comes to mind when you hear “pricing”? *Not asked yet.*'));
  });

  it('proposes open questions that were not asked before', () => {
    const [first = ''] = sectionOf(dana, 'Questions to begin with');
    const question = /^- (.*?) \*/.exec(first)?.[1] ?? '';
    const asked = { ...workspace, 'a.md': `${workspace['a.md']}\n\n## Questions\n\n- ${question}` };
    assert.ok(question.length > 10);
    assert.ok(!sectionOf(briefing(['Dana Okafor'], asked), 'Questions to begin with').some((line) => line.includes(question)));
  });

  it('proposes the person’s own questions before those of the bank', () => {
    const { questions } = readOwnQuestions('# Ours\n\n## Story\n\n- What did you do on Thursday?\n  - When they ship on Thursdays.\n\n## Closing\n\n- Who stays late?\n');
    const page = whole(briefingOn(['Dana Okafor'], { catalog: catalogOf(workspace, sundayAfternoon), now: sundayAfternoon, zone: 'UTC', workingHours: defaultWorkingHours, profileNotes: new Map(), questions: [...questions, ...questionBank] }));
    const starters = sectionOf(pageMarkdown(page, hrefOf).replace(/[<>]/g, ''), 'Questions to begin with');
    assert.ok(starters.includes('- What did you do on Thursday? *When they ship on Thursdays.*'), starters.join('\n'));
    assert.ok(starters.includes('- Who stays late?'), starters.join('\n'));
  });

  it('works for somebody known from notes only', () => {
    assert.deepEqual(sectionOf(briefing(['Tom']), 'Who they are'), [
      '- Known from notes only',
      '- Consent **not asked**: ask before you use what they say ([2 Oct 2026](e.md))',
      '- [Create a profile](do:newInterviewee)',
    ]);
  });

  it('works for somebody known from a profile only', () => {
    const texts = { 'p.md': note({ type: 'interviewee', name: 'Sam A', timezone: 'America/Los_Angeles' }, 'Met at the fair.') };
    const text = briefing(['Sam A'], texts, new Date('2026-11-23T09:00:00Z'));
    assert.deepEqual(sectionOf(text, 'Who they are'), ['- [Profile](p.md)', '- It is 01:00 there (America/Los\\_Angeles), **night**', '- You share no working hours']);
    assert.deepEqual(sectionOf(text, 'Last time'), ['- You have not talked yet.']);
    assert.deepEqual(sectionOf(text, 'Rapport'), ['- [Met at the fair.](p.md:7)']);
  });

  it('has questions and the offer of a profile for somebody unknown', () => {
    const text = briefing(['Zoë']);
    assert.deepEqual(sectionOf(text, 'Zoë'), ['- Nobody of this name is in the notes yet, and there is no profile.', '- [Create a profile](do:newInterviewee)']);
    assert.ok(sectionOf(text, 'Questions to begin with').length >= 5);
    assert.ok(!text.includes('Who they are'));
  });

  it('takes several people, each by name, and what is shared once', () => {
    const text = briefing(['Dana Okafor', 'Priya', 'Zoë', 'Dana O.']);
    assert.deepEqual(text.match(/^##? .*$/gm), [
      '# Before you talk to Dana Okafor, Priya and Zoë',
      '## Dana Okafor',
      '## Priya',
      '## Zoë',
      '## You owe',
      '## They owe',
      '## Questions to begin with',
      '## What Dana Okafor said',
      '## What Priya said',
    ]);
    assert.deepEqual(sectionOf(text, 'They owe'), ['- [introduce me to Priya](a.md:18) · Dana Okafor']);
  });

  it('names a time zone that nobody knows, with its place', () => {
    const texts = { 'p.md': note({ type: 'interviewee', name: 'X', timezone: 'Berlin' }) };
    assert.ok(sectionOf(briefing(['X'], texts), 'Who they are').includes('- The time zone [Berlin](p.md) is not known. Write one such as Europe/Berlin.'));
  });

  it('says which day it is beyond the date line', () => {
    const texts = { 'p.md': note({ type: 'interviewee', name: 'X', timezone: 'Pacific/Kiritimati' }) };
    const lines = sectionOf(briefing(['X'], texts, new Date('2026-11-22T12:00:00Z')), 'Who they are');
    assert.ok(lines.includes('- It is 02:00, Monday there (Pacific/Kiritimati), **night**'), lines.join('\n'));
  });

  it('offers nothing that can not be done from where it is read', () => {
    const page = whole(briefingOn(['Zoë'], { catalog: catalogOf({}), now: sundayAfternoon, zone: 'UTC', workingHours: defaultWorkingHours, profileNotes: new Map(), questions: questionBank }));
    assert.ok(!pageMarkdown(page, () => null).includes('Create a profile'));
  });
});
