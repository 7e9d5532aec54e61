import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('The sidebar of the sample workspace', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Dana Okafor'));
  });

  after(async () => {
    await workbench.close();
  });

  it('lists interviewees, themes and follow-ups', async () => {
    const people = await workbench.view('Interviewees').rows();
    assert.match(people.find(({ label }) => label === 'Dana Okafor')?.description ?? '', /Release manager, Northwind Logistics/);
    const themes = await workbench.view('Themes').rows();
    assert.ok(themes.some(({ label }) => label === 'tools'));
    await workbench.screenshot('sidebar');
  });

  it('opens the passage that is clicked, selected', async () => {
    const themes = workbench.view('Themes');
    await themes.expand('ownership');
    await themes.expand('Dana Okafor');
    const rows = await themes.rows();
    const passage = rows[rows.findIndex(({ label }) => label === 'Dana Okafor') + 1];
    assert.ok(passage);
    await themes.click(passage.label);
    await eventually(async () => {
      assert.match(await workbench.cursor(), /\(\d+ selected\)/);
    });
    await workbench.screenshot('passage-selected');
  });

  it('marks a follow-up done in its file by its checkbox', async () => {
    const file = workbench.path('interviews', '2026-09-14 Dana Okafor.md');
    const before = await readFile(file, 'utf8');
    assert.match(before, /- \[ \] Send Dana the checklist/);
    await workbench.view('Follow-Ups').toggleCheckbox('Send Dana the checklist');
    await eventually(async () => {
      assert.equal(await readFile(file, 'utf8'), before.replace('- [ ] Send Dana the checklist', '- [x] Send Dana the checklist'));
    });
  });

  it("offers a person's profile in the menu of their row", async () => {
    await workbench.view('Interviewees').openMenu('Priya Raman');
    assert.ok((await workbench.menuItems()).includes('Open Profile'));
    await workbench.screenshot('interviewee-menu');
    await workbench.pickFromMenu('Open Profile');
    await workbench.untilEditorShows('Priya Raman.md');
  });
});
