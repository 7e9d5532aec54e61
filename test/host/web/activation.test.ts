import { fieldNotes } from '../support';
import { equal } from './assert';

describe('The extension in a web worker', () => {
  it('has no Node under it', () => {
    equal(typeof process === 'undefined' ? undefined : process.versions.node, undefined);
  });

  it('activates and says which version of its exports it gives', async () => {
    equal((await fieldNotes()).version, 1);
  });
});
