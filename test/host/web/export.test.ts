import * as vscode from 'vscode';
import { fieldNotes, workspaceFolder } from '../support';
import { deepEqual, ok } from './assert';

describe('Exports without Node', () => {
  const read = async (uri: vscode.Uri | undefined): Promise<string> => (uri ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '');

  it('are written through the file system API, over nothing, with the same pseudonyms each time', async () => {
    await (await fieldNotes()).ready();
    const answers = { format: 'html', target: 'exports/report.html' };
    const [first] = await vscode.commands.executeCommand<readonly vscode.Uri[]>('fieldNotes.export', answers);
    const [second] = await vscode.commands.executeCommand<readonly vscode.Uri[]>('fieldNotes.export', answers);
    deepEqual([first?.path, second?.path], [`${workspaceFolder().path}/exports/report.html`, `${workspaceFolder().path}/exports/report 2.html`]);
    const text = await read(first);
    const shown = text.replace(/<[^>]*>/gu, '');
    ok(shown.includes('— P01,') && !text.includes('Nowak'), 'nobody is named who was not asked');
    deepEqual(await read(second), text);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'exports'), { recursive: true });
  });
});
