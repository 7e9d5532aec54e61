import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

describe('The question coach', () => {
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'coach', name);
  const hintsOf = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Field Notes coach');

  async function open(name: string, text: string): Promise<vscode.TextDocument> {
    await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    const { ready } = await fieldNotes().then((api) => ({ ready: () => api.ready() }));
    await eventually(async () => {
      await ready();
      assert.ok((await fieldNotes()).snapshot().notes.some(({ path }) => path === `coach/${name}`));
    });
    const document = await vscode.workspace.openTextDocument(at(name));
    await vscode.window.showTextDocument(document);
    return document;
  }

  const note = (date: string, ...questions: string[]): string =>
    `---\ntype: interview\ninterviewees: [Dana Okafor]\ndate: ${date}\n---\n\n## Questions\n\n${questions.map((question) => `- ${question}\n`).join('')}`;

  after(async () => {
    await vscode.workspace.saveAll();
    await closeEditors();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'coach'), { recursive: true });
  });

  it('hints at the questions of a planned note, and leaves good ones alone', async () => {
    const document = await open('planned.md', note('2099-01-01', 'Would you buy this?', 'Can you tell me about the last release?', 'And then?'));
    await eventually(() => assert.ok(hintsOf(document.uri).length > 0));
    const lines = new Set(hintsOf(document.uri).filter(({ code }) => code !== 'no-opening' && code !== 'no-closing').map(({ range }) => range.start.line));
    assert.deepEqual([...lines], [8]);
    assert.ok(hintsOf(document.uri).every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint));
  });

  it('is silent for a line that says so, which a quick fix writes', async () => {
    const document = await open('ignored.md', note('2099-01-01', 'Would you buy this?'));
    await eventually(() => assert.ok(hintsOf(document.uri).length > 0));
    while (hintsOf(document.uri).length > 0) {
      const [hint] = hintsOf(document.uri);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, hint?.range);
      const ignore = actions.find(({ title }) => title === `Ignore “${hint?.message.split(':')[0] ?? ''}” for this line`);
      assert.ok(ignore?.edit, `no fix ignores “${hint?.message ?? ''}”: ${actions.map(({ title }) => title).join(', ')}`);
      const { version } = document;
      await vscode.workspace.applyEdit(ignore.edit);
      await eventually(() => assert.ok(document.version > version && !hintsOf(document.uri).some(({ code }) => code === hint?.code)));
    }
    assert.match(document.getText(), /<!-- coach-ignore hypothetical -->/);
    assert.match(document.getText(), /Would you buy this\?/);
  });

  it('does not scold about what was said, until a command asks', async () => {
    const document = await open('past.md', note('2020-01-01', 'Would you buy this?'));
    assert.deepEqual(hintsOf(document.uri), []);
    assert.ok((await vscode.commands.executeCommand<number>('fieldNotes.coachQuestions')) > 0);
    assert.ok(hintsOf(document.uri).length > 0);
  });
});
