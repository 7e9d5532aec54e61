import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PagePanel } from '../../../src/editor/pages/pagePanel';
import { closeEditors } from '../support';

describe('A page on screen', () => {
  it('shows what was made of the latest notes, whichever of two is done first', async () => {
    const log = vscode.window.createOutputChannel('Pages', { log: true });
    const made: ((document: string) => void)[] = [];
    let webview: vscode.Webview | undefined;
    const panel = new PagePanel({ title: 'Page', commands: [], resources: [] }, (its) => {
      webview = its;
      return new Promise((resolve) => made.push(resolve));
    }, log);
    const shown = panel.show();
    panel.refresh();
    assert.equal(made.length, 2);
    made[1]?.('<p>new</p>');
    await Promise.resolve();
    made[0]?.('<p>old</p>');
    await shown;
    assert.equal(webview?.html, '<p>new</p>');
    panel.dispose();
    log.dispose();
    await closeEditors();
  });
});
