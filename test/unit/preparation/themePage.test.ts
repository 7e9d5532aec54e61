import assert from 'node:assert/strict';
import { pageMarkdown } from '../../../src/preparation/page/markdown';
import { themePage } from '../../../src/preparation/themePage';
import { catalogOf, note } from './catalogOf';
import { whole } from '../../../src/util/gradual';

describe('themePage', () => {
  it('lists every passage by who spoke, the latest conversation first, off the record masked', () => {
    const fields = { interviewees: 'Dana Okafor', interviewer: 'Sam Reyes' };
    const catalog = catalogOf({
      'a.md': note({ ...fields, date: '2026-09-01' }, '- First. #trust', '', '> Quoted. #trust/people', '', 'Obs: she whispers. #trust'),
      'b.md': note({ ...fields, date: '2026-10-01' }, '- Later. #trust', '', '- Secret. #trust #off-record'),
      'c.md': note({ ...fields, title: 'Whole', themes: 'trust' }),
      'trust.md': '---\ntype: theme\ntheme: trust\ndefinition: Who relies on whom.\ninclude: People\n---\n',
    });
    const theme = catalog.theme('trust');
    assert.ok(theme);
    const text = pageMarkdown(whole(themePage(theme, catalog)), (link) => (link.kind === 'place' ? link.path : null));
    assert.equal(
      text,
      `# trust

Who relies on whom.

5 passages in 3 interviews

[Codebook entry](<trust.md>)

## What it is

- Include: People

## Dana Okafor

- [Later.](<b.md>) *1 Oct 2026*
- [Off the record](<b.md>) *1 Oct 2026*
- [First.](<a.md>) *1 Sep 2026*
- [“Quoted.”](<a.md>) *1 Sep 2026, trust/people*

## Own notes

- [she whispers.](<a.md>) *1 Sep 2026*

## Whole notes

- [Whole](<c.md>)
`,
    );
  });
});
