import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';

const uri = vscode.Uri.joinPath(workspaceFolder(), 'problems', 'note.md');

function write(date: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`---\ntype: interview\ninterviewees: [Kim]\ndate: ${date}\n---\n`));
}

function ours(): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Field Notes');
}

describe('The problems of notes', () => {
  before(async () => {
    await (await fieldNotes()).ready();
  });

  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true }));

  it('stand in the Problems panel, and go when they are mended', async () => {
    await write('2026-02-30');
    const [problem] = await eventually(() => {
      assert.equal(ours().length, 1);
      return ours();
    });
    assert.equal(problem?.code, 'date-invalid');
    assert.deepEqual(problem.range, new vscode.Range(3, 6, 3, 16));
    await write('2026-02-28');
    await eventually(() => {
      assert.deepEqual(ours(), []);
    });
  });

  it('go with the note', async () => {
    await write('2026-02-30');
    await eventually(() => {
      assert.equal(ours().length, 1);
    });
    await vscode.workspace.fs.delete(uri);
    await eventually(() => {
      assert.deepEqual(ours(), []);
    });
  });
});
