import assert from 'node:assert/strict';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder, type FieldNotesExports } from '../support';

let extension: FieldNotesExports;
/** Neither VS Code nor the index hear of what other programs do there, as in the moment after. One for each test. */
let folder: vscode.Uri;
let tests = 0;

const text = '---\ninterviewees: [Kim]\n---\n\nA. #zig\n';
const renamed = text.replace('#zig', '#zing');

async function written(files: Readonly<Record<string, string>>): Promise<vscode.Uri[]> {
  await vscode.workspace.fs.createDirectory(folder);
  const uris = Object.keys(files).map((name) => vscode.Uri.joinPath(folder, name));
  for (const [index, content] of Object.values(files).entries()) await vscode.workspace.fs.writeFile(uris[index] ?? folder, new TextEncoder().encode(content));
  await vscode.commands.executeCommand('fieldNotes.rebuildIndex');
  await eventually(async () => {
    await extension.ready();
    assert.equal(extension.snapshot().themes.find(({ key }) => key === 'zig')?.notes.length, Object.values(files).filter((content) => content.includes('interviewees')).length);
  });
  return uris;
}

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function rename(): Promise<unknown> {
  return Promise.resolve(vscode.commands.executeCommand('fieldNotes.renameTheme', { from: 'zig', to: 'zing' }));
}

/** Each test changes files in a folder that no other test looks at. */
function useFolderOfItsOwn(): void {
  before(async () => {
    extension = await fieldNotes();
  });

  beforeEach(() => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `unwatched ${++tests}`);
  });

  afterEach(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('fieldNotes.rebuildIndex');
  });
}

describe('A change over several files, one of which is in its way,', () => {
  useFolderOfItsOwn();

  it('changes nothing and names it where it is read-only', async () => {
    const [a, b] = await written({ 'a.md': text, 'b.md': text });
    assert(a && b);
    chmodSync(b.fsPath, 0o444);
    await assert.rejects(rename, /Nothing was changed\. “unwatched \d+\/b\.md”: It is read-only\./u);
    assert.equal(await onDisk(a), text);
    assert.equal(await onDisk(b), text);
  });

  it('changes nothing and names it where it was deleted a moment ago', async () => {
    const [a, b] = await written({ 'a.md': text, 'b.md': text });
    assert(a && b);
    rmSync(b.fsPath);
    await assert.rejects(rename, /Nothing was changed\. “unwatched \d+\/b\.md”: It is no longer there\. Try again\./u);
    assert.equal(await onDisk(a), text);
  });

  it('works on what is on disk now', async () => {
    const [a, b] = await written({ 'a.md': text, 'b.md': text });
    assert(a && b);
    const changed = text.replace('A. #zig', 'Another, longer line.\n\nB. #zig');
    writeFileSync(b.fsPath, changed);
    await rename();
    assert.equal(await onDisk(a), renamed);
    assert.equal(await onDisk(b), changed.replace('#zig', '#zing'));
  });

  it('changes nothing and names it where the editor does not show yet what is on disk', async () => {
    const [a, b] = await written({ 'a.md': text, 'b.md': text });
    assert(a && b);
    // Not shown in an editor: as one opens, VS Code reads the file once more in the background, and might find the change.
    await vscode.workspace.openTextDocument(b);
    const changed = `${text}\nMore.\n`;
    writeFileSync(b.fsPath, changed);
    await assert.rejects(rename, /Nothing was changed\. “unwatched \d+\/b\.md”: It was changed on disk a moment ago\. Try again\./u);
    assert.equal(await onDisk(a), text);
    assert.equal(await onDisk(b), changed);
  });

  it('changes nothing and names it where it holds a merge conflict', async () => {
    const conflict = `${text}<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n`;
    const [a, b] = await written({ 'a.md': text, 'b.md': conflict });
    assert(a && b);
    await assert.rejects(rename, /Nothing was changed\. “unwatched \d+\/b\.md”: It holds a merge conflict/u);
    assert.equal(await onDisk(a), text);
    assert.equal(await onDisk(b), conflict);
  });

  it('names three of many, and counts the others', async () => {
    const uris = await written({ 'a.md': text, ...Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`m${index}.md`, text.replace('\n---', '\r\n---')])) });
    await assert.rejects(rename, /Nothing was changed\..*m0\.md.*m1\.md.*m2\.md.* And 2 more\.$/su);
    assert.equal(await onDisk(uris[0] ?? folder), text);
  });

  it('leaves what is unsaved unsaved, and saves the others', async () => {
    const [a, b] = await written({ 'a.md': text, 'b.md': text });
    assert(a && b);
    const editor = await vscode.window.showTextDocument(b);
    await editor.edit((edit) => { edit.insert(new vscode.Position(4, 0), 'Mine. '); });
    await rename();
    assert.equal(await onDisk(a), renamed);
    assert.equal(await onDisk(b), text);
    assert.equal(editor.document.getText(), renamed.replace('A.', 'Mine. A.'));
    assert(editor.document.isDirty);
  });
});

describe('A change over several files that renames or deletes some', () => {
  useFolderOfItsOwn();

  async function names(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  }

  it('never takes the place of another file', async () => {
    await written({ 'a.md': text, 'zig.md': '---\ntype: theme\ntheme: zig\n---\n', 'Zing.md': 'Something else.\n' });
    await rename();
    assert.deepEqual(await names(), ['Zing.md', 'a.md', 'zing 2.md']);
    assert.equal(await onDisk(vscode.Uri.joinPath(folder, 'Zing.md')), 'Something else.\n');
    assert.equal(await onDisk(vscode.Uri.joinPath(folder, 'zing 2.md')), '---\ntype: theme\ntheme: zing\n---\n');
  });

  it('is one undo, which gives the file its name back', async () => {
    const entry = '---\ntype: theme\ntheme: zig\n---\n';
    const [a] = await written({ 'a.md': text, 'zig.md': entry });
    assert(a);
    await rename();
    assert.deepEqual(await names(), ['a.md', 'zing.md']);
    await vscode.window.showTextDocument(a);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => {
      assert.deepEqual(await names(), ['a.md', 'zig.md']);
      assert.equal(await onDisk(a), text);
      assert.equal(await onDisk(vscode.Uri.joinPath(folder, 'zig.md')), entry);
      assert.deepEqual(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path), []);
    });
  });

  it('is one undo, which brings a deleted entry back', async () => {
    const entries = ['zig', 'zag'].map((theme) => `---\ntype: theme\ntheme: ${theme}\ndefinition: ${theme}!\n---\n`);
    const [a, zig, zag] = await written({ 'a.md': text, 'zig.md': entries[0] ?? '', 'zag.md': entries[1] ?? '' });
    assert(a && zig && zag);
    await vscode.commands.executeCommand('fieldNotes.mergeThemes', { from: ['zig'], to: 'zag', keepAlias: true });
    assert.deepEqual(await names(), ['a.md', 'zag.md']);
    assert.match(await onDisk(zag), /aliases:\n {2}- zig\n[^]*## zig[^]*definition: zig!/u);
    await vscode.window.showTextDocument(a);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => {
      assert.deepEqual(await names(), ['a.md', 'zag.md', 'zig.md']);
      assert.deepEqual([await onDisk(a), await onDisk(zig), await onDisk(zag)], [text, ...entries]);
    });
  });
});
