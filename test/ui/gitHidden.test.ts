import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

/** What the palette and a note's menu in the sidebar have of git. */
async function offeredOfGit(workbench: Workbench): Promise<string[]> {
  const offered: string[] = [];
  // The palette has what it has of the extension at once.
  await eventually(async () => {
    await workbench.openPalette('Field Notes: New Interview Note');
    const has = await workbench.quickInput.offers('Field Notes: New Interview Note');
    if (!has) await workbench.quickInput.cancel();
    assert.ok(has);
  });
  for (const title of ['Commit Notes…', 'Check Every Commit…']) {
    await workbench.quickInput.type(`>Field Notes: ${title}`);
    if (await workbench.quickInput.offers(`Field Notes: ${title}`)) offered.push(title);
  }
  await workbench.quickInput.cancel();
  const view = workbench.view('Interviewees');
  await view.openMenu('Priya Raman');
  const items = await workbench.menuItems();
  assert.ok(items.includes('New Follow-up Interview'), items.join());
  offered.push(...items.filter((item) => /commit|history|version/iu.test(item)));
  await workbench.press('Escape');
  return offered;
}

const all = ['Commit Notes…', 'Check Every Commit…', 'Commit Notes…', 'Show Note History…'];

describe('Git where it can’t be used', () => {
  let workbench: Workbench;
  let bin: string;

  before(() => {
    bin = mkdtempSync(path.join(os.tmpdir(), 'field-notes-bin-'));
    const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho "$@" >> "${bin}/calls"\nexec ${git} "$@"\n`, { mode: 0o755 });
  });

  after(() => {
    rmSync(bin, { recursive: true });
  });

  it('is hidden in Restricted Mode, where no git is started, until the folder is trusted', async () => {
    workbench = await Workbench.open({ restricted: true, settings: { 'git.path': path.join(bin, 'git'), 'security.workspace.trust.startupPrompt': 'never' } });
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Priya Raman'));
    assert.deepEqual(await offeredOfGit(workbench), []);
    await workbench.openFile('2026-09-22 Priya Raman.md');
    await workbench.screenshot('git-restricted');
    assert.equal(existsSync(path.join(bin, 'calls')), false);
    await workbench.runCommand('Workspaces: Manage Workspace Trust');
    await workbench.page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
    await workbench.page.getByText('You trust this folder').waitFor();
    // It lies over everything.
    await workbench.page.locator('.monaco-modal-editor-block .codicon-close').first().click();
    await workbench.page.locator('.monaco-modal-editor-block').waitFor({ state: 'detached' });
    await eventually(async () => { assert.deepEqual(await offeredOfGit(workbench), all); });
    assert.ok(existsSync(path.join(bin, 'calls')));
    await workbench.close();
  });

  it('is hidden in a browser tab, where all else works', async () => {
    workbench = await Workbench.open({ web: true });
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Priya Raman'));
    assert.deepEqual(await offeredOfGit(workbench), []);
    await workbench.view('Themes').untilRows((rows) => rows.some(({ label }) => label === 'trust'));
    await workbench.openFile('2026-09-22 Priya Raman.md');
    await workbench.screenshot('git-web');
    await workbench.close();
  });
});
