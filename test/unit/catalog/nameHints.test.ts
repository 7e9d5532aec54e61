import assert from 'node:assert/strict';
import { entry, interview, passage, profile } from './handmade';
import { codesIn, indexOf } from './indexOf';

describe('names that look misspelt', () => {
  it('are told of where they stand, and what they seem to be meant for', () => {
    const index = indexOf({
      'a.md': interview({ interviewees: ['Dana Okafor'], themes: ['pricing'] }),
      'b.md': interview({ interviewees: ['Dana Okafor'], themes: ['Pricing'] }),
      'c.md': interview({ interviewees: ['Dana Okafr'], passages: [passage('pricng')] }),
    });
    assert.deepEqual([codesIn(index, 'a.md'), codesIn(index, 'b.md')], [[], []]);
    assert.deepEqual(codesIn(index, 'c.md'), ['interviewee-similar', 'theme-similar']);
    assert.match(index.problemsIn('c.md')[1]?.message ?? '', /'pricng' looks like a spelling of 'pricing'/);
    assert.deepEqual([index.themeMeantBy('pricng'), index.themeMeantBy('pricing')], ['pricing', undefined]);
    assert.equal(index.personMeantBy('dana okafr')?.name, 'Dana Okafor');
  });

  it('are right as they are with a file of their own, in many notes, or side by side in one conversation', () => {
    const common = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.md`, interview({ themes: ['pricng'] })]));
    const more = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`more ${n}.md`, interview({ themes: ['pricing'] })]));
    const index = indexOf({ ...common, ...more });
    assert.deepEqual(codesIn(index, '1.md'), []);
    index.set('1.md', undefined);
    index.settle();
    assert.deepEqual(codesIn(index, '2.md'), ['theme-similar']);
    index.set('themes/pricng.md', entry('pricng'));
    index.settle();
    assert.deepEqual(codesIn(index, '2.md'), []);
    const people = indexOf({ 'a.md': interview({ interviewees: ['Anna Schmidtke', 'Anna Schmitdke'] }), 'b.md': interview({ interviewees: ['Anna Schmidtke'] }) });
    assert.deepEqual(codesIn(people, 'a.md'), []);
    const own = indexOf({ 'a.md': interview({ interviewees: ['Dana Okafr'] }), 'b.md': interview({ interviewees: ['Dana Okafor'] }), 'x.md': profile('Dana Okafr'), 'y.md': profile('Dana Okafor') });
    assert.deepEqual(codesIn(own, 'a.md'), []);
  });

  it('may lie above others, and may be near an alias', () => {
    const index = indexOf({
      'a.md': interview({ themes: ['tools/friction', 'vertraun'] }),
      'b.md': interview({ themes: ['tolos/friction', 'tools'] }),
      'trust.md': entry('trust', { aliases: ['vertrauen'] }),
    });
    assert.equal(index.themeMeantBy('tolos/friction'), 'tools/friction');
    assert.equal(index.themeMeantBy('vertraun'), 'trust');
  });
});

describe('a closed codebook', () => {
  it('makes a theme without an entry a problem, until it gets one or the codebook is opened', () => {
    const index = indexOf({ 'a.md': interview({ themes: ['trust', 'tools/friction'] }), 'tools.md': entry('tools') }, { closedCodebook: true });
    assert.deepEqual(codesIn(index, 'a.md'), ['theme-unknown', 'theme-unknown']);
    index.set('trust.md', entry('trust'));
    index.settle();
    assert.deepEqual(codesIn(index, 'a.md'), ['theme-unknown']);
    index.setClosedCodebook(false);
    index.settle();
    assert.deepEqual(codesIn(index, 'a.md'), []);
  });
});
