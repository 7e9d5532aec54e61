import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('The installed package', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  after(async () => {
    await workbench.close();
  });

  it('is activated by opening a note', async () => {
    await workbench.openFile('2026-09-14 Dana Okafor.md');
    await workbench.untilEditorText(/type: interview/);
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Field Notes' });
    await eventually(async () => {
      assert.match(await row.innerText(), /Activation: \d+ms/);
    });
    await workbench.screenshot('package-activated');
  });
});
