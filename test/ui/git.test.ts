import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('Keeping notes in git', () => {
  let workbench: Workbench;
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: workbench.path(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const note = (): string => workbench.path('interviews/2026-09-22 Priya Raman.md');
  const committed = (): string[] => git('-c', 'core.quotePath=false', 'show', '--format=', '--name-only', 'HEAD').trim().split('\n');

  before(async () => {
    workbench = await Workbench.open({ settings: { 'workbench.colorTheme': 'Default Light Modern', 'files.autoSave': 'off' } });
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
    writeFileSync(note(), `${readFileSync(note(), 'utf8')}\nShe asked about prices. #pricing/new\n`);
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

  it('brings an old version back by a click, as a change that is not saved and can be undone', async () => {
    const { quickInput } = workbench;
    const saved = readFileSync(note(), 'utf8');
    const untilPassages = (theme: string, count: number): Promise<unknown> => workbench.view('Themes').untilRows((rows) => rows.some(({ label, description }) => label === theme && description === String(count)));
    await untilPassages('pricing', 3);
    await workbench.openFile('2026-09-22 Priya Raman.md');
    await workbench.runCommand('Field Notes: Show Note History…');
    await quickInput.untilRow('Code a passage');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row').last();
    await row.hover();
    await workbench.screenshot('git-restore');
    await row.getByRole('button', { name: 'Restore into the Editor' }).click();
    await workbench.page.locator('.editor-group-container.active .tab.active.dirty').waitFor();
    await untilPassages('pricing', 2);
    assert.equal(readFileSync(note(), 'utf8'), saved);
    await workbench.screenshot('git-restored');
    await workbench.page.locator('.editor-group-container.active .view-line').first().click();
    await workbench.press('Control+Z');
    await untilPassages('pricing', 3);
    await eventually(async () => { assert.equal(await workbench.page.locator('.tabs-container .tab.dirty').count(), 0); });
  });

  it('asks in which repository, where notes changed in several', async () => {
    const { quickInput } = workbench;
    const archive = (...args: string[]): string => execFileSync('git', args, { cwd: workbench.path('archive'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    mkdirSync(workbench.path('archive'));
    archive('init', '--quiet');
    writeFileSync(workbench.path('archive/2019-03-08 Ines Duarte.md'), '---\ntype: interview\ninterviewees: [Ines Duarte]\n---\n\n- Long ago. #archive\n');
    writeFileSync(note(), `${readFileSync(note(), 'utf8')}\nAnd about discounts.\n`);
    const head = git('rev-parse', 'HEAD');
    await workbench.view('Themes').untilRows((rows) => rows.some(({ label }) => label === 'archive'));
    await workbench.runCommand('Field Notes: Commit Notes…');
    await quickInput.untilRow('archive');
    assert.deepEqual((await quickInput.rows()).map(({ label, detail }) => [label, detail]), [['sample-workspace', workbench.path()], ['archive', workbench.path('archive')]]);
    await workbench.screenshot('git-pick-repository');
    await quickInput.pick('archive');
    await quickInput.untilRow('2019-03-08 Ines Duarte.md');
    await quickInput.accept();
    await eventually(async () => { assert.match(await quickInput.message(), /One commit with 1 note on/); });
    await quickInput.accept();
    await eventually(() => { assert.equal(archive('log', '--format=%s').trim(), 'Interview with Ines Duarte'); });
    assert.equal(git('rev-parse', 'HEAD'), head);
    assert.match(git('status', '--porcelain'), /^ M .*Priya Raman\.md/m);
    git('checkout', '--quiet', '--', '.');
  });

  it('leads from a note in a merge conflict to the merge editor', async () => {
    const text = readFileSync(note(), 'utf8');
    const branch = git('branch', '--show-current').trim();
    const commit = (theme: string): void => {
      writeFileSync(note(), text.replace('#pricing/new', `#pricing/new #${theme}`));
      git('commit', '--quiet', '--all', '--message', `Code by ${theme}`);
    };
    git('checkout', '--quiet', '-b', 'theirs');
    commit('theirs');
    git('checkout', '--quiet', branch);
    commit('ours');
    assert.throws(() => git('merge', '--quiet', 'theirs'));
    await workbench.openFile('2026-09-22 Priya Raman.md');
    await workbench.press('Control+End');
    const mark = workbench.page.locator('.editor-group-container.active .view-line', { hasText: '<<<<<<<' });
    await workbench.page.locator('.editor-group-container.active .squiggly-error').first().waitFor();
    await workbench.screenshot('git-conflict');
    // The fix that is preferred, without the list. Problems that are found anew meanwhile take it away.
    await eventually(async () => {
      await mark.click();
      await workbench.press('Shift+Alt+.');
      await workbench.page.locator('.merge-editor').waitFor({ timeout: 5_000 });
    });
    for (const theme of ['ours', 'theirs']) await workbench.page.locator('.merge-editor .view-line', { hasText: `#pricing/new #${theme}` }).first().waitFor();
    await workbench.screenshot('git-merge-editor');
    git('merge', '--abort');
  });
});
