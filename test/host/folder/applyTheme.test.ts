import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'coding');
const head = '---\ntype: interview\ninterviewees: [Kim]\n---\n\n';

async function opened(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri);
}

function select(editor: vscode.TextEditor, ...[line, from, until]: readonly [number, number, number]): void {
  editor.selection = new vscode.Selection(line, from, line, until);
}

describe('Applying a theme', () => {
  before(async () => {
    await (await fieldNotes()).ready();
  });

  afterEach(closeEditors);

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('highlights part of a line, is one undo, changes nothing the second time, and goes again', async () => {
    const text = `${head}She waits here.\n`.replaceAll('\n', '\r\n');
    const editor = await opened('part.md', text);
    select(editor, 5, 4, 9);
    await vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['release planning', 'trust'] });
    const coded = text.replace('waits', '==waits== #release-planning #trust');
    assert.equal(editor.document.getText(), coded);
    select(editor, 5, 6, 11);
    await vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] });
    assert.equal(editor.document.getText(), coded);
    await vscode.commands.executeCommand('fieldNotes.removeTheme', { themes: ['trust', 'release planning'] });
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(editor.document.getText(), text));
  });

  it('changes nothing the second time while the selection is left as it has grown', async () => {
    const editor = await opened('grown.md', `${head}She waits here.\n\nOne.\n\nTwo.\n\n- A\n- B\n`);
    for (const selection of [new vscode.Selection(5, 4, 5, 9), new vscode.Selection(7, 0, 9, 4), new vscode.Selection(11, 0, 12, 3)]) {
      editor.selection = selection;
      const before = editor.document.getText();
      await vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] });
      const coded = editor.document.getText();
      assert.notEqual(coded, before);
      await vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] });
      assert.equal(editor.document.getText(), coded);
      await vscode.commands.executeCommand('fieldNotes.removeTheme', { themes: ['trust'] });
      assert.equal(editor.document.getText(), before);
    }
  });

  it('tags the block of each cursor', async () => {
    const editor = await opened('blocks.md', `${head}- One\n- Two\n\nThree\n`);
    editor.selections = [new vscode.Selection(5, 3, 5, 3), new vscode.Selection(8, 0, 8, 0)];
    await vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] });
    assert.equal(editor.document.getText(), `${head}- One #trust\n- Two\n\nThree #trust\n`);
  });

  it('declines where saving would change more, and where there is nothing to code', async () => {
    const mixed = await opened('mixed.md', `${head}One\r\n`);
    select(mixed, 5, 0, 3);
    await assert.rejects(async () => vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] }), /mixed\.md” is left as it is/);
    const editor = await opened('blank.md', `${head}\`\`\`\nOne\n\`\`\`\n`);
    select(editor, 6, 0, 3);
    await assert.rejects(async () => vscode.commands.executeCommand('fieldNotes.applyTheme', { themes: ['trust'] }), /no text of the conversation here/);
  });

  it('is offered by the lightbulb on a selection', async () => {
    const editor = await opened('bulb.md', `${head}One\n`);
    await (await fieldNotes()).ready();
    await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(5, 0, 5, 3));
      assert(actions.some(({ title }) => title === 'Apply Theme…'));
    });
  });
});
