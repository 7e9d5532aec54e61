import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { commandIds } from '../../../src/editor/commandIds';

describe('commandIds', () => {
  it('are those of the manifest', () => {
    assert.deepEqual([...commandIds].sort(), manifest.contributes.commands.map(({ command }) => command).sort());
  });
});
