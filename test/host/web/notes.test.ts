import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';
import { deepEqual, ok } from './assert';

describe('Without Node', () => {
  it('indexes the folder through the file system API', async () => {
    const api = await fieldNotes();
    await api.ready();
    const { notes, interviewees, themes } = api.snapshot();
    ok(notes.some(({ path }) => path === 'interviews/2026-09-14 Dana Okafor.md'), 'the note is there');
    ok(interviewees.some(({ name }) => name === '田中 花子'), 'its people are');
    ok(themes.some(({ key, passages }) => key === 'trust' && passages.length > 0), 'its themes are');
    deepEqual(notes.flatMap(({ problems }) => problems), []);
  });

  it('makes a note, which the index takes in', async () => {
    const api = await fieldNotes();
    const uri = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.newInterview', { interviewees: ['Ines Duarte'], date: '2026-11-20' });
    ok(uri.path.startsWith(`${workspaceFolder().path}/interviews/`), 'it is in the folder for interviews');
    await vscode.workspace.saveAll();
    await eventually(async () => {
      await api.ready();
      ok(api.snapshot().interviewees.some(({ name }) => name === 'Ines Duarte'), 'the interviewee is known');
    });
  });

  it('shows the views', async () => {
    for (const view of ['interviewees', 'themes', 'followUps']) await vscode.commands.executeCommand(`fieldNotes.${view}.focus`);
  });
});
