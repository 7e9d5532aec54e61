import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fieldNotes } from '../support';

describe('The extension in a workspace of several folders', () => {
  it('activates', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    assert.equal((await fieldNotes()).version, 1);
  });
});
