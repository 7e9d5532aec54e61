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

  it('looks at templates and at the person’s own questions', async () => {
    const files: [path: string, text: string, line: number][] = [
      ['.fieldnotes/templates/coached.md', '---\nconsent: ${consent:not asked}\n---\n\n## Questions to ask\n\n- What brought you here?\n- Would you buy this?\n- ${starters:2}\n', 7],
      ['.fieldnotes/questions.md', '# Ours\n\n- What brought you here?\n- Do you usually cook?\n', 3],
    ];
    for (const [path, text, line] of files) {
      const uri = vscode.Uri.joinPath(workspaceFolder(), path);
      const before = await vscode.workspace.fs.readFile(uri).then((bytes) => bytes, () => undefined);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      try {
        await vscode.window.showTextDocument(uri);
        await eventually(() => assert.ok(hintsOf(uri).length > 0, path));
        assert.deepEqual([...new Set(hintsOf(uri).map(({ range }) => range.start.line))], [line], path);
      } finally {
        await closeEditors();
        if (before) await vscode.workspace.fs.writeFile(uri, before);
        else await vscode.workspace.fs.delete(uri);
      }
    }
  });

  it('leaves alone what others ask, what is quoted, and notes in another language; each rule has its severity', async () => {
    const settings = vscode.workspace.getConfiguration('fieldNotes', workspaceFolder());
    await settings.update('coach.severity', { closed: 'off', hypothetical: 'warning' }, vscode.ConfigurationTarget.Workspace);
    try {
      const frontmatter = 'type: interview\ninterviewees: [Dana Okafor]\ninterviewer: Sam Reyes\ndate: 2099-01-02';
      await open('german.md', `---\n${frontmatter}\nlang: de\n---\n\n- Q: Would you buy this?\n`);
      await open('asked.md', `---\n${frontmatter}\n---\n\n- **Dana:** Would you buy this?\n- **Sam:** Did you say "would you buy this?"\n\n> Would you buy this?\n`);
      const document = await open('severity.md', `---\n${frontmatter}\n---\n\n- **Sam:** Would you buy this?\n- **Sam:** Do you own a car?\n`);
      await eventually(() => assert.deepEqual(hintsOf(document.uri).map(({ code, severity }) => [code, severity]), [['hypothetical', vscode.DiagnosticSeverity.Warning]]));
      // Those were opened before, so they have been looked at by now.
      assert.deepEqual([...hintsOf(at('german.md')), ...hintsOf(at('asked.md'))], []);
    } finally {
      await settings.update('coach.severity', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('does not scold about what was said, until a command asks', async () => {
    const planned = note('2099-01-03', 'Would you buy this?');
    const document = await open('past.md', note('2020-01-01', 'Would you buy this?'));
    // Opened later, looked at later.
    const later = await open('later.md', planned);
    await eventually(() => assert.ok(hintsOf(later.uri).length > 0));
    assert.deepEqual(hintsOf(document.uri), []);
    await vscode.window.showTextDocument(document);
    assert.ok((await vscode.commands.executeCommand<number>('fieldNotes.coachQuestions')) > 0);
    assert.ok(hintsOf(document.uri).length > 0);
  });
});
