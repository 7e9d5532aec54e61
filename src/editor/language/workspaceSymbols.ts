import * as vscode from 'vscode';
import type { KnownNames } from '../../catalog/search/knownNames';
import type { Services } from '../services';

const mostOfAKind = 100;

/** Interviewees, themes and interviews, by Go to Symbol in Workspace. Does not wait for the index. */
export function registerWorkspaceSymbols({ paths }: Services, known: KnownNames): vscode.Disposable {
  const symbol = (name: string, container: string, kind: vscode.SymbolKind, path: string | null | undefined): vscode.SymbolInformation[] => {
    const uri = path ? paths.uriOf(path) : undefined;
    return uri ? [new vscode.SymbolInformation(name, kind, container, new vscode.Location(uri, new vscode.Position(0, 0)))] : [];
  };
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      await known.refresh(() => !token.isCancellationRequested);
      if (token.isCancellationRequested) return undefined;
      return [
        ...known.bestPeople(query, mostOfAKind).flatMap(({ name, organisation, profile, interviews }) => symbol(name, organisation ?? 'Interviewee', vscode.SymbolKind.Interface, profile ?? interviews[0])),
        ...known.bestThemes(query.replace(/^#/u, ''), mostOfAKind).flatMap(({ label, codebook, interviews }) => symbol(`#${label}`, 'Theme', vscode.SymbolKind.Key, codebook ?? interviews[0])),
        ...known.bestInterviews(query, mostOfAKind).flatMap(({ title, date, path }) => symbol(title, date?.slice(0, 10) ?? 'Interview', vscode.SymbolKind.File, path)),
      ];
    },
  });
}
