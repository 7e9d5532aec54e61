// In what order a view lists its rows; remembered for the workspace.
import * as vscode from 'vscode';
import type { CommandId } from '../commandIds';
import type { Command } from '../commands/command';
import { setContext } from '../contextKeys';
import { Failure } from '../failure';
import type { Services } from '../services';
import type { SidebarView } from './sidebarView';
import { sortOrders, type SortOrder } from './sortOrder';

type SortedView = 'interviewees' | 'themes';
const defaultOrders: Readonly<Record<SortedView, SortOrder>> = { interviewees: 'latest', themes: 'name' };

const titles: Readonly<Record<SortedView, Readonly<Record<SortOrder, string>>>> = {
  interviewees: { name: 'Name', count: 'Number of Interviews', latest: 'Last Spoken To' },
  themes: { name: 'Name', count: 'Number of Passages', latest: 'Latest Interview' },
};

const menuIds: Readonly<Record<SortedView, Readonly<Record<SortOrder, readonly CommandId[]>>>> = {
  interviewees: {
    name: ['fieldNotes.sortIntervieweesByName', 'fieldNotes.sortIntervieweesByNameChecked'],
    count: ['fieldNotes.sortIntervieweesByCount', 'fieldNotes.sortIntervieweesByCountChecked'],
    latest: ['fieldNotes.sortIntervieweesByLatest', 'fieldNotes.sortIntervieweesByLatestChecked'],
  },
  themes: {
    name: ['fieldNotes.sortThemesByName', 'fieldNotes.sortThemesByNameChecked'],
    count: ['fieldNotes.sortThemesByCount', 'fieldNotes.sortThemesByCountChecked'],
    latest: ['fieldNotes.sortThemesByLatest', 'fieldNotes.sortThemesByLatestChecked'],
  },
};

/** The order that was chosen last. */
export function rememberedOrder(view: SortedView, { context }: Services): SortOrder {
  const order = sortOrders.find((known) => known === context.workspaceState.get(stateKey(view))) ?? defaultOrders[view];
  setContext(`fieldNotes.${view}.sort`, order);
  return order;
}

/** Asks for the order. */
export function sortCommand(id: CommandId, name: SortedView, view: SidebarView, services: Services): Command {
  return {
    id,
    async execute({ answers }) {
      const order = answers ? orderOf(answers.text('by')) : await pickedOrder(name, services);
      if (order) await sortBy(order, name, view, services);
      return order;
    },
  };
}

/** The entries of a view's menu: each order has two, of which the one with a check mark shows while it is the view's. */
export function sortMenuCommands(name: SortedView, view: SidebarView, services: Services): Command[] {
  return sortOrders.flatMap((order) =>
    menuIds[name][order].map((id) => ({ id, execute: () => sortBy(order, name, view, services) })),
  );
}

async function sortBy(order: SortOrder, name: SortedView, view: SidebarView, { context }: Services): Promise<void> {
  view.sortBy(order);
  setContext(`fieldNotes.${name}.sort`, order);
  await context.workspaceState.update(stateKey(name), order);
}

async function pickedOrder(name: SortedView, services: Services): Promise<SortOrder | undefined> {
  const current = rememberedOrder(name, services);
  const rows = sortOrders.map((order) => ({ label: `${order === current ? '$(check)' : '$(blank)'} ${titles[name][order]}`, order }));
  return (await vscode.window.showQuickPick(rows, { placeHolder: 'Sort by' }))?.order;
}

function orderOf(answer: string | undefined): SortOrder {
  const order = sortOrders.find((known) => known === answer);
  if (!order) throw new Failure(`The answer “by” must be one of ${sortOrders.join(', ')}.`);
  return order;
}

function stateKey(view: SortedView): string {
  return `fieldNotes.${view}.sort`;
}
