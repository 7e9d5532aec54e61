import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { screenshotInEachLook } from './looks';
import { Workbench } from './workbench';

const note = '2026-09-14 Dana Okafor.md';

describe('Seeing codes', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  after(async () => {
    await workbench.close();
  });

  describe('in a note', () => {
    const drawn = (): Promise<number> => workbench.page.locator('.monaco-editor .cdr[class*="ced-"]').count();

    /** Whether passages have a line around them, instead of a background. */
    const hasLinesAround = (): Promise<boolean> =>
      workbench.page.locator('.monaco-editor .cdr[class*="ced-"]').evaluateAll((parts) => parts.some((part) => getComputedStyle(part).borderTopStyle === 'dotted'));

    /** The theme names at line ends, which the editor draws after the text. */
    const names = (): Promise<string[]> =>
      workbench.page.locator('.editor-group-container.active .view-line span[class*="ced-"]').evaluateAll((spans) =>
        spans.map((span) => getComputedStyle(span, '::after').content).filter((content) => content !== 'none' && content !== 'normal'),
      );

    /** What stands beside the scroll bar. */
    const overview = (): Promise<string> => workbench.page.locator('.editor-group-container.active .decorationsOverviewRuler').first().evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

    before(async () => {
      await workbench.openFile(note);
      await workbench.untilEditorText(/type: interview/);
    });

    it('passages, highlights and hashtags have the colours of their themes, beside the scroll bar too; all of it can be switched off', async () => {
      await screenshotInEachLook(workbench, 'codes', async (look) => {
        await eventually(async () => {
          assert.ok((await drawn()) > 0);
          assert.equal(await hasLinesAround(), look === 'high-contrast');
        });
      });
      const marked = await overview();
      await workbench.changeSettings({ 'fieldNotes.decorations.enabled': false });
      await eventually(async () => {
        assert.equal(await drawn(), 0);
        assert.notEqual(await overview(), marked);
      });
      await workbench.changeSettings({ 'fieldNotes.decorations.enabled': true });
      await eventually(async () => { assert.equal(await overview(), marked); });
    });

    it('their names stand at line ends when asked for, and go again', async () => {
      assert.deepEqual(await names(), []);
      await workbench.runCommand('Field Notes: Show or Hide Theme Names at Line Ends');
      await eventually(async () => { assert.ok((await names()).includes('"trust, tools/friction"'), (await names()).join()); });
      await screenshotInEachLook(workbench, 'theme-names', async () => {
        await eventually(async () => { assert.ok((await names()).length > 0); });
      });
      await workbench.runCommand('Field Notes: Show or Hide Theme Names at Line Ends');
      await eventually(async () => { assert.deepEqual(await names(), []); });
    });

    it('the Markdown preview has highlights and chips', async () => {
      await workbench.runCommand('Markdown: Open Preview to the Side');
      const preview = workbench.webview();
      await preview.locator('mark.field-notes-highlight', { hasText: 'because the tool punishes me' }).waitFor();
      assert.ok((await preview.locator('.field-notes-tag').allInnerTexts()).includes('#approval/slow'));
      await screenshotInEachLook(workbench, 'preview', async () => {
        await preview.locator('mark.field-notes-highlight').first().waitFor();
      });
      await workbench.closeAllEditors();
    });
  });

  describe('in the codebook', () => {
    const lens = (text: RegExp) => workbench.page.locator('.editor-group-container.active .codelens-decoration a', { hasText: text });

    it('an entry and a profile say how much there is of them, and lead there', async () => {
      await workbench.openFile('interviewees/Dana Okafor.md');
      await lens(/^\d+ passages in \d+ interviews$/u).click();
      await workbench.quickInput.untilOpen();
      await eventually(async () => { assert.ok((await workbench.quickInput.rows()).every(({ description }) => description.startsWith('Dana Okafor'))); });
      await workbench.quickInput.cancel();
      await workbench.screenshot('code-lens-profile');
      await workbench.openFile('trust.md');
      let count = NaN;
      // While the lens is drawn anew it has no text.
      await eventually(async () => {
        count = Number(/^\d+/u.exec(await lens(/^\d+ passages in \d+ interviews$/u).innerText())?.[0]);
        assert.ok(count > 0);
      });
      await lens(/passages in/u).click();
      await eventually(async () => { assert.match(await workbench.quickInput.title(), new RegExp(`\\(${count} passages\\)`, 'u')); });
      await workbench.quickInput.cancel();
    });

    it('a theme’s page has its passages, each a link to its place', async () => {
      await lens(/^Theme page$/u).click();
      const page = workbench.webview();
      await page.getByRole('link', { name: 'because the tool punishes me for changing my mind' }).waitFor();
      await screenshotInEachLook(workbench, 'theme-page');
      await page.getByRole('link', { name: 'because the tool punishes me for changing my mind' }).click();
      await workbench.untilEditorShows(note);
      await eventually(async () => { assert.match(await workbench.cursor(), /Ln 22\b/u); });
    });

    it('every theme without an entry gets one, once that is confirmed', async () => {
      const entries = async (): Promise<string[]> => (await readdir(workbench.path('themes'), { recursive: true })).filter((name) => name.endsWith('.md'));
      const before = await entries();
      await workbench.runCommand('Field Notes: Write Codebook Entries for All Themes');
      const dialog = workbench.page.locator('.monaco-dialog-box');
      await dialog.waitFor();
      const asked = Number(/Write codebook entries for (\d+) themes\?/u.exec(await dialog.innerText())?.[1]);
      assert.ok(asked > 0);
      await workbench.screenshot('write-codebook');
      await workbench.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(await entries(), before);
      await workbench.runCommand('Field Notes: Write Codebook Entries for All Themes');
      await dialog.waitFor();
      await workbench.answerDialog('Write');
      await eventually(async () => { assert.equal((await entries()).length, before.length + asked); });
      const made = (await entries()).filter((name) => !before.includes(name));
      for (const name of made) assert.match(await readFile(workbench.path('themes', name), 'utf8'), /^---\r?\ntype: theme\r?\ntheme: /u);
      await eventually(async () => {
        await workbench.runCommand('Field Notes: Write Codebook Entries for All Themes');
        await workbench.untilNotified('Every theme has its codebook entry.');
      });
      await workbench.screenshot('codebook-written');
    });
  });

  describe('Find Passages', () => {
    before(async () => {
      await workbench.closeAllEditors();
    });

    async function find(query: string): Promise<void> {
      await workbench.runCommand('Field Notes: Find Passages');
      await workbench.quickInput.untilOpen();
      await workbench.quickInput.type(query);
    }

    /** Clicks a button on the first row that has this text. */
    async function clickButton(row: string, title: string): Promise<void> {
      const found = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
      await found.hover();
      await found.locator(`.action-label[aria-label="${title}"]`).click();
    }

    for (const { query, finds, lacks } of [
      { query: 'SPREADSHEET', finds: 'Keeps a spreadsheet', lacks: 'Priya' },
      { query: '@nguyen', finds: 'Nguyễn Thị Hương', lacks: 'Dana' },
      { query: '@jurgen', finds: 'Jürgen Weiß', lacks: 'Dana' },
      { query: '電話', finds: '田中 花子', lacks: 'Dana' },
      { query: '#信頼 situation:exploration 2026-10', finds: '田中 花子', lacks: 'Dana' },
      { query: '#trust <2026-10 situation:customer', finds: 'Dana Okafor', lacks: '田中' },
    ]) {
      it(`finds by ${query}, as one types`, async () => {
        await find(query);
        await eventually(async () => {
          const rows = await workbench.quickInput.rows();
          const texts = rows.map(({ label, description, detail }) => `${label} ${description} ${detail}`).join('\n');
          assert.ok(texts.includes(finds) && !texts.includes(lacks), texts);
        });
        await workbench.screenshot(`find-passages-${query.replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')}`);
        await workbench.quickInput.cancel();
      });
    }

    it('opens a passage to the side, and copies one with its source', async () => {
      await workbench.openFile('README.md');
      await find('keeps spreadsheet');
      await clickButton('Keeps a spreadsheet', 'Open to the Side');
      await workbench.untilEditorShows(note);
      assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
      await find('rather call someone');
      await clickButton('rather call someone', 'Copy as Quotation');
      await eventually(async () => {
        const copied = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
        assert.match(copied, /I'd rather call someone than open a ticket[^]*— .*, customer, .*line 29/u);
      });
      await workbench.screenshot('passage-to-the-side');
    });
  });
});
