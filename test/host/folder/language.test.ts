import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fieldNotes, workspaceFolder } from '../support';

const dana = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'interviews/2026-09-14 Dana Okafor.md');

function positionOf(document: vscode.TextDocument, text: string, into = 1): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `“${text}” is not in ${document.uri.path}`);
  return document.positionAt(offset + into);
}

function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))).join('\n');
}

describe('The language of notes', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await (await fieldNotes()).ready();
    document = await vscode.workspace.openTextDocument(dana());
    await vscode.window.showTextDocument(document);
  });

  after(closeEditors);

  async function asked<T>(command: string, at: string): Promise<T> {
    return vscode.commands.executeCommand<T>(command, document.uri, positionOf(document, at));
  }

  it('goes from a hashtag to its codebook entry, in any spelling', async () => {
    const [link] = await asked<vscode.LocationLink[]>('vscode.executeDefinitionProvider', '#trust');
    assert.match(link?.targetUri.path ?? '', /themes\/trust\.md$/);
  });

  it('goes from a name in frontmatter, and from a speaker by first name, to the profile', async () => {
    for (const place of ['Dana Okafor\n', 'Dana:**']) {
      const [link] = await asked<vscode.LocationLink[]>('vscode.executeDefinitionProvider', place);
      assert.match(link?.targetUri.path ?? '', /interviewees\/Dana Okafor\.md$/, place);
    }
  });

  it('finds every reference of a theme, through its aliases too', async () => {
    const references = await asked<vscode.Location[]>('vscode.executeReferenceProvider', '#trust');
    const files = new Set(references.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)));
    for (const file of ['trust.md', '2026-09-14 Dana Okafor.md', '2026-10-09 田中 花子.md', '2026-10-15 Jürgen Weiß.md']) assert.ok(files.has(file), file);
  });

  it('highlights the other places of the same theme in the note', async () => {
    const highlights = await asked<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', '#approval/slow');
    assert.equal(highlights.length, document.getText().split('#approval/slow').length - 1);
  });

  it('tells in a hover what a theme means and what was said last', async () => {
    const text = textOf(await asked<vscode.Hover[]>('vscode.executeHoverProvider', '#trust'));
    assert.match(text, /Whom or what people rely on/);
    assert.match(text, /Priya Raman, 2026/);
  });

  it('tells in a hover who somebody is and what is open, and masks what is off the record', async () => {
    const text = textOf(await asked<vscode.Hover[]>('vscode.executeHoverProvider', 'Dana Okafor\n'));
    assert.match(text, /Northwind Logistics/);
    assert.match(text, /Send Dana the checklist/);
    assert.doesNotMatch(text, /reorganisation/);
  });

  it('offers themes after #, this note’s first, with aliases found and the blank as a dash', async () => {
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'interviews/2026-10-21 Elena Petrova.md'));
    const editor = await vscode.window.showTextDocument(note);
    const end = note.lineAt(note.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n- so #vertr'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', note.uri, note.lineAt(note.lineCount - 1).range.end, '#');
    assert.ok(list.items.some((item) => item.insertText === 'trust'));
  });

  it('offers people and values in frontmatter, quoted where YAML needs it', async () => {
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), "interviews/2026-10-28 Tom O'Brien.md"));
    const editor = await vscode.window.showTextDocument(note);
    const consent = positionOf(note, 'consent: not asked', 'consent: '.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, consent);
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const value of ['not asked', 'verbal', 'written', 'declined', 'withdrawn']) assert.ok(labels.includes(value), value);
  });

  it('lists interviewees, themes and interviews among the symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'huong');
    assert.ok(symbols.some(({ name }) => name === 'Nguyễn Thị Hương'));
    const themes = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'workarounds');
    assert.ok(themes.some(({ name }) => name === '#tools/workarounds'));
  });
});
