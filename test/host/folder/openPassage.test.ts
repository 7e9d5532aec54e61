import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'opening');
const path = 'opening/note.md';
const uri = vscode.Uri.joinPath(workspaceFolder(), path);
const said = 'It logs me out.';
const shown = { path, range: { start: { line: 7, character: 2 }, end: { line: 7, character: 29 } }, text: said };

async function open(target: unknown): Promise<vscode.TextEditor> {
  const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>('fieldNotes.openPassage', target);
  assert.ok(editor);
  return editor;
}

function selected(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.selection);
}

describe('Opening a passage from a view', () => {
  before(async () => {
    await (await fieldNotes()).ready();
    const text = `---\ntype: interview\ninterviewees: [Kim]\n---\n\n- First. #x\n\n- ${said} #tools #x\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  });

  afterEach(closeEditors);

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('selects it', async () => {
    assert.equal(selected(await open(shown)), `${said} #tools #x`);
  });

  it('selects it where it stands now in the unsaved text', async () => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => { edit.insert(new vscode.Position(5, 0), 'Before.\n\nBefore.\n\n'); });
    assert.equal(selected(await open(shown)), `${said} #tools #x`);
  });

  it('selects what stands in its place when it is gone', async () => {
    const editor = await open({ ...shown, text: 'Something else', range: { start: { line: 90, character: 0 }, end: { line: 91, character: 0 } } });
    assert.equal(editor.document.uri.toString(), uri.toString());
    assert.ok(editor.selection.isEmpty);
  });

  it('opens a note as a whole', async () => {
    assert.equal((await open({ path })).document.uri.toString(), uri.toString());
  });
});
