// The view of themes: the tree of their names, under each its passages by who spoke them.
import type { Catalog, CatalogDelta, Theme } from '../../catalog/catalog';
import { parentKey } from '../../notes/keys';
import type { Gradual } from '../../util/gradual';
import { interviewRow } from './interviewRow';
import { childId, interviewNode, passageNode, type GroupNode, type PassageNode, type SpeakerNode, type ThemeNode, type TreeNode } from './node';
import { joined, nodesOf, type NodeList } from './paging';
import { passageRow } from './passageRow';
import { counted, goneRow, type Row } from './row';
import type { SortOrder } from './sortOrder';
import type { TextFilter } from './textFilter';
import { cssColor } from './themeColor';
import { speakerId, type SpeakerGroup } from './themeContents';
import { ThemeLists } from './themeLists';
import { interviewTooltip, passageTooltip, themeTooltip } from './tooltips';
import type { Touched, TreeModel } from './treeModel';
import { dayLabel } from '../../preparation/dateLabels';
import type { ViewClock } from './viewClock';

export class ThemeNodes implements TreeModel {
  private readonly lists: ThemeLists;

  constructor(
    private readonly catalog: Catalog,
    private readonly clock: ViewClock,
  ) {
    this.lists = new ThemeLists(catalog);
  }

  reset(filter: TextFilter, order: SortOrder): Gradual<void> {
    return this.lists.reset(filter, order);
  }

  update(delta: CatalogDelta): Touched {
    const root = this.lists.update(delta);
    return { root, nodes: new Set([...delta.themes].map((key) => themeNode(key).id)) };
  }

  *prepare(parent: TreeNode | undefined): Gradual<void> {
    const theme = themeOf(parent);
    if (parent === undefined || theme !== null) yield* this.lists.prepare(theme);
  }

  children(parent: TreeNode | undefined): NodeList<TreeNode> {
    switch (parent?.kind) {
      case undefined:
        return nodesOf(this.lists.roots.list, ({ key }) => themeNode(key));
      case 'theme':
        return this.childrenOfTheme(parent);
      case 'speaker':
        return nodesOf(this.groupOf(parent)?.passages ?? [], (passage) => passageNode(passage, parent));
      case 'group':
        return nodesOf(this.wholeNotesOf(parent), (path) => interviewNode(path, parent));
      case 'interview':
        return nodesOf(this.catalog.passagesIn(parent.path), (passage) => passageNode(passage, parent));
      default:
        return [];
    }
  }

  row(node: TreeNode): Row {
    switch (node.kind) {
      case 'theme': {
        const theme = this.lists.theme(node.key);
        return theme ? themeRow(theme, this.lists.countOf(theme)) : goneRow;
      }
      case 'speaker':
        return speakerRow(node, this.groupOf(node)?.count ?? 0);
      case 'group':
        return wholeNotesRow(this.wholeNotesOf(node).length);
      case 'interview': {
        const interview = this.catalog.interview(node.path);
        return interview ? interviewRow(interview, this.catalog, this.clock, true) : goneRow;
      }
      case 'passage':
        return this.passageRow(node);
      default:
        return goneRow;
    }
  }

  tooltip(node: TreeNode): string | null {
    switch (node.kind) {
      case 'theme': {
        const theme = this.lists.theme(node.key);
        return theme ? themeTooltip(theme) : null;
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

  timed(): string[] {
    return [];
  }

  find(path: string): TreeNode | null {
    const file = this.catalog.file(path);
    if (file?.kind !== 'entry' || !file.theme) return null;
    const theme = this.catalog.theme(file.theme.key);
    return theme?.codebook === path && this.lists.isShown(theme.key) ? themeNode(theme.key) : null;
  }

  private childrenOfTheme(node: ThemeNode): NodeList<TreeNode> {
    const { speakers, wholeNotes } = this.lists.contentsOf(node.key);
    return joined<TreeNode>(
      this.lists.below(node.key).map(themeNode),
      nodesOf(speakers, (group) => speakerNode(group, node)),
      wholeNotes.length > 0 ? [wholeNotesNode(node)] : [],
    );
  }

  private groupOf(node: SpeakerNode): SpeakerGroup | undefined {
    return this.lists.contentsOf(node.theme).group(node.speaker);
  }

  private wholeNotesOf(node: GroupNode): readonly string[] {
    const theme = themeOf(node);
    return theme === null ? [] : this.lists.contentsOf(theme).wholeNotes;
  }

  private passageRow({ passage }: PassageNode): Row {
    const interview = this.catalog.interview(passage.path);
    return passageRow(passage, [interview?.date ? dayLabel(interview.date) : interview?.title]);
  }
}

/** The key of the theme that a node is, or that it shows a part of. */
function themeOf(node: TreeNode | undefined): string | null {
  if (node?.kind === 'theme') return node.key;
  if (node?.kind === 'speaker') return node.theme;
  return node?.kind === 'group' && node.parent?.kind === 'theme' ? node.parent.key : null;
}

function themeRow(theme: Theme, count: number): Row {
  const color = cssColor(theme.color);
  const notes = counted(theme.interviewCount, 'note');
  const label = theme.label.slice(theme.label.lastIndexOf('/') + 1);
  return {
    label,
    description: count > 0 ? String(count) : theme.interviewCount > 0 ? notes : '',
    icon: color ? { dot: color } : { codicon: 'tag' },
    expansion: theme.children.length > 0 || theme.interviewCount > 0 ? 'collapsed' : 'none',
    context: theme.codebook ? 'theme entry' : 'theme',
    spoken: [label, counted(count, 'passage'), notes].join(', '),
  };
}

function speakerRow({ speaker }: SpeakerNode, count: number): Row {
  const label = speaker === 'own' ? 'Own notes' : speaker === 'unattributed' ? 'Unattributed' : speaker.name;
  return {
    label,
    description: String(count),
    icon: { codicon: speaker === 'own' ? 'pencil' : speaker === 'unattributed' ? 'question' : 'person' },
    expansion: 'collapsed',
    context: typeof speaker === 'object' ? 'speaker person' : 'speaker',
    spoken: `${label}, ${counted(count, 'passage')}`,
  };
}

function wholeNotesRow(count: number): Row {
  const label = 'Whole notes';
  return { label, description: String(count), icon: { codicon: 'note' }, expansion: 'collapsed', context: 'group', spoken: `${label}, ${counted(count, 'note')}` };
}

/** A theme stands at one place only, so its key alone is its id. */
function themeNode(key: string): ThemeNode {
  const above = parentKey(key);
  return { kind: 'theme', id: childId(undefined, 'theme', key), parent: above === null ? undefined : themeNode(above), key };
}

function speakerNode({ speaker }: SpeakerGroup, parent: ThemeNode): SpeakerNode {
  return { kind: 'speaker', id: childId(parent, 'speaker', speakerId(speaker)), parent, theme: parent.key, speaker };
}

function wholeNotesNode(parent: ThemeNode): GroupNode {
  return { kind: 'group', id: childId(parent, 'group', 'wholeNotes'), parent, group: 'wholeNotes' };
}
