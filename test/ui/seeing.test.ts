import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

const looks = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' } as const;

describe('Codes in a note', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'fieldNotes.decorations.themeNames': true } });
    await workbench.openFile('2026-09-14 Dana Okafor.md');
    await workbench.untilEditorText(/type: interview/);
  });

  after(async () => {
    await workbench.close();
  });

  for (const [name, theme] of Object.entries(looks)) {
    it(`are drawn in the colours of their themes (${name})`, async () => {
      await workbench.changeSettings({ 'workbench.colorTheme': theme });
      await eventually(async () => {
        const classes = await workbench.page.locator('.monaco-workbench').getAttribute('class');
        assert.match(classes ?? '', { light: /\bvs\b(?!-)/, dark: /\bvs-dark\b/, 'high-contrast': /\bhc-black\b/ }[name] ?? /never/);
        assert.ok((await workbench.page.locator('.monaco-editor .cdr[class*="ced-"]').count()) > 0);
      });
      await workbench.screenshot(`codes-${name}`);
    });
  }

  it('are found by what was said, as one types', async () => {
    await workbench.runCommand('Field Notes: Find Passages');
    await workbench.quickInput.untilOpen();
    await workbench.quickInput.type('#trust @dana');
    await eventually(async () => {
      assert.match(await workbench.quickInput.title(), /Find Passages \(\d+ passages?\)/);
    });
    await workbench.screenshot('find-passages');
    await workbench.quickInput.cancel();
  });
});
