import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder, type FieldNotesExports } from '../support';

/** One for each test: VS Code may still hold the text of a file that was there before. */
let folder: vscode.Uri;
let tests = 0;
const head = '---\ntype: interview\ninterviewees: [Kim]\nthemes: [zig, zag] # both\n---\n\n';

let extension: FieldNotesExports;

async function written(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

function run(command: string, answers: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand(`fieldNotes.${command}`, answers);
}

/** The index holds what was written. */
async function indexed(theme: string): Promise<void> {
  await eventually(async () => {
    await extension.ready();
    assert(extension.snapshot().themes.some(({ key }) => key === theme), `no theme ${theme}`);
  });
}

describe('Renaming a theme in all notes', () => {
  before(async () => {
    extension = await fieldNotes();
  });

  beforeEach(() => {
    folder = vscode.Uri.joinPath(workspaceFolder(), `renaming ${++tests}`);
  });

  afterEach(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await eventually(async () => {
      await extension.ready();
      assert.deepEqual(extension.snapshot().notes.filter(({ path }) => path.startsWith('renaming')), []);
    });
  });

  it('changes its names, to the byte nothing else, and saves what was saved before', async () => {
    const texts = { 'a.md': `${head}A. #zig\n- ==b== #Zig/deep\n`.replaceAll('\n', '\r\n'), 'b.md': `\uFEFF${head}No.  \n\nB #zig` };
    const uris = [await written('a.md', texts['a.md']), await written('b.md', texts['b.md'])];
    await indexed('zig/deep');
    const changed = await run('renameTheme', { from: 'zig', to: 'zing' });
    assert.deepEqual((changed as vscode.Uri[]).map(String).sort(), uris.map(String));
    for (const [index, text] of Object.values(texts).entries()) {
      assert.equal(await onDisk(uris[index]!), text.replace('[zig', '[zing').replaceAll('#zig', '#zing').replace('#Zig', '#zing'));
    }
    assert(!vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.startsWith(folder.path)));
  });

  it('works on unsaved text, which stays unsaved', async () => {
    const uri = await written('a.md', `${head}A.\n`);
    const other = await written('b.md', `${head}B. #zig\n`);
    await indexed('zig');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => { edit.insert(new vscode.Position(6, 2), ' #zig'); });
    await eventually(() => assert(editor.document.isDirty));
    await run('renameTheme', { from: 'zig', to: 'zing' });
    assert.equal(editor.document.getText(), `${head.replace('zig', 'zing')}A. #zing\n`);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await onDisk(uri), `${head}A.\n`);
    assert.equal(await onDisk(other), `${head.replace('zig', 'zing')}B. #zing\n`);
    await editor.document.save();
  });

  it('is one undo, after which the disk is as it was', async () => {
    const text = `${head}A. #zig\n`;
    const uris = [await written('a.md', text), await written('b.md', text)];
    await indexed('zig');
    await vscode.window.showTextDocument(uris[0]!);
    await run('renameTheme', { from: 'zig', to: 'zing' });
    await vscode.window.showTextDocument(uris[0]!);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => {
      for (const uri of uris) assert.equal(await onDisk(uri), text);
      assert(!vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.startsWith(folder.path)));
    });
  });

  for (const [when, hasUnsaved] of [['VS Code saves its files', false], ['it saves its files itself, as there is unsaved work,', true]] as const) {
    it(`is undone as well while ${when}`, async () => {
      const text = `${head}A. #zig\n`;
      const uris = [await written('a.md', text), await written('b.md', text), await written('c.md', text)];
      await indexed('zig');
      const editor = await vscode.window.showTextDocument(uris[2]!);
      if (hasUnsaved) await editor.edit((edit) => { edit.insert(new vscode.Position(6, 0), 'Mine. '); });
      const before = editor.document.getText();
      let undo: Thenable<unknown> | undefined;
      const saved = new Promise<void>((resolve) => {
        const listener = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
          if (uri.path !== uris[1]!.path) return;
          listener.dispose();
          resolve();
        });
      });
      // One of them waits until another is saved and all is undone.
      const listener = vscode.workspace.onWillSaveTextDocument((event) => {
        if (event.document.uri.path === uris[0]!.path && !undo) event.waitUntil(saved.then(() => (undo = vscode.commands.executeCommand('undo'))));
      });
      // Where it sees that somebody was faster, it says so.
      await run('renameTheme', { from: 'zig', to: 'zing' }).then(undefined, (error: unknown) => { assert.match(String(error), /Nothing was changed/); });
      listener.dispose();
      assert(undo);
      await undo;
      await eventually(async () => {
        for (const uri of uris) assert.equal(await onDisk(uri), text);
        assert.equal(editor.document.getText(), before);
        const dirty = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.path.startsWith(folder.path));
        assert.deepEqual(dirty.map(({ uri }) => uri.path), hasUnsaved ? [uris[2]!.path] : []);
      });
    });
  }

  it('is undone and done again after others, and leaves the tabs that were opened meanwhile', async () => {
    const textWith = (theme: string): string => `${head}A. #${theme}\n`.replace('zig', theme);
    const uris = [await written('a.md', textWith('zig')), await written('b.md', textWith('zig')), await written('c.md', textWith('zig'))];
    await indexed('zig');
    await run('renameTheme', { from: 'zig', to: 'zing' });
    await indexed('zing');
    await run('renameTheme', { from: 'zing', to: 'zong' });
    for (const uri of uris.slice(0, 2)) await vscode.window.showTextDocument(uri, { preview: false });
    for (const [command, theme] of [['undo', 'zing'], ['undo', 'zig'], ['redo', 'zing'], ['redo', 'zong']] as const) {
      await vscode.commands.executeCommand(command);
      await eventually(async () => {
        for (const uri of uris) assert.equal(await onDisk(uri), textWith(theme));
        assert(!vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.startsWith(folder.path)));
      });
    }
    // Those that VS Code opened for what was undone are closed once it is saved.
    await eventually(() => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.path : ''));
      assert.deepEqual(tabs.sort(), uris.slice(0, 2).map(({ path }) => path));
    });
  });

  it('changes nothing where one file can’t be changed, and names it', async () => {
    const mixed = `${head}A. #zig\r\n`;
    const uris = [await written('a.md', `${head}A. #zig\n`), await written('mixed.md', mixed)];
    await indexed('zig');
    await assert.rejects(async () => run('renameTheme', { from: 'zig', to: 'zing' }), /Nothing was changed.*mixed\.md/s);
    assert.equal(await onDisk(uris[0]!), `${head}A. #zig\n`);
    assert.equal(await onDisk(uris[1]!), mixed);
  });

  it('takes the codebook entry along, its file’s name too', async () => {
    await written('a.md', `${head}A. #zig\n`);
    await written('zig.md', '---\ntype: theme\ntheme: zig\n---\n');
    await indexed('zig');
    await run('renameTheme', { from: 'zig', to: 'zing', keepAlias: true });
    assert.equal(await onDisk(vscode.Uri.joinPath(folder, 'zing.md')), '---\ntype: theme\ntheme: zing\naliases:\n  - zig\n---\n');
    await assert.rejects(async () => onDisk(vscode.Uri.joinPath(folder, 'zig.md')));
  });

  it('merges and deletes', async () => {
    const uri = await written('a.md', `${head}A. #zig #zag\n`);
    await indexed('zag');
    await run('mergeThemes', { from: ['zig'], to: 'zag' });
    assert.equal(await onDisk(uri), `${head.replace('zig, ', '')}A. #zag\n`);
    await indexed('zag');
    await run('deleteTheme', { theme: 'zag' });
    assert.equal(await onDisk(uri), `${head.replace('zig, zag', '')}A.\n`);
  });

  it('is what F2 does in the text', async () => {
    const uri = await written('a.md', `${head}A. #zig\n`);
    await indexed('zig');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, new vscode.Position(6, 5), 'zing');
    assert.equal(edit.get(uri).length, 2);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), `${head.replace('zig', 'zing')}A. #zing\n`);
    await document.save();
  });
});
