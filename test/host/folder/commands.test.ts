import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fieldNotes } from '../support';

describe('The commands of the manifest', () => {
  it('are all there once the extension is active', async () => {
    await fieldNotes();
    const manifest = vscode.extensions.getExtension('field-notes.field-notes')?.packageJSON as {
      contributes: { commands?: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed = (manifest.contributes.commands ?? []).map(({ command }) => command);
    assert.deepEqual(
      contributed.filter((command) => !registered.has(command)),
      [],
    );
  });
});
