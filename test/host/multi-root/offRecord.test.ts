import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder, type FieldNotesExports } from '../support';

const text = `---
type: interview
interviewees: [Ines Duarte]
---

- The price is not settled. #between-us
- The board knows. #off-record
`;

describe('What is off the record, with several folders open', () => {
  const note = vscode.Uri.joinPath(workspaceFolder(1), 'off the record.md');
  const settings = vscode.Uri.joinPath(workspaceFolder(1), '.vscode/settings.json');
  const write = (uri: vscode.Uri, content: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  let api: FieldNotesExports;

  before(async () => {
    api = await fieldNotes();
    await write(note, text);
  });

  after(async () => {
    for (const uri of [note, vscode.Uri.joinPath(settings, '..')]) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  function withheld(themes: ReturnType<FieldNotesExports['snapshot']>['themes'], isHere: (file: string) => boolean): string[] {
    return themes.flatMap(({ key, passages }) => (passages.some((passage) => passage.offRecord && isHere(passage.path)) ? [key] : []));
  }

  function toldByCommandLine(folder: vscode.Uri): string[] {
    const extension = vscode.extensions.getExtension('field-notes.field-notes') ?? assert.fail();
    const cli = path.join(extension.extensionPath, 'dist/cli.js');
    const { stdout } = spawnSync(process.execPath, [cli, 'index', folder.fsPath, '--json'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8', maxBuffer: 1e8 });
    return withheld((JSON.parse(stdout) as ReturnType<FieldNotesExports['snapshot']>).themes, () => true);
  }

  it('is named by each folder’s own settings, as for the command line', async () => {
    const inFirst = toldByCommandLine(workspaceFolder(0));
    for (const [content, expected] of [['{}', ['off-record']], ['{ "fieldNotes.privacy.offRecordTheme": "Between us" }', ['between-us']]] as const) {
      await write(settings, content);
      await eventually(async () => {
        await api.ready();
        const { themes } = api.snapshot();
        assert.deepEqual(withheld(themes, (file) => file.endsWith('off the record.md')), expected);
        assert.deepEqual(withheld(themes, (file) => !file.startsWith(path.basename(workspaceFolder(1).fsPath) + ' (2)/')), inFirst);
      });
      assert.deepEqual(toldByCommandLine(workspaceFolder(1)), expected);
    }
  });
});
