import * as vscode from 'vscode';
import { RankedList } from '../../util/ranking';
import type { Services } from '../services';

const mostOfAKind = 100;

interface Entry {
  readonly name: string;
  readonly container: string;
  readonly kind: vscode.SymbolKind;
  readonly path: string;
}

/** Interviewees, themes and interviews, by Go to Symbol in Workspace. Does not wait for the index. */
export function registerWorkspaceSymbols(services: Services): vscode.Disposable {
  let lists: readonly RankedList<Entry>[] | undefined;
  return vscode.Disposable.from(
    // Made ready when asked for, and kept while nothing changes: the same is asked with each key.
    services.catalog.onDidChange(() => (lists = undefined)),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        lists ??= entriesOf(services).map((entries) => new RankedList(entries, ({ name, container }) => [name, container]));
        return lists.flatMap((list) => list.best(query, mostOfAKind)).flatMap(({ name, container, kind, path }) => {
          const uri = services.paths.uriOf(path);
          return uri ? [new vscode.SymbolInformation(name, kind, container, new vscode.Location(uri, new vscode.Position(0, 0)))] : [];
        });
      },
    }),
  );
}

function entriesOf({ catalog }: Services): Entry[][] {
  const entry = (name: string, container: string, kind: vscode.SymbolKind, path: string | null | undefined): Entry[] =>
    path ? [{ name, container, kind, path }] : [];
  return [
    catalog.people().flatMap(({ name, organisation, profile, interviews }) => entry(name, organisation ?? 'Interviewee', vscode.SymbolKind.Interface, profile ?? interviews[0])),
    catalog.themes().flatMap(({ label, codebook, interviews }) => entry(`#${label}`, 'Theme', vscode.SymbolKind.Key, codebook ?? interviews[0])),
    catalog.interviews().flatMap(({ title, date, path }) => entry(title, date?.slice(0, 10) ?? 'Interview', vscode.SymbolKind.File, path)),
  ];
}
