import type { Locator, Page } from 'playwright-core';
import { eventually } from '../eventually';
import { drag } from './drag';
import { exactly } from './exact-text';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** 1 for a root. */
  readonly level: number;
  /** undefined for what has no children. */
  readonly expanded: boolean | undefined;
  /** undefined for what has no checkbox. */
  readonly checked: boolean | undefined;
  readonly selected: boolean;
}

/** The middle of a long label is out of sight: to click there would scroll the label away. */
const startOfLabel = { x: 4, y: 8 };

/** One tree of the side bar, by its title. Only rows in sight exist. */
export class TreeView {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator('.pane').filter({ has: page.locator('.pane-header .title', { hasText: new RegExp(`^${title}$`, 'i') }) });
  }

  /** Opens the view if it is collapsed. */
  async open(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  }

  /** Leaves the room to the others. */
  async collapse(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  async rows(): Promise<TreeRow[]> {
    return this.allRows().evaluateAll((rows) =>
      [...rows]
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => {
          const text = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
          const flag = (element: Element | null, name: string) => {
            const value = element?.getAttribute(name) ?? null;
            return value === null ? undefined : value === 'true';
          };
          return {
            label: text('.label-name'),
            description: text('.label-description'),
            level: Number(row.getAttribute('aria-level')),
            expanded: flag(row, 'aria-expanded'),
            checked: flag(row.querySelector('.custom-view-tree-node-item-checkbox'), 'aria-checked'),
            selected: row.classList.contains('selected'),
          };
        }),
    );
  }

  /** Waits until `check` holds for the rows in sight, and returns them. */
  async untilRows(check: (rows: TreeRow[]) => boolean): Promise<TreeRow[]> {
    return eventually(async () => {
      const rows = await this.rows();
      if (!check(rows)) throw new Error(`the view's rows are ${JSON.stringify(rows.map((row) => row.label))}`);
      return rows;
    });
  }

  /** What the view says above its rows, or in their place. */
  async message(): Promise<string> {
    return this.pane.locator('.message, .welcome-view-content').first().innerText();
  }

  /** @param within milliseconds in which the row must come into sight */
  async click(label: string, within?: number): Promise<void> {
    await (await this.rowOf(label, within)).locator('.label-name').click({ position: startOfLabel });
  }

  /** Control and a click: one more is selected. */
  async addToSelection(label: string): Promise<void> {
    await (await this.rowOf(label)).locator('.label-name').click({ position: startOfLabel, modifiers: ['Control'] });
  }

  async expand(label: string): Promise<void> {
    // A row that is drawn anew as it is clicked takes no notice.
    await eventually(async () => {
      const row = await this.rowOf(label);
      if ((await row.getAttribute('aria-expanded')) === 'true') return;
      await row.locator('.monaco-tl-twistie').click();
      await eventually(async () => {
        if ((await row.getAttribute('aria-expanded')) !== 'true') throw new Error(`${label} doesn't expand`);
      }, 2_000);
    });
  }

  async toggleCheckbox(label: string): Promise<void> {
    await (await this.rowOf(label)).locator('.custom-view-tree-node-item-checkbox').click();
  }

  /** Right-clicks a row; then `workbench.pickFromMenu`. */
  async openMenu(label: string): Promise<void> {
    await (await this.rowOf(label)).locator('.label-name').click({ position: startOfLabel, button: 'right' });
    await this.page.locator('.monaco-menu').last().waitFor();
  }

  /** Clicks an action of the view's title bar, by its tooltip. */
  async clickAction(title: string): Promise<void> {
    await this.pane.locator('.pane-header').hover();
    await this.pane.locator(`.pane-header .action-label[aria-label^="${title}"]`).click();
  }

  /** Clicks an action on a row, by its tooltip. */
  async clickRowAction(label: string, title: string): Promise<void> {
    const row = await this.rowOf(label);
    await row.hover();
    await row.locator(`.action-label[aria-label^="${title}"]`).click();
  }

  /** The tooltip of a row, as a person who waits over it reads it. */
  async tooltip(label: string): Promise<string> {
    await (await this.rowOf(label)).locator('.label-name').hover({ position: startOfLabel });
    return this.page.locator('.monaco-hover:visible').last().innerText();
  }

  /** Drags a row onto a line of an editor. */
  async dragIntoEditor(label: string, line: Locator): Promise<void> {
    await drag(this.page, { what: await this.grip(label), onto: line, sign: this.page.locator('.monaco-editor .dnd-target') });
  }

  /**
   * Drags a row of this view, or something else, onto a row of this view.
   * @param by held over that on the way, until this view comes into sight
   */
  async dragOnto(target: string, what: string | Locator, by?: Locator): Promise<void> {
    const onto = by ? this.row(target) : await this.rowOf(target);
    const held = typeof what === 'string' ? await this.grip(what) : what;
    await drag(this.page, { what: held, onto, sign: onto.and(this.page.locator('.drop-target')), ...(by && { by }) });
  }

  /** What a row is dragged by. */
  async grip(label: string): Promise<Locator> {
    return (await this.rowOf(label)).locator('.label-name');
  }

  private row(label: string): Locator {
    return this.allRows().filter({ has: this.page.locator('.label-name', { hasText: exactly(label) }) }).first();
  }

  private allRows(): Locator {
    return this.pane.locator('.monaco-list-row');
  }

  private async rowOf(label: string, within?: number): Promise<Locator> {
    const row = this.row(label);
    await eventually(async () => {
      if ((await row.count()) > 0) return;
      const labels = await this.allRows().locator('.label-name').allInnerTexts();
      throw new Error(`no row is ${label}; there are: ${labels.join(', ')}`);
    }, within);
    return row;
  }
}
