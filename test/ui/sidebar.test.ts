import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';
import type { TreeView } from './tree-view';

const firstNote = '2026-09-14 Dana Okafor.md';
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' };

/** Only what is in sight exists: the views get the room that a test needs one at a time. */
async function showOnly(workbench: Workbench, title: string): Promise<TreeView> {
  await workbench.openContainer('Field Notes');
  for (const other of ['Interviewees', 'Themes', 'Follow-ups']) {
    if (other !== title) await workbench.view(other).collapse();
  }
  const view = workbench.view(title);
  await view.open();
  return view;
}

function labels(rows: { label: string }[]): string[] {
  return rows.map(({ label }) => label);
}

describe('The sidebar', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ timeZone: 'Europe/Berlin', settings: { 'workbench.colorTheme': themes.light } });
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => labels(rows).includes('Dana Okafor'));
  });

  after(() => workbench.close());

  it('leads from a person by an interview to what was said, selected in the note', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await view.expand('Dana Okafor');
    await view.expand('How Dana\'s team plans a release');
    await view.click('We lost two weeks to one approval.');
    await workbench.untilEditorShows(firstNote);
    await eventually(async () => {
      assert.match(await workbench.cursor(), /Ln 23, Col 62 \(59 selected\)/);
    });
    assert.ok((await view.rows()).some(({ label, selected }) => selected && label === 'We lost two weeks to one approval.'));
  });

  it('does not give away what is off the record', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    assert.doesNotMatch(await view.tooltip('Off the record'), /reorganisation/);
  });

  it('looks as it should in light, dark and high contrast', async () => {
    await showOnly(workbench, 'Interviewees');
    // No tooltip stands in the picture: amid the empty editor area nothing has one, as the middle of the title bar has.
    await workbench.page.mouse.move(800, 400);
    await workbench.page.locator('.workbench-hover:visible').waitFor({ state: 'detached' });
    for (const [name, theme] of Object.entries(themes)) {
      await workbench.changeSettings({ 'workbench.colorTheme': theme });
      await workbench.page.locator(`.monaco-workbench.${{ light: 'vs', dark: 'vs-dark', 'high-contrast': 'hc-black' }[name] ?? ''}`).waitFor();
      await workbench.screenshot(`sidebar-interviewees-${name}`);
    }
    await workbench.changeSettings({ 'workbench.colorTheme': themes.light });
  });

  it("offers a person's profile in the menu of their row", async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await view.openMenu('Priya Raman');
    assert.deepEqual(await workbench.menuItems(), [
      ...['Open Profile', 'Prepare for a Conversation', 'Find Passages', 'New Interview Note', 'New Follow-up Interview', 'Preview Report', 'Export…'],
      ...['Commit Notes…', 'Show Note History…', 'Rename Interviewee…', 'Merge Interviewees…', 'Add Alias…'],
    ]);
    await workbench.screenshot('sidebar-menu');
    await workbench.pickFromMenu('Open Profile');
    await workbench.untilEditorShows('Priya Raman.md');
  });

  it('filters while one types, says so, and shows all again', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await view.clickAction('Filter Interviewees');
    await workbench.quickInput.type('huong');
    await view.untilRows((rows) => rows.length === 1 && rows[0]?.label === 'Nguyễn Thị Hương');
    await eventually(async () => {
      assert.equal(await view.message(), 'Filtered by “huong”');
    });
    await workbench.screenshot('sidebar-filtered');
    await workbench.quickInput.type('nobody like this');
    await view.untilRows((rows) => rows.length === 0);
    await eventually(async () => {
      assert.equal(await view.message(), 'Nothing matches “nobody like this”.');
    });
    await workbench.quickInput.accept();
    await view.clickAction('Clear Filter of Interviewees');
    await view.untilRows((rows) => labels(rows).includes('Dana Okafor'));
  });

  it('sorts, and marks the order in its menu', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await view.clickAction('Sort By');
    assert.deepEqual(await workbench.menuItems(), ['Name', 'Number of Interviews', '✓ Last Spoken To']);
    await workbench.pickFromMenu('Name');
    await view.untilRows((rows) => {
      const people = labels(rows.filter(({ level }) => level === 1)).filter((label) => /^[A-Z]\w+ /.test(label) && !label.startsWith('Not yet'));
      return people.join() === [...people].sort().join() && people.length > 3;
    });
    await view.clickAction('Sort By');
    assert.deepEqual(await workbench.menuItems(), ['✓ Name', 'Number of Interviews', 'Last Spoken To']);
    await workbench.pickFromMenu('Last Spoken To');
  });

  it('shows a theme’s passages by who spoke them', async () => {
    const view = await showOnly(workbench, 'Themes');
    await view.expand('trust');
    const rows = await view.untilRows((all) => labels(all).includes('Own notes'));
    assert.ok(labels(rows).indexOf('Unattributed') < labels(rows).indexOf('Own notes'));
    await view.expand('Dana Okafor');
    await view.expand('Own notes');
    await view.untilRows((all) => labels(all).includes('“I\'d rather call someone than open a ticket.”'));
    assert.match(await view.tooltip('trust'), /Whom or what people rely on/);
    await workbench.screenshot('sidebar-themes');
  });

  it('ticks a follow-up in its file, and unticks it', async () => {
    const view = await showOnly(workbench, 'Follow-ups');
    const note = (): Promise<string> => readFile(workbench.path('interviews', firstNote), 'utf8');
    const before = await note();
    await workbench.screenshot('sidebar-follow-ups');
    await view.toggleCheckbox('Send Dana the checklist');
    await eventually(async () => {
      assert.equal(await note(), before.replace('- [ ] Send', '- [x] Send'));
    });
    await view.untilRows((rows) => !labels(rows).includes('Send Dana the checklist'));
    await view.expand('Done and dropped');
    const [done] = (await view.untilRows((rows) => labels(rows).includes('Send Dana the checklist'))).filter(({ label }) => label.startsWith('Send Dana'));
    assert.equal(done?.checked, true);
    await view.toggleCheckbox('Send Dana the checklist');
    await eventually(async () => {
      assert.equal(await note(), before);
    });
  });

  it('lists follow-ups by person or by due date', async () => {
    const view = await showOnly(workbench, 'Follow-ups');
    await view.clickAction('List Follow-ups by Due Date');
    await view.untilRows((rows) => rows.some(({ level, label }) => level === 2 && label === 'Send Dana the checklist'));
    await workbench.screenshot('sidebar-follow-ups-by-date');
    await view.clickAction('Group Follow-ups by Person');
    await view.untilRows((rows) => rows.some(({ level, label }) => level === 3 && label === 'Send Dana the checklist'));
  });

  it('selects the note of the active editor, by itself and when asked', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await workbench.openFile('2026-10-28 Tom O\'Brien.md');
    await view.untilRows((rows) => rows.some(({ selected, level }) => selected && level === 2));
    const editor = workbench.page.locator('.editor-group-container.active .monaco-editor.focused');
    await editor.waitFor();
    await workbench.runCommand('Field Notes: Reveal Active Note in Sidebar');
    await editor.waitFor({ state: 'detached' });
  });

  it('shows a person as soon as a note names them, and no longer than that', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    const note = workbench.path('interviews', 'new.md');
    await writeFile(note, '---\ntype: interview\ndate: 2026-11-01\ninterviewees: [Aaron Zimmer]\n---\n');
    await view.untilRows((rows) => labels(rows).includes('Aaron Zimmer'));
    await writeFile(note, '---\ntype: interview\ndate: 2026-11-01\ninterviewees: [Aaron Zimmermann]\n---\n');
    await view.untilRows((rows) => labels(rows).includes('Aaron Zimmermann') && !labels(rows).includes('Aaron Zimmer'));
  });
});

describe('A long view', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await mkdir(workbench.path('many'));
    const note = (index: number): string => `---\ntype: interview\ndate: 2020-01-01\ninterviewees: [Person ${String(index).padStart(3, '0')}]\n---\n\n- [ ] Call back\n`;
    await Promise.all(Array.from({ length: 620 }, (_, index) => writeFile(workbench.path('many', `${index}.md`), note(index))));
  });

  after(() => workbench.close());

  it('shows a page, and offers more', async () => {
    const view = await showOnly(workbench, 'Interviewees');
    await view.untilRows((all) => labels(all).includes('Person 000'));
    await view.click('Dana Okafor');
    const more = await eventually(async () => {
      await workbench.press('End');
      const found = (await view.rows()).find(({ label }) => /^Show \d+ more$/.test(label));
      assert.ok(found);
      return found;
    });
    assert.match(more.description, /^\d+ not shown$/);
    await workbench.screenshot('sidebar-long');
  });

  it('folds the people of many follow-ups, which a key unfolds', async () => {
    const view = await showOnly(workbench, 'Follow-ups');
    const [, person] = await view.untilRows((all) => labels(all).includes('I owe') && /^(?:Dana|Priya|Person)/.test(all[1]?.label ?? ''));
    assert.ok(person);
    assert.equal(person.expanded, false);
    await view.click(person.label);
    await workbench.press('ArrowRight');
    await view.untilRows((all) => all[1]?.expanded === true && all[2]?.checked === false);
    await workbench.screenshot('follow-ups-long');
  });
});

describe('An empty sidebar', () => {
  it('offers to open a folder where none is open', async () => {
    const workbench = await Workbench.open({ folder: null });
    try {
      await workbench.openContainer('Field Notes');
      await eventually(async () => {
        assert.match(await workbench.view('Interviewees').message(), /Open Folder/);
      });
      await workbench.screenshot('sidebar-no-folder');
    } finally {
      await workbench.close();
    }
  });

  it('offers the first note where there is none', async () => {
    const workbench = await Workbench.open({ folder: 'media' });
    try {
      await workbench.openContainer('Field Notes');
      await eventually(async () => {
        assert.match(await workbench.view('Interviewees').message(), /no interview notes[^]*New Interview Note[^]*Name Your Fields/);
      });
      await workbench.screenshot('sidebar-no-notes');
    } finally {
      await workbench.close();
    }
  });

  it('says what it would show once there is a note that has none of it', async () => {
    const workbench = await Workbench.open({ folder: 'media' });
    try {
      await workbench.openContainer('Field Notes');
      await writeFile(workbench.path('Dana.md'), '---\ninterviewees: [Dana]\n---\nSo they said.\n');
      await workbench.view('Interviewees').untilRows((rows) => labels(rows).includes('Dana'));
      await eventually(async () => {
        assert.match(await workbench.view('Themes').message(), /No note names a theme yet/);
        assert.match(await workbench.view('Follow-ups').message(), /Nothing is promised/);
      });
    } finally {
      await workbench.close();
    }
  });

  it('never says while a window starts that there is nothing of what there is', async () => {
    const workbench = await Workbench.open();
    try {
      await workbench.openContainer('Field Notes');
      const { page } = workbench;
      await page.addInitScript(() => {
        const said = new Set<string>();
        Object.assign(window, { said });
        new MutationObserver(() => {
          for (const { textContent } of document.querySelectorAll('.welcome-view-content')) said.add(textContent);
        }).observe(document, { subtree: true, childList: true });
      });
      await page.reload();
      // Not by its icon: VS Code may be about to open what was open, and a click would close it then.
      await workbench.runCommand('View: Show Field Notes');
      for (const view of ['Interviewees', 'Themes', 'Follow-ups']) await workbench.view(view).untilRows((rows) => rows.length > 0);
      const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
      assert.deepEqual(said.filter((text) => text !== '' && !text.startsWith('Looking for notes')), []);
    } finally {
      await workbench.close();
    }
  });
});
