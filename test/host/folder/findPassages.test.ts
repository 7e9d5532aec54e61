import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

interface FoundPlace {
  readonly path: string;
  readonly text: string | null;
  readonly speaker: string | null;
  readonly themes: readonly string[];
}

const folder = vscode.Uri.joinPath(workspaceFolder(), 'finding');
const text = `---
type: interview
date: 2025-03-04
interviewees: [Zoë Quint]
---

- The kaleidoscope is never in the *budget*. #finding/colours

- The kaleidoscope was stolen. #finding #off-record
`;

async function find(query: string): Promise<readonly FoundPlace[]> {
  return vscode.commands.executeCommand('fieldNotes.findPassages', { query });
}

describe('Find Passages', () => {
  before(async () => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'note.md'), new TextEncoder().encode(text));
    const api = await fieldNotes();
    await eventually(async () => {
      await api.ready();
      assert.ok(api.snapshot().notes.some(({ path }) => path === 'finding/note.md'));
    });
  });

  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('finds by words, theme, person and date', async () => {
    const expected = [{ path: 'finding/note.md', speaker: 'Zoë Quint', text: 'The kaleidoscope is never in the *budget*.', themes: ['finding/colours'] }];
    for (const query of ['KALEIDOSCOPE', 'kaleidoscope #finding @zoe 2025-03', '#colours <2026', '@"Zoë Quint" budget']) {
      const found = await find(query);
      assert.deepEqual(found.map(({ path, speaker, text: said, themes }) => ({ path, speaker, text: said, themes })), expected, query);
    }
  });

  it('gives what is off the record only to who asks for it by that name', async () => {
    assert.deepEqual((await find('stolen')).map((found) => found.text), []);
    assert.deepEqual((await find('@zoe')).map((found) => found.text), ['The kaleidoscope is never in the *budget*.', null]);
    assert.deepEqual((await find('#off-record stolen')).map((found) => found.text), ['The kaleidoscope was stolen.']);
  });

  it('opens the passage that is picked, selected', async () => {
    const opened = vscode.commands.executeCommand<vscode.Uri | undefined>('fieldNotes.findPassages', { query: 'budget @zoe', ask: true });
    // Nothing tells from here when the pick is in sight; before that there is nothing to accept.
    const accepting = setInterval(() => void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
    const uri = await opened;
    clearInterval(accepting);
    assert.equal(uri?.path.endsWith('finding/note.md'), true);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'The kaleidoscope is never in the *budget*. #finding/colours');
  });
});
