// The index's problems in the Problems panel.
import * as vscode from 'vscode';
import { Slices } from '../catalog/slices';
import { unhurriedTimers } from '../catalog/timers';
import type { Problem, Severity } from '../notes/model';
import type { Disposable } from '../util/event';
import type { Services } from './services';
import { vscodeRange } from './vscodeRange';

/** Milliseconds without a change until the panel follows, so that it doesn't flicker while somebody types. */
const quiet = 300;
/** Slices are short (milliseconds), and go on while nothing else is made: the panel can wait for what is in sight. */
const slice = 2;
/** How many files are handed over at once. */
const filesAtOnce = 100;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const problemSource = 'Field Notes';

export function registerDiagnostics(services: Services): vscode.Disposable {
  return vscode.Disposable.from(new Diagnostics(services));
}

class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('fieldNotes');
  /** What is shown, by the index's path. */
  private readonly shown = new Map<string, { readonly uri: vscode.Uri; readonly problems: readonly Problem[] }>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private isDisposed = false;

  constructor(private readonly services: Pick<Services, 'catalog' | 'paths' | 'log'>) {
    this.subscription = services.catalog.onDidChange(() => {
      this.updateSoon();
    });
    this.updateSoon();
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.collection.dispose();
  }

  private updateSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // One after the other: each compares with what the one before showed.
      this.last = this.last.then(() => this.update()).catch((error: unknown) => { this.services.log.error(error instanceof Error ? error : String(error)); });
    }, quiet);
  }

  /**
   * A change in one file may raise or settle problems in others (two profiles of one name). So all files with problems
   * are compared, which are few, and only those that differ are touched. In slices: after a switch of branches they may be many.
   */
  private async update(): Promise<void> {
    const { catalog, paths } = this.services;
    const slices = new Slices(unhurriedTimers, slice);
    const gone = new Set(this.shown.keys());
    const changed: [vscode.Uri, vscode.Diagnostic[] | undefined][] = [];
    const pause = async (): Promise<void> => {
      if (changed.length >= filesAtOnce) this.show(changed.splice(0));
      await slices.breathe();
    };
    for (const path of catalog.pathsWithProblems()) {
      await pause();
      const uri = paths.uriOf(path);
      const problems = catalog.problemsIn(path);
      if (!uri || problems.length === 0) continue;
      gone.delete(path);
      const before = this.shown.get(path);
      if (before && sameProblems(before.problems, problems)) continue;
      this.shown.set(path, { uri, problems });
      changed.push([uri, problems.map(diagnosticOf)]);
    }
    for (const path of gone) {
      await pause();
      const uri = this.shown.get(path)?.uri;
      if (uri) changed.push([uri, undefined]);
      this.shown.delete(path);
    }
    this.show(changed);
  }

  private show(changed: readonly [vscode.Uri, vscode.Diagnostic[] | undefined][]): void {
    if (changed.length > 0 && !this.isDisposed) this.collection.set(changed);
  }
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
