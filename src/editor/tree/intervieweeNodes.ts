// The view of interviewees: who they are and when you last spoke, under each their interviews, under those the passages.
import type { Catalog, CatalogDelta, Interview } from '../../catalog/catalog';
import type { Gradual } from '../../util/gradual';
import { IntervieweeLists, peopleOf } from './intervieweeLists';
import { interviewRow } from './interviewRow';
import { childId, interviewNode, passageNode, type GroupNode, type PassageNode, type PersonNode, type TreeNode } from './node';
import { joined, nodesOf, type NodeList } from './paging';
import { hashtags, passageRow } from './passageRow';
import { personRow } from './personRow';
import { counted, goneRow, type Row } from './row';
import type { SortOrder } from './sortOrder';
import type { TextFilter } from './textFilter';
import { interviewTooltip, passageTooltip, personTooltip } from './tooltips';
import type { Touched, TreeModel } from './treeModel';
import type { ViewClock } from './viewClock';

const groupNames = ['upcoming', 'notSpokenTo', 'nobodyNamed'] as const;
type RootGroup = (typeof groupNames)[number];

const groupRows: Readonly<Record<RootGroup, { label: string; icon: string; expanded: boolean; noun: string }>> = {
  upcoming: { label: 'Upcoming', icon: 'calendar', expanded: true, noun: 'conversation' },
  notSpokenTo: { label: 'Not yet spoken to', icon: 'person-add', expanded: false, noun: 'interviewee' },
  nobodyNamed: { label: 'No interviewee named', icon: 'question', expanded: false, noun: 'note' },
};

const rootGroups: Readonly<Record<RootGroup, GroupNode>> = {
  upcoming: { kind: 'group', id: childId(undefined, 'group', 'upcoming'), parent: undefined, group: 'upcoming' },
  notSpokenTo: { kind: 'group', id: childId(undefined, 'group', 'notSpokenTo'), parent: undefined, group: 'notSpokenTo' },
  nobodyNamed: { kind: 'group', id: childId(undefined, 'group', 'nobodyNamed'), parent: undefined, group: 'nobodyNamed' },
};

export class IntervieweeNodes implements TreeModel {
  private readonly lists: IntervieweeLists;

  constructor(
    private readonly catalog: Catalog,
    private readonly clock: ViewClock,
  ) {
    this.lists = new IntervieweeLists(catalog);
  }

  reset(filter: TextFilter, order: SortOrder): Gradual<void> {
    return this.lists.reset(filter, order);
  }

  update(delta: CatalogDelta): Touched {
    const nodes = new Set<string>();
    const empty = groupNames.map((name) => this.lists[name].list.length === 0);
    const changed = this.lists.update(delta);
    for (const name of groupNames) if (changed.has(name)) nodes.add(rootGroups[name].id);
    for (const key of peopleOf(delta, this.catalog)) nodes.add(this.personNode(key)?.id ?? '');
    for (const path of delta.paths) {
      nodes.add(interviewNode(path, rootGroups.upcoming).id);
      nodes.add(interviewNode(path, rootGroups.nobodyNamed).id);
    }
    // A group stands at the root only while it holds something.
    const regrouped = groupNames.some((name, index) => empty[index] !== (this.lists[name].list.length === 0));
    return { root: regrouped || changed.has('spokenTo'), nodes };
  }

  children(parent: TreeNode | undefined): NodeList<TreeNode> {
    switch (parent?.kind) {
      case undefined:
        return joined<TreeNode>(
          this.rootGroup('upcoming'),
          nodesOf(this.lists.spokenTo.list, ({ key }) => personNode(key, undefined)),
          this.rootGroup('notSpokenTo'),
          this.rootGroup('nobodyNamed'),
        );
      case 'person':
        return this.childrenOfPerson(parent);
      case 'group':
        return this.childrenOfGroup(parent);
      case 'interview':
        return nodesOf(this.catalog.passagesIn(parent.path), (passage) => passageNode(passage, parent));
      default:
        return [];
    }
  }

  row(node: TreeNode): Row {
    switch (node.kind) {
      case 'person': {
        const person = this.lists.person(node.key);
        return person ? personRow(person, this.catalog.interviewsOf(node.key), this.clock) : goneRow;
      }
      case 'interview': {
        const interview = this.catalog.interview(node.path);
        return interview ? interviewRow(interview, this.catalog, this.clock, node.parent?.id === rootGroups.upcoming.id) : goneRow;
      }
      case 'passage':
        return this.passageRow(node);
      case 'group':
        return this.groupRow(node);
      default:
        return goneRow;
    }
  }

  tooltip(node: TreeNode): string | null {
    switch (node.kind) {
      case 'person': {
        const person = this.lists.person(node.key);
        return person ? personTooltip(person, this.catalog.interviewsOf(node.key), this.clock) : null;
      }
      case 'interview': {
        const interview = this.catalog.interview(node.path);
        return interview ? interviewTooltip(interview, this.clock) : null;
      }
      case 'passage':
        return passageTooltip(node.passage, this.catalog);
      default:
        return null;
    }
  }

  timed(shown: Iterable<TreeNode>): string[] {
    return [...shown].flatMap((node) => (node.kind === 'person' && this.lists.person(node.key)?.timezone ? [node.id] : []));
  }

  find(path: string): TreeNode | null {
    const file = this.catalog.file(path);
    if (file?.kind === 'profile') {
      const owner = file.name && this.catalog.person(file.name.value);
      return owner?.profile === path ? this.personNode(owner.key) : null;
    }
    const interview = this.catalog.interview(path);
    if (!interview) return null;
    for (const { key } of interview.interviewees) {
      const person = this.personNode(key);
      if (person) return interviewNode(path, interview.planned ? upcomingOf(person) : person);
    }
    return this.lists.nobodyNamed.has(path) ? interviewNode(path, rootGroups.nobodyNamed) : null;
  }

  private childrenOfPerson(node: PersonNode): NodeList<TreeNode> {
    const interviews = this.lists.interviewsOf(node.key);
    const held = interviews.filter(({ planned }) => !planned);
    return joined<TreeNode>(held.length < interviews.length ? [upcomingOf(node)] : [], nodesOf(held, ({ path }) => interviewNode(path, node)));
  }

  private childrenOfGroup(node: GroupNode): NodeList<TreeNode> {
    if (node.parent?.kind === 'person') return nodesOf(this.plannedWith(node.parent), ({ path }) => interviewNode(path, node));
    if (node.group === 'notSpokenTo') return nodesOf(this.lists.notSpokenTo.list, ({ key }) => personNode(key, node));
    if (node.group !== 'upcoming' && node.group !== 'nobodyNamed') return [];
    return nodesOf(this.lists[node.group].list, ({ key }) => interviewNode(key, node));
  }

  /** The next one first. */
  private plannedWith(node: PersonNode): Interview[] {
    return this.lists.interviewsOf(node.key).filter(({ planned }) => planned).reverse();
  }

  private rootGroup(name: RootGroup): GroupNode[] {
    return this.lists[name].list.length > 0 ? [rootGroups[name]] : [];
  }

  /** The person where the view has them; null when it does not. */
  private personNode(key: string): PersonNode | null {
    if (this.lists.spokenTo.has(key)) return personNode(key, undefined);
    return this.lists.notSpokenTo.has(key) ? personNode(key, rootGroups.notSpokenTo) : null;
  }

  private groupRow(node: GroupNode): Row {
    if (node.group !== 'upcoming' && node.group !== 'notSpokenTo' && node.group !== 'nobodyNamed') return goneRow;
    const { label, icon, expanded, noun } = groupRows[node.group];
    const count = node.parent?.kind === 'person' ? this.plannedWith(node.parent).length : this.lists[node.group].list.length;
    return {
      label,
      description: String(count),
      icon: { codicon: icon },
      expansion: expanded ? 'expanded' : 'collapsed',
      context: 'group',
      spoken: `${label}, ${counted(count, noun)}`,
    };
  }

  /** Those of others in the note are told apart from what the person above said. */
  private passageRow({ passage, parent }: PassageNode): Row {
    const below = parent?.parent?.kind === 'group' ? parent.parent.parent : parent?.parent;
    const said = below?.kind === 'person' && passage.speaker?.key === below.key;
    const speaker = passage.kind !== 'own' && !said && (passage.speaker?.name ?? 'unattributed');
    return passageRow(passage, [speaker, hashtags(this.catalog, passage.themes)]);
  }
}

function personNode(key: string, parent: GroupNode | undefined): PersonNode {
  return { kind: 'person', id: childId(parent, 'person', key), parent, key };
}

function upcomingOf(person: PersonNode): GroupNode {
  return { kind: 'group', id: childId(person, 'group', 'upcoming'), parent: person, group: 'upcoming' };
}
