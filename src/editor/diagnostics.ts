// The index's problems in the Problems panel.
import * as vscode from 'vscode';
import type { Problem, Severity } from '../notes/model';
import type { Services } from './services';
import { vscodeRange } from './vscodeRange';

/** Milliseconds without a change until the panel follows, so that it doesn't flicker while somebody types. */
const quiet = 300;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const problemSource = 'Field Notes';

export function registerDiagnostics({ catalog, paths }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fieldNotes');
  /** What is shown, by the index's path. */
  const shown = new Map<string, { readonly uri: vscode.Uri; readonly problems: readonly Problem[] }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // A change in one file may raise or settle problems in others (two profiles of one name). So all files with problems
  // are compared, which are few, and only those that differ are touched.
  const update = (): void => {
    const gone = new Set(shown.keys());
    for (const path of catalog.pathsWithProblems()) {
      const uri = paths.uriOf(path);
      const problems = catalog.problemsIn(path);
      if (!uri || problems.length === 0) continue;
      gone.delete(path);
      const before = shown.get(path);
      if (before && sameProblems(before.problems, problems)) continue;
      shown.set(path, { uri, problems });
      collection.set(uri, problems.map(diagnosticOf));
    }
    for (const path of gone) {
      const uri = shown.get(path)?.uri;
      if (uri) collection.delete(uri);
      shown.delete(path);
    }
  };
  const updateSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, quiet);
  };
  updateSoon();
  return vscode.Disposable.from(collection, catalog.onDidChange(updateSoon), { dispose: () => { clearTimeout(timer); } });
}

export function diagnosticOf({ code, severity, message, range }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(vscodeRange(range), message, severities[severity]);
  diagnostic.code = code;
  diagnostic.source = problemSource;
  return diagnostic;
}

function sameProblems(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a === b || (a.length === b.length && a.every((problem, index) => sameProblem(problem, b[index])));
}

function sameProblem(a: Problem, b: Problem | undefined): boolean {
  if (a.code !== b?.code || a.severity !== b.severity || a.message !== b.message) return false;
  return vscodeRange(a.range).isEqual(vscodeRange(b.range));
}
