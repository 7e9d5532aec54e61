import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

async function run(id: string, answers: object): Promise<vscode.Uri> {
  const made = await vscode.commands.executeCommand<vscode.Uri>(`fieldNotes.${id}`, answers);
  assert.ok(made, `${id} made nothing`);
  return made;
}

const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

describe('New Interviewee Profile', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  it('makes a profile of what is known', async () => {
    const uri = await run('newInterviewee', { name: 'Wei / Zhang', role: 'CTO', organisation: 'Acme', timezone: 'Asia/Shanghai', aliases: ['Wei'], contact: '@wei', rapport: 'Runs' });
    assert.equal(relative(uri), 'interviewees/Wei - Zhang.md');
    assert.equal(
      await textOf(uri),
      '---\ntype: interviewee\nname: Wei / Zhang\naliases:\n  - Wei\nrole: CTO\norganisation: Acme\ntimezone: Asia/Shanghai\ncontact: "@wei"\n---\n\n## Rapport\n\n- Runs\n',
    );
    const index = await fieldNotes();
    await eventually(async () => {
      await index.ready();
      assert.equal(index.snapshot().interviewees.find(({ name }) => name === 'Wei / Zhang')?.profile, relative(uri));
    });
  });

  it('opens the profile that somebody has', async () => {
    const uri = await run('newInterviewee', { name: 'dana okafor' });
    assert.equal(relative(uri), 'interviewees/Dana Okafor.md');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('says what is wrong with an answer', async () => {
    await assert.rejects(run('newInterviewee', { name: 'X', timezone: 'Mars' }), /“Mars” is no time zone/);
    await assert.rejects(run('newInterviewee', { role: 'CTO' }), /needs the answer “name”/);
  });
});

describe('New Codebook Entry', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  it('makes an entry, in a folder where the theme lies below another', async () => {
    const uri = await run('newTheme', { name: '#planning/on paper', definition: 'Plans: on paper first' });
    assert.equal(relative(uri), 'themes/planning/on paper.md');
    assert.equal(await textOf(uri), '---\ntype: theme\ntheme: planning/on paper\ndefinition: "Plans: on paper first"\n---\n\n');
  });

  it('opens the entry that a theme has, by any spelling', async () => {
    assert.equal(relative(await run('newTheme', { name: 'Vertrauen' })), 'themes/trust.md');
  });
});

describe('New Follow-up Interview', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  it('carries what is open over, as prompts and not as promises made anew', async () => {
    const index = await fieldNotes();
    await index.ready();
    const open = index.snapshot().followUps.filter(({ state, interviewees }) => state === 'open' && interviewees.includes('Marek Nowak'));
    assert.ok(open.length > 0);
    const uri = await run('newFollowUpInterview', { interviewees: ['marek nowak'], date: '2031-05-05' });
    const text = await textOf(uri);
    assert.match(text, /title: Follow-up with Marek Nowak\n/);
    assert.match(text, /situation: customer\n/);
    for (const followUp of open) assert.ok(text.includes(followUp.text), followUp.text);
    await eventually(async () => {
      await index.ready();
      assert.deepEqual(index.snapshot().notes.find((note) => note.path === relative(uri))?.interviewees, ['Marek Nowak']);
    });
    assert.equal(index.snapshot().followUps.filter((followUp) => followUp.path === relative(uri) && followUp.text !== '').length, 0);
  });

  it('needs somebody', async () => {
    await assert.rejects(run('newFollowUpInterview', {}), /needs the answer “interviewees”/);
  });
});

describe('Make Interview Note', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  async function open(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
    const file = path.join(workspaceFolder().fsPath, name);
    await writeFile(file, content);
    return vscode.window.showTextDocument(vscode.Uri.file(file));
  }

  it('adds frontmatter with the people and the date that the text names, and changes no character below', async () => {
    const body = 'Met dana okafor on 22.11.2026, 14:30  \r\n\r\n- Marek Nowak came later\t\r\n';
    const editor = await open('pasted.md', `\uFEFF${body}`);
    const uri = await run('makeInterviewNote', { interviewer: 'Sam Reyes' });
    assert.equal(uri.toString(), editor.document.uri.toString());
    const text = editor.document.getText();
    assert.ok(text.endsWith(body));
    assert.match(
      text.slice(0, -body.length),
      /^---\r\ntype: interview\r\ndate: 2026-11-22T14:30[+-]\d\d:\d\d\r\ninterviewees:\r\n {2}- Dana Okafor\r\n {2}- Marek Nowak\r\ninterviewer: Sam Reyes\r\n---\r\n(\r\n)?$/,
    );
    await editor.document.save();
    assert.ok((await textOf(uri)).endsWith(body));
    assert.deepEqual([...(await vscode.workspace.fs.readFile(uri)).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), body);
    await editor.document.save();
  });

  it('adds to frontmatter that is there', async () => {
    const editor = await open('other-tool.md', '---\n# mine\ntags: [a]\n---\ntext\n');
    await run('makeInterviewNote', { interviewees: ['Dana Okafor'], date: '2026-11-22' });
    assert.match(editor.document.getText(), /^---\n# mine\ntags: \[a\]\n[^]*---\ntext\n$/);
    assert.match(editor.document.getText(), /\ntype: interview\n/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('leaves a file alone that is a note already, or that saving would change', async () => {
    await open('mixed.md', 'a\r\nb\nc\n');
    await assert.rejects(run('makeInterviewNote', {}), /“mixed\.md” can’t be edited safely/);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'interviewees/Dana Okafor.md'));
    await assert.rejects(run('makeInterviewNote', {}), /is an interviewee’s profile already/);
  });

  it('moves a selection to a note of its own, once that exists, in one step of undo', async () => {
    const editor = await open('inbox.md', '# Inbox\n\nDana Okafor, 2026-11-09\nshe said yes\n\nother things\n');
    editor.selection = new vscode.Selection(2, 0, 4, 0);
    const uri = await run('makeInterviewNote', { interviewer: 'Sam Reyes' });
    assert.equal(relative(uri), 'interviews/2026-11-09 Dana Okafor.md');
    assert.match(await textOf(uri), /^---\ntype: interview\ndate: 2026-11-09\ninterviewees:\n {2}- Dana Okafor\ninterviewer: Sam Reyes\n---\n\n?Dana Okafor, 2026-11-09\nshe said yes\n$/);
    const inbox = await vscode.window.showTextDocument(editor.document);
    assert.equal(inbox.document.getText(), '# Inbox\n\n\nother things\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(inbox.document.getText(), '# Inbox\n\nDana Okafor, 2026-11-09\nshe said yes\n\nother things\n');
    await inbox.document.save();
  });

  it('leaves the selection where it is when no note can be made of it', async () => {
    const settings = vscode.workspace.getConfiguration('fieldNotes', workspaceFolder());
    await settings.update('newNote.path', '../out.md', vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await open('stays.md', 'stays\n');
      editor.selection = new vscode.Selection(0, 0, 1, 0);
      await assert.rejects(run('makeInterviewNote', {}), /leads out of the workspace folder/);
      assert.equal(editor.document.getText(), 'stays\n');
    } finally {
      await settings.update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('makes a note of what was pasted into an untitled editor', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Dana Okafor\n8 November 2026\nwords' });
    await vscode.window.showTextDocument(document);
    const uri = await run('makeInterviewNote', {});
    assert.equal(relative(uri), 'interviews/2026-11-08 Dana Okafor.md');
    assert.ok((await textOf(uri)).endsWith('Dana Okafor\n8 November 2026\nwords'));
    assert.equal(document.getText(), '');
  });
});

describe('Rebuild Index', () => {
  it('ends with the same index', async () => {
    const index = await fieldNotes();
    await index.ready();
    const before = index.snapshot();
    await vscode.commands.executeCommand('fieldNotes.rebuildIndex');
    await index.ready();
    assert.deepEqual(index.snapshot(), before);
  });
});
