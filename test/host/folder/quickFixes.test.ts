import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'fixes');

async function opened(name: string, ...lines: readonly string[]): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join('\r\n')));
  await (await fieldNotes()).ready();
  return (await vscode.window.showTextDocument(uri)).document;
}

/** The quick fixes of the problem with this code, once the Problems panel has it. */
async function fixesOf(document: vscode.TextDocument, code: string): Promise<vscode.CodeAction[]> {
  return eventually(async () => {
    const problem = vscode.languages.getDiagnostics(document.uri).find((one) => one.source === 'Field Notes' && one.code === code);
    assert.ok(problem, `no ${code} among ${JSON.stringify(vscode.languages.getDiagnostics(document.uri).map((one) => one.code))}`);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range, vscode.CodeActionKind.QuickFix.value);
    assert.ok(actions.length > 0, `no fix of ${code}`);
    return actions;
  });
}

async function run(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `no “${title}” among ${JSON.stringify(actions.map((one) => one.title))}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

describe('Quick fixes', () => {
  before(async () => {
    await (await fieldNotes()).ready();
  });

  afterEach(closeEditors);

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await (await fieldNotes()).ready();
  });

  it('change only the characters that they mean to, and are one undo', async () => {
    const document = await opened('date.md', '---', 'type: interview', 'interviewees: [Kim]', 'date: "22.11.2026" # Sunday', '---', '');
    const text = document.getText();
    const actions = await fixesOf(document, 'date-invalid');
    assert.deepEqual(actions.map(({ title, isPreferred }) => [title, isPreferred]), [['Change to 2026-11-22', true]]);
    await run(actions, 'Change to 2026-11-22');
    assert.equal(document.getText(), text.replace('22.11.2026', '2026-11-22'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), text));
  });

  it('mend all that is plain at once, for a save that asks for it', async () => {
    const document = await opened('all.md', '---', 'type: interview', 'title: Kim: the story', 'interviewees: [Kim]', 'date: 2026-1-5', '---', '');
    await fixesOf(document, 'yaml-error');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.fieldNotes');
    await run(actions, 'Fix what is plain in this note');
    assert.equal(document.getText(), ['---', 'type: interview', 'title: "Kim: the story"', 'interviewees: [Kim]', 'date: 2026-01-05', '---', ''].join('\r\n'));
  });

  it('offer the known consents, the split of several people, and the fix of broken YAML', async () => {
    const document = await opened('fields.md', '---', 'type: interview', 'interviewee: Kim Lee & Sam Ray', 'consent: signed', '---', '');
    assert.equal((await fixesOf(document, 'consent-unknown'))[0]?.title, 'Change to “written”');
    await run(await fixesOf(document, 'several-interviewees'), 'Split into “Kim Lee”, “Sam Ray”');
    assert.match(document.getText(), /interviewee:\r\n {2}- Kim Lee\r\n {2}- Sam Ray\r\nconsent/);
  });

  it('say who a speaker is: one more interviewee, or somebody’s alias in a profile that is made for it', async () => {
    const document = await opened('speaker.md', '---', 'type: interview', 'interviewees: [Quentin Quill]', '---', '', '**Zed:** So it is. #trust', '');
    await run(await fixesOf(document, 'speaker-unknown'), 'Make “Zed” an alias of “Quentin Quill”');
    await eventually(async () => {
      const { interviewees } = (await fieldNotes()).snapshot();
      assert.deepEqual(interviewees.find(({ name }) => name === 'Quentin Quill')?.aliases, ['Zed']);
    });
    const profile = (await fieldNotes()).snapshot().interviewees.find(({ name }) => name === 'Quentin Quill')?.profile;
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), profile ?? assert.fail('no profile')));
    await run(await fixesOf(document, 'speaker-unknown'), 'Add “Zed” as interviewee');
    assert.match(document.getText(), /interviewees: \[Quentin Quill, Zed\]/);
  });

  it('name somebody in a note without interviewees', async () => {
    const document = await opened('nobody.md', '---', 'type: interview', '---', '', 'Text.', '');
    const [action] = await fixesOf(document, 'interviewee-missing');
    assert.equal(action?.command?.command, 'fieldNotes.addInterviewee');
    await vscode.commands.executeCommand('fieldNotes.addInterviewee', { uri: document.uri, interviewees: ['Kim Lee', 'Sam Ray'] });
    assert.equal(document.getText(), ['---', 'type: interview', 'interviewees:', '  - Kim Lee', '  - Sam Ray', '---', '', 'Text.', ''].join('\r\n'));
  });

  it('merge a theme and an interviewee that look misspelt', async () => {
    for (const name of ['one.md', 'two.md']) await opened(name, '---', 'type: interview', 'interviewees: [Quentin Quilligan]', '---', '', 'So. #quotations', '');
    const document = await opened('slip.md', '---', 'type: interview', 'interviewees: [Quentin Quiligan]', '---', '', 'So. #quottations', '');
    assert.ok((await fixesOf(document, 'interviewee-similar')).some(({ title }) => title === 'Merge into “Quentin Quilligan”…'));
    await run(await fixesOf(document, 'theme-similar'), 'Change to “quotations”');
    assert.match(document.getText(), /So\. #quotations\r\n/);
  });

  it('write an entry for a theme that a closed codebook lacks', async () => {
    const document = await opened('closed.md', '---', 'type: interview', 'interviewees: [Kim]', '---', '', 'So. #brand-new #trust', '');
    const settings = vscode.workspace.getConfiguration('fieldNotes');
    await settings.update('codebook.closed', true, vscode.ConfigurationTarget.Workspace);
    try {
      const actions = await fixesOf(document, 'theme-unknown');
      assert.deepEqual(actions.map(({ title }) => title), ['Write a codebook entry for “brand-new”']);
      const codes = vscode.languages.getDiagnostics(document.uri).map(({ code }) => code);
      assert.deepEqual(codes.filter((code) => code === 'theme-unknown').length, 1, 'a theme with an entry is none');
    } finally {
      await settings.update('codebook.closed', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
