import assert from 'node:assert/strict';
import { fieldNotes } from '../support';

describe('The extension in a folder', () => {
  it('activates and says which version of its exports it gives', async () => {
    assert.equal((await fieldNotes()).version, 1);
  });
});
