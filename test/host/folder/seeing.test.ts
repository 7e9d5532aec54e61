import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const folder = vscode.Uri.joinPath(workspaceFolder(), 'seeing');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
const note = `---
type: interview
date: 2025-03-04
interviewees: [Iva Seer]
---

- She said ==never **again** to us== #seeing/hue and \`==code== #no\` #seeing

- The secret. #seeing #off-record
`;

async function written(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
}

describe('Codes where they stand', () => {
  before(async () => {
    await written('note.md', note);
    await written('plain.md', 'No ==note== and no #seeing\n');
    await written('entry.md', '---\ntype: theme\ntheme: seeing\ncolor: tomato\n---\n');
    await written('profile.md', '---\ntype: interviewee\nname: Iva Seer\n---\n');
    const api = await fieldNotes();
    await eventually(async () => {
      await api.ready();
      assert.equal(api.snapshot().themes.find(({ key }) => key === 'seeing')?.codebook, 'seeing/entry.md');
    });
  });

  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  const render = async (name: string): Promise<string> => vscode.commands.executeCommand('markdown.api.render', await vscode.workspace.openTextDocument(at(name)));

  it('show in the preview of a note, code aside', async () => {
    const html = await render('note.md');
    assert.match(html, /<mark class="field-notes-highlight">never <strong>again<\/strong> to us<\/mark> <span class="field-notes-tag">#seeing\/hue<\/span>/);
    assert.match(html, /<code>==code== #no<\/code> <span class="field-notes-tag">#seeing<\/span>/);
    assert.doesNotMatch(await render('plain.md'), /field-notes/);
  });

  it('are counted above a codebook entry and a profile, and lead to their passages', async () => {
    const lenses = async (name: string): Promise<vscode.CodeLens[]> => {
      await vscode.workspace.openTextDocument(at(name));
      return vscode.commands.executeCommand('vscode.executeCodeLensProvider', at(name));
    };
    const [counts, page] = await lenses('entry.md');
    assert.equal(counts?.command?.title, '3 passages in 1 interview');
    assert.deepEqual(counts.command.arguments, [{ query: '#"seeing"', ask: true }]);
    assert.equal(page?.command?.command, 'fieldNotes.openThemePage');
    assert.equal((await lenses('profile.md'))[0]?.command?.title, '3 passages in 1 interview');
    const found = await vscode.commands.executeCommand<unknown[]>('fieldNotes.findPassages', { query: '#"seeing"' });
    assert.equal(found.length, 3);
  });

  it('stand on the page of their theme, what is off the record masked', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.openThemePage', { theme: 'seeing' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /^# seeing$/m);
    assert.match(text, /^## Iva Seer$/m);
    assert.match(text, /\[never \\\*\\\*again\\\*\\\* to us\]\(<.*seeing\/note\.md#L7>\)/);
    assert.match(text, /\[Off the record\]/);
    assert.doesNotMatch(text, /secret/);
  });

  it('show or hide the names of themes at line ends, as the setting says', async () => {
    const shows = (): unknown => vscode.workspace.getConfiguration('fieldNotes').get('decorations.themeNames');
    assert.equal(shows(), false);
    assert.equal(await vscode.commands.executeCommand('fieldNotes.toggleThemeNames'), true);
    assert.equal(shows(), true);
    assert.equal(await vscode.commands.executeCommand('fieldNotes.toggleThemeNames'), false);
  });
});

describe('Writing the codebook', () => {
  it('makes an entry for each theme without one, and then has nothing to do', async () => {
    const api = await fieldNotes();
    await api.ready();
    const lacking = api.snapshot().themes.filter(({ codebook, notes, passages }) => codebook === null && notes.length + passages.length > 0).map(({ key }) => key);
    const made = await vscode.commands.executeCommand<vscode.Uri[]>('fieldNotes.writeCodebook', {});
    try {
      await eventually(async () => {
        await api.ready();
        const owned = new Set(api.snapshot().themes.filter(({ codebook }) => codebook !== null).map(({ key }) => key));
        assert.deepEqual(lacking.filter((key) => !owned.has(key)), []);
      });
      assert.deepEqual(await vscode.commands.executeCommand('fieldNotes.writeCodebook', {}), []);
    } finally {
      for (const uri of made) await vscode.workspace.fs.delete(uri);
    }
  });
});
