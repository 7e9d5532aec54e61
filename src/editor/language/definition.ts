import * as vscode from 'vscode';
import type { Services } from '../services';
import { nameInDocument } from './namePlaces';
import { noteSelector } from './noteSelector';

/** From a theme to its codebook entry, from a person to the profile. */
export function registerDefinition(services: Services): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(noteSelector, {
    async provideDefinition(document, position, token) {
      const found = await nameInDocument(document, position, services);
      if (!found || token.isCancellationRequested || found.thing.file === null) return undefined;
      const targetUri = services.paths.uriOf(found.thing.file);
      const start = new vscode.Range(0, 0, 0, 0);
      return targetUri && [{ originSelectionRange: found.range, targetUri, targetRange: start, targetSelectionRange: start }];
    },
  });
}
