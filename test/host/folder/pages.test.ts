import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const run = <T>(command: string, answers: object): Thenable<T> => vscode.commands.executeCommand<T>(`fieldNotes.${command}`, answers);

/** The label of the tab in front. */
const activeTab = (): string | undefined => vscode.window.tabGroups.activeTabGroup.activeTab?.label;

/** Tabs are told of a moment after they open. */
const untilTab = (label: string): Promise<void> =>
  eventually(() => {
    assert.equal(activeTab(), label);
  });

describe('Prepare for a Conversation', () => {
  before(async () => {
    await (await fieldNotes()).ready();
  });

  afterEach(closeEditors);

  it('shows a briefing, which can be read as a Markdown document too', async () => {
    const uri = await run<vscode.Uri>('prepare', { interviewees: ['dana o.'] });
    await untilTab('Briefing Dana Okafor');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    assert.match(text, /^# Before you talk to Dana Okafor\n/);
    assert.match(text, /Release manager, Northwind Logistics/);
    assert.match(text, /We lost two weeks to one approval\./);
    assert.ok(!text.includes('reorganisation'), 'what was said off the record is in it');
  });

  it('proposes the person’s own questions too, as does a new note', async () => {
    const uri = await run<vscode.Uri>('prepare', { interviewees: ['Dana Okafor'] });
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /Tell me about the last Thursday release\./);
    const note = await run<vscode.Uri>('newInterview', { interviewees: ['Own Questions'], situation: 'customer', date: '2031-01-01' });
    try {
      assert.match((await vscode.workspace.openTextDocument(note)).getText(), /Tell me about the last Thursday release\./);
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(note);
    }
  });

  it('has links in the document that lead to the places', async () => {
    const uri = await run<vscode.Uri>('prepare', { interviewees: ['Dana Okafor'] });
    const document = await vscode.workspace.openTextDocument(uri);
    const note = vscode.Uri.joinPath(workspaceFolder(), 'interviews', '2026-09-14 Dana Okafor.md');
    const links = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
      assert.ok(found.length > 5, 'the Markdown extension has no links yet');
      return found;
    });
    assert.ok(links.some(({ target }) => decodeURIComponent(target?.toString() ?? '').includes(note.path)), links.map(({ target }) => target?.toString()).join('\n'));
  });

  it('follows the notes', async () => {
    const uri = await run<vscode.Uri>('prepare', { interviewees: ['Zoë Ŵ'] });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /Nobody of this name is in the notes yet/);
    const file = vscode.Uri.joinPath(workspaceFolder(), 'pages', 'zoe.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('---\ntype: interview\ntitle: First talk\ndate: 2026-01-02\ninterviewees: Zoë Ŵ\n---\n\nHi. #greeting\n'));
    try {
      await eventually(() => {
        assert.match(document.getText(), /2 Jan 2026.*First talk/);
      });
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'pages'), { recursive: true });
    }
  });

  it('follows the person’s own questions, as they are typed and on disk', async () => {
    const document = await vscode.workspace.openTextDocument(await run<vscode.Uri>('prepare', { interviewees: ['Zoë Ŵ'] }));
    const own = vscode.Uri.joinPath(workspaceFolder(), '.fieldnotes', 'questions.md');
    const before = await vscode.workspace.fs.readFile(own);
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(own, new TextEncoder().encode(text));
    try {
      await write('# Ours\n\n- Who waters the fern?\n');
      await eventually(() => { assert.match(document.getText(), /Who waters the fern\?/); });
      const editor = await vscode.window.showTextDocument(own);
      // What is open and not typed into may be a moment behind the disk.
      await write('# Ours\n\n- Who feeds the cat?\n');
      const note = await run<vscode.Uri>('newInterview', { interviewees: ['Own Questions'], date: '2031-01-02' });
      try {
        assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(note)), /Who feeds the cat\?/);
      } finally {
        await vscode.workspace.fs.delete(note);
      }
      await eventually(() => { assert.match(editor.document.getText(), /Who feeds the cat\?/); });
      await vscode.window.showTextDocument(editor.document);
      await vscode.window.activeTextEditor?.edit((edit) => { edit.insert(new vscode.Position(2, 0), '- Who walks the dog?\n'); });
      await eventually(() => { assert.match(document.getText(), /Who walks the dog\?[^]*Who feeds the cat\?/); });
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.workspace.fs.delete(own);
      await eventually(() => { assert.doesNotMatch(document.getText(), /Who (?:waters|feeds|walks)/); });
    } finally {
      await vscode.workspace.fs.writeFile(own, before);
    }
  });

  it('takes several people, or nobody', async () => {
    const several = await run<vscode.Uri>('prepare', { interviewees: ['Dana Okafor', 'Priya Raman'] });
    assert.match((await vscode.workspace.openTextDocument(several)).getText(), /^# Before you talk to Dana Okafor and Priya Raman\n/);
    const nobody = await run<vscode.Uri>('prepare', {});
    assert.match((await vscode.workspace.openTextDocument(nobody)).getText(), /## Questions to begin with\n\n- /);
  });

  it('keeps one tab for one briefing', async () => {
    await run('prepare', { interviewees: ['Dana Okafor'] });
    await run('prepare', { interviewees: ['Dana Okafor'] });
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Briefing Dana Okafor').length, 1);
  });
});

describe('Is an Informal Interview Right Here?', () => {
  const answers = { aim: 'customer', reaction: 'guarded', time: 'half', place: 'near', record: 'none' };

  before(async () => {
    await fieldNotes();
  });

  afterEach(closeEditors);

  it('advises, with reasons', async () => {
    const advice = await run<{ format: string; reasonsFor: string[]; noteAnswers: object }>('chooseFormat', answers);
    assert.equal(advice.format, 'informal');
    assert.ok(advice.reasonsFor.length >= 3);
    assert.deepEqual(advice.noteAnswers, { situation: 'customer' });
    await untilTab('Yes, an informal interview is right here');
  });

  it('is honest where an informal one is wrong', async () => {
    const advice = await run<{ format: string }>('chooseFormat', { ...answers, record: 'hiring' });
    assert.equal(advice.format, 'formal');
    await untilTab('No, this needs a formal interview');
  });

  it('says which answer is missing', async () => {
    await assert.rejects(Promise.resolve(run('chooseFormat', { ...answers, time: 'ages' })), /“time” must be one of minutes, half, hour/);
    assert.equal(activeTab(), undefined);
  });
});
