import type { CatalogDelta } from '../../catalog/catalog';
import type { Gradual } from '../../util/gradual';
import type { TreeNode } from './node';
import type { NodeList } from './paging';
import type { Row } from './row';
import type { SortOrder } from './sortOrder';
import type { TextFilter } from './textFilter';

/** What reads differently after a change. */
export interface Touched {
  /** Whether the list of roots does: then all is asked for anew. */
  readonly root: boolean;
  /** Ids of nodes whose row or children do, whether shown or not. */
  readonly nodes: ReadonlySet<string>;
}

/** What one view shows, without VS Code. It makes nodes only where it is asked for them. */
export interface TreeModel {
  /** Starts over, with what the index holds now; a change meanwhile has to be taken in afterwards. */
  reset(filter: TextFilter, order: SortOrder): Gradual<void>;
  /** Takes in a change of the index. */
  update(delta: CatalogDelta): Touched;
  /** Makes ready what `children` and `row` would take long for: what stands under a theme may come from all notes. */
  prepare?(parent: TreeNode | undefined): Gradual<void>;
  /** Children of a node, or the roots. */
  children(parent: TreeNode | undefined): NodeList<TreeNode>;
  row(node: TreeNode): Row;
  /** Markdown, or null where the row says it all. */
  tooltip(node: TreeNode): string | null;
  /** Ids of nodes whose row depends on the time of day. */
  timed(shown: Iterable<TreeNode>): string[];
  /** The node for a note, a profile or a codebook entry, with the nodes above it; null when it shows none. */
  find(path: string): TreeNode | null;
}
