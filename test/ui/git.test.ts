import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('Keeping notes in git', () => {
  let workbench: Workbench;
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: workbench.path(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const committed = (): string[] => git('-c', 'core.quotePath=false', 'show', '--format=', '--name-only', 'HEAD').trim().split('\n');

  before(async () => {
    workbench = await Workbench.open({ settings: { 'workbench.colorTheme': 'Default Light Modern' } });
  });

  after(() => workbench.close());

  it('makes a repository, shows what must not get in, and commits the rest', async () => {
    const { quickInput } = workbench;
    await workbench.openContainer('Field Notes');
    await workbench.runCommand('Field Notes: Commit Notes…');
    await workbench.screenshot('git-new-repository');
    await workbench.answerDialog('Make a Repository');
    await quickInput.untilRow('2026-09-22 Priya Raman.md');
    git('config', 'user.name', 'Sam Reyes');
    git('config', 'user.email', 'sam@example.com');
    await workbench.screenshot('git-pick-notes');
    await quickInput.accept();
    await quickInput.untilRow('Leave Those Notes Out');
    await workbench.screenshot('git-confidential');
    await quickInput.pick('Leave Those Notes Out');
    await eventually(async () => {
      assert.match(await workbench.page.locator('.quick-input-message').innerText(), /One commit with \d+ notes and 2 other files on/);
    });
    await workbench.screenshot('git-message');
    await quickInput.accept();
    await eventually(() => {
      assert.ok(committed().includes('interviews/2026-09-22 Priya Raman.md'));
    });
    assert.ok(committed().includes('.gitignore'));
    assert.ok(!committed().some((file) => file.startsWith('interviews/2026-11-04')));
  });

  it('commits the note of the editor, and shows what its versions changed', async () => {
    const { quickInput } = workbench;
    const file = workbench.path('interviews/2026-09-22 Priya Raman.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nShe asked about prices. #pricing/new\n`);
    git('commit', '--quiet', '--all', '--message', 'Code a passage');
    await workbench.openFile('2026-09-22 Priya Raman.md');
    await workbench.runCommand('Field Notes: Show Note History…');
    await quickInput.untilRow('Code a passage');
    await eventually(async () => {
      assert.match(await workbench.page.locator('.quick-input-widget').innerText(), /Theme added: pricing\/new/);
    });
    await workbench.screenshot('git-history');
    await quickInput.accept();
    await eventually(async () => {
      assert.ok(await workbench.page.locator('.monaco-diff-editor').first().isVisible());
    });
    await workbench.screenshot('git-diff');
  });
});
