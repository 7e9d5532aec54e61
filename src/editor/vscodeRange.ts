import * as vscode from 'vscode';
import type { Range } from '../util/lines';

export function vscodeRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
