import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { notesOnDisk } from '../bench/notesOnDisk';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('Handing over', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    await workbench.openContainer('Field Notes');
    await workbench.view('Themes').untilRows((rows) => rows.some(({ label }) => label === 'trust'));
  });

  after(async () => {
    await workbench.close();
  });

  it('asks for the format, for what goes into it, and for the place, and offers to open what it wrote', async () => {
    const { quickInput } = workbench;
    await workbench.runCommand('Field Notes: Export…');
    await quickInput.untilAsks('In which format?');
    await workbench.screenshot('export-format');
    await quickInput.pick('Report, Markdown');
    await quickInput.untilAsks('What goes into it?');
    await quickInput.pick('Themes');
    await quickInput.untilAsks('Which themes only?');
    await quickInput.pick('trust');
    await quickInput.pick('Continue');
    await quickInput.untilAsks('What goes into it?');
    await eventually(async () => {
      const rows = await quickInput.rows();
      assert.match(rows[0]?.description ?? '', /^\d+ passages of \d+ interviews/);
      assert.equal(rows.find(({ label }) => label === 'Themes')?.description, 'trust');
    });
    await workbench.screenshot('export-contents');
    await quickInput.pick('Continue');
    const file = workbench.path('handed-over.md');
    // Where VS Code runs in a browser, its save dialog is a quick input with a path in it.
    await eventually(async () => {
      assert.match(await workbench.page.locator('.quick-input-widget input').first().inputValue(), /report\.md$/);
    });
    await quickInput.type(file);
    await quickInput.accept();
    assert.match(await workbench.untilNotified('is written'), /“handed-over\.md” is written: \d+ passages of \d+ interviews\./);
    await workbench.screenshot('export-written');
    assert.match(await readFile(file, 'utf8'), /^# What people said, by theme\n[^]*\n- Themes: trust only\n[^]*\n## trust\n/);
    await workbench.answerNotification('Open');
    await workbench.webview().getByText('What people said, by theme').waitFor();
    await workbench.screenshot('export-markdown-preview');
  });

  for (const [look, theme] of [['light', 'Default Light Modern'], ['dark', 'Default Dark Modern'], ['high-contrast', 'Default High Contrast']] as const) {
    it(`previews the report in a page whose links open notes (${look})`, async () => {
      await workbench.press('Control+K');
      await workbench.press('Control+W');
      // What is pressed in a webview reaches the window by messages, and goes down with the webview.
      await workbench.page.locator('iframe.webview').waitFor({ state: 'detached' });
      await workbench.changeSettings({ 'workbench.colorTheme': theme });
      await workbench.runCommand('Field Notes: Preview Report');
      const page = workbench.webview();
      await page.getByRole('heading', { name: 'What people said, by theme' }).waitFor();
      await workbench.screenshot(`report-preview-${look}`);
      await page.getByRole('table').getByRole('link', { name: 'trust' }).click();
      await eventually(async () => {
        const box = await page.getByRole('heading', { name: 'trust', exact: true }).boundingBox();
        assert.ok(box && box.y > 0 && box.y < 400, JSON.stringify(box));
      });
      await page.getByRole('link', { name: /How Dana's team plans a release, line 23/ }).first().click();
      await workbench.untilEditorShows('2026-09-14 Dana Okafor.md');
    });
  }

  it('copies a passage as a quotation from the sidebar', async () => {
    const view = workbench.view('Themes');
    await view.expand('compliance');
    await view.expand('Priya Raman');
    await view.openMenu('I keep a folder with screenshots, so that I can prove what I saw.');
    await workbench.screenshot('copy-as-quotation');
    await workbench.pickFromMenu('Copy as Quotation');
    await eventually(async () => {
      assert.ok((await workbench.statusBar()).some((text) => text.includes('Copied as quotation')));
    });
  });
});

describe('Handing over three thousand notes', () => {
  let workbench: Workbench;
  let notes: string;

  before(async function () {
    this.timeout(300_000);
    notes = await mkdtemp(path.join(os.tmpdir(), 'field-notes-many-'));
    workbench = await Workbench.open({ folder: path.relative(root, notesOnDisk(3000, notes)) });
    await workbench.openContainer('Field Notes');
    await workbench.view('Themes').untilRows((rows) => rows.some(({ label }) => label === 'pricing'));
  });

  after(async () => {
    await workbench.close();
    await rm(notes, { recursive: true });
  });

  it('is called off by one press of Cancel, and leaves nothing behind', async function () {
    this.timeout(300_000);
    const { quickInput } = workbench;
    const before = await readdir(workbench.folder);
    await workbench.runCommand('Field Notes: Export…');
    await quickInput.untilAsks('In which format?');
    await quickInput.pick('Report, Markdown');
    await quickInput.untilAsks('What goes into it?');
    await quickInput.pick('Continue');
    await eventually(async () => {
      assert.match(await workbench.page.locator('.quick-input-widget input').first().inputValue(), /report\.md$/);
    });
    await quickInput.type(workbench.path('too-much.md'));
    await quickInput.accept();
    assert.match(await workbench.untilNotified('Exporting “too-much.md”'), /: (?:looking through [\d,]+ interviews|[\d,]+ passages of [\d,]+ interviews(?:, \d+\.\d MB written)?)$/);
    // It has begun to write: there is something to clear away.
    await eventually(async () => {
      assert.ok((await readdir(workbench.folder)).some((name) => name.endsWith('.tmp')));
    });
    await workbench.screenshot('export-progress');
    await workbench.answerNotification('Cancel');
    await eventually(async () => {
      assert.deepEqual(await workbench.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts(), []);
    });
    await workbench.screenshot('export-cancelled');
    // VS Code takes its notification away as soon as Cancel is pressed; the draft goes when the step at work has ended.
    await eventually(async () => { assert.deepEqual(await readdir(workbench.folder), before); });
  });
});
