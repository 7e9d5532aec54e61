// A person at the workbench: what they press, click and see. Every method waits for what it needs; none waits for a time.
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../scripts/root.mjs';
import { launchChromium } from '../../scripts/vscode/chromium.mjs';
import { startServer, writeSettings, type Server } from '../../scripts/vscode/server.mjs';
import { testEnvironment } from '../../scripts/vscode/test-environment.mjs';
import { eventually } from '../eventually';
import { QuickInput } from './quick-input';
import { TreeView } from './tree-view';

export interface OpenOptions {
  /** What the window shows a fresh copy of, relative to the project; null opens an empty window. */
  readonly folder?: string | null;
  /** On top of those that keep a fresh VS Code quiet. */
  readonly settings?: Record<string, unknown>;
  /** IANA name, of the page and of the extension host. */
  readonly timeZone?: string;
  /** Whose keys the page takes; those of Linux unless given. */
  readonly platform?: 'Windows' | 'macOS';
  /** Begins in Restricted Mode, which a folder is in until somebody trusts it. */
  readonly restricted?: boolean;
  /** The extension runs in the page, as in a browser tab without a machine behind it. */
  readonly web?: boolean;
}

const userAgents = {
  Windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  macOS: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

const startTimeout = 60_000;
/** What would look different in each screenshot. */
const steady = { 'workbench.reduceMotion': 'on', 'editor.cursorBlinking': 'solid' };
let sharedBrowser: Promise<Browser> | undefined;
const open = new Set<Workbench>();

afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return;
  const name = this.currentTest.fullTitle().replaceAll(/[^\p{L}\p{Nd}]+/gu, '-');
  for (const [index, workbench] of [...open].entries()) {
    await workbench.screenshot(`failed-${name}${index === 0 ? '' : `-${index}`}`);
    // What is left open would be in the way of the tests that follow.
    for (let menus = 0; menus < 3; menus++) await workbench.press('Escape');
  }
});

after(async () => {
  await (await sharedBrowser)?.close();
});

/** A window of a VS Code of its own: a fresh profile, a fresh copy of a folder, the packaged extension installed. */
export class Workbench {
  readonly quickInput: QuickInput;
  /** How often settings were changed. */
  private changes = 0;

  private constructor(
    readonly page: Page,
    /** Absolute path of the copied folder; of an empty folder that isn't open in an empty window. */
    readonly folder: string,
    private readonly server: Server,
    private readonly temporary: string,
    private settings: Record<string, unknown>,
  ) {
    this.quickInput = new QuickInput(page);
  }

  static async open({ folder = 'test/sample-workspace', settings = {}, timeZone, platform, restricted = false, web = false }: OpenOptions = {}): Promise<Workbench> {
    const temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'field-notes-ui-')));
    const copy = path.join(temporary, path.basename(folder ?? 'empty'));
    if (folder !== null) await cp(path.join(root, folder), copy, { recursive: true });
    const data = path.join(temporary, 'data');
    const environment = await testEnvironment(path.join(temporary, 'home'));
    const server = await startServer({
      vscode: given('UI_TESTS_VSCODE'),
      extensions: web ? await webExtensions(path.join(temporary, 'extensions')) : given('UI_TESTS_EXTENSIONS'),
      data,
      settings: { ...steady, ...settings },
      restricted,
      env: timeZone === undefined ? environment : { ...environment, TZ: timeZone },
    });
    sharedBrowser ??= launchChromium(given('UI_TESTS_BROWSER'));
    const page = await (await sharedBrowser).newPage({
      locale: 'en-US',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      ...(timeZone === undefined ? {} : { timezoneId: timeZone }),
      ...(platform && { userAgent: userAgents[platform] }),
    });
    page.setDefaultTimeout(60_000);
    await page.goto(`${server.origin}/?${new URLSearchParams(folder === null ? { ew: 'true' } : { folder: copy }).toString()}`);
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: startTimeout });
    const workbench = new Workbench(page, copy, server, temporary, { ...steady, ...settings });
    open.add(workbench);
    return workbench;
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.page.close();
    await this.server.stop();
    await rm(this.temporary, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Absolute path of a file of the folder. */
  path(...segments: string[]): string {
    return path.join(this.folder, ...segments);
  }

  /** Runs a command by its title in the palette, with its category: `Field Notes: New Interview Note`. */
  async runCommand(title: string): Promise<void> {
    // A palette that opened before an extension was known doesn't learn of its commands.
    await eventually(async () => {
      await this.openPalette(title);
      const offered = await this.quickInput.offers(title);
      if (offered) return;
      await this.quickInput.cancel();
      throw new Error(`the palette has no ${title}`);
    }, startTimeout);
    await this.quickInput.pick(title);
  }

  /** Opens the palette and types there. */
  async openPalette(text = ''): Promise<void> {
    await this.typeBehind('F1', `>${text}`);
  }

  /**
   * Opens the quick input and types there. What just closed an editor or a preview may take the focus away once more, and the
   * input goes with it; a person presses the key again then.
   */
  private async typeBehind(key: string, text: string): Promise<void> {
    await eventually(async () => {
      await this.page.keyboard.press(key);
      await this.quickInput.type(text, 5000);
    }, startTimeout);
  }

  /**
   * Changes settings while the window is open. In its first seconds VS Code misses now and then that the file was written, so
   * that is done until the window has a title which stands there, too.
   */
  async changeSettings(settings: Record<string, unknown>): Promise<void> {
    this.settings = { ...this.settings, ...settings, 'window.title': `Settings ${++this.changes}` };
    const { 'window.title': title } = this.settings;
    await eventually(async () => {
      await writeSettings(path.join(this.temporary, 'data'), this.settings);
      await this.page.waitForFunction((expected) => document.title === expected, title, { timeout: 2000 });
    }, startTimeout);
  }

  /** Opens a file of the folder by its name, as Ctrl+P does. */
  async openFile(name: string): Promise<void> {
    await this.typeBehind('Control+P', name);
    // The first search waits for the extension host.
    await this.quickInput.pick(path.basename(name), startTimeout);
    await this.untilEditorShows(path.basename(name));
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** The focus goes elsewhere only when they are gone: what opened and took it before that would close again. */
  async closeAllEditors(): Promise<void> {
    await this.runCommand('View: Close All Editors');
    await this.page.locator('.editor-group-container .tab').first().waitFor({ state: 'detached' });
  }

  /** Waits until the active editor's tab has this name. */
  async untilEditorShows(name: string): Promise<void> {
    await eventually(async () => {
      const active = await this.activeEditor();
      if (active !== name) throw new Error(`the active editor is ${active ?? 'missing'}, not ${name}`);
    });
  }

  /** The active tab's label. */
  async activeEditor(): Promise<string | undefined> {
    const tab = this.page.locator('.editor-group-container.active .tab.active');
    return (await tab.count()) === 0 ? undefined : ((await tab.first().getAttribute('data-resource-name')) ?? undefined);
  }

  /** The lines of the active editor that are in sight, as they are drawn: a wrapped line is several. */
  async editorText(): Promise<string> {
    const lines = await this.page.locator('.editor-group-container.active .monaco-editor .view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** Clicks into the first text in sight that is this, behind its first character. */
  async clickText(text: string): Promise<void> {
    const lines = this.page.locator('.editor-group-container.active .monaco-editor .view-line');
    const place = await eventually(async () => {
      const places = await lines.evaluateAll((elements, wanted) =>
        elements.flatMap((line) => {
          let left = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
          const parts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let part = parts.nextNode(); part && left >= 0; part = parts.nextNode()) {
            const { length } = part.textContent ?? '';
            if (left < length) {
              const range = document.createRange();
              range.setStart(part, left);
              range.setEnd(part, left + 1);
              const { right, top, height } = range.getBoundingClientRect();
              // A line that was drawn anew meanwhile has no place any more.
              return height > 0 ? [{ x: right, y: top + height / 2 }] : [];
            }
            left -= length;
          }
          return [];
        }), text);
      const [first] = places.sort((a, b) => a.y - b.y);
      if (!first) throw new Error(`the editor shows no ${text}`);
      return first;
    });
    await this.page.mouse.click(place.x, place.y);
  }

  /** Where the cursor is, and how much is selected, as the status bar says it: `Ln 20, Col 3 (45 selected)`. */
  async cursor(): Promise<string> {
    return this.page.locator('[id="status.editor.selection"]').innerText();
  }

  /** Waits until the lines in sight match, and returns them. */
  async untilEditorText(pattern: RegExp): Promise<string> {
    return eventually(async () => {
      const text = await this.editorText();
      if (!pattern.test(text)) throw new Error(`the editor shows no ${String(pattern)} but:\n${text}`);
      return text;
    });
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key or a chord, by Playwright's names: `Control+S`, `Escape`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Opens a view container from the activity bar. */
  async openContainer(title: string): Promise<void> {
    const action = this.containerIcon(title);
    await action.waitFor();
    // A click on the container that is open would close it.
    if (!(await action.evaluate((element) => element.classList.contains('checked')))) await action.click();
  }

  /** Of a view container, in the activity bar. */
  containerIcon(title: string): Locator {
    return this.page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`);
  }

  /** A tree in the side bar. */
  view(title: string): TreeView {
    return new TreeView(this.page, title);
  }

  /** Picks an entry of the context menu that is open; several names lead through submenus. */
  async pickFromMenu(...labels: string[]): Promise<void> {
    const entry = (label: string) => this.page.locator('.monaco-menu .action-item').filter({ has: this.page.getByText(label, { exact: true }) }).last();
    for (const [index, label] of labels.entries()) {
      const next = labels[index + 1];
      const item = entry(label);
      await item.waitFor();
      // A menu doesn't react in the first tenth of a second, so that the click that opens it picks nothing.
      await eventually(async () => {
        await item.click({ timeout: 1_000 }).catch(() => undefined);
        await eventually(async () => {
          const reacted = next === undefined ? !(await item.isVisible()) : await entry(next).isVisible();
          if (!reacted) throw new Error(`the menu doesn't react to a click on ${label}`);
        }, 500);
      });
    }
  }

  /** The entries of the context menu that is open. */
  async menuItems(): Promise<string[]> {
    const labels = this.page.locator('.monaco-menu [role="menuitem"] .action-label');
    await labels.first().waitFor();
    return labels.allInnerTexts();
  }

  /** The messages of the notifications in sight. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Waits for a notification whose message has this in it, and returns the message. */
  async untilNotified(text: string): Promise<string> {
    const message = this.page.locator('.notifications-toasts .notification-list-item-message', { hasText: text });
    return message.first().innerText();
  }

  /** Clicks a button of a notification. */
  async answerNotification(button: string): Promise<void> {
    await this.page.locator('.notifications-toasts .monaco-button', { hasText: button }).click();
  }

  /** Clicks a button of the modal dialog that is open. */
  async answerDialog(button: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
  }

  /** The texts in the status bar. */
  async statusBar(): Promise<string[]> {
    const texts = await this.page.locator('.statusbar-item').allInnerTexts();
    return texts.map((text) => text.trim()).filter(Boolean);
  }

  /** The body of the webview in sight. */
  webview(): Locator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('body');
  }

  /** Keeps what a person sees now in `out/screenshots/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(root, 'out/screenshots', `${name}.png`) });
  }
}

/** The extension, installed without its part for a host with Node. */
async function webExtensions(folder: string): Promise<string> {
  const installed = given('UI_TESTS_EXTENSIONS');
  await cp(installed, folder, { recursive: true });
  const list = path.join(folder, 'extensions.json');
  await writeFile(list, (await readFile(list, 'utf8')).replaceAll(installed, folder));
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name, 'package.json');
    const manifest = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Record<string, unknown>, () => undefined);
    if (!manifest) continue;
    delete manifest.main;
    await writeFile(file, JSON.stringify(manifest));
  }
  return folder;
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run UI tests by "npm run test:ui".`);
  return value;
}
