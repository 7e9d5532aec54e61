import * as vscode from 'vscode';
import { namesIn } from '../../notes/nameAt';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { means, nameInDocument } from './namePlaces';
import { noteSelector } from './noteSelector';

/** The other places of this note that name what the cursor is on. */
export function registerHighlights(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(noteSelector, {
    async provideDocumentHighlights(document, position, token) {
      const found = await nameInDocument(document, position, services);
      const file = found && (await services.documents.parse(document));
      const path = services.paths.pathOf(document.uri);
      if (!file || path === undefined || token.isCancellationRequested) return undefined;
      return [...namesIn(file)]
        .filter((named) => means(named, path, found.thing, services))
        .map(({ range }) => new vscode.DocumentHighlight(vscodeRange(range), vscode.DocumentHighlightKind.Text));
    },
  });
}
