import * as vscode from 'vscode';
import { quotedName } from '../../catalog/search/passageQuery';
import type { Services } from '../services';
import { counted } from '../tree/row';
import { vscodeRange } from '../vscodeRange';
import { noteSelector } from './noteSelector';

/** Says above a codebook entry's theme and a profile's name how much there is of it, and leads there. */
export function registerCodeLens({ catalog, documents, paths }: Services): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changes,
    catalog.onDidChange(({ all, themes, people }) => {
      if (all || themes.size > 0 || people.size > 0) changes.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('fieldNotes.codeLens')) changes.fire();
    }),
    vscode.languages.registerCodeLensProvider(noteSelector, {
      onDidChangeCodeLenses: changes.event,
      async provideCodeLenses(document, token) {
        if (vscode.workspace.getConfiguration('fieldNotes', document.uri).get<unknown>('codeLens') === false) return [];
        const file = await documents.parse(document);
        const path = paths.pathOf(document.uri);
        if (token.isCancellationRequested || path === undefined) return [];
        const at = (range: vscode.Range, title: string, command: string, answers: object): vscode.CodeLens => new vscode.CodeLens(range, { title, command, arguments: [answers] });
        if (file?.kind === 'entry' && file.theme) {
          const theme = catalog.theme(file.theme.key);
          // The entry that lost its theme to another one says nothing of it.
          if (theme?.codebook !== path) return [];
          const range = vscodeRange(file.theme.range);
          return [
            at(range, countsTitle(theme.passageCount, theme.interviewCount), 'fieldNotes.findPassages', { query: `#${quotedName(theme.label)}`, ask: true }),
            at(range, 'Theme page', 'fieldNotes.openThemePage', { theme: theme.label }),
          ];
        }
        const person = file?.kind === 'profile' && file.name ? catalog.person(file.name.value) : undefined;
        if (file?.kind !== 'profile' || !file.name || person?.profile !== path) return [];
        return [at(vscodeRange(file.name.range), countsTitle(person.passageCount, person.interviewCount), 'fieldNotes.findPassages', { query: `@${quotedName(person.name)}`, ask: true })];
      },
    }),
  );
}

/** `14 passages in 6 interviews` */
function countsTitle(passages: number, interviews: number): string {
  return `${counted(passages, 'passage')} in ${counted(interviews, 'interview')}`;
}
