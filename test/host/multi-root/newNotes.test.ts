import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fieldNotes, workspaceFolder } from '../support';

/** A folder in memory whose disk fails in a way of choice, having written a part. */
class FailingDisk implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly folders = new Set(['/']);
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly failure: () => Error) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (!file && !this.folders.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    return { type: file ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = (other: string): boolean => other !== path && other.replace(/\/[^/]*$/u, '/').replace(/(?<=.)\/$/u, '') === path;
    const entries = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths].filter(below).map((other) => [other.slice(other.lastIndexOf('/') + 1), type]);
    return [...entries(this.files.keys(), vscode.FileType.File), ...entries(this.folders, vscode.FileType.Directory)];
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.files.get(path) ?? new Uint8Array();
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.set(path, content.slice(0, 10));
    throw this.failure();
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
    this.folders.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

/** Makes a change of the workspace's folders, and waits until it is one. */
async function changedFolders(change: () => boolean): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(change());
  await changed;
}

describe('Making a note with several folders open', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  const inFolder = (uri: vscode.Uri): string | undefined => vscode.workspace.getWorkspaceFolder(uri)?.name;

  async function newNote(answers: object): Promise<vscode.Uri> {
    const made = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.newInterview', { date: '2026-11-10', ...answers });
    assert.ok(made);
    return made;
  }

  it('puts it into the folder of the editor at work', async () => {
    const first = vscode.workspace.getWorkspaceFolder(workspaceFolder(0))?.name;
    const second = vscode.workspace.getWorkspaceFolder(workspaceFolder(1))?.name;
    const inSecond = await newNote({ interviewees: ['Ada'], folder: workspaceFolder(1) });
    assert.equal(inFolder(inSecond), second);
    // The new note is the editor at work now.
    assert.equal(inFolder(await newNote({ interviewees: ['Bo'] })), second);
    await closeEditors();
    assert.equal(inFolder(await newNote({ interviewees: ['Cy'] })), first);
  });

  const disks: [what: string, failure: () => Error, message: RegExp][] = [
    ['is read-only', () => vscode.FileSystemError.NoPermissions('no'), /can’t be written to/],
    ['is full', () => new Error('ENOSPC: no space left on device, write'), /the disk is full\. Make room/],
    ['can’t be reached', () => vscode.FileSystemError.Unavailable('gone'), /can’t be reached now/],
    ['lost its folder', () => vscode.FileSystemError.FileNotFound('gone'), /its folder is gone/],
  ];
  it('leaves a selection where it is when its note can’t be made', async () => {
    const disk = new FailingDisk(() => new Error('ENOSPC: no space left on device, write'));
    disk.files.set('/inbox.md', new TextEncoder().encode('Ada, 2026-11-10\nwords\n'));
    const provider = vscode.workspace.registerFileSystemProvider('field-notes-test-move', disk);
    const folder = vscode.Uri.from({ scheme: 'field-notes-test-move', path: '/' });
    const end = vscode.workspace.workspaceFolders?.length ?? 0;
    await changedFolders(() => vscode.workspace.updateWorkspaceFolders(end, 0, { uri: folder, name: 'full' }));
    try {
      const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'inbox.md'));
      editor.selection = new vscode.Selection(0, 0, 2, 0);
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand('fieldNotes.makeInterviewNote', {})), /“interviews\/2026-11-10 Ada\.md”: the disk is full/);
      assert.equal(editor.document.getText(), 'Ada, 2026-11-10\nwords\n');
      assert.equal(editor.document.isDirty, false);
      assert.deepEqual([...disk.files.keys()], ['/inbox.md']);
    } finally {
      await closeEditors();
      await changedFolders(() => vscode.workspace.updateWorkspaceFolders(end, 1));
      provider.dispose();
    }
  });

  for (const [index, [what, failure, message]] of disks.entries()) {
    it(`says that a disk ${what}, and leaves nothing on it`, async () => {
      const disk = new FailingDisk(failure);
      const scheme = `field-notes-test-${index}`;
      const provider = vscode.workspace.registerFileSystemProvider(scheme, disk);
      const folder = vscode.Uri.from({ scheme, path: '/' });
      const end = vscode.workspace.workspaceFolders?.length ?? 0;
      await changedFolders(() => vscode.workspace.updateWorkspaceFolders(end, 0, { uri: folder, name: what }));
      try {
        const makers: [file: RegExp, make: () => Thenable<unknown>][] = [
          [/interviews\/2026-11-10 Nobody\.md/, () => newNote({ interviewees: ['Nobody'], folder })],
          [/interviews\/\d{4}-\d\d-\d\d Nobody\.md/, () => vscode.commands.executeCommand('fieldNotes.newFollowUpInterview', { interviewees: ['Nobody'], folder })],
          [/interviewees\/Nobody\.md/, () => vscode.commands.executeCommand('fieldNotes.newInterviewee', { name: 'Nobody', folder })],
          [/themes\/no\/body\.md/, () => vscode.commands.executeCommand('fieldNotes.newTheme', { name: 'no/body', folder })],
        ];
        assert.equal(await vscode.commands.executeCommand('fieldNotes.quickNote', folder), undefined);
        for (const [file, make] of makers) {
          await assert.rejects(Promise.resolve(make()), (error: Error) => {
            assert.match(error.message, message);
            assert.match(error.message, /^Couldn’t create “/);
            assert.match(error.message, file);
            return true;
          });
          assert.deepEqual([...disk.files.keys()], [], String(file));
          assert.deepEqual([...disk.folders], ['/'], String(file));
        }
      } finally {
        await changedFolders(() => vscode.workspace.updateWorkspaceFolders(end, 1));
        provider.dispose();
      }
    });
  }
});
