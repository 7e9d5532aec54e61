import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { screenshotInEachLook } from './looks';
import { Workbench } from './workbench';

const firstNote = '2026-09-14 Dana Okafor.md';
const mention = 'mention.md';

describe('Renaming by hand', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'files.autoSave': 'off', 'editor.wordWrap': 'off' } });
    await writeFile(workbench.path('interviews', mention), '---\ntype: interview\ndate: 2026-11-20\ninterviewees: [Kim Lee]\nthemes: [compliance]\n---\n\nKnows [[Priya Raman]] well.\n');
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Kim Lee'));
  });

  after(() => workbench.close());

  /** The texts of all notes, by path. */
  async function onDisk(): Promise<Record<string, string>> {
    const files = (await readdir(workbench.folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
    return Object.fromEntries(await Promise.all(files.map(async (name) => [name, await readFile(workbench.path(name), 'utf8')] as const)));
  }

  function dialog(): ReturnType<typeof workbench.page.locator> {
    return workbench.page.locator('.monaco-dialog-box');
  }

  it('by F2 on a hashtag asks, shows the changes, does them in all files, and is one undo', async () => {
    const before = await onDisk();
    await workbench.openFile(firstNote);
    await workbench.clickText('#trust');
    await workbench.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'trust');
    await box.fill('confidence');
    await workbench.press('Enter');
    await dialog().waitFor();
    assert.match(await dialog().innerText(), /Rename “trust” to “confidence”\?[^]*\d+ places in \d+ files change\. 1 file gets another name\./u);
    await screenshotInEachLook(workbench, 'rename-question');
    await workbench.answerDialog('Show Changes');
    await workbench.page.locator('.multiDiffEntry').first().waitFor();
    await workbench.untilNotified('Close them to be asked again.');
    await screenshotInEachLook(workbench, 'rename-changes');
    assert.deepEqual(await onDisk(), before);
    assert.equal(await dialog().count(), 0);
    // Closed, it asks again.
    await workbench.page.locator('.editor-group-container.active .tab.active').click({ button: 'middle' });
    await dialog().waitFor();
    await workbench.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /^Rename$/u }).click();
    await eventually(async () => {
      const after = await onDisk();
      assert.ok('themes/confidence.md' in after && !('themes/trust.md' in after));
      assert.ok(Object.entries(after).every(([name, text]) => name.startsWith('themes/') || !/#trust\b/u.test(text)));
    });
    await workbench.untilEditorText(/#confidence/u);
    await workbench.screenshot('renamed');
    await workbench.press('Control+1');
    await workbench.press('Control+Z');
    await eventually(async () => { assert.deepEqual(await onDisk(), before); });
  });

  describe('by F2', () => {
    for (const { where, file, at, name, to, asks } of [
      { where: 'a mention', file: mention, at: 'Priya Raman', name: 'Priya Raman', to: 'Priya Rao', asks: /Rename “Priya Raman” to “Priya Rao”\?[^]*\d+ places in \d files change\. 1 file gets another name\./u },
      { where: 'a theme of the frontmatter', file: mention, at: 'compliance', name: 'compliance', to: 'law', asks: /Rename “compliance” to “law”\?[^]*\d+ places in \d files change\./u },
      { where: 'an interviewee of the frontmatter', file: mention, at: 'Kim Lee', name: 'Kim Lee', to: 'Dana Okafor', asks: /“Dana Okafor” is known already\. Merge “Kim Lee” into them\?/u },
      { where: 'the name in a codebook entry', file: 'approval-slow.md', at: 'approval/slow', name: 'approval/slow', to: 'approval/late', asks: /Rename “approval\/slow” to “approval\/late”\?[^]*1 file gets another name\./u },
    ]) {
      it(`on ${where} asks`, async () => {
        const before = await onDisk();
        await workbench.openFile(file);
        await workbench.clickText(at);
        await workbench.press('F2');
        const box = workbench.page.locator('.rename-box input');
        await box.waitFor();
        assert.equal(await box.inputValue(), name);
        await box.fill(to);
        await workbench.press('Enter');
        await dialog().waitFor();
        assert.match(await dialog().innerText(), asks);
        await workbench.screenshot(`rename-${where.replaceAll(' ', '-')}`);
        await workbench.press('Escape');
        await dialog().waitFor({ state: 'detached' });
        assert.deepEqual(await onDisk(), before);
      });
    }
  });

  it('by F2 in the tree renames the row that has the focus, by Delete takes a theme out, and Escape leaves all as it is', async () => {
    const before = await onDisk();
    const view = workbench.view('Themes');
    await workbench.view('Interviewees').collapse();
    await workbench.view('Follow-ups').collapse();
    await view.open();
    // While VS Code asks for what an undo brought back, it knows no row, and a key has none to work on.
    await view.untilRows((rows) => rows.some(({ label }) => label === 'trust') && !rows.some(({ label }) => label === 'confidence'));
    await view.click('ownership');
    await workbench.press('F2');
    await workbench.quickInput.untilOpen();
    assert.match(await workbench.quickInput.title(), /Rename “ownership”/u);
    await workbench.quickInput.type('responsibility');
    await workbench.quickInput.accept();
    await dialog().waitFor();
    await workbench.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await view.click('ownership');
    await workbench.press('Delete');
    await dialog().waitFor();
    assert.match(await dialog().innerText(), /Delete “ownership” from all notes\?/u);
    await workbench.screenshot('delete-question');
    await workbench.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    assert.deepEqual(await onDisk(), before);
  });

  it('by the menu of several selected rows merges them', async () => {
    const before = await onDisk();
    const view = workbench.view('Themes');
    await view.click('trust');
    // A click opens the row, too.
    await view.untilRows((rows) => rows.some(({ label, level }) => label === 'Own notes' && level === 2));
    await view.addToSelection('ownership');
    await view.openMenu('ownership');
    assert.deepEqual(await workbench.menuItems(), [
      ...['Open Codebook Entry', 'Open Theme Page', 'Find Passages', 'Preview Report', 'Export…', 'Commit Notes…', 'Show Note History…'],
      ...['Rename Theme…', 'Merge Themes…', 'Delete Theme from All Notes…'],
    ]);
    await workbench.pickFromMenu('Merge Themes…');
    await workbench.quickInput.untilAsks('Into which theme?');
    assert.equal(await workbench.quickInput.title(), 'Merge “ownership”, “trust”');
    await workbench.quickInput.pick('trust');
    await dialog().waitFor();
    assert.match(await dialog().innerText(), /Merge “ownership” into “trust”\?/u);
    await workbench.screenshot('merge-question');
    await workbench.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /^Merge$/u }).click();
    await eventually(async () => {
      const after = await onDisk();
      assert.ok(!('themes/ownership.md' in after) && Object.values(after).every((text) => !/#ownership\b/u.test(text)));
    });
    await view.untilRows((rows) => rows.every(({ label }) => label !== 'ownership'));
    await workbench.press('Control+1');
    await workbench.press('Control+Z');
    await eventually(async () => { assert.deepEqual(await onDisk(), before); });
    await view.untilRows((rows) => rows.some(({ label }) => label === 'ownership'));
  });

  it('by a drag onto another theme puts it below that', async () => {
    const view = workbench.view('Themes');
    const rows = (await view.rows()).map(({ label }) => label);
    assert.ok(rows.includes('trust') && rows.includes('ownership'), rows.join());
    await view.dragOnto('ownership', 'trust');
    await dialog().waitFor();
    assert.match(await dialog().innerText(), /Put “trust” below “ownership”\?/u);
    await workbench.screenshot('nest-question');
    await workbench.answerDialog('Move');
    await eventually(async () => {
      const note = (await onDisk())[`interviews/${firstNote}`] ?? '';
      assert.match(note, /#ownership\/trust/u);
    });
    await view.expand('ownership');
    await view.untilRows((now) => now.some(({ label, level }) => label === 'trust' && level === 2));
    await workbench.screenshot('nested');
  });
});
