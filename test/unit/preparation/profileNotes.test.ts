import assert from 'node:assert/strict';
import { readProfileNotes } from '../../../src/preparation/profileNotes';

const read = (text: string): Record<string, string[]> => {
  const { rapport, other } = readProfileNotes(text);
  const show = (lines: typeof rapport): string[] => lines.map((entry) => `${entry.line}: ${entry.text}`);
  return { rapport: show(rapport), other: show(other) };
};

describe("a profile's free text", () => {
  it('has what builds rapport under a heading of that name', () => {
    const text = '---\ntype: interviewee\n---\nMet at the fair.\n\n## Rapport\n\n- Rows on Sundays,\n  also in winter\n* Two children\n\n### Food\n1. Coffee, black\n\n## History\n\n- Was in Lagos';
    assert.deepEqual(read(text), {
      rapport: ['7: Rows on Sundays, also in winter', '9: Two children', '12: Coffee, black'],
      other: ['3: Met at the fair.', '16: Was in Lagos'],
    });
  });

  it('needs neither frontmatter nor headings, and takes both kinds of heading', () => {
    assert.deepEqual(read('One\ntwo\n\nthree'), { rapport: [], other: ['0: One two', '3: three'] });
    assert.deepEqual(read('What builds RAPPORT\n----\n\nTea\n\nElse\n====\n\n- [ ] x'), { rapport: ['3: Tea'], other: ['8: x'] });
    assert.deepEqual(read(''), { rapport: [], other: [] });
  });
});
