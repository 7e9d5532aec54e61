import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const stamp = /\d{2}:\d{2}/;

async function openNote(name: string, text: string): Promise<vscode.TextEditor> {
  const file = path.join(workspaceFolder().fsPath, name);
  await writeFile(file, text);
  return vscode.window.showTextDocument(vscode.Uri.file(file));
}

function run<T>(id: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`fieldNotes.${id}`, ...args);
}

function putCursor(editor: vscode.TextEditor, ...places: [line: number, character: number][]): void {
  editor.selections = places.map(([line, character]) => new vscode.Selection(line, character, line, character));
}

const type = (text: string): Thenable<void> => vscode.commands.executeCommand('type', { text });
const undo = (): Thenable<void> => vscode.commands.executeCommand('undo');

describe('Insert Time Stamp', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  it('stamps at every cursor, in one step of undo, and typing goes on behind', async () => {
    const text = '- a\n- b\n\n- ';
    const editor = await openNote('stamp.md', text);
    putCursor(editor, [0, 3], [2, 0], [3, 2]);
    const time = await run<string>('insertTimestamp');
    assert.match(time, /^\d{2}:\d{2}$/);
    assert.equal(editor.document.getText(), `- a\n- ${time} \n- b\n- ${time} \n- ${time} `);
    await type('x');
    assert.equal(editor.document.getText(), `- a\n- ${time} x\n- b\n- ${time} x\n- ${time} x`);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  it('keeps what is selected', async () => {
    const editor = await openNote('selected.md', 'She paused.');
    editor.selection = new vscode.Selection(0, 4, 0, 10);
    const time = await run<string>('insertTimestamp');
    assert.equal(editor.document.getText(), `She ${time} paused.`);
  });

  it('keeps CRLF', async () => {
    const editor = await openNote('crlf.md', '- a\r\n- b');
    putCursor(editor, [0, 3]);
    const time = await run<string>('insertTimestamp');
    assert.equal(editor.document.getText(), `- a\r\n- ${time} \r\n- b`);
  });
});

describe('A conversation', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  async function converse(editor: vscode.TextEditor): Promise<void> {
    assert.equal(await run('toggleConversation'), true);
    assert.equal(vscode.window.activeTextEditor, editor);
  }

  it('stamps each new item, until it is ended with the same command', async () => {
    const editor = await openNote('talk.md', '## Conversation\n\n');
    putCursor(editor, [2, 0]);
    await converse(editor);
    assert.match(editor.document.getText(), /\n\n- \d{2}:\d{2} $/);
    await type('one');
    await type('\n');
    await eventually(() => { assert.match(editor.document.getText(), /one\n- \d{2}:\d{2} $/); });
    await type('two');
    assert.equal(await run('toggleConversation'), false);
    await type('\n');
    await type('three');
    assert.equal(editor.document.getText().replaceAll(new RegExp(stamp, 'g'), 'T'), '## Conversation\n\n- T one\n- T two\nthree');
  });

  it('takes one step of undo for an Enter', async () => {
    const editor = await openNote('undo.md', '- 10:00 one');
    putCursor(editor, [0, 11]);
    await converse(editor);
    await type('\n');
    await eventually(() => { assert.match(editor.document.getText(), /one\n- \d{2}:\d{2} $/); });
    await undo();
    assert.equal(editor.document.getText(), '- 10:00 one');
    await vscode.commands.executeCommand('redo');
    await eventually(() => { assert.match(editor.document.getText(), /one\n- \d{2}:\d{2} $/); });
    await run('toggleConversation');
  });

  it('ends the list at an Enter in an empty item', async () => {
    const editor = await openNote('leave.md', '- 10:00 one');
    putCursor(editor, [0, 11]);
    await converse(editor);
    await type('\n');
    await eventually(() => { assert.match(editor.document.getText(), /- \d{2}:\d{2} $/); });
    await type('\n');
    await eventually(() => { assert.equal(editor.document.getText(), '- 10:00 one\n'); });
    await type('free');
    assert.equal(editor.document.getText(), '- 10:00 one\nfree');
    await run('toggleConversation');
  });

  it('keeps up with quick typing and with every cursor', async () => {
    const editor = await openNote('quick.md', '- a\n- b\n');
    putCursor(editor, [0, 3], [1, 3]);
    await converse(editor);
    void type('\n');
    void type('x');
    void type('y');
    await eventually(() => { assert.equal(editor.document.getText().replaceAll(new RegExp(stamp, 'g'), 'T'), '- a\n- T xy\n- b\n- T xy\n'); });
    await run('toggleConversation');
  });

  it('leaves other notes, pastes, tasks and frontmatter alone', async () => {
    const note = await openNote('mine.md', '---\naliases:\n  - a\n---\n- [ ] task\n');
    await converse(note);
    for (const [line, character] of [[2, 5], [5, 10]] as const) {
      putCursor(note, [line, character]);
      await type('\n');
    }
    const other = await openNote('other.md', '- one');
    putCursor(other, [0, 5]);
    await type('\n');
    await other.edit((builder) => { builder.insert(new vscode.Position(1, 0), '- two\n- three\n'); });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(other.document.getText(), '- one\n- two\n- three\n');
    assert.doesNotMatch(note.document.getText(), stamp);
    assert.equal(await run('toggleConversation'), false);
  });
});

describe('Insert Open-Ended Question', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  it('puts questions at the cursor, the person’s own among them', async () => {
    const editor = await openNote('ask.md', '- ');
    putCursor(editor, [0, 2]);
    const own = 'own-what-did-you-do-the-day-before';
    // VS Code may still show an earlier text of that file, which another test changed and put back.
    await eventually(async () => { assert.deepEqual(await run('insertQuestion', { id: ['rapport-week', own] }), ['rapport-week', own]); });
    assert.equal(editor.document.getText(), '- Q: What has your week been like so far?\n- Q: What did you do the day before?');
    await undo();
    assert.equal(editor.document.getText(), '- ');
  });

  it('says that there is no such question', async () => {
    await openNote('ask-none.md', '');
    await assert.rejects(Promise.resolve(run('insertQuestion', { id: 'nothing' })), /no question “nothing”/);
  });
});

describe('Debrief', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  const note = '---\ntype: interview\ninterviewees: Dana Okafor\n---\n\ntext';

  it('appends prompts with the cursor in the first, in one step of undo', async () => {
    const editor = await openNote('debrief.md', note);
    await run('debrief');
    await type('words');
    assert.match(editor.document.getText(), /^---[^]*text\n\n## Debrief\n\n- Exact words I remember: words\n[^]*- What Dana Okafor promised: \n[^]*- What to ask next time: \n$/);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), note);
  });

  it('comes once', async () => {
    const editor = await openNote('once.md', note);
    await run('debrief');
    const text = editor.document.getText();
    await run('debrief', editor.document.uri);
    assert.equal(editor.document.getText(), text);
    assert.equal(editor.document.lineAt(editor.selection.active).text, '- Exact words I remember: ');
  });

  it('says that a file is no note', async () => {
    const editor = await openNote('plain.md', 'text');
    await assert.rejects(Promise.resolve(run('debrief', { uri: editor.document.uri })), /“plain\.md” is no interview note/);
  });
});
