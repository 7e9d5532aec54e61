import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FollowUpNode } from '../../../src/editor/tree/node';
import { closeEditors, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'toggling');
const head = '---\ntype: interview\ninterviewees: [Kim]\n---\n\n';

async function written(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function toggle(answers: unknown): Promise<unknown> {
  return vscode.commands.executeCommand('fieldNotes.toggleFollowUp', answers);
}

/** A row of the view, as its menu hands it to the command. */
function row(path: string, line: number, text: string): FollowUpNode {
  const range = { start: { line, character: 6 }, end: { line, character: 6 + text.length } };
  return {
    kind: 'followUp',
    id: 'followUp',
    parent: undefined,
    entry: { path, number: 0, line, range, box: range, text, state: 'open', due: null, owner: null, mine: true, interviewees: [], offRecord: false },
  };
}

describe('Marking a follow-up done', () => {
  before(async () => {
    await (await fieldNotes()).ready();
  });

  afterEach(closeEditors);

  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('changes the one character in its box, saves, and changes it back', async () => {
    const text = `${head}- [ ] One\n- [ ] **Kim:** Two 📅 2026-12-01\n`.replaceAll('\n', '\r\n');
    const uri = await written('crlf.md', text);
    assert.equal(await toggle({ uri, line: 6 }), true);
    assert.equal(await onDisk(uri), text.replace('- [ ] **Kim', '- [x] **Kim'));
    assert.equal(await toggle({ uri: uri.toString(), line: 6 }), false);
    assert.equal(await onDisk(uri), text);
  });

  it('works on the unsaved text, leaves it unsaved, and is one undo', async () => {
    const uri = await written('unsaved.md', `${head}- [ ] One\n`);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => { edit.insert(new vscode.Position(5, 0), 'New line.\n\n'); });
    const before = editor.document.getText();
    assert.equal(await toggle({ uri, line: 7 }), true);
    assert.equal(editor.document.getText(), before.replace('[ ]', '[x]'));
    assert.equal(editor.document.isDirty, true);
    assert.equal(await onDisk(uri), `${head}- [ ] One\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('takes the one at the cursor when nothing is said', async () => {
    const uri = await written('cursor.md', `${head}- [ ] One\n- [ ] Two\n`);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    editor.selection = new vscode.Selection(6, 9, 6, 9);
    await vscode.commands.executeCommand('fieldNotes.toggleFollowUp');
    assert.equal(await onDisk(uri), `${head}- [ ] One\n- [x] Two\n`);
  });

  it('finds again what stood elsewhere when it was shown', async () => {
    const uri = await written('moved.md', `${head}- [ ] Same\n- [ ] Other\n- [ ] Same\n`);
    await vscode.commands.executeCommand('fieldNotes.toggleFollowUp', row('toggling/moved.md', 12, 'Same'));
    assert.equal(await onDisk(uri), `${head}- [ ] Same\n- [ ] Other\n- [x] Same\n`);
    await vscode.commands.executeCommand('fieldNotes.toggleFollowUp', row('toggling/moved.md', 5, 'Other'));
    assert.equal(await onDisk(uri), `${head}- [ ] Same\n- [x] Other\n- [x] Same\n`);
  });

  it('makes each edit on what the one before left, when several come at once', async () => {
    const uri = await written('several.md', `${head}- [ ] One\n- [x] Two\n- [-] Three\n`);
    assert.deepEqual(await Promise.all([5, 6, 7].map((line) => toggle({ uri, line }))), [true, false, true]);
    assert.equal(await onDisk(uri), `${head}- [x] One\n- [ ] Two\n- [x] Three\n`);
  });

  it('says so where there is none, and changes nothing', async () => {
    const text = `${head}- [ ] One\n\nText\n`;
    const uri = await written('none.md', text);
    await assert.rejects(toggle({ uri, line: 7 }), /no follow-up in line 8 of “.*none\.md”/);
    await assert.rejects(toggle({ uri: await written('plain.md', '- [ ] One\n'), line: 0 }), /no interview note/);
    assert.equal(await onDisk(uri), text);
  });

  it('declines a file that saving would change elsewhere', async () => {
    const text = `${head}- [ ] One\r\n- [ ] Two\n`;
    const uri = await written('mixed.md', text);
    await assert.rejects(toggle({ uri, line: 5 }), /mixed\.md/);
    assert.equal(await onDisk(uri), text);
  });
});
