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

  /** What is offered where `|` stands in a note of these lines, typed into an unsaved text. */
  async function offered(text: string): Promise<vscode.CompletionItem[]> {
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'interviews/2026-10-21 Elena Petrova.md'));
    const editor = await vscode.window.showTextDocument(note);
    const whole = new vscode.Range(0, 0, note.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, text.replace('|', '')));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', note.uri, note.positionAt(text.replace(/\r\n/gu, '\n').indexOf('|')));
    return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet);
  }

  function labelOf({ label }: vscode.CompletionItem): string {
    return typeof label === 'string' ? label : label.label;
  }

  function noteWith(fields: string, body = ''): string {
    return `---\ntype: interview\ninterviewees: [Elena Petrova]\n${fields}---\n\n${body}\n`;
  }

  it('offers themes in block and flow lists and in quotes, documented, those of this note first', async () => {
    for (const [fields, insert] of [['themes:\n  - approval/slow\n  - appr|\n', 'approval/slow'], ['themes: [trust, appr|]\n', 'approval/slow'], ['themes: ["appr|"]\n', '"approval/slow"']] as const) {
      const item = (await offered(noteWith(fields))).find((one) => labelOf(one) === 'approval/slow');
      assert.equal(item?.insertText, insert, fields);
      assert.match(item.documentation instanceof vscode.MarkdownString ? item.documentation.value : '', /passages?/, fields);
    }
    const items = await offered(noteWith('themes: [tools/workarounds]\n', 'So it is. #|'));
    await (await fieldNotes()).ready();
    assert.equal(items.every(({ kind }) => kind === vscode.CompletionItemKind.Keyword), true);
    assert.equal(labelOf((await offered(noteWith('themes: [tools/workarounds]\n', 'So it is. #|')))[0] ?? assert.fail()), 'tools/workarounds');
  });

  it('offers themes behind a slash and in any script, as hashtags', async () => {
    assert.ok((await offered(noteWith('', 'So. #tools/|'))).some(({ insertText }) => insertText === 'tools/workarounds'));
    const own = await offered(noteWith('themes: [価格交渉, release planning]\n', 'So. #価|'));
    await (await fieldNotes()).ready();
    assert.ok([...own, ...(await offered(noteWith('themes: [価格交渉, release planning]\n', 'So. #価|')))].some(({ insertText }) => insertText === '価格交渉'));
    assert.ok((await offered(noteWith('themes: [価格交渉, release planning]\n', 'So. #release-p|'))).some(({ insertText }) => insertText === 'release-planning'));
  });

  it('offers people after [[, and takes the brackets that VS Code closed by itself', async () => {
    const item = (await offered(noteWith('', 'See [[huong|]] soon.'))).find((one) => labelOf(one) === 'Nguyễn Thị Hương');
    assert.equal(item?.insertText, 'Nguyễn Thị Hương]]');
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.equal(range && range.end.character - range.start.character, 'huong]]'.length);
  });

  it('offers values and the names of fields, each with what it means', async () => {
    assert.deepEqual((await offered(noteWith('situation: |\n'))).slice(0, 4).map(labelOf), ['customer', 'colleague', 'exploration', 'partnership']);
    assert.ok((await offered(noteWith('setting: |\n'))).length > 0);
    assert.deepEqual((await offered(noteWith('cons|\n'))).map(({ insertText }) => insertText), ['consent: ']);
    assert.deepEqual(await offered(noteWith('title: |\n')), []);
  });

  it('folds the frontmatter', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const end = document.getText().split(/\r?\n/u).indexOf('---', 1);
    assert.equal(ranges.filter(({ start }) => start === 0).length, 1, 'once, not twice');
    assert.equal(ranges.find(({ start }) => start === 0)?.end, end);
  });

  it('lists interviewees, themes and interviews among the symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'huong');
    assert.ok(symbols.some(({ name }) => name === 'Nguyễn Thị Hương'));
    const themes = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'workarounds');
    assert.ok(themes.some(({ name }) => name === '#tools/workarounds'));
  });
});
