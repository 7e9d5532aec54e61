// The table of contents: every feature, in one place, the same for all hosts.
import * as vscode from 'vscode';
import type { Services } from './services';

/** Registers every feature. Whatever is registered goes when the result is disposed of. */
export function registerFeatures(_services: Services): vscode.Disposable {
  return vscode.Disposable.from();
}
