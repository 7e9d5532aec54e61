// The versions to choose from: Enter shows what one changed, its buttons do the rest.
import * as vscode from 'vscode';
import type { Version } from './noteHistory';
import { nameOfPath } from './noteHistory';

export interface VersionActions {
  change(version: Version): unknown;
  /** Those below are of one note alone. */
  readonly ofNote?: {
    besideNote(version: Version): unknown;
    compare(one: Version, other: Version): unknown;
    restore(version: Version): unknown;
  };
}

interface Row extends vscode.QuickPickItem {
  readonly version: Version;
}

const buttons = {
  compare: { iconPath: new vscode.ThemeIcon('git-compare'), tooltip: 'Compare with Another Version…' },
  besideNote: { iconPath: new vscode.ThemeIcon('diff'), tooltip: 'Compare with the Note as It Is' },
  restore: { iconPath: new vscode.ThemeIcon('discard'), tooltip: 'Restore into the Editor' },
};

/** Shows versions as they are found. Settles when the person has chosen, or given up. */
export async function pickVersion(title: string, versions: AsyncIterable<readonly Version[]>, actions: VersionActions, abort: AbortController): Promise<void> {
  const input = vscode.window.createQuickPick<Row>();
  input.title = title;
  input.placeholder = 'Which version? Enter shows what it changed';
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.busy = true;
  let first: Version | undefined;
  let act: () => unknown = () => undefined;
  const closed = new Promise<void>((resolve) => {
    input.onDidHide(() => {
      abort.abort();
      resolve();
    });
  });
  const finish = (action: () => unknown): void => {
    act = action;
    input.hide();
  };
  input.onDidAccept(() => {
    const picked = input.activeItems[0]?.version;
    if (!picked) return;
    const { ofNote } = actions;
    if (first && ofNote) {
      const one = first;
      finish(() => ofNote.compare(one, picked));
    } else finish(() => actions.change(picked));
  });
  input.onDidTriggerItemButton(({ item: { version }, button }) => {
    const { ofNote } = actions;
    if (!ofNote) return;
    if (button === buttons.restore) finish(() => ofNote.restore(version));
    else if (button === buttons.besideNote) finish(() => ofNote.besideNote(version));
    else {
      first = version;
      input.placeholder = `Compare “${subjectOf(version)}” with which version?`;
      input.items = input.items.filter((row) => row.version !== version);
    }
  });
  input.show();
  try {
    for await (const some of versions) {
      const { activeItems } = input;
      input.items = [...input.items, ...some.filter((version) => version !== first).map((version) => rowOf(version, actions))];
      if (activeItems.length > 0) input.activeItems = activeItems;
    }
    if (input.items.length === 0) input.placeholder = 'There is no version in git yet.';
  } catch (error) {
    if (!abort.signal.aborted) throw error;
  } finally {
    input.busy = false;
    await closed;
    input.dispose();
  }
  await act();
}

function rowOf(version: Version, { ofNote }: VersionActions): Row {
  const detail = version.changes.join(' · ');
  const when = new Date(version.date).toLocaleDateString(undefined, { dateStyle: 'medium' });
  const [file] = version.files;
  const isGone = file?.newObject === null;
  const plain = version.files.length === 1 ? (isGone ? 'Removed' : 'Words changed') : `Words changed in ${version.files.map(({ path }) => nameOfPath(path)).join(', ')}`;
  return {
    label: subjectOf(version),
    description: `${when} · ${version.author}`,
    detail: detail === '' ? plain : detail,
    buttons: ofNote && !isGone ? Object.values(buttons) : [],
    version,
  };
}

function subjectOf({ message }: Version): string {
  return message.split('\n', 1)[0] || '(no message)';
}
