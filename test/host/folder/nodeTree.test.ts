import assert from 'node:assert/strict';
import type { CatalogDelta } from '../../../src/catalog/catalog';
import type { TreeNode } from '../../../src/editor/tree/node';
import { NodeTree } from '../../../src/editor/tree/nodeTree';
import type { TreeModel } from '../../../src/editor/tree/treeModel';

const everything: CatalogDelta = { paths: new Set(), people: new Set(), themes: new Set(), followUps: false, all: true };

/** The tree of a list of people, with what VS Code and the view hear of it. */
class PeopleTree {
  private people: readonly string[] = [];
  private readonly heard: string[] = [];
  readonly tree: NodeTree;

  constructor(started = Promise.resolve()) {
    const model: Partial<TreeModel> = {
      *reset() {
        yield;
      },
      children: () => this.people.map((key): TreeNode => ({ kind: 'person', id: key, parent: undefined, key })),
    };
    this.tree = new NodeTree(model as TreeModel, {
      order: 'name',
      showMoreCommand: 'showMore',
      started,
      onDidChangeEmpty: (isEmpty) => this.heard.push(isEmpty ? 'empty' : 'not empty'),
    });
    this.tree.onDidChangeTreeData(() => this.heard.push('changed'));
  }

  change(...people: string[]): void {
    this.people = people;
    this.tree.catalogChanged(everything);
  }

  /** What was heard since the last time. */
  takeHeard(): string[] {
    return this.heard.splice(0);
  }
}

describe('A tree of the sidebar', () => {
  it('shows nothing anew where nobody looked yet', async () => {
    const people = new PeopleTree();
    people.change('Dana');
    people.tree.setVisible(true);
    assert.deepEqual(people.takeHeard(), []);
    assert.equal((await people.tree.getChildren()).length, 1);
    assert.deepEqual(people.takeHeard(), ['not empty']);
  });

  it('shows anew once it is in sight what changed since somebody looked', async () => {
    const people = new PeopleTree();
    await people.tree.getChildren();
    people.change('Dana');
    people.takeHeard();
    people.tree.setVisible(true);
    assert.deepEqual(people.takeHeard(), ['not empty', 'changed']);
    people.tree.setVisible(false);
    people.tree.setVisible(true);
    assert.deepEqual(people.takeHeard(), []);
  });

  it('says that it is empty only once somebody looked, not while it is to be looked at anew', async () => {
    const people = new PeopleTree();
    people.tree.setVisible(true);
    await people.tree.getChildren();
    assert.deepEqual(people.takeHeard(), ['empty']);
    people.change('Dana');
    assert.deepEqual(people.takeHeard(), ['not empty', 'changed']);
    await people.tree.getChildren();
    people.change();
    assert.deepEqual(people.takeHeard(), ['changed']);
    await people.tree.getChildren();
    assert.deepEqual(people.takeHeard(), ['empty']);
  });

  it('gives nothing before there is something to be asked of', async () => {
    let start = (): void => undefined;
    const people = new PeopleTree(new Promise((resolve) => (start = resolve)));
    people.tree.setVisible(true);
    const rows = people.tree.getChildren();
    people.change('Dana');
    start();
    assert.equal((await rows).length, 1);
    assert.deepEqual(people.takeHeard(), ['not empty']);
  });

  it('has VS Code ask again for what it was given, not for what it is about to be given', async () => {
    const people = new PeopleTree();
    people.tree.setVisible(true);
    const rows = people.tree.getChildren();
    await Promise.resolve();
    people.change('Dana');
    assert.equal((await rows).length, 1);
    assert.deepEqual(people.takeHeard(), ['not empty']);
    people.change('Dana', 'Priya');
    people.change('Dana', 'Priya', 'Tom');
    assert.deepEqual(people.takeHeard(), ['changed']);
    assert.equal((await people.tree.getChildren()).length, 3);
  });
});
