import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors } from '../support';

describe('Making something with no folder open', () => {
  afterEach(closeEditors);

  const makers: [id: string, answers: object][] = [
    ['newInterview', {}],
    ['quickNote', {}],
    ['newFollowUpInterview', { interviewees: ['Ada'] }],
    ['newInterviewee', { name: 'Ada' }],
    ['newTheme', { name: 'trust' }],
    ['newTemplate', { name: 'customer' }],
  ];
  for (const [id, answers] of makers) {
    it(`says to open one: ${id}`, async () => {
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(`fieldNotes.${id}`, answers)), /none is open\. Open one/);
      // Nobody to answer a call: the same is shown to the person at the keyboard.
      assert.equal(await vscode.commands.executeCommand(`fieldNotes.${id}`), undefined);
      // What these commands make is Markdown; its own settings VS Code writes when it likes.
      assert.deepEqual(vscode.workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === 'markdown'), []);
    });
  }

  it('keeps what was pasted when it can’t become a note', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Ada\nwords' });
    await vscode.window.showTextDocument(document);
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('fieldNotes.makeInterviewNote', {})), /none is open\. Open one/);
    assert.equal(document.getText(), 'Ada\nwords');
  });

  it('advises on the format, and has questions for somebody', async () => {
    const advice = await vscode.commands.executeCommand<{ format: string }>('fieldNotes.chooseFormat', { aim: 'advice', reaction: 'fine', time: 'minutes', place: 'near', record: 'none' });
    assert.equal(advice.format, 'informal');
    const uri = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.prepare', { interviewees: ['Ada'] });
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /# Before you talk to Ada[^]*## Questions to begin with\n\n- /);
  });
});
