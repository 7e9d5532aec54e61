import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'exporting');
const talk = `---
type: interview
title: Queues
date: 2025-04-05
interviewees: [Ottilie Vex]
situation: customer
study: exporting
---

- 14:00 Ottilie waits in every ==queue== #exporting/queues

> “The queue is the product.” #exporting/queues

- [ ] **Ottilie:** send the picture
`;
const refused = `---
type: interview
date: 2025-04-06
interviewees: [Mo Zant]
consent: declined
study: exporting
---

- Not a word. #exporting
`;

async function exporting(answers: Record<string, unknown>): Promise<string> {
  const written = await vscode.commands.executeCommand<readonly vscode.Uri[]>('fieldNotes.export', { studies: ['exporting'], ...answers });
  assert.equal(written.length, 1);
  return written[0]?.fsPath ?? '';
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8');
const inFolder = async (): Promise<string[]> => (await readdir(folder.fsPath)).sort();

describe('Export', () => {
  let state: string;
  const stateBefore = process.env.XDG_STATE_HOME;

  before(async () => {
    state = await mkdtemp(path.join(os.tmpdir(), 'field-notes-state-'));
    process.env.XDG_STATE_HOME = state;
    for (const [name, text] of [['talk.md', talk], ['refused.md', refused]] as const) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    const api = await fieldNotes();
    await eventually(async () => {
      await api.ready();
      assert.equal(api.snapshot().notes.filter(({ study }) => study === 'exporting').length, 2);
    });
  });

  after(async () => {
    await closeEditors();
    if (stateBefore === undefined) delete process.env.XDG_STATE_HOME;
    else process.env.XDG_STATE_HOME = stateBefore;
    await rm(state, { recursive: true });
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('writes each format, without who was not asked and without what must not be used', async () => {
    for (const [format, name] of [['markdown', 'r.md'], ['html', 'r.html'], ['table-csv', 't.csv'], ['table-markdown', 't.md'], ['passages-csv', 'p.csv']] as const) {
      const file = await exporting({ format, target: `exporting/out/${name}` });
      assert.equal(file, vscode.Uri.joinPath(folder, 'out', name).fsPath);
      const text = await textOf(file);
      assert.match(text, /exporting|queues/);
      assert.ok(!/Ottilie|Vex|Mo Zant|Not a word/.test(text), text);
    }
    const report = await textOf(vscode.Uri.joinPath(folder, 'out/r.md').fsPath);
    assert.match(report, /> “The queue is the product\.”\n>\n> — P\d+, 2025-04-05, customer, \[Queues, line 12\]\(\.\.\/talk\.md#L12\)/);
    assert.match(report, /- \*\*P\d+\*\*: send the picture \[note\]\(\.\.\/talk\.md#L14\)/);
    assert.match(report, /- 1 passage in 1 interview of people who declined consent/);
  });

  it('lifts a rule by its name, and filters by what is asked for', async () => {
    const all = await textOf(await exporting({ format: 'passages-csv', target: 'exporting/all.csv', include: ['declined', 'names'] }));
    assert.match(all, /"Not a word\.","paraphrase","Mo Zant"/);
    const quotes = await textOf(await exporting({ format: 'passages-csv', target: 'exporting/quotes.csv', kinds: ['quote'], since: '2025', themes: ['exporting'] }));
    assert.equal(quotes.trimEnd().split('\r\n').length, 2);
  });

  it('overwrites nothing', async () => {
    const target = vscode.Uri.joinPath(folder, 'mine.md');
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('mine'));
    assert.equal(path.basename(await exporting({ format: 'markdown', target })), 'mine 2.md');
    assert.equal(path.basename(await exporting({ format: 'markdown', target: target.toString() })), 'mine 3.md');
    assert.equal(await textOf(target.fsPath), 'mine');
    assert.deepEqual((await inFolder()).filter((name) => name.includes('.tmp')), []);
  });

  it('writes nothing for answers that make no sense, nor outside the workspace', async () => {
    const outside = vscode.Uri.file(path.join(state, 'report.md'));
    const before = await inFolder();
    for (const answers of [{ format: 'pdf' }, { format: 'markdown', target: outside }, { format: 'markdown', target: '../report.md' }, { format: 'markdown', theme: 'exporting' }, { kinds: ['joke'] }, { since: 'soon' }, { include: ['all'] }, { by: 'month' }]) {
      await assert.rejects(exporting({ target: 'exporting/wrong.md', ...answers }), JSON.stringify(answers));
    }
    assert.deepEqual(await inFolder(), before);
  });

  it('keeps the key outside the workspace, and the numbers in it', async () => {
    const [key = ''] = await readdir(path.join(state, 'field-notes/pseudonyms'));
    const kept = JSON.parse(await textOf(path.join(state, 'field-notes/pseudonyms', key))) as { pseudonyms: Record<string, string> };
    assert.match(kept.pseudonyms['ottilie vex'] ?? '', /^P\d+$/);
    assert.match(await textOf(await exporting({ format: 'markdown', target: 'exporting/again.md' })), new RegExp(`— ${kept.pseudonyms['ottilie vex'] ?? ''}, 2025-04-05`));
    assert.deepEqual(await vscode.workspace.findFiles('**/*pseudonym*'), []);
  });

  it('asks step by step, and writes nothing when the person gives up', async () => {
    const before = await inFolder();
    const asked = vscode.commands.executeCommand('fieldNotes.export');
    // The format, then how much goes into it.
    for (let step = 0; step < 1; step++) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    let result: unknown = 'open';
    void asked.then((value) => (result = value));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      assert.equal(result, undefined);
    });
    assert.deepEqual(await inFolder(), before);
  });

  it('is previewed in a tab of its own', async () => {
    await vscode.commands.executeCommand('fieldNotes.previewReport', { themes: ['exporting'] });
    await eventually(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      assert.equal(activeTab?.label, 'Report: exporting');
      assert.ok(activeTab.input instanceof vscode.TabInputWebview);
    });
    await vscode.commands.executeCommand('fieldNotes.previewReport', { themes: ['exporting'] });
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Report: exporting').length, 1);
  });
});

describe('Copy as Quotation', () => {
  after(closeEditors);

  it('copies the passage at the cursor, with who, when and where', async () => {
    const [note] = await vscode.workspace.findFiles('interviews/2026-09-14*');
    assert.ok(note);
    const editor = await vscode.window.showTextDocument(note);
    const line = editor.document.getText().split('\n').findIndex((text) => text.includes('one approval'));
    editor.selection = new vscode.Selection(line, 5, line, 5);
    const copied = await vscode.commands.executeCommand<string>('fieldNotes.copyAsQuotation');
    assert.equal(copied, `> We lost two weeks to one approval.\n>\n> — Dana Okafor, 2026-09-14, customer, How Dana's team plans a release, line ${line + 1}\n`);
    assert.equal(await vscode.env.clipboard.readText(), copied);
  });

  it('gives a pseudonym where nobody was asked', async () => {
    const [note] = await vscode.workspace.findFiles('interviews/2026-10-28*');
    assert.ok(note);
    const text = (await vscode.workspace.openTextDocument(note)).getText();
    const line = text.split('\n').findIndex((each) => each.includes('twelve insurers'));
    const copied = await vscode.commands.executeCommand<string>('fieldNotes.copyAsQuotation', { uri: note, line });
    assert.match(copied, /^> His firm audits .*\n>\n> — P\d+, 2026-10-28, partnership, Could we work together\?, line \d+\n$/);
  });

  it('says when there is none', async () => {
    const [note] = await vscode.workspace.findFiles('interviews/2026-10-28*');
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('fieldNotes.copyAsQuotation', { uri: note, line: 0 })), /no passage/);
  });
});
