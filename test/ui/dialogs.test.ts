import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

/** What somebody typed on a phone. */
const pasted = 'coffee with dana okafor, 22.11.2026\n\n- she still plans on paper\n- Marek Nowak may join next time\n';

describe('Dialogs of notes, profiles and entries', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'fieldNotes.interviewer': 'Sam Reyes', 'files.autoSave': 'off' }, timeZone: 'Europe/Berlin' });
    await writeFile(workbench.path('inbox.md'), pasted);
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Dana Okafor'));
  });

  after(() => workbench.close());

  /** Every file with its text. */
  async function files(): Promise<Record<string, string>> {
    const entries = await readdir(workbench.folder, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    return Object.fromEntries(await Promise.all(found.sort().map(async (file) => [file, await readFile(file, 'utf8')] as const)));
  }

  async function untilStep(step: number, of: number): Promise<void> {
    await eventually(async () => {
      assert.match(await workbench.quickInput.title(), new RegExp(`\\(${step}/${of}\\)`));
    });
  }

  /** Enter on the first row, once this one is it. */
  async function acceptFirst(label: string): Promise<void> {
    await eventually(async () => {
      assert.equal((await workbench.quickInput.rows())[0]?.label, label);
    });
    await workbench.press('Enter');
  }

  /** Neither a file nor a tab nor a text is other than before. */
  async function untouched(before: Record<string, string>, tabs: number, what: string): Promise<void> {
    assert.deepEqual(await files(), before, what);
    assert.equal(await workbench.page.locator('.tabs-container .tab').count(), tabs, what);
    assert.equal(await workbench.page.locator('.tabs-container .tab.dirty').count(), 0, what);
  }

  async function closeAll(): Promise<void> {
    await workbench.runCommand('View: Revert and Close Editor');
    await workbench.closeAllEditors();
  }

  describe('Make Interview Note', () => {
    for (const [what, select] of [['a file', false], ['a selection', true]] as const) {
      it(`leaves ${what} alone at Escape, at either step`, async () => {
        await workbench.openFile('inbox.md');
        const before = await files();
        for (const stop of [1, 2]) {
          if (select) await workbench.press('Control+A');
          await workbench.runCommand('Field Notes: Make Interview Note from File or Selection');
          await untilStep(1, 2);
          if (stop === 2) {
            await acceptFirst('Continue');
            await untilStep(2, 2);
          }
          await workbench.quickInput.cancel();
          await untouched(before, 1, `step ${stop}`);
        }
        await workbench.press('Control+Home');
      });
    }

    it('proposes the people and the date that the text names, and adds frontmatter', async () => {
      await workbench.runCommand('Field Notes: Make Interview Note from File or Selection');
      await untilStep(1, 2);
      await workbench.quickInput.untilRow('Dana Okafor');
      await workbench.screenshot('make-note-people');
      await acceptFirst('Continue');
      await untilStep(2, 2);
      await eventually(async () => {
        assert.match((await workbench.quickInput.rows())[0]?.description ?? '', /^2026-11-22/);
      });
      await workbench.screenshot('make-note-date');
      await acceptFirst('Skip');
      const text = await workbench.untilEditorText(/type: interview/);
      assert.match(text, /date: 2026-11-22\ninterviewees:\n {2}- Dana Okafor\n {2}- Marek Nowak\ninterviewer: Sam Reyes\n---\n/);
      assert.equal(await readFile(workbench.path('inbox.md'), 'utf8'), pasted, 'it is saved by the person');
      await workbench.screenshot('make-note-made');
      await workbench.press('Control+Z');
      await eventually(async () => {
        assert.equal(await workbench.page.locator('.tabs-container .tab.dirty').count(), 0);
      });
    });

    it('moves a selection to a note of its own, and one undo puts it back', async () => {
      await workbench.press('Control+A');
      await workbench.runCommand('Field Notes: Make Interview Note from File or Selection');
      await untilStep(1, 2);
      await acceptFirst('Continue');
      await untilStep(2, 2);
      await acceptFirst('Skip');
      await workbench.untilEditorShows('2026-11-22 Dana Okafor, Marek Nowak.md');
      await workbench.screenshot('make-note-moved');
      assert.ok((await readFile(workbench.path('interviews', '2026-11-22 Dana Okafor, Marek Nowak.md'), 'utf8')).endsWith(pasted));
      await workbench.openFile('inbox.md');
      await eventually(async () => {
        assert.equal((await workbench.editorText()).trim(), '');
      });
      await workbench.press('Control+Z');
      await workbench.untilEditorText(/she still plans on paper/);
      await closeAll();
    });
  });

  describe('New Follow-up Interview', () => {
    it('leaves nothing behind at Escape, also once somebody is chosen', async () => {
      const before = await files();
      for (const stop of [1, 2]) {
        await workbench.runCommand('Field Notes: New Follow-up Interview');
        await workbench.quickInput.untilRow('Dana Okafor');
        if (stop === 2) {
          await workbench.quickInput.pick('Dana Okafor');
          await workbench.quickInput.untilRow('Continue');
        }
        await workbench.quickInput.cancel();
        await untouched(before, 0, `after ${stop - 1} picks`);
      }
    });

    it('carries what is open over as prompts', async () => {
      await workbench.runCommand('Field Notes: New Follow-up Interview');
      await workbench.quickInput.untilRow('Dana Okafor');
      assert.equal(await workbench.quickInput.offers('Skip'), false);
      await workbench.screenshot('follow-up-people');
      await workbench.quickInput.type('dana');
      await acceptFirst('Dana Okafor');
      await acceptFirst('Continue');
      const text = await workbench.untilEditorText(/Follow-up with Dana Okafor/);
      assert.match(text, /- I owe: Send Dana the checklist \(due 2026-09-21\)/);
      assert.match(text, /- Dana Okafor owes: introduce me to Priya \(due 2026-10-01\)/);
      await workbench.screenshot('follow-up-note');
      await closeAll();
    });
  });

  describe('Insert Open-Ended Question', () => {
    const note = '2031-03-04 Dana Okafor.md';

    it('changes nothing at Escape, also once some are chosen', async () => {
      await workbench.openFile(note);
      await workbench.press('Control+End');
      const before = await files();
      for (const stop of [1, 2]) {
        await workbench.press('Shift+Alt+Q');
        await workbench.quickInput.untilAsks('Type a word of it');
        if (stop === 1) await workbench.screenshot('question-pick');
        if (stop === 2) {
          await workbench.quickInput.type('thursday');
          await acceptFirst('Tell me about the last Thursday release.');
          await workbench.quickInput.untilRow('Continue');
        }
        await workbench.quickInput.cancel();
        await untouched(before, 1, `after ${stop - 1} picks`);
      }
    });

    it('inserts several, found by purpose, and marks what this person was asked before', async () => {
      await workbench.type('- ');
      await workbench.press('Shift+Alt+Q');
      await workbench.quickInput.untilAsks('Type a word of it');
      await workbench.quickInput.type('thursday');
      await acceptFirst('Tell me about the last Thursday release.');
      await workbench.quickInput.untilRow('Continue');
      await workbench.quickInput.type('closing');
      await eventually(async () => {
        assert.match((await workbench.quickInput.rows())[0]?.description ?? '', /^Closing · /);
      });
      await workbench.screenshot('question-purpose');
      await workbench.press('Enter');
      await acceptFirst('Continue');
      await workbench.untilEditorText(/- Q: Tell me about the last Thursday release\.\n- Q: \S/);
      await workbench.screenshot('question-inserted');
      await workbench.press('Escape');
      await workbench.press('Control+S');
      await writeFile(workbench.path('interviews', 'asked.md'), '---\ntype: interview\ndate: 2026-11-03\ninterviewees: Dana Okafor\n---\n\n- Q: What has your week been like so far?\n');
      await eventually(async () => {
        await workbench.press('Shift+Alt+Q');
        await workbench.quickInput.untilAsks('Type a word of it');
        await workbench.quickInput.type('week been like');
        await workbench.quickInput.untilRow('What has your week been like so far?');
        const rows = await workbench.quickInput.rows();
        if (rows.some(({ label, description }) => label === 'What has your week been like so far?' && description.endsWith('asked 2026-11-03'))) return;
        await workbench.quickInput.cancel();
        throw new Error(`no row is marked: ${JSON.stringify(rows.slice(0, 3))}`);
      });
      await workbench.screenshot('question-asked-before');
      await workbench.quickInput.cancel();
      await closeAll();
    });
  });

  describe('New Codebook Entry', () => {
    const steps = 5;

    async function begin(until: number): Promise<void> {
      await workbench.runCommand('Field Notes: New Codebook Entry');
      await untilStep(1, steps);
      if (until === 1) return;
      await workbench.quickInput.type('release/rollback plan');
      await acceptFirst('New theme');
      for (let step = 2; step < until; step++) {
        await untilStep(step, steps);
        if (step === 2) await workbench.quickInput.type('What is to happen when it goes wrong');
        await workbench.press('Enter');
      }
      if (until <= steps) await untilStep(until, steps);
    }

    it('leaves nothing behind at Escape, at any step', async () => {
      const before = await files();
      for (let step = 1; step <= steps; step++) {
        await begin(step);
        await workbench.quickInput.cancel();
        await untouched(before, 0, `step ${step}`);
      }
    });

    it('makes an entry of what was answered', async () => {
      await begin(2);
      await workbench.screenshot('new-theme-definition');
      await workbench.quickInput.cancel();
      await begin(steps + 1);
      await workbench.untilEditorText(/theme: release\/rollback plan/);
      await workbench.screenshot('new-theme-made');
      const [made = ''] = Object.entries(await files()).filter(([, text]) => text.includes('rollback plan')).map(([, text]) => text);
      assert.match(made, /type: theme\ntheme: release\/rollback plan\ndefinition: What is to happen when it goes wrong\n/);
      await closeAll();
    });
  });

  describe('Debrief', () => {
    it('puts the cursor where the first answer goes, and one undo takes it back', async () => {
      await workbench.openFile('2026-10-28 Tom O\'Brien.md');
      await workbench.runCommand('Field Notes: Debrief');
      await workbench.untilEditorText(/## Debrief/);
      await workbench.type('he laughed twice');
      await workbench.untilEditorText(/he laughed twice/);
      await workbench.screenshot('debrief');
      await closeAll();
      assert.ok(!(await readFile(workbench.path('interviews', "2026-10-28 Tom O'Brien.md"), 'utf8')).includes('## Debrief'));
    });
  });

  describe('Prepare for a Conversation', () => {
    it('opens nothing at Escape, also once somebody is chosen', async () => {
      const before = await files();
      await workbench.runCommand('Field Notes: Prepare for a Conversation');
      await workbench.quickInput.pick('Dana Okafor');
      await workbench.quickInput.untilRow('Continue');
      await workbench.quickInput.cancel();
      await untouched(before, 0, 'after a pick');
    });

    it('helps with somebody nobody knows: questions, and the offer of a profile', async () => {
      await workbench.runCommand('Field Notes: Prepare for a Conversation');
      await workbench.quickInput.untilAsks('Who do you talk to');
      await workbench.quickInput.type('Zed Unknown');
      await acceptFirst('New interviewee');
      await acceptFirst('Continue');
      await eventually(async () => {
        assert.match(await workbench.webview().innerText(), /Nobody of this name is in the notes yet[^]*Create a profile[^]*Tell me about the last Thursday release/);
      });
      await workbench.screenshot('briefing-unknown');
      await workbench.webview().getByRole('link', { name: 'Create a profile' }).click();
      await workbench.quickInput.untilAsks('Release manager');
      await workbench.quickInput.cancel();
    });
  });
});

describe('A window without a folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: null });
  });

  after(() => workbench.close());

  it('says that notes need one, with a way to open it, and makes nothing', async () => {
    await workbench.runCommand('Field Notes: New Interview Note');
    await workbench.untilNotified('Field Notes keeps notes as files in a folder, and none is open. Open one, then try again.');
    await workbench.screenshot('no-folder');
    assert.equal(await workbench.page.locator('.tabs-container .tab').count(), 0);
    await workbench.answerNotification('Open Folder…');
    await workbench.quickInput.untilOpen();
    await workbench.quickInput.cancel();
  });
});
