import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

describe('A template that is open', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.fieldnotes', 'templates');
  let document: vscode.TextDocument;

  before(async () => {
    await fieldNotes();
    const uri = vscode.Uri.joinPath(folder(), 'walk.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('---\nmood: ${moood}\n---\n\nA walk with ${interviewee}\n'));
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
  });

  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  /** Those of the template alone; other extensions have theirs. */
  const problems = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Field Notes');

  it('has its faults in the Problems panel, at their place', async () => {
    await eventually(() => {
      assert.deepEqual(problems().map(({ code, range }) => [code, document.getText(range)]), [['template-variable', '${moood}']]);
    });
  });

  it('loses them when they are mended, and gets new ones while it is typed', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(1, 6, 1, 14), '${situation}');
    edit.insert(document.uri, new vscode.Position(5, 0), 'Then ${1:a');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => {
      assert.deepEqual(problems().map(({ code, range }) => [code, range.start.line]), [['template-unclosed', 5]]);
    });
  });

  it('offers the variables behind ${', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), '${int');
    await vscode.workspace.applyEdit(edit);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(4, 5));
    const own = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Variable).map(({ label }) => label);
    assert.ok(own.includes('interviewees') && own.includes('openFollowUps'));
  });

  it('is left alone elsewhere', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: '${nobody}' });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', other.uri, new vscode.Position(0, 5));
    assert.ok(!list.items.some(({ kind, label }) => kind === vscode.CompletionItemKind.Variable && label === 'interviewees'));
    assert.deepEqual(vscode.languages.getDiagnostics(other.uri).filter(({ source }) => source === 'Field Notes'), []);
  });
});
