import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

const formatAnswers = [
  'Insight into the life and work of a potential customer',
  'It would intimidate them or put them on their guard',
  'About half an hour',
  'In another time zone, with working hours that we share',
  'No, the notes are for me',
];

describe('Preparing for a conversation', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ timeZone: 'Europe/Berlin' });
  });

  after(async () => {
    await workbench.close();
  });

  /** The text of the page in front, as soon as it matches. */
  async function untilPage(pattern: RegExp): Promise<string> {
    return eventually(async () => {
      const text = await workbench.webview().innerText();
      if (!pattern.test(text)) throw new Error(`the page shows no ${String(pattern)} but:\n${text}`);
      return text;
    });
  }

  async function follow(link: string): Promise<void> {
    await workbench.webview().getByRole('link', { name: link }).first().click();
  }

  async function openTabs(): Promise<string[]> {
    return workbench.page.locator('.tabs-container .tab').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-resource-name') ?? ''));
  }

  it('leaves nothing behind when one gives up', async () => {
    await workbench.runCommand('Field Notes: Prepare for a Conversation');
    await workbench.quickInput.untilOpen();
    await workbench.quickInput.cancel();
    assert.deepEqual(await openTabs(), []);
  });

  it('shows who somebody is, what is owed and what to ask', async () => {
    await workbench.runCommand('Field Notes: Prepare for a Conversation');
    await workbench.quickInput.pick('Dana Okafor');
    await workbench.quickInput.pick('Continue');
    const text = await untilPage(/Questions to begin with/);
    assert.match(text, /^Before you talk to Dana Okafor/);
    assert.match(text, /Release manager, Northwind Logistics[^]*You owe[^]*Send Dana the checklist/);
    await workbench.screenshot('briefing');
  });

  it('leads to the passage', async () => {
    await follow('We lost two weeks to one approval.');
    await workbench.untilEditorShows('2026-09-14 Dana Okafor.md');
    await workbench.untilEditorText(/We lost two weeks/);
    await eventually(async () => {
      assert.ok((await workbench.statusBar()).some((item) => /Ln 23, .*selected/.test(item)));
    });
  });

  it('follows the notes, and opens from the sidebar', async () => {
    await workbench.openContainer('Field Notes');
    const view = workbench.view('Interviewees');
    await view.openMenu('Dana Okafor');
    await workbench.pickFromMenu('Prepare for a Conversation');
    await untilPage(/Send Dana the checklist/);
    const note = '---\ntype: interview\ntitle: In the lift\ndate: 2026-11-20\ninterviewees: Dana Okafor\n---\n\n- [ ] **Dana:** lend me the book\n';
    await writeFile(workbench.path('interviews', 'lift.md'), note);
    assert.match(await untilPage(/lend me the book/), /In the lift/);
    await workbench.screenshot('briefing-from-sidebar');
  });

  it('offers a note on the conversation', async () => {
    await follow('New interview note');
    await workbench.quickInput.pick('Continue');
    await eventually(async () => {
      assert.match(await workbench.quickInput.placeholder(), /What is it for/);
    });
    await workbench.quickInput.cancel();
  });

  it('can be read in a dark theme', async () => {
    await workbench.changeSettings({ 'workbench.colorTheme': 'Default Dark Modern' });
    await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
    await workbench.screenshot('briefing-dark');
  });
});

describe('Choosing a format', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  after(async () => {
    await workbench.close();
  });

  const start = async (): Promise<void> => {
    await workbench.runCommand('Field Notes: Is an Informal Interview Right Here?');
    await workbench.quickInput.untilRow(formatAnswers[0] ?? '');
  };

  it('leaves nothing behind when one gives up, at whichever question', async () => {
    for (let answered = 0; answered < formatAnswers.length; answered++) {
      await start();
      for (const label of formatAnswers.slice(0, answered)) await workbench.quickInput.pick(label);
      await workbench.quickInput.untilRow(formatAnswers[answered] ?? '');
      await workbench.quickInput.cancel();
      assert.equal(await workbench.page.locator('.tabs-container .tab').count(), 0, `after ${answered} answers`);
    }
  });

  it('asks, goes back, and advises', async () => {
    await start();
    await workbench.screenshot('format-question');
    await workbench.quickInput.pick('Facts to compare across people');
    await workbench.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    for (const label of formatAnswers) await workbench.quickInput.pick(label);
    await eventually(async () => {
      assert.match(await workbench.webview().innerText(), /^Yes, an informal interview is right here/);
    });
    await workbench.screenshot('format-advice');
  });

  it('leads on to a note with the answers filled in', async () => {
    const notes = await readdir(workbench.path('interviews'));
    await workbench.webview().getByRole('link', { name: 'New interview note' }).click();
    await workbench.quickInput.pick('Skip');
    await workbench.screenshot('format-note');
    for (let step = 0; step < 4; step++) {
      const placeholder = await workbench.quickInput.placeholder();
      await workbench.quickInput.accept();
      await eventually(async () => {
        if (step < 3) assert.notEqual(await workbench.quickInput.placeholder(), placeholder);
      });
    }
    const text = await workbench.untilEditorText(/situation: customer/);
    assert.match(text, /setting: call/);
    assert.equal((await readdir(workbench.path('interviews'))).length, notes.length + 1);
    await workbench.screenshot('format-note-made');
  });
});
