// What stands in the views, by identity: a node names what it is about and holds no more than it takes to show a leaf.
// Nodes of one id are one node to VS Code, so what is expanded stays so when its text changes.
import type { FollowUpEntry, Passage } from '../../catalog/catalog';
import type { Range } from '../../util/lines';

interface BaseNode {
  /** Unique in its view, and the same for the same thing after a change. */
  readonly id: string;
  /** undefined at the root. */
  readonly parent: TreeNode | undefined;
}

/** `upcoming` stands at the root and under a person; `wholeNotes` under a theme; the last three in the follow-ups. */
export type GroupName = 'upcoming' | 'notSpokenTo' | 'nobodyNamed' | 'wholeNotes' | 'iOwe' | 'theyOwe' | 'closed';

export interface GroupNode extends BaseNode {
  readonly kind: 'group';
  readonly group: GroupName;
}

export interface PersonNode extends BaseNode {
  readonly kind: 'person';
  /** Of `Person`. */
  readonly key: string;
}

export interface InterviewNode extends BaseNode {
  readonly kind: 'interview';
  readonly path: string;
}

export interface ThemeNode extends BaseNode {
  readonly kind: 'theme';
  /** Canonical. */
  readonly key: string;
}

/** Whose passages of one theme stand below: a person's, those that nobody is named for, or own notes. */
export interface SpeakerNode extends BaseNode {
  readonly kind: 'speaker';
  readonly theme: string;
  readonly speaker: { readonly key: string; readonly name: string } | 'unattributed' | 'own';
}

/** The person to whom something was promised, or who promised it. */
export interface PromisesNode extends BaseNode {
  readonly kind: 'promises';
  readonly side: 'iOwe' | 'theyOwe';
  /** null: nobody is named. */
  readonly person: { readonly key: string; readonly name: string } | null;
}

export interface PassageNode extends BaseNode {
  readonly kind: 'passage';
  readonly passage: Passage;
}

export interface FollowUpNode extends BaseNode {
  readonly kind: 'followUp';
  readonly entry: FollowUpEntry;
}

/** Stands for the rest of a long list. */
export interface MoreNode extends BaseNode {
  readonly kind: 'more';
  /** How many rows it brings. */
  readonly next: number;
  /** How many are not shown. */
  readonly left: number;
}

export type TreeNode =
  | GroupNode
  | PersonNode
  | InterviewNode
  | ThemeNode
  | SpeakerNode
  | PromisesNode
  | PassageNode
  | FollowUpNode
  | MoreNode;

/** What a node is about, for commands that are called from a view's menu. */
export interface NodeSubject {
  /** A person's key. */
  readonly person?: string;
  /** A theme's key. */
  readonly theme?: string;
  /** A note's path. */
  readonly path?: string;
  /** A place in that note. */
  readonly range?: Range;
  /** The passage's or follow-up's text, to find the place again after a change. */
  readonly text?: string;
}

export function subjectOf(node: TreeNode): NodeSubject {
  switch (node.kind) {
    case 'person':
      return { person: node.key };
    case 'theme':
      return { theme: node.key };
    case 'interview':
      return { path: node.path };
    case 'passage':
      return { path: node.passage.path, range: node.passage.range, text: node.passage.text };
    case 'followUp':
      return { path: node.entry.path, range: node.entry.range, text: node.entry.text };
    case 'speaker':
      return typeof node.speaker === 'object' ? { theme: node.theme, person: node.speaker.key } : { theme: node.theme };
    case 'promises':
      return node.person ? { person: node.person.key } : {};
    case 'group':
    case 'more':
      return {};
  }
}

const kinds: ReadonlySet<unknown> = new Set<TreeNode['kind']>([
  ...(['group', 'person', 'interview', 'theme', 'speaker', 'promises', 'passage', 'followUp', 'more'] as const),
]);

/** Whether a command's argument is a node of ours; from a menu it is, from a keybinding anything may come. */
export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && kinds.has(value.kind);
}

/** The id of a node below another. Keys and paths come last, since they may hold anything. */
export function childId(parent: TreeNode | undefined, kind: TreeNode['kind'], name: string): string {
  return `${parent ? `${parent.id}\n` : ''}${kind}:${name}`;
}

export function interviewNode(path: string, parent: TreeNode): InterviewNode {
  return { kind: 'interview', id: childId(parent, 'interview', path), parent, path };
}

export function passageNode(passage: Passage, parent: TreeNode): PassageNode {
  const { start, end } = passage.range;
  const place = [start.line, start.character, end.line, end.character].join(':');
  return { kind: 'passage', id: childId(parent, 'passage', `${place}:${passage.path}`), parent, passage };
}
