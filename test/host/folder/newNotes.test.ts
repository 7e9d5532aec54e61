import assert from 'node:assert/strict';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('fieldNotes', workspaceFolder());

/** A command's result; the commands answer with the file that they made. */
async function run(id: string, answers?: object): Promise<vscode.Uri> {
  const made = await vscode.commands.executeCommand<vscode.Uri>(`fieldNotes.${id}`, answers);
  assert.ok(made, `${id} made nothing`);
  return made;
}

const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
const folderPath = (name: string): string => path.join(workspaceFolder().fsPath, name);

describe('New Interview Note', () => {
  before(async () => {
    await fieldNotes();
    await settings().update('interviewer', 'Sam Reyes', vscode.ConfigurationTarget.Workspace);
  });

  afterEach(closeEditors);

  after(async () => {
    await settings().update('interviewer', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('makes the note that the answers describe, and opens it', async () => {
    const uri = await run('newInterview', {
      interviewees: ['Zora Neal'],
      situation: 'customer',
      setting: 'coffee shop',
      date: '2026-11-22T14:30+01:00',
      title: 'How Zora plans: a talk',
      themes: ['release planning'],
      consent: 'verbal',
    });
    assert.equal(relative(uri), 'interviews/2026-11-22 Zora Neal.md');
    assert.match(
      await textOf(uri),
      /^---\ntype: interview\ntitle: "How Zora plans: a talk"\ndate: 2026-11-22T14:30\+01:00\ninterviewees:\n {2}- Zora Neal\ninterviewer: Sam Reyes\nsituation: customer\nsetting: coffee shop\nconsent: verbal\nthemes:\n {2}- release planning\n---\n/,
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('is by whom git knows, where the setting names nobody', async () => {
    await settings().update('interviewer', undefined, vscode.ConfigurationTarget.Workspace);
    try {
      // Git's extension starts in its own time.
      await eventually(async () => {
        const uri = await run('newInterview', { interviewees: ['Greta Global'], date: '2026-11-19' });
        assert.match(await textOf(uri), /\ninterviewer: Robin Tester\n/);
      });
    } finally {
      await settings().update('interviewer', 'Sam Reyes', vscode.ConfigurationTarget.Workspace);
    }
  });

  it('shows in the index as soon as it is made', async () => {
    const index = await fieldNotes();
    const uri = await run('newInterview', { interviewees: ['Indira Index'], date: '2026-11-20' });
    await eventually(async () => {
      await index.ready();
      const note = index.snapshot().notes.find((candidate) => candidate.path === relative(uri));
      assert.deepEqual(note?.interviewees, ['Indira Index']);
      assert.equal(note.date, '2026-11-20');
      assert.deepEqual(note.problems, []);
    });
  });

  it('takes the spelling that the notes know', async () => {
    const uri = await run('newInterview', { interviewees: ['dana  okafor', 'DANA OKAFOR'], date: '2026-11-19' });
    assert.equal(relative(uri), 'interviews/2026-11-19 Dana Okafor.md');
    assert.match(await textOf(uri), /\n {2}- Dana Okafor\n/);
  });

  const names: [name: string, file: string][] = [
    ["O'Brien", "O'Brien"],
    ['Trần Thị Hương', 'Trần Thị Hương'],
    ['佐藤 花子', '佐藤 花子'],
    ['Dr. A/B: C', 'Dr. A-B - C'],
    ['N'.repeat(200), 'N'.repeat(186)],
    ['👩‍💻 Ada', '👩‍💻 Ada'],
    ['מרים לוי', 'מרים לוי'],
  ];
  for (const [name, file] of names) {
    it(`makes a note with ${name.length > 40 ? 'a name of 200 characters' : name}, and reads the name back`, async () => {
      const index = await fieldNotes();
      const uri = await run('newInterview', { interviewees: [name], date: '2026-11-18' });
      assert.equal(relative(uri), `interviews/2026-11-18 ${file}.md`);
      await eventually(async () => {
        await index.ready();
        assert.deepEqual(index.snapshot().notes.find((note) => note.path === relative(uri))?.interviewees, [name]);
      });
    });
  }

  it('never takes the place of a note, whose name may differ in case or normalisation', async () => {
    const there = ['interviews/2026-11-17 josé ruiz.md', `interviews/${'2026-11-17 Zoë.MD'.normalize('NFD')}`];
    for (const file of there) await writeFile(folderPath(file), 'precious');
    assert.equal(relative(await run('newInterview', { interviewees: ['José Ruiz'], date: '2026-11-17' })), 'interviews/2026-11-17 José Ruiz 2.md');
    assert.equal(relative(await run('newInterview', { interviewees: ['Zoë'], date: '2026-11-17' })), 'interviews/2026-11-17 Zoë 2.md');
    for (const file of there) assert.equal(await readFile(folderPath(file), 'utf8'), 'precious');
  });

  it('gives two commands at once a note each', async () => {
    const answers = { interviewees: ['Twice Told'], date: '2026-11-16' };
    const made = await Promise.all([run('newInterview', answers), run('newInterview', answers), run('newInterview', answers)]);
    assert.deepEqual(new Set(made.map(relative)), new Set(['', ' 2', ' 3'].map((number) => `interviews/2026-11-16 Twice Told${number}.md`)));
  });

  it('goes right into the folder that is named', async () => {
    const here = vscode.Uri.joinPath(workspaceFolder(), 'deep/er');
    await vscode.workspace.fs.createDirectory(here);
    assert.equal(relative(await run('newInterview', { folder: here, interviewees: ['Ada'], date: '2026-11-15' })), 'deep/er/2026-11-15 Ada.md');
    assert.equal(relative(await run('newInterview', { folder: here.toString(), interviewees: ['Bo'], date: '2026-11-15' })), 'deep/er/2026-11-15 Bo.md');
    assert.equal(relative(await run('newInterview', { folder: workspaceFolder(), interviewees: ['Cy'], date: '2026-11-15' })), 'interviews/2026-11-15 Cy.md');
  });

  it('goes where the setting says, into a folder whose case differs', async () => {
    await mkdir(folderPath('Customers'), { recursive: true });
    await settings().update('newNote.path', 'customers/${interviewee}/${year}-${month}', vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(relative(await run('newInterview', { interviewees: ['A/B'], date: '2026-11-14' })), 'Customers/A-B/2026-11.md');
    } finally {
      await settings().update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('refuses to leave the workspace', async () => {
    await settings().update('newNote.path', '../${interviewee}.md', vscode.ConfigurationTarget.Workspace);
    try {
      await assert.rejects(run('newInterview', { interviewees: ['Out'] }), /fieldNotes\.newNote\.path.*leads out of the workspace folder/);
    } finally {
      await settings().update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await assert.rejects(run('newInterview', { folder: vscode.Uri.file('/tmp') }), /outside the workspace/);
  });

  it('refuses a place where it would not be read, and names the setting', async () => {
    const templates = vscode.Uri.joinPath(workspaceFolder(), 'my templates');
    await vscode.workspace.fs.createDirectory(templates);
    await settings().update('templates.folder', 'my templates', vscode.ConfigurationTarget.Workspace);
    await settings().update('newNote.path', 'my templates/${interviewee}.md', vscode.ConfigurationTarget.Workspace);
    try {
      await assert.rejects(run('newInterview', { interviewees: ['Unread'] }), /“my templates\/Unread\.md” would not be read: the setting fieldNotes\.templates\.folder leaves it out\. Change that, or change fieldNotes\.newNote\.path\./);
      await settings().update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
      await assert.rejects(run('newInterview', { interviewees: ['Unread'], folder: templates, date: '2026-11-12' }), /“my templates\/2026-11-12 Unread\.md” would not be read: .*choose another folder\./);
      assert.deepEqual(await vscode.workspace.fs.readDirectory(templates), []);
    } finally {
      await settings().update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
      await settings().update('templates.folder', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(templates);
    }
  });

  it('says what is wrong with an answer', async () => {
    await assert.rejects(run('newInterview', { date: 'someday' }), /“someday” is no date/);
    await assert.rejects(run('newInterview', { interviewees: [1] }), /“interviewees” must be a list of texts/);
    await assert.rejects(run('newInterview', { consent: 'maybe' }), /“maybe” is no consent/);
    await assert.rejects(run('newInterview', { template: 'nowhere' }), /no template “nowhere”/);
  });

  it('leaves nothing behind where a file stands in its folder’s place', async () => {
    await writeFile(folderPath('blocked'), '');
    await settings().update('newNote.path', 'blocked/${interviewee}.md', vscode.ConfigurationTarget.Workspace);
    try {
      await assert.rejects(run('newInterview', { interviewees: ['Nobody'] }), /Couldn’t create “blocked\/Nobody\.md”: .*file stands/);
    } finally {
      await settings().update('newNote.path', undefined, vscode.ConfigurationTarget.Workspace);
    }
    assert.ok((await stat(folderPath('blocked'))).isFile());
  });

  it('is made from the person’s own template, ready to be filled in', async () => {
    const templates = folderPath('.fieldnotes/templates');
    await mkdir(templates, { recursive: true });
    await writeFile(path.join(templates, 'hallway.md'), '---\nstudy: corridor\n---\n\n# ${interviewee}\n\n- Mood: ${1:good}\n- $0\n');
    const uri = await run('newInterview', { interviewees: ['Tia Template'], situation: 'hallway', date: '2026-11-13' });
    const text = await textOf(uri);
    assert.match(text, /\nstudy: corridor\n/);
    assert.match(text, /# Tia Template\n\n- Mood: good\n- \n$/);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(), text);
    assert.equal(editor.document.getText(editor.selection), 'good');
  });
});

describe('Quick Field Note', () => {
  afterEach(closeEditors);

  it('opens a note to type into, without any question', async () => {
    const uri = await run('quickNote');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.match(editor.document.getText(), /^---\ntype: interview\n/);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '- ');
    assert.equal(editor.selection.active.character, 2);
  });

  it('shows the new note where one of that name was deleted a moment ago', async () => {
    const old = await run('newInterview', { interviewees: ['Gone Again'] });
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /Why we talk:/);
    await vscode.window.activeTextEditor?.document.save();
    await rm(old.fsPath);
    const uri = await run('quickNote', { interviewees: ['Gone Again'] });
    assert.equal(uri.toString(), old.toString());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(), await textOf(uri));
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '- ');
  });

  it('takes another name where a deleted note of that name has unsaved text', async () => {
    const old = await run('newInterview', { interviewees: ['Gone Unsaved'] });
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => { edit.insert(editor.selection.active, 'words'); });
    await rm(old.fsPath);
    const uri = await run('quickNote', { interviewees: ['Gone Unsaved'] });
    assert.equal(uri.path, old.path.replace(/\.md$/u, ' 2.md'));
    assert.match(editor?.document.getText() ?? '', /words/);
  });

  it('takes interviewees', async () => {
    assert.match(await textOf(await run('quickNote', { interviewees: ['Dana Okafor'] })), /interviewees:\n {2}- Dana Okafor\n/);
  });
});
