import * as vscode from 'vscode';
import { registerTemplateCompletion } from './templateCompletion';
import { registerTemplateDiagnostics } from './templateDiagnostics';

/** Help with writing templates. */
export function registerTemplates(): vscode.Disposable {
  return vscode.Disposable.from(registerTemplateDiagnostics(), registerTemplateCompletion());
}
