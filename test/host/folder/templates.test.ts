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

describe('New Template', () => {
  const run = (command: string, answers: object): Thenable<vscode.Uri> => vscode.commands.executeCommand<vscode.Uri>(`fieldNotes.${command}`, answers);
  const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  const made: vscode.Uri[] = [];

  before(async () => {
    await fieldNotes();
  });

  afterEach(closeEditors);

  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.fieldnotes', 'templates'), { recursive: true });
    for (const uri of made) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  it('copies a built-in one to begin with, once', async () => {
    const uri = await run('newTemplate', { from: 'colleague' });
    assert.equal(relative(uri), '.fieldnotes/templates/colleague.md');
    assert.match(await textOf(uri), /- What I am stuck on: \$1/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), '---\nteam: mine\n---\n\nAbout ${interviewee}\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
    assert.equal((await run('newTemplate', { from: 'colleague' })).toString(), uri.toString());
    assert.match(await textOf(uri), /^---\nteam: mine/);
  });

  it('takes the place of the built-in one in the notes that follow', async () => {
    const uri = await run('newInterview', { interviewees: ['Tia Template'], situation: 'colleague', date: '2026-11-17' });
    made.push(uri);
    assert.match(await textOf(uri), /situation: colleague\nteam: mine\n---\n\nAbout Tia Template\n$/);
  });

  it('can have a name of its own, by which notes ask for it', async () => {
    const template = await run('newTemplate', { from: 'quick', name: 'In the lift' });
    assert.equal(relative(template), '.fieldnotes/templates/In the lift.md');
    const uri = await run('newInterview', { interviewees: ['Tia Template'], template: 'in the lift', date: '2026-11-16' });
    made.push(uri);
    assert.deepEqual((await textOf(uri)).match(/^## .*$/gm), ['## Conversation']);
  });

  it('is no note, wherever the setting puts it', async () => {
    const api = await fieldNotes();
    const indexed = (): string[] => api.snapshot().notes.map(({ path }) => path).filter((path) => path.startsWith('my forms/'));
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'my forms', 'walk.md');
    made.push(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntype: interview\n---\n\nA walk with ${interviewee}\n'));
    await eventually(() => { assert.deepEqual(indexed(), ['my forms/walk.md']); });
    const settings = vscode.workspace.getConfiguration('fieldNotes');
    await settings.update('templates.folder', 'my forms', vscode.ConfigurationTarget.Workspace);
    try {
      await api.ready();
      assert.deepEqual(indexed(), []);
      const note = await run('newInterview', { interviewees: ['Tia Template'], template: 'walk', date: '2026-11-14' });
      made.push(note);
      assert.match(await textOf(note), /A walk with Tia Template/);
    } finally {
      await settings.update('templates.folder', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('says which there are when one does not exist', async () => {
    await assert.rejects(Promise.resolve(run('newTemplate', { from: 'nothing' })), /There are neutral, customer/);
    await assert.rejects(Promise.resolve(run('newInterview', { template: 'nothing' })), /There is no template “nothing”/);
  });

  it('puts what is known of the people into the note', async () => {
    const uri = await run('newInterview', { interviewees: ['Dana Okafor'], situation: 'customer', date: '2026-11-15' });
    made.push(uri);
    const text = await textOf(uri);
    assert.match(text, /- Last spoke on \d{4}-\d\d-\d\d: .+\n- I owe: Send Dana the checklist \(due 2026-09-21\)/);
    assert.match(text, /- Roasts her own coffee/);
    assert.match(text, /## Questions to ask\n\n- .+\n- .+\n- .+\n\n## Conversation/);
  });
});
