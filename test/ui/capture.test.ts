import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('Making a note by the keyboard', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { 'fieldNotes.interviewer': 'Sam Reyes' }, timeZone: 'Europe/Berlin' });
    await workbench.openContainer('Field Notes');
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Dana Okafor'));
  });

  after(() => workbench.close());

  const files = async (): Promise<string[]> => (await readdir(workbench.folder, { recursive: true })).sort();
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  async function begin(): Promise<void> {
    await workbench.runCommand('Field Notes: New Interview Note');
    await untilStep(1);
  }

  async function untilStep(step: number, of = 5): Promise<void> {
    await eventually(async () => {
      assert.match(await workbench.quickInput.title(), new RegExp(`\\(${step}/${of}\\)`));
    });
  }

  /** Enter on the first row, once this one is it. */
  async function acceptFirst(label: string): Promise<void> {
    await eventually(async () => {
      assert.equal((await workbench.quickInput.rows())[0]?.label, label);
    });
    await press('Enter');
  }

  it('leaves nothing behind when Escape is pressed, at any step', async () => {
    const before = await files();
    for (let step = 1; step <= 5; step++) {
      await begin();
      for (let skipped = 1; skipped < step; skipped++) {
        await acceptFirst('Skip');
        await untilStep(skipped + 1);
      }
      await workbench.quickInput.cancel();
      assert.deepEqual(await files(), before, `step ${step}`);
    }
  });

  it('asks for people, situation, setting, date and themes, and goes back to what was answered', async () => {
    await begin();
    await workbench.screenshot('new-interview-people');
    await workbench.quickInput.type('huong');
    await acceptFirst('Nguyễn Thị Hương');
    await workbench.quickInput.untilRow('Continue');
    await workbench.quickInput.type('Zed Brand New');
    await acceptFirst('New interviewee');
    await workbench.quickInput.untilRow('Continue');
    await workbench.screenshot('new-interview-several-people');
    await press('Enter');
    // The last step is what is open with one of them.
    await untilStep(2, 6);
    await workbench.quickInput.pick('Potential customer');
    await untilStep(3, 6);
    await workbench.quickInput.type('the harbour');
    await acceptFirst('New setting');
    await untilStep(4, 6);
    await workbench.quickInput.type('31 February');
    await workbench.quickInput.untilRow('“31 February” is no date that Field Notes can read');
    await workbench.screenshot('new-interview-no-date');
    await press('Enter');
    await untilStep(4, 6);
    await workbench.quickInput.type('22 Nov 2026 14:30');
    await workbench.quickInput.untilRow('Sunday, November 22, 2026, 14:30');
    await workbench.screenshot('new-interview-date');
    await workbench.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await untilStep(3, 6);
    await workbench.screenshot('new-interview-back');
    await press('Enter');
    await untilStep(4, 6);
    await workbench.quickInput.type('22 Nov 2026 14:30');
    await acceptFirst('Sunday, November 22, 2026, 14:30');
    await untilStep(5, 6);
    await workbench.quickInput.type('trust');
    await acceptFirst('trust');
    await acceptFirst('Continue');
    await untilStep(6, 6);
    await workbench.quickInput.accept();
    await workbench.untilEditorShows('2026-11-22 Nguyễn Thị Hương, Zed Brand New.md');
    await workbench.screenshot('new-interview-note');
    const text = await readFile(workbench.path('interviews', '2026-11-22 Nguyễn Thị Hương, Zed Brand New.md'), 'utf8');
    assert.match(
      text,
      /\ndate: 2026-11-22T14:30\+01:00\ninterviewees:\n {2}- Nguyễn Thị Hương\n {2}- Zed Brand New\ninterviewer: Sam Reyes\nsituation: customer\nsetting: the harbour\n[^]*themes:\n {2}- trust\n---\n/,
    );
    await workbench.view('Interviewees').untilRows((rows) => rows.some(({ label }) => label === 'Zed Brand New'));
  });

  describe('offers what is open from before', () => {
    const ticked = async (): Promise<(boolean | undefined)[]> => (await workbench.quickInput.rows()).map(({ checked }) => checked);
    const owed = 'ask his partner Aoife whether we may see a redacted report';

    async function untilOffered(): Promise<void> {
      await begin();
      await workbench.quickInput.type("Tom O'Brien");
      await acceptFirst("Tom O'Brien");
      await acceptFirst('Continue');
      for (let step = 2; step <= 5; step++) {
        await untilStep(step, 6);
        await acceptFirst('Skip');
      }
      await untilStep(6, 6);
      await workbench.quickInput.untilRow(owed);
    }

    it('all of it ticked, and leaves nothing behind at Escape', async () => {
      const before = await files();
      await untilOffered();
      assert.deepEqual(await ticked(), [true, true]);
      await workbench.screenshot('new-interview-follow-ups');
      await workbench.quickInput.cancel();
      assert.deepEqual(await files(), before);
    });

    it('and takes what is ticked into the note, also after going back', async () => {
      await untilOffered();
      // By the keyboard: down into the list, and a space unticks.
      await press('ArrowDown');
      await press('Space');
      await eventually(async () => { assert.equal((await ticked()).filter((each) => each === true).length, 1); });
      const chosen = await ticked();
      await workbench.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      await untilStep(5, 6);
      await acceptFirst('Skip');
      await untilStep(6, 6);
      await workbench.quickInput.untilRow(owed);
      assert.deepEqual(await ticked(), chosen);
      await press('Enter');
      await workbench.untilEditorText(/## Conversation/);
      await workbench.screenshot('new-interview-follow-ups-note');
      const name = (await workbench.activeEditor()) ?? '';
      const lines = (await readFile(workbench.path('interviews', name), 'utf8')).split('\n').filter((line) => / owes?: /.test(line));
      assert.equal(lines.length, 1);
    });

    it('none of it where nothing is ticked', async () => {
      await untilOffered();
      await workbench.quickInput.toggle(owed, 'Send Tom the two-page summary');
      await eventually(async () => { assert.deepEqual(await ticked(), [false, false]); });
      await workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK', exact: true }).click();
      await eventually(async () => {
        const text = await readFile(workbench.path('interviews', (await workbench.activeEditor()) ?? ''), 'utf8');
        assert.match(text, /Tom O'Brien/);
        assert.doesNotMatch(text, / owes?: /);
      });
    });
  });

  it('is ready to type into with one keystroke', async () => {
    await press('Shift+Alt+N');
    await workbench.untilEditorText(/type: interview/);
    await eventually(async () => {
      assert.match((await workbench.activeEditor()) ?? '', /^\d{4}-\d{2}-\d{2}\.md$/);
    });
    await workbench.untilEditorText(/## Conversation/);
    await workbench.page.keyboard.type('She said yes');
    await workbench.untilEditorText(/- She said yes/);
    await press('Shift+Alt+M');
    await workbench.page.locator('.statusbar-item', { hasText: '0 min' }).waitFor();
    await press('Enter');
    await workbench.untilEditorText(/- \d{2}:\d{2}/);
    await workbench.page.keyboard.type('and then no');
    await press('Shift+Alt+S');
    await workbench.untilEditorText(/- \d{2}:\d{2} and then no[^]*- \d{2}:\d{2}/);
    await workbench.screenshot('conversation');
    await press('Shift+Alt+M');
    await workbench.page.locator('.statusbar-item', { hasText: '0 min' }).waitFor({ state: 'detached' });
  });

  it('offers a snippet once, as soon as a line begins with it', async () => {
    await workbench.openFile('2026-09-14 Dana Okafor.md');
    await press('Control+End');
    await press('Enter');
    await workbench.page.keyboard.type('insi');
    const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: /^insight/ });
    await offered.first().waitFor();
    await workbench.screenshot('snippet-while-typing');
    assert.equal(await offered.count(), 1);
    await press('Tab');
    await workbench.untilEditorText(/Memo: what this may mean #theme/);
    await press('Escape');
  });

  it('asks for a profile, and leaves nothing behind at Escape', async () => {
    const before = await files();
    const steps = 8;
    for (const stop of [1, 2, 3, 4, 5, 6, 7, 8, null]) {
      await workbench.runCommand('Field Notes: New Interviewee Profile');
      await untilStep(1, steps);
      for (let step = 1; step <= steps && step !== stop; step++) {
        await untilStep(step, steps);
        if (step === 1) {
          await workbench.quickInput.type('Wei Zhang');
          await acceptFirst('New interviewee');
        } else if (step === 4) {
          await workbench.quickInput.type('kathmandu');
          await workbench.quickInput.untilRow('Kathmandu');
          if (stop === null) await workbench.screenshot('new-profile-time-zone');
          await press('Enter');
        } else await press('Enter');
      }
      if (stop === null) continue;
      await untilStep(stop, steps);
      await workbench.quickInput.cancel();
      assert.deepEqual(await files(), before, `step ${stop}`);
    }
    await workbench.untilEditorShows('Wei Zhang.md');
    assert.equal(
      await readFile(workbench.path('interviewees', 'Wei Zhang.md'), 'utf8'),
      '---\ntype: interviewee\nname: Wei Zhang\ntimezone: Asia/Kathmandu\n---\n\n## Rapport\n\n- \n',
    );
  });
});
