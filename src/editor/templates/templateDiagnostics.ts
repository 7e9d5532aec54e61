// What is broken in a template, while it is open.
import * as vscode from 'vscode';
import { diagnosticOf } from '../diagnostics';
import { isTemplate } from './templateDocument';

/** Milliseconds without a change until a template is read again. */
const quiet = 300;

export function registerTemplateDiagnostics(): vscode.Disposable {
  const checks = new TemplateChecks();
  for (const document of vscode.workspace.textDocuments) void checks.check(document);
  return vscode.Disposable.from(
    checks,
    vscode.workspace.onDidOpenTextDocument((document) => void checks.check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { checks.checkSoon(document); }),
    vscode.workspace.onDidCloseTextDocument((document) => { checks.forget(document); }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('fieldNotes.templates.folder')) return;
      for (const document of vscode.workspace.textDocuments) void checks.check(document);
    }),
  );
}

class TemplateChecks implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('fieldNotes.templates');
  /** Of the documents that are open: to ask the settings again at each key, and at each of a thousand notes that change, takes too long. */
  private readonly templates = new Set<vscode.TextDocument>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  async check(document: vscode.TextDocument): Promise<void> {
    if (!isTemplate(document)) {
      if (this.templates.delete(document)) this.collection.delete(document.uri);
      return;
    }
    this.templates.add(document);
    // The reader of templates brings a YAML reader with it, which most windows never need.
    const { parseTemplate } = await import('../../preparation/templates/template');
    if (!document.isClosed) this.collection.set(document.uri, parseTemplate(document.getText()).problems.map(diagnosticOf));
  }

  checkSoon(document: vscode.TextDocument): void {
    if (!this.templates.has(document)) return;
    clearTimeout(this.timers.get(document));
    this.timers.set(document, setTimeout(() => void this.check(document), quiet));
  }

  forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    if (this.templates.delete(document)) this.collection.delete(document.uri);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.collection.dispose();
  }
}
