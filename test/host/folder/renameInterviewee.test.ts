import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder, type FieldNotesExports } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'renaming people');
let extension: FieldNotesExports;

async function written(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await eventually(async () => {
    await extension.ready();
    assert(extension.snapshot().notes.some(({ path }) => path.endsWith(`/${name}`)) || extension.snapshot().interviewees.some(({ profile }) => profile?.endsWith(`/${name}`)));
  });
  return uri;
}

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Renaming an interviewee in all notes', () => {
  before(async () => {
    extension = await fieldNotes();
  });

  afterEach(closeEditors);

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('changes fields, marks and mentions, the profile and its file’s name', async () => {
    await written('Zoe Quill.md', '---\ntype: interviewee\nname: Zoe Quill\n---\n');
    const text = '---\ninterviewees: [Zoe Quill, Kim] # two\n---\n\nZQ: Yes. [[Zoe Quill]]\n'.replaceAll('\n', '\r\n');
    const uri = await written('zoe.md', text);
    await vscode.commands.executeCommand('fieldNotes.renameInterviewee', { from: 'Zoe Quill', to: 'Zoe Marsh', keepAlias: true });
    assert.equal(await onDisk(uri), text.replaceAll('Zoe Quill', 'Zoe Marsh').replace('ZQ:', 'Zoe:'));
    assert.equal(await onDisk(vscode.Uri.joinPath(folder, 'Zoe Marsh.md')), '---\ntype: interviewee\nname: Zoe Marsh\naliases:\n  - Zoe Quill\n---\n');
  });

  it('merges', async () => {
    const uri = await written('both.md', '---\ninterviewees: [Vic Ash, V. Ash]\n---\n\n**V. Ash:** Yes.\n');
    await vscode.commands.executeCommand('fieldNotes.mergeInterviewees', { from: ['V. Ash'], to: 'Vic Ash' });
    assert.equal(await onDisk(uri), '---\ninterviewees: [Vic Ash]\n---\n\n**Vic Ash:** Yes.\n');
  });

  it('is what F2 does on a mention', async () => {
    const uri = await written('mention.md', '---\ninterviewees: [Ned Ross]\n---\n\n[[Ned Ross]]\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, new vscode.Position(4, 4), 'Ned Lowe');
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), '---\ninterviewees: [Ned Lowe]\n---\n\n[[Ned Lowe]]\n');
    await document.save();
  });
});
