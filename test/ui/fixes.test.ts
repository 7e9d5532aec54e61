import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { screenshotInEachLook } from './looks';
import { Workbench } from './workbench';

const name = '2026-09-04 slips.md';
const lines = ['---', 'type: interview', 'date: 2026-9-4', 'interviewees: [Dana Okafor]', 'consent: sined', '---', '', 'Nobody owns the queue. #ownershp'];

describe('Quick fixes by hand', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'files.autoSave': 'off', '[markdown]': { 'editor.wordWrap': 'off' } } });
    await writeFile(workbench.path('interviews', name), lines.join('\n'));
    await workbench.openFile(name);
    await untilProblemsShown();
  });

  after(() => workbench.close());

  function offered(): ReturnType<typeof workbench.page.locator> {
    return workbench.page.locator('.action-widget .monaco-list-row.action');
  }

  async function untilProblemsShown(): Promise<void> {
    await eventually(async () => { assert.equal(await workbench.page.locator('.editor-group-container.active [class*="squiggly-"]').count(), 3); });
  }

  async function cursorIn(text: string): Promise<void> {
    await workbench.page.locator('.editor-group-container.active .view-line span', { hasText: text }).last().click();
  }

  async function askFixesOf(text: string): Promise<string[]> {
    // Problems that are found anew take a list away that is being opened. Asked too soon again, the key closes the list.
    return eventually(async () => {
      await workbench.press('Escape');
      await cursorIn(text);
      await workbench.press('Control+.');
      await offered().first().waitFor({ timeout: 12_000 });
      return offered().allInnerTexts();
    });
  }

  async function untilShown(expected: readonly string[]): Promise<void> {
    await eventually(async () => { assert.equal(await workbench.editorText(), expected.join('\n')); });
  }

  for (const { of, title, line, becomes } of [
    { of: '2026-9-4', title: 'Change to 2026-09-04', line: 2, becomes: 'date: 2026-09-04' },
    { of: 'sined', title: 'Change to “written”', line: 4, becomes: 'consent: written' },
    { of: '#ownershp', title: 'Change to “ownership”', line: 7, becomes: 'Nobody owns the queue. #ownership' },
  ]) {
    it(`offers “${title}” on ${of}, which changes just that and is one undo`, async () => {
      await untilProblemsShown();
      const titles = await askFixesOf(of);
      assert.ok(titles.includes(title), titles.join(' | '));
      await workbench.screenshot(`quick-fix-${of.replace('#', '')}`);
      await offered().filter({ hasText: title }).first().click();
      await untilShown(lines.with(line, becomes));
      await workbench.press('Control+Z');
      await untilShown(lines);
      assert.equal(await readFile(workbench.path('interviews', name), 'utf8'), lines.join('\n'));
    });
  }

  it('is readable in light, dark and high contrast', async () => {
    await screenshotInEachLook(workbench, 'quick-fixes', async () => {
      await workbench.press('Escape');
      await untilProblemsShown();
      await askFixesOf('#ownershp');
    });
    await workbench.press('Escape');
  });

  it('applies a theme to the words that are selected, by the lightbulb', async () => {
    await cursorIn('Nobody owns');
    await workbench.press('Home');
    await workbench.press('Control+Shift+ArrowRight');
    await workbench.press('Control+.');
    await offered().filter({ hasText: 'Apply Theme…' }).click();
    await workbench.quickInput.untilAsks('Which themes?');
    await workbench.quickInput.pick('trust');
    await workbench.quickInput.pick('Continue');
    await untilShown(lines.with(7, '==Nobody== #trust owns the queue. #ownershp'));
    await workbench.screenshot('theme-by-lightbulb');
    await workbench.press('Control+Z');
    await untilShown(lines);
  });
});
