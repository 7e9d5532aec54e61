import assert from 'node:assert/strict';
import { KnownNames } from '../../../../src/catalog/search/knownNames';
import { timers } from '../../../../src/catalog/timers';
import { entry, interview, passage, profile } from '../handmade';
import { indexOf } from '../indexOf';

async function known(index: ReturnType<typeof indexOf>): Promise<KnownNames> {
  const names = new KnownNames(index, timers);
  await names.refresh(() => true);
  return names;
}

describe('names to be found as one types', () => {
  const files = {
    'a.md': interview({ interviewees: ['Dana Okafor'], themes: ['trust', 'tools/friction'], date: '2026-11-01', situation: 'customer' }),
    'b.md': interview({ interviewees: ['Priya Raman'], passages: [passage('release planning')], date: '2026-11-20', situation: 'customer', setting: 'café' }),
    'c.md': interview({ interviewees: ['Elena Petrova'], themes: ['trust', 'slow'], date: '2026-10-01', situation: 'colleague' }),
    'people/x.md': profile('Nguyễn Thị Hương', { aliases: ['Hanna'] }),
    'themes/trust.md': entry('trust', { aliases: ['vertrauen'] }),
  };

  it('come by recency, in any case and without accents, by alias too', async () => {
    const names = await known(indexOf(files));
    assert.deepEqual(names.bestThemes('', 9).map(({ key }) => key), ['release-planning', 'tools/friction', 'trust', 'slow']);
    assert.deepEqual(names.bestPeople('', 9).map(({ name }) => name), ['Priya Raman', 'Dana Okafor', 'Elena Petrova', 'Nguyễn Thị Hương']);
    assert.deepEqual(names.bestPeople('huong', 9).map(({ name }) => name), ['Nguyễn Thị Hương']);
    assert.deepEqual(names.bestPeople('hanna', 9).map(({ name }) => name), ['Nguyễn Thị Hương']);
    assert.deepEqual(names.bestThemes('VERTR', 9).map(({ key }) => key), ['trust']);
    assert.deepEqual(names.bestThemes('friction tools', 9).map(({ key }) => key), ['tools/friction']);
    assert.deepEqual(names.words('situation'), ['customer', 'colleague']);
  });

  it('follow what changes, and forget words that nobody writes any more', async () => {
    const index = indexOf(files);
    index.publish();
    const names = await known(index);
    index.set('b.md', interview({ interviewees: ['Tom O’Brien'], themes: ['slow'], date: '2026-11-21', situation: 'colleague' }));
    index.settle();
    index.publish();
    await names.refresh(() => true);
    assert.deepEqual(names.bestThemes('', 9).map(({ key }) => key), ['slow', 'tools/friction', 'trust']);
    assert.deepEqual(names.bestPeople('', 1).map(({ name }) => name), ['Tom O’Brien']);
    assert.deepEqual(names.bestPeople('priya', 9), []);
    assert.deepEqual([names.words('situation'), names.words('setting')], [['colleague', 'customer'], []]);
    index.set('b.md', undefined);
    index.settle();
    index.publish();
    await names.refresh(() => true);
    assert.deepEqual(names.bestInterviews('', 9).map(({ path }) => path), ['a.md', 'c.md']);
  });
});
