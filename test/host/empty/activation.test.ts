import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fieldNotes } from '../support';

describe('The extension in a window without a folder', () => {
  it('activates', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    assert.equal((await fieldNotes()).version, 1);
  });
});
