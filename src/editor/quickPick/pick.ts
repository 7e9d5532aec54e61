// One quick pick: what stands in it follows what is typed, and it can be one of several steps.
import * as vscode from 'vscode';

/** More rows than this make the list slow, and nobody reads them. */
export const maxRows = 200;

/** Where a question stands among several. */
export interface PickFrame {
  readonly title: string;
  /** From 1; left out when the question stands alone. */
  readonly step?: number;
  readonly totalSteps?: number;
}

export interface PickRow<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
}

export interface PickQuestion<T> {
  readonly placeholder: string;
  /** What is offered for what was typed, best first. */
  rows(typed: string): readonly PickRow<T>[];
  /** Takes what was picked: `done` goes on, `more` asks again with the input emptied, `stay` leaves all as it is. */
  take(value: T): 'done' | 'more' | 'stay';
  /** The row to begin with, where it is not the first. */
  isActive?(value: T): boolean;
}

export type PickOutcome = 'done' | 'back' | 'cancelled';

interface Item<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks until the question is done, or the person goes back or gives up. */
export function askByPick<T>(frame: PickFrame, question: PickQuestion<T>): Promise<PickOutcome> {
  const input = framedPick<Item<T>>(frame, question.placeholder);
  const show = (): void => {
    // Rows are ranked here, over all there is; the list's own filter must not take any away.
    input.items = question.rows(input.value.trim()).slice(0, maxRows).map((row) => ({ ...row, alwaysShow: true }));
  };
  return new Promise<PickOutcome>((resolve) => {
    const finish = (outcome: PickOutcome): void => {
      resolve(outcome);
      input.dispose();
    };
    input.onDidChangeValue(show);
    input.onDidTriggerButton(() => { finish('back'); });
    input.onDidHide(() => { finish('cancelled'); });
    input.onDidAccept(() => {
      const picked = pickedItem(input);
      if (!picked) return;
      const taken = question.take(picked.value);
      if (taken === 'done') finish('done');
      if (taken !== 'more') return;
      input.value = '';
      show();
    });
    show();
    const active = input.items.filter((item) => question.isActive?.(item.value));
    if (active.length > 0) input.activeItems = active;
    input.show();
  });
}

/** Asks which of the rows, with a box to tick before each; `set` gets the values ticked, also when the person goes back. */
export function askByTicks<T>(frame: PickFrame, placeholder: string, rows: readonly PickRow<T>[], isTicked: (value: T) => boolean, set: (values: readonly T[]) => void): Promise<PickOutcome> {
  const input = framedPick<Item<T>>(frame, placeholder);
  input.canSelectMany = true;
  input.matchOnDescription = true;
  input.items = rows;
  input.selectedItems = input.items.filter(({ value }) => isTicked(value));
  return new Promise<PickOutcome>((resolve) => {
    const finish = (outcome: PickOutcome): void => {
      if (outcome !== 'cancelled') set(input.selectedItems.map(({ value }) => value));
      resolve(outcome);
      input.dispose();
    };
    input.onDidTriggerButton(() => { finish('back'); });
    input.onDidHide(() => { finish('cancelled'); });
    input.onDidAccept(() => { finish('done'); });
    input.show();
  });
}

function framedPick<I extends vscode.QuickPickItem>({ title, step, totalSteps }: PickFrame, placeholder: string): vscode.QuickPick<I> {
  const input = vscode.window.createQuickPick<I>();
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  input.placeholder = placeholder;
  input.buttons = (step ?? 1) > 1 ? [vscode.QuickInputButtons.Back] : [];
  // Looking something up in another window is no reason to lose what was answered so far.
  input.ignoreFocusOut = totalSteps !== undefined;
  return input;
}

/** Enter pressed right after a key can come before the rows for that key are in sight; then the first of those rows is meant. */
function pickedItem<T>(input: vscode.QuickPick<Item<T>>): Item<T> | undefined {
  const [active] = input.activeItems;
  return active && input.items.includes(active) ? active : input.items[0];
}
