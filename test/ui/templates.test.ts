import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

describe('Templates', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  after(async () => {
    await workbench.close();
  });

  const startInterview = async (): Promise<void> => {
    await workbench.runCommand('Field Notes: New Interview Note');
    await workbench.quickInput.untilRow('Skip');
  };

  /** Answers the question in sight with what stands first, and waits for the next. */
  async function skip(): Promise<void> {
    const placeholder = await workbench.quickInput.placeholder();
    await workbench.quickInput.accept();
    await eventually(async () => {
      assert.notEqual(await workbench.quickInput.placeholder(), placeholder);
    });
  }

  it('are not asked for as long as there are only the built-in ones', async () => {
    await startInterview();
    assert.match(await workbench.quickInput.title(), /1\/5/);
    await workbench.quickInput.cancel();
  });

  it('are begun as a copy of a built-in one', async () => {
    await workbench.runCommand('Field Notes: New Template');
    await workbench.quickInput.untilRow('Experienced colleague');
    await workbench.quickInput.cancel();
    assert.ok(!(await readdir(workbench.path('.fieldnotes'))).includes('templates'));
    await workbench.runCommand('Field Notes: New Template');
    await workbench.screenshot('template-pick');
    await workbench.quickInput.pick('Experienced colleague');
    await workbench.untilEditorShows('colleague.md');
    await workbench.untilEditorText(/What I am stuck on/);
  });

  it('say in the Problems panel what is broken, and offer their variables', async () => {
    await workbench.press('Control+End');
    await workbench.type('${interviewe} ');
    await workbench.press('Escape');
    await workbench.press('Control+Shift+M');
    await workbench.page.getByText('There is no variable “interviewe”. Did you mean ${interviewee}?').first().waitFor();
    await workbench.press('Control+1');
    await workbench.press('Control+End');
    await workbench.type('${');
    await workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'interviewees' }).waitFor();
    await workbench.screenshot('template-problems');
    await workbench.press('Escape');
  });

  it('can be picked once there is one, and giving up leaves nothing behind', async () => {
    await mkdir(workbench.path('.fieldnotes', 'templates'), { recursive: true });
    await writeFile(workbench.path('.fieldnotes', 'templates', 'walk.md'), '---\nweather: ${1|sun,rain|}\n---\n\n## On the way\n\n- $0\n');
    const notes = await readdir(workbench.path('interviews'));
    for (let answered = 0; answered < 6; answered++) {
      await startInterview();
      for (let step = 0; step < answered; step++) await skip();
      await workbench.quickInput.cancel();
    }
    assert.deepEqual(await readdir(workbench.path('interviews')), notes);
  });

  it('make the note, with their tab stops and choices', async () => {
    await startInterview();
    for (let step = 0; step < 5; step++) await skip();
    assert.equal(await workbench.quickInput.placeholder(), 'Which template?');
    await workbench.screenshot('template-step');
    await workbench.quickInput.pick('walk');
    await workbench.untilEditorText(/weather: (sun)?\n---\n\n## On the way/);
    await workbench.screenshot('template-note');
    await workbench.press('Escape');
    await workbench.press('Tab');
    await workbench.type('Windy');
    await workbench.untilEditorText(/- Windy/);
    await workbench.press('Control+S');
    await eventually(async () => {
      const names = (await readdir(workbench.path('interviews'))).filter((name) => /^\d{4}-\d{2}-\d{2}\.md$/.test(name));
      assert.match(await readFile(workbench.path('interviews', names[0] ?? ''), 'utf8'), /weather: sun\n---\n\n## On the way\n\n- Windy\n/);
    });
  });
});
