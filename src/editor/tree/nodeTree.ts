// Gives VS Code the nodes of one view: in pages, afresh only where they changed, and nothing while nobody looks.
import * as vscode from 'vscode';
import type { CatalogDelta } from '../../catalog/catalog';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import { inSlices } from '../inSlices';
import type { MoreNode, TreeNode } from './node';
import { Paging } from './paging';
import type { SortOrder } from './sortOrder';
import { TextFilter } from './textFilter';
import { treeItemOf } from './treeItem';
import type { TreeModel } from './treeModel';

/** How many children of a node are shown at first, and more with each *Show more*. */
const pageSize = 200;
/** Changes of so many notes are taken in in no time. */
const fewChanges = 200;

export interface NodeTreeOptions {
  readonly order: SortOrder;
  readonly showMoreCommand: string;
  /** Settles once there is something to be asked of: what is given before is to be asked for again at once. */
  readonly started: Promise<void>;
  /** Hears whether the view was looked into, as it is now, and had nothing to show. */
  readonly onDidChangeEmpty: (isEmpty: boolean) => void;
}

export class NodeTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;

  filter = TextFilter.none;
  private readonly paging = new Paging(pageSize);
  /** VS Code knows a node by the object that it was given: a node that is to be shown afresh must be that object. */
  private readonly given = new Map<string, TreeNode>();
  /** Whether the model must start over before it is asked. */
  private stale = true;
  /** While it does so: what changed meanwhile, to be taken in afterwards. */
  private late: CatalogDelta[] | undefined;
  private freshening: Promise<void> | undefined;
  private visible = false;
  /** Whether VS Code was given rows since it was last told to ask for all of them anew. */
  private isGiven = false;
  private wasEmpty: boolean | undefined;
  private order: SortOrder;

  constructor(
    private readonly model: TreeModel,
    private readonly options: NodeTreeOptions,
  ) {
    this.order = options.order;
  }

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    // Nothing may change between the last look at that and the rows.
    do {
      await this.freshen();
      const work = this.model.prepare?.(parent);
      if (work) await inSlices(work);
    } while (!this.isFresh);
    const rows = new Map(this.paging.rowsOf(this.model.children(parent), parent).map((node) => [node.id, node]));
    if (!parent) {
      this.isGiven = true;
      this.tellEmpty(rows.size === 0);
    }
    return [...rows.values()].map((node) => this.givenNode(node));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'more' ? this.moreItem(node) : treeItemOf(node, this.model.row(node));
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    const markdown = this.model.tooltip(node);
    // An empty one keeps VS Code from repeating the label.
    item.tooltip = markdown === null ? undefined : new vscode.MarkdownString(markdown);
    return item;
  }

  /** Whether nothing is shown. */
  async isEmpty(): Promise<boolean> {
    await this.freshen();
    return this.model.children(undefined).length === 0;
  }

  catalogChanged(delta: CatalogDelta): void {
    if (!this.visible) this.stale = true;
    if (this.stale) return;
    if (delta.all || delta.paths.size > fewChanges) {
      // To start over is less than to take in so many changes one by one, and goes in slices.
      this.stale = true;
      this.showAfresh();
    } else if (this.late) this.late.push(delta);
    else this.takeIn(delta);
  }

  private takeIn(delta: CatalogDelta): void {
    const { root, nodes } = this.model.update(delta);
    if (root) this.showAfresh();
    else this.fire(nodes);
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    if (visible && this.stale) this.showAfresh();
  }

  narrow(filter: TextFilter): void {
    this.filter = filter;
    this.startOver();
  }

  sortBy(order: SortOrder): void {
    this.order = order;
    this.startOver();
  }

  /** Shows everything anew, from the first pages on. */
  startOver(): void {
    this.stale = true;
    this.paging.reset();
    this.showAfresh();
  }

  /** Shows everything anew, as far as it is unfolded and scrolled. */
  showAfresh(): void {
    this.given.clear();
    // Who asks for everything just now, or was told to, gets it as it is then; told once more, VS Code would ask again 200 ms later.
    if (!this.isGiven) return;
    this.isGiven = false;
    this.tellEmpty(false);
    this.changes.fire(undefined);
  }

  /** Shows what depends on the time of day anew. */
  minutePassed(): void {
    if (!this.stale) this.fire(this.model.timed(this.given.values()));
  }

  /** Shows the next page of a list. Returns its first node. */
  showMore(more: MoreNode): TreeNode | undefined {
    const list = this.model.children(more.parent);
    const [first] = list.slice(list.length - more.left, list.length - more.left + 1);
    this.paging.showMore(more);
    this.refresh(more.parent);
    return first;
  }

  /** The node for a note, a profile or a codebook entry, made sure to be among the rows; null where the view has none. */
  async find(path: string): Promise<TreeNode | null> {
    await this.freshen();
    const node = this.model.find(path);
    for (let shown: TreeNode | undefined = node ?? undefined; shown; shown = shown.parent) {
      if (this.paging.include(shown, this.model.children(shown.parent))) this.refresh(shown.parent);
    }
    return node;
  }

  /** Shows a node and what is below it anew; without one, everything. */
  refresh(node: TreeNode | undefined): void {
    if (node) this.fire([node.id]);
    else this.showAfresh();
  }

  dispose(): void {
    this.changes.dispose();
  }

  /** Whether the model holds what there is. */
  private get isFresh(): boolean {
    return !this.stale && this.freshening === undefined;
  }

  /** Settles once it does. */
  private async freshen(): Promise<void> {
    await this.options.started;
    while (!this.isFresh) {
      this.freshening ??= this.startModelOver().finally(() => {
        this.freshening = undefined;
      });
      await this.freshening;
    }
  }

  private async startModelOver(): Promise<void> {
    const slices = new Slices(timers);
    try {
      // VS Code asks for several views in one turn of the event loop, where the first slices of all would add up.
      await slices.next();
      while (this.stale) await this.resetModel(slices);
    } finally {
      const { late = [] } = this;
      this.late = undefined;
      for (const delta of late) this.takeIn(delta);
    }
  }

  /** Given up where it must start over again. */
  private async resetModel(slices: Slices): Promise<void> {
    this.stale = false;
    this.late = [];
    for (const steps = this.model.reset(this.filter, this.order); !steps.next().done; ) {
      if (this.isStale()) return;
      if (!slices.mayGoOn()) await slices.next();
    }
  }

  private isStale(): boolean {
    return this.stale;
  }

  private fire(ids: Iterable<string>): void {
    const nodes = [...ids].flatMap((id) => this.given.get(id) ?? []);
    if (nodes.length > 0) this.changes.fire(nodes);
  }

  private tellEmpty(isEmpty: boolean): void {
    if (isEmpty === this.wasEmpty) return;
    this.wasEmpty = isEmpty;
    this.options.onDidChangeEmpty(isEmpty);
  }

  private givenNode(node: TreeNode): TreeNode {
    // Leaves hold what they show, so the new one counts; they are shown afresh with their parent only.
    if (node.kind === 'passage' || node.kind === 'followUp' || node.kind === 'more') return node;
    const known = this.given.get(node.id);
    if (known) return known;
    this.given.set(node.id, node);
    return node;
  }

  private moreItem(node: MoreNode): vscode.TreeItem {
    const item = new vscode.TreeItem(`Show ${node.next.toLocaleString('en')} more`);
    item.id = node.id;
    item.description = `${node.left.toLocaleString('en')} not shown`;
    item.iconPath = new vscode.ThemeIcon('ellipsis');
    item.command = { command: this.options.showMoreCommand, title: 'Show More', arguments: [node] };
    return item;
  }
}
