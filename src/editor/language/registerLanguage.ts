import * as vscode from 'vscode';
import { KnownNames } from '../../catalog/search/knownNames';
import { timers } from '../../catalog/timers';
import type { Services } from '../services';
import { registerCoach } from './coach';
import { registerCompletion } from './completion';
import { registerDefinition } from './definition';
import { registerDocumentLinks } from './documentLinks';
import { registerDocumentSymbols } from './documentSymbols';
import { registerFolding } from './folding';
import { registerHighlights } from './highlights';
import { registerHover } from './hover';
import { registerReferences } from './references';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** What makes a theme and a person feel in a note as a symbol does in code. */
export function registerLanguage(services: Services): vscode.Disposable {
  const known = new KnownNames(services.catalog, timers);
  return vscode.Disposable.from(
    known,
    registerCoach(services),
    registerCompletion(services, known),
    registerFolding(),
    registerHover(services),
    registerDefinition(services),
    registerReferences(services),
    registerHighlights(services),
    registerDocumentSymbols(services),
    registerWorkspaceSymbols(services, known),
    registerDocumentLinks(services),
  );
}
