import * as vscode from 'vscode';
import type { Services } from '../services';
import { nameInDocument, placesOf } from './namePlaces';
import { noteSelector } from './noteSelector';

/** Every place that names the same theme or person; the codebook entry or profile is its declaration. */
export function registerReferences(services: Services): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(noteSelector, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const found = await nameInDocument(document, position, services);
      if (!found) return undefined;
      const locations: vscode.Location[] = [];
      for await (const { location, named } of placesOf(found.thing, services, token)) {
        const isDeclaration = named.where === 'entry' || named.where === 'profile';
        if (includeDeclaration || !isDeclaration) locations.push(location);
      }
      return locations;
    },
  });
}
