import type { Locator, Page } from 'playwright-core';
import { eventually } from '../eventually';
import { exactly } from './exact-text';

export interface QuickPickRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** undefined where only one row can be picked. */
  readonly checked: boolean | undefined;
}

/** The palette, quick picks and input boxes. */
export class QuickInput {
  private readonly widget: Locator;
  private readonly input: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget:visible');
    this.input = this.widget.locator('.quick-input-box input');
  }

  async untilOpen(): Promise<void> {
    await this.input.waitFor();
  }

  async untilClosed(): Promise<void> {
    await this.widget.waitFor({ state: 'detached' });
  }

  /** What its title bar says. */
  async title(): Promise<string> {
    return this.widget.locator('.quick-input-title').innerText();
  }

  /** What it asks for: an empty input's placeholder. */
  async placeholder(): Promise<string> {
    return (await this.input.getAttribute('placeholder')) ?? '';
  }

  /** Waits until it asks for this: an empty input's placeholder has the text in it. */
  async untilAsks(text: string): Promise<void> {
    await this.widget.locator(`.quick-input-box input[placeholder*=${JSON.stringify(text)}]`).waitFor();
  }

  /**
   * Replaces the text in it.
   * @param within milliseconds in which it must be open
   */
  async type(text: string, within?: number): Promise<void> {
    await this.input.fill(text, { timeout: within });
  }

  /** The message under an input box. */
  async message(): Promise<string> {
    return this.widget.locator('.quick-input-message').innerText();
  }

  /** The rows in sight. */
  async rows(): Promise<QuickPickRow[]> {
    return this.row().evaluateAll((rows) =>
      rows.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ').trim() ?? '';
        const checked = row.getAttribute('aria-checked');
        return {
          checked: checked === null ? undefined : checked === 'true',
          label: text('.quick-input-list-rows > .quick-input-list-row:first-child .label-name'),
          description: text('.label-description'),
          detail: text('.quick-input-list-rows > .quick-input-list-row:nth-child(2) .label-name'),
        };
      }),
    );
  }

  /** Waits for a row with this label. */
  async untilRow(label: string): Promise<void> {
    await this.rowOf(label);
  }

  /** Whether a row with this label comes within a second. */
  async offers(label: string): Promise<boolean> {
    return this.rowOf(label, 1_000).then(
      () => true,
      () => false,
    );
  }

  /**
   * Clicks the row with this label.
   * @param within milliseconds that the row may take to come
   */
  async pick(label: string, within?: number): Promise<void> {
    await (await this.rowOf(label, within)).click();
  }

  /** Ticks or unticks the rows with these labels. */
  async toggle(...labels: string[]): Promise<void> {
    for (const label of labels) {
      const row = await this.rowOf(label);
      await row.locator('.monaco-checkbox').click();
    }
  }

  /** Enter. */
  async accept(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  /** Escape. What VS Code does at that ends in a later turn of the window: a key pressed before, as no person could, gets lost now and then. */
  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.untilClosed();
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }

  private row(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Found by its label each time that it is used: what is asked next may have other rows in the same places. */
  private async rowOf(label: string, within?: number): Promise<Locator> {
    const name = '.quick-input-list-row:first-child .label-name';
    const row = this.row().filter({ has: this.page.locator(name, { hasText: exactly(label) }) }).first();
    await eventually(async () => {
      if ((await row.count()) > 0) return;
      const labels = (await this.rows()).map((other) => other.label);
      throw new Error(`no row is ${label}; there are: ${labels.join(', ')}`);
    }, within);
    return row;
  }
}
