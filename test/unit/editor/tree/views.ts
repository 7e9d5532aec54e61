// Views over notes as people write them, read back as an outline.
import { NoteIndex } from '../../../../src/catalog/noteIndex';
import type { CatalogDelta } from '../../../../src/catalog/catalog';
import type { TreeNode } from '../../../../src/editor/tree/node';
import type { Row } from '../../../../src/editor/tree/row';
import { TextFilter } from '../../../../src/editor/tree/textFilter';
import type { TreeModel } from '../../../../src/editor/tree/treeModel';
import { ViewClock } from '../../../../src/editor/tree/viewClock';
import { parseNote } from '../../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../../src/notes/settings';
import { whole } from '../../../../src/util/gradual';

/** Noon in Berlin on 23 November 2026. */
export const now = new Date('2026-11-23T12:00:00+01:00');

export const clock = new ViewClock(
  () => now,
  () => 'Europe/Berlin',
);

export class Notes {
  readonly index = new NoteIndex({
    clock: () => now,
    offRecordTheme: 'off-record',
    onError: (error) => {
      throw error;
    },
  });
  private readonly deltas: CatalogDelta[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.index.onDidChange((delta) => this.deltas.push(delta));
    this.write(files);
  }

  /** Writes or, with null, deletes files in one batch. Returns what the index says of it. */
  write(files: Readonly<Record<string, string | null>>): CatalogDelta {
    this.deltas.length = 0;
    for (const [path, text] of Object.entries(files)) this.index.set(path, text === null ? undefined : parseNote(text, defaultReaderSettings));
    this.index.settle();
    this.index.publish();
    const [delta] = this.deltas;
    return delta ?? { paths: new Set(), people: new Set(), themes: new Set(), followUps: false, all: false };
  }
}

/** An interview note with these frontmatter lines and body. */
export function note(frontmatter: string, body = ''): string {
  return `---\ntype: interview\n${frontmatter}\n---\n\n${body}\n`;
}

export function childrenOf(model: TreeModel, parent?: TreeNode): readonly TreeNode[] {
  const list = model.children(parent);
  return list.slice(0, list.length);
}

/** The rows below a node, by their labels from the root down. */
export function nodeAt(model: TreeModel, ...labels: readonly string[]): TreeNode {
  let node: TreeNode | undefined;
  for (const label of labels) {
    const next = childrenOf(model, node).find((child) => model.row(child).label === label);
    if (!next) throw new Error(`no ${label}; there are: ${childrenOf(model, node).map((child) => model.row(child).label).join(', ')}`);
    node = next;
  }
  if (!node) throw new Error('no label');
  return node;
}

export function rowAt(model: TreeModel, ...labels: readonly string[]): Row {
  return model.row(nodeAt(model, ...labels));
}

/** One line for each row, `label | description`, indented by level. */
export function outline(model: TreeModel, depth = Infinity, parent?: TreeNode): string[] {
  if (depth === 0) return [];
  return childrenOf(model, parent).flatMap((node) => {
    const { label, description, checked } = model.row(node);
    const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
    const line = `${box}${label}${description ? ` | ${description}` : ''}`;
    return [line, ...outline(model, depth - 1, node).map((below) => `  ${below}`)];
  });
}

export function filtered(model: TreeModel, text: string): string[] {
  whole(model.reset(TextFilter.of(text), 'name'));
  return outline(model);
}
