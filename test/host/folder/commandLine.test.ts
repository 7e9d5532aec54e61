import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';

describe('The command line', () => {
  it('gives the snapshot that the extension gives, byte for byte', async () => {
    const extensionExports = await fieldNotes();
    await vscode.workspace.saveAll(false);
    const extension = vscode.extensions.getExtension('field-notes.field-notes') ?? assert.fail();
    // On the desktop VS Code's own program is Node when told to be.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const cli = path.join(extension.extensionPath, 'dist/cli.js');
    // What other tests did to files, the watcher tells when it likes.
    await eventually(async () => {
      await extensionExports.ready();
      const snapshot = extensionExports.snapshot();
      const { stdout, stderr } = spawnSync(process.execPath, [cli, 'index', workspaceFolder().fsPath, '--json'], { env, encoding: 'utf8', maxBuffer: 1e8 });
      assert.equal(stderr, '');
      assert.equal(stdout, `${JSON.stringify(snapshot)}\n`);
      assert(snapshot.notes.length > 0);
    });
  });
});
