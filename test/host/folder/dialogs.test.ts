import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

/** Every file below the folder, with its text. */
async function files(): Promise<Record<string, string>> {
  const root = workspaceFolder().fsPath;
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(names.sort().map(async (name) => [name, await readFile(name, 'utf8')] as const)));
}

/** Runs a command, and presses one key after the other at its questions until it has ended. */
async function pressing<T>(key: 'Enter' | 'Escape', id: string, answers?: object): Promise<T | undefined> {
  const command = key === 'Enter' ? 'workbench.action.acceptSelectedQuickOpenItem' : 'workbench.action.closeQuickOpen';
  const result = vscode.commands.executeCommand<T | undefined>(`fieldNotes.${id}`, answers);
  // Nothing tells from here when a question is in sight; before that there is nothing to answer.
  const pressed = setInterval(() => void vscode.commands.executeCommand(command), 100);
  try {
    return await result;
  } finally {
    clearInterval(pressed);
  }
}

describe('Commands that ask', () => {
  const inbox = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'dialogs inbox.md');
  const pasted = 'Dana Okafor, 2026-11-05\n\nwords\n';

  /** The files that other tests of this window count on. */
  let known: ReadonlySet<string>;

  before(async () => {
    known = new Set(Object.keys(await files()));
    await (await fieldNotes()).ready();
    await writeFile(inbox().fsPath, pasted);
  });

  afterEach(closeEditors);

  after(async () => {
    const made = Object.keys(await files()).filter((file) => !known.has(file));
    for (const file of made) await rm(file);
    const paths = made.map((file) => relative(vscode.Uri.file(file)));
    const index = await fieldNotes();
    await eventually(() => { assert.deepEqual(index.snapshot().notes.filter((note) => paths.includes(note.path)), []); });
  });

  async function open(): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(inbox());
  }

  const ids = ['newInterview', 'newFollowUpInterview', 'makeInterviewNote', 'newInterviewee', 'newTheme', 'newTemplate', 'insertQuestion', 'prepare', 'chooseFormat'];
  for (const id of ids) {
    it(`leave nothing behind at Escape: ${id}`, async () => {
      const editor = await open();
      const before = await files();
      assert.equal(await pressing('Escape', id), undefined);
      assert.deepEqual(await files(), before);
      assert.equal(editor.document.getText(), pasted);
      assert.deepEqual(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty), []);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    });
  }

  it('take Enter for what is proposed: New Interview Note', async () => {
    const uri = await pressing<vscode.Uri>('Enter', 'newInterview');
    assert.match(relative(uri ?? inbox()), /^interviews\/\d{4}-\d\d-\d\d( \d+)?\.md$/);
  });

  it('take Enter for what is proposed: what is open from before', async () => {
    const uri = await pressing<vscode.Uri>('Enter', 'newInterview', { ask: true, interviewees: ["Tom O'Brien"] });
    assert.ok(uri);
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /\n- I owe: Send Tom the two-page summary \(due 2026-11-27\)\n/);
  });

  it('take Enter for what is proposed: Make Interview Note', async () => {
    const { document } = await open();
    assert.equal((await pressing<vscode.Uri>('Enter', 'makeInterviewNote'))?.toString(), inbox().toString());
    assert.match(document.getText(), /^---\ntype: interview\ndate: 2026-11-05\ninterviewees:\n {2}- Dana Okafor\n/);
    assert.ok(document.getText().endsWith(pasted));
  });

  it('take Enter for what is proposed: Insert Open-Ended Question', async () => {
    const { document } = await open();
    // The first pick chooses the first question, the next goes on.
    const [id] = (await pressing<string[]>('Enter', 'insertQuestion')) ?? [];
    assert.ok(id);
    assert.match(document.getText(), /Q: \S.+/);
  });

  it('take Enter for what is proposed: New Follow-up Interview', async () => {
    const uri = await pressing<vscode.Uri>('Enter', 'newFollowUpInterview');
    assert.ok(uri);
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /\ntitle: Follow-up with /);
  });

  it('take Enter for what is proposed: New Interviewee Profile and New Codebook Entry', async () => {
    const profile = await pressing<vscode.Uri>('Enter', 'newInterviewee');
    assert.match(relative(profile ?? inbox()), /^interviewees\/.+\.md$/);
    const entry = await pressing<vscode.Uri>('Enter', 'newTheme');
    assert.match(relative(entry ?? inbox()), /^themes\/.+\.md$/);
  });

  it('take Enter for what is proposed: Prepare, and Is an Informal Interview Right Here?', async () => {
    assert.match((await pressing<vscode.Uri>('Enter', 'prepare'))?.path ?? '', /Briefing /);
    const advice = await pressing<{ format: string; reasonsFor: string[] }>('Enter', 'chooseFormat');
    assert.equal(advice?.format, 'informal');
    assert.ok(advice.reasonsFor.length > 0);
  });
});
