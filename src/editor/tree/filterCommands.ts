// Trees have no box to filter by: a command asks, and the view narrows while one types.
import * as vscode from 'vscode';
import type { CommandId } from '../commandIds';
import type { Command } from '../commands/command';
import type { SidebarView } from './sidebarView';

/** Milliseconds without a key until the view follows. */
const pause = 120;

/** @param placeholder names what the filter looks at. */
export function filterCommand(id: CommandId, view: SidebarView, title: string, placeholder: string): Command {
  return {
    id,
    async execute({ answers }) {
      if (answers) view.setFilter(answers.text('text') ?? '');
      else await askForFilter(view, title, placeholder);
      return view.filter;
    },
  };
}

export function clearFilterCommand(id: CommandId, view: SidebarView): Command {
  return {
    id,
    execute() {
      view.setFilter('');
    },
  };
}

/** What is typed stays when the box closes, also by a click into the view. */
async function askForFilter(view: SidebarView, title: string, placeholder: string): Promise<void> {
  if (!view.view.visible) await vscode.commands.executeCommand(`${view.id}.focus`);
  const box = vscode.window.createInputBox();
  box.title = title;
  box.placeholder = placeholder;
  box.value = view.filter;
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      view.setFilter(value);
    }, pause);
  });
  box.onDidAccept(() => {
    box.hide();
  });
  await new Promise<void>((resolve) => {
    box.onDidHide(() => {
      resolve();
    });
    box.show();
  });
  clearTimeout(timer);
  view.setFilter(box.value);
  box.dispose();
}
