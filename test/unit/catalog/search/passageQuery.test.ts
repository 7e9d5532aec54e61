import assert from 'node:assert/strict';
import { parsePassageQuery } from '../../../../src/catalog/search/passageQuery';

describe('parsePassageQuery', () => {
  it('tells words, themes, people, dates and fields apart', () => {
    assert.deepEqual(parsePassageQuery('Café #tools/friction @dana >2026 2026-10 situation:customer'), {
      words: ['cafe'],
      themes: [{ text: 'tools/friction', whole: false }],
      people: [{ text: 'dana', whole: false }],
      dates: [
        { comparison: '>', period: '2026' },
        { comparison: '=', period: '2026-10' },
      ],
      fields: [{ field: 'situation', start: 'customer' }],
    });
  });

  it('takes what stands in quotation marks as one, also where they are not closed yet', () => {
    const { words, themes, people, fields } = parsePassageQuery('"two words" #"release planning" @"Dana Okafor" setting:"coffee sh');
    assert.deepEqual(words, ['two words']);
    assert.deepEqual(themes, [{ text: 'release planning', whole: true }]);
    assert.deepEqual(people, [{ text: 'Dana Okafor', whole: true }]);
    assert.deepEqual(fields, [{ field: 'setting', start: 'coffee sh' }]);
  });

  it('asks for nothing by what is not typed to its end', () => {
    const nothing = parsePassageQuery('');
    for (const typed of ['#', '@', '>', '>=', '>20', '<2026-1', 'study:', '  ', '"', '#"']) assert.deepEqual(parsePassageQuery(typed), nothing, typed);
  });

  it('takes a year, other marks and colons inside words as words', () => {
    assert.deepEqual(parsePassageQuery('2026 http://x.org 10:30 C# 花子').words, ['2026', 'http://x.org', '10:30', 'c#', '花子']);
  });
});
