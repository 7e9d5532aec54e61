// One view of the sidebar: its tree, kept current while it is in sight, and its filter.
import * as vscode from 'vscode';
import { setContext, type ContextKeys } from '../contextKeys';
import type { Event } from '../../util/event';
import type { Services } from '../services';
import type { TreeNode } from './node';
import { NodeTree } from './nodeTree';
import type { SortOrder } from './sortOrder';
import { TextFilter } from './textFilter';
import type { TreeModel } from './treeModel';
import type { ViewClock } from './viewClock';

export type ViewName = 'interviewees' | 'themes' | 'followUps';

const minute = 60_000;
/** The command behind *Show more*; internal, so the manifest does not list it. */
const showMoreCommand = (name: ViewName): string => `fieldNotes.${name}.showMore`;

export class SidebarView implements vscode.Disposable {
  readonly tree: NodeTree;
  readonly view: vscode.TreeView<TreeNode>;
  private readonly subscriptions: vscode.Disposable;
  private timer: ReturnType<typeof setInterval> | undefined;
  private day = '';

  constructor(
    readonly name: ViewName,
    model: TreeModel,
    order: SortOrder,
    private readonly clock: ViewClock,
    services: Services,
    dragAndDropController?: vscode.TreeDragAndDropController<TreeNode>,
  ) {
    const { catalog } = services;
    this.tree = new NodeTree(model, {
      order,
      showMoreCommand: showMoreCommand(name),
      started: firstShown(services),
      onDidChangeEmpty: (isEmpty) => {
        setContext(`${this.id}.empty`, isEmpty);
      },
    });
    this.view = vscode.window.createTreeView(this.id, { treeDataProvider: this.tree, showCollapseAll: true, manageCheckboxStateManually: true, canSelectMany: name !== 'followUps', ...(dragAndDropController && { dragAndDropController }) });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.tree,
      vscode.commands.registerCommand(showMoreCommand(name), (node: TreeNode) => this.showMore(node)),
      catalog.onDidChange((delta) => {
        this.tree.catalogChanged(delta);
        void this.showMessage();
      }),
      this.view.onDidChangeVisibility(() => {
        this.follow();
      }),
    );
    setContext(this.filteredKey, false);
    this.follow();
  }

  get id(): `fieldNotes.${ViewName}` {
    return `fieldNotes.${this.name}`;
  }

  get filter(): string {
    return this.tree.filter.text;
  }

  setFilter(text: string): void {
    const filter = TextFilter.of(text);
    if (filter.text === this.filter) return;
    this.tree.narrow(filter);
    setContext(this.filteredKey, !filter.isEmpty);
    void this.showMessage();
  }

  sortBy(order: SortOrder): void {
    this.tree.sortBy(order);
  }

  /** Selects the row of a note, a profile or a codebook entry. Returns whether the view has one. */
  async reveal(path: string, focus: boolean): Promise<boolean> {
    const node = await this.tree.find(path);
    if (node) await this.view.reveal(node, { select: true, focus, expand: false });
    return node !== null;
  }

  dispose(): void {
    clearInterval(this.timer);
    this.subscriptions.dispose();
  }

  private get filteredKey(): keyof ContextKeys & `fieldNotes.${ViewName}.filtered` {
    return `${this.id}.filtered`;
  }

  private async showMessage(): Promise<void> {
    const { filter } = this.tree;
    if (filter.isEmpty) this.say('');
    if (filter.isEmpty || !this.view.visible) return;
    const isEmpty = await this.tree.isEmpty();
    // Another filter has a message of its own.
    if (filter === this.tree.filter) this.say(isEmpty ? `Nothing matches “${filter.text}”.` : `Filtered by “${filter.text}”`);
  }

  /** Only where it is another: VS Code holds back for 200 ms what changes in the tree after its message was set. */
  private say(message: string): void {
    if (message !== (this.view.message ?? '')) this.view.message = message;
  }

  private follow(): void {
    const { visible } = this.view;
    this.tree.setVisible(visible);
    clearInterval(this.timer);
    if (!visible) return;
    void this.showMessage();
    this.tick();
    this.timer = setInterval(() => {
      this.tick();
    }, minute);
  }

  /** A new day moves what is overdue and how long ago things were; a new minute only clocks. */
  private tick(): void {
    const { today } = this.clock;
    if (today === this.day) this.tree.minutePassed();
    else if (this.day !== '') this.tree.showAfresh();
    this.day = today;
  }

  private async showMore(node: TreeNode): Promise<void> {
    const first = node.kind === 'more' ? this.tree.showMore(node) : undefined;
    // So that somebody at the keyboard goes on where the list was cut.
    if (first) await this.view.reveal(first, { select: true, focus: true });
  }
}

/** Settles with the first that the index has to show, or once it has all that there is. */
async function firstShown({ catalog, indexing }: Services): Promise<void> {
  if (!indexing.busy) return;
  await new Promise<void>((resolve) => {
    const listeners = [catalog.onDidChange, indexing.onDidChangeBusy].map((event: Event<unknown>) =>
      event(() => {
        for (const listener of listeners) listener.dispose();
        resolve();
      }),
    );
  });
}
