import * as vscode from 'vscode';
import { namesIn } from '../../notes/nameAt';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { thingOf } from './namePlaces';
import { noteSelector } from './noteSelector';

/** `[[Dana Okafor]]` leads to the profile, where there is one. */
export function registerDocumentLinks(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(noteSelector, {
    async provideDocumentLinks(document, token) {
      const file = await services.documents.parse(document);
      if (!file || token.isCancellationRequested) return undefined;
      const path = services.paths.pathOf(document.uri);
      return [...namesIn(file)].flatMap((named) => {
        if (named.kind !== 'person' || named.where !== 'mention') return [];
        const profile = thingOf(named, path, services)?.file;
        const target = profile ? services.paths.uriOf(profile) : undefined;
        if (!target) return [];
        const link = new vscode.DocumentLink(vscodeRange(named.range), target);
        link.tooltip = `Open the profile of ${named.name}`;
        return [link];
      });
    },
  });
}
