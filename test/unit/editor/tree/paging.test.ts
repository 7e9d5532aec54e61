import assert from 'node:assert/strict';
import type { GroupNode, MoreNode, PersonNode, TreeNode } from '../../../../src/editor/tree/node';
import { joined, nodesOf, Paging, type NodeList } from '../../../../src/editor/tree/paging';

const group: GroupNode = { kind: 'group', id: 'group', parent: undefined, group: 'notSpokenTo' };

function person(number: number): PersonNode {
  return { kind: 'person', id: `person:${number}`, parent: group, key: String(number) };
}

function people(count: number): NodeList<TreeNode> {
  return nodesOf(
    Array.from({ length: count }, (_, index) => index),
    person,
  );
}

function idsOf(nodes: readonly TreeNode[]): string[] {
  return nodes.map((node) => (node.kind === 'more' ? `${node.next} of ${node.left} more` : node.id));
}

describe('Paging', () => {
  it('shows a list that fits a page as it is', () => {
    assert.equal(new Paging(3).rowsOf(people(3), group).length, 3);
  });

  it('ends a page with a row for the rest, which brings the next page', () => {
    const paging = new Paging(3);
    const rows = paging.rowsOf(people(7), group);
    assert.deepEqual(idsOf(rows), ['person:0', 'person:1', 'person:2', '3 of 4 more']);
    paging.showMore(rows.at(-1) as MoreNode);
    assert.deepEqual(idsOf(paging.rowsOf(people(7), group)).slice(-2), ['person:5', '1 of 1 more']);
    paging.showMore(rows.at(-1) as MoreNode);
    assert.equal(paging.rowsOf(people(7), group).length, 7);
  });

  it('makes only the nodes that it shows', () => {
    let made = 0;
    const list = nodesOf(Array.from({ length: 100_000 }), () => {
      made++;
      return person(made);
    });
    new Paging(500).rowsOf(joined(list), group);
    assert.equal(made, 500);
  });

  it('shows a row that is asked for from behind the page, while the list has it', () => {
    const paging = new Paging(3);
    assert.equal(paging.include(person(1), people(7)), false);
    assert.equal(paging.include(person(6), people(7)), true);
    assert.deepEqual(idsOf(paging.rowsOf(people(7), group)), ['person:0', 'person:1', 'person:2', 'person:6', '3 of 4 more']);
    assert.deepEqual(idsOf(paging.rowsOf(people(6), group)), ['person:0', 'person:1', 'person:2', '3 of 3 more']);
  });

  it('starts over with first pages', () => {
    const paging = new Paging(3);
    paging.showMore(paging.rowsOf(people(7), group).at(-1) as MoreNode);
    paging.reset();
    assert.equal(paging.rowsOf(people(7), group).length, 4);
  });
});

describe('joined', () => {
  it('reads like one list', () => {
    const list = joined<TreeNode>([group], people(3), [], people(2));
    assert.equal(list.length, 6);
    assert.deepEqual(idsOf(list.slice(0, 6)), ['group', 'person:0', 'person:1', 'person:2', 'person:0', 'person:1']);
    assert.deepEqual(idsOf(list.slice(2, 5)), ['person:1', 'person:2', 'person:0']);
  });
});
