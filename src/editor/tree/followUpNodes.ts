// The view of follow-ups: what I owe and what they owe, by person or by due date, and what is done with.
import type { Catalog, CatalogDelta, FollowUpEntry } from '../../catalog/catalog';
import type { Gradual } from '../../util/gradual';
import { FollowUpLists, type FollowUpList, type PromiseSide, type Someone } from './followUpLists';
import { followUpRow } from './followUpRow';
import { childId, type FollowUpNode, type GroupNode, type PromisesNode, type TreeNode } from './node';
import { nodesOf, type NodeList } from './paging';
import { counted, described, goneRow, type Row } from './row';
import type { TextFilter } from './textFilter';
import { followUpTooltip } from './tooltips';
import type { Touched, TreeModel } from './treeModel';
import type { ViewClock } from './viewClock';

export type FollowUpGrouping = 'person' | 'dueDate';

const listNames: readonly FollowUpList[] = ['iOwe', 'theyOwe', 'closed'];
const groupRows: Readonly<Record<FollowUpList, { label: string; icon: string; expanded: boolean }>> = {
  iOwe: { label: 'I owe', icon: 'arrow-up', expanded: true },
  theyOwe: { label: 'They owe', icon: 'arrow-down', expanded: true },
  closed: { label: 'Done and dropped', icon: 'check-all', expanded: false },
};

/** More open follow-ups than these are too many to be read at once: whose they are stands folded at first. */
const fewFollowUps = 100;

export class FollowUpNodes implements TreeModel {
  private readonly lists: FollowUpLists;

  constructor(
    private readonly catalog: Catalog,
    private readonly clock: ViewClock,
    /** A change takes effect when the nodes are asked for next. */
    public grouping: FollowUpGrouping,
  ) {
    this.lists = new FollowUpLists(catalog);
  }

  reset(filter: TextFilter): Gradual<void> {
    return this.lists.reset(filter);
  }

  update(delta: CatalogDelta): Touched {
    const empty = listNames.map((name) => this.lists.entriesIn(name).length === 0);
    const changed = this.lists.update(delta);
    const root = listNames.some((name, index) => empty[index] !== (this.lists.entriesIn(name).length === 0));
    return { root, nodes: new Set([...changed].map((name) => groupNode(name).id)) };
  }

  children(parent: TreeNode | undefined): NodeList<TreeNode> {
    if (parent === undefined) return listNames.filter((name) => this.lists.entriesIn(name).length > 0).map(groupNode);
    const { kind } = parent;
    if (kind === 'promises') return nodesOf(this.lists.entriesOf(parent.side, parent.person), (entry) => followUpNode(entry, parent));
    if (kind !== 'group' || !isListName(parent.group)) return [];
    const side = parent.group;
    if (side === 'closed' || this.grouping === 'dueDate') return nodesOf(this.lists.entriesIn(side), (entry) => followUpNode(entry, parent));
    return nodesOf(this.lists.peopleOn(side), (person) => promisesNode(side, person, parent));
  }

  row(node: TreeNode): Row {
    switch (node.kind) {
      case 'followUp':
        return followUpRow(node.entry, this.clock, node.parent?.kind !== 'promises');
      case 'promises':
        return this.promisesRow(node);
      case 'group':
        return isListName(node.group) ? this.groupRow(node.group) : goneRow;
      default:
        return goneRow;
    }
  }

  tooltip(node: TreeNode): string | null {
    return node.kind === 'followUp' ? followUpTooltip(node.entry, this.catalog, this.clock) : null;
  }

  timed(): string[] {
    return [];
  }

  find(): null {
    return null;
  }

  private groupRow(name: FollowUpList): Row {
    const { label, icon, expanded } = groupRows[name];
    const entries = this.lists.entriesIn(name);
    const overdue = name === 'closed' ? 0 : this.overdueAmong(entries);
    return {
      label,
      description: described(entries.length, overdue > 0 && `${overdue} overdue`),
      icon: { codicon: icon },
      expansion: expanded ? 'expanded' : 'collapsed',
      context: 'group',
      spoken: [label, counted(entries.length, 'follow-up'), overdue > 0 && `${overdue} overdue`].filter(Boolean).join(', '),
    };
  }

  private promisesRow({ side, person }: PromisesNode): Row {
    const entries = this.lists.entriesOf(side, person);
    const overdue = this.overdueAmong(entries);
    const label = person?.name ?? 'Nobody named';
    return {
      label,
      description: described(entries.length, overdue > 0 && `${overdue} overdue`),
      icon: { codicon: person ? 'person' : 'question' },
      expansion: this.lists.entriesIn(side).length > fewFollowUps ? 'collapsed' : 'expanded',
      context: person ? 'promises person' : 'promises',
      spoken: [label, counted(entries.length, 'follow-up'), overdue > 0 && `${overdue} overdue`].filter(Boolean).join(', '),
    };
  }

  /** @param entries by due date. */
  private overdueAmong(entries: readonly FollowUpEntry[]): number {
    const { today } = this.clock;
    const next = entries.findIndex(({ due }) => due === null || due >= today);
    return next < 0 ? entries.length : next;
  }
}

function isListName(group: GroupNode['group']): group is FollowUpList {
  return group === 'iOwe' || group === 'theyOwe' || group === 'closed';
}

function groupNode(name: FollowUpList): GroupNode {
  return { kind: 'group', id: childId(undefined, 'group', name), parent: undefined, group: name };
}

function promisesNode(side: PromiseSide, person: Someone, parent: GroupNode): PromisesNode {
  return { kind: 'promises', id: childId(parent, 'promises', person?.key ?? ''), parent, side, person };
}

function followUpNode(entry: FollowUpEntry, parent: TreeNode): FollowUpNode {
  const { line, character } = entry.box.start;
  return { kind: 'followUp', id: childId(parent, 'followUp', `${line}:${character}:${entry.path}`), parent, entry };
}
