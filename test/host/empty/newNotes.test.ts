import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Making a note with no folder open', () => {
  it('says to open one', async () => {
    for (const id of ['newInterview', 'quickNote']) {
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(`fieldNotes.${id}`, {})), /none is open\. Open one/, id);
    }
  });
});
