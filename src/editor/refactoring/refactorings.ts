// Changes over several files: shown, confirmed, then carried out all or nothing.
import * as vscode from 'vscode';
import { isEmptyPlan, type RefactorPlan } from '../../refactor/plan';
import { Failure } from '../failure';
import type { Services } from '../services';
import { carryOut } from './carryOut';
import { isCurrent, prepare, type PreparedRefactoring, type RefactoringOf } from './prepare';
import { ChangePreview } from './preview';
import { UndoneFiles } from './undoneFiles';

/** One way to do it: a button of the question. */
export interface Choice {
  readonly button: string;
  readonly refactoringOf: RefactoringOf;
}

export interface Question {
  /** What is about to be done: `Rename “trust” to “belief”?` */
  readonly message: string;
  /** What else there is to know. */
  readonly detail?: string;
  /** The first one is what is counted and shown. */
  readonly choices: readonly [Choice, ...Choice[]];
}

export class Refactorings implements vscode.Disposable {
  private readonly preview: ChangePreview;
  private readonly undone = new UndoneFiles();
  /** One at a time: each is planned on what the one before left. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Services) {
    this.preview = new ChangePreview(services.paths);
  }

  /** Without a question, for callers that gave all answers. Returns the files that changed. @throws Failure */
  run(refactoringOf: RefactoringOf): Promise<vscode.Uri[]> {
    const run = this.last.then(() => this.carryOut(refactoringOf));
    this.last = run.catch(() => undefined);
    return run;
  }

  /** Shows what will change, and asks first. undefined when the person gave up on it. */
  async ask({ message, detail, choices }: Question): Promise<vscode.Uri[] | undefined> {
    const prepared = await withProgress(() => prepare(choices[0].refactoringOf, this.services));
    if (isEmptyPlan(prepared.plan)) {
      void vscode.window.showInformationMessage('There is nothing to change.');
      return [];
    }
    const counted = [summaryOf(prepared.plan), unsavedIn(prepared), detail].filter(Boolean).join('\n\n');
    const show = 'Show Changes';
    const buttons = choices.map(({ button }) => button);
    const ask = (): Thenable<string | undefined> => vscode.window.showInformationMessage(message, { modal: true, detail: counted }, ...buttons, show);
    let picked = await ask();
    while (picked === show) {
      await this.looked(message.replace(/\?$/u, ''), prepared);
      picked = await ask();
    }
    const choice = choices.find(({ button }) => button === picked);
    return choice && this.run(choice.refactoringOf);
  }

  /** Shows the changes, until they are closed: a modal would cover them. */
  private async looked(title: string, prepared: PreparedRefactoring): Promise<void> {
    const closed = this.preview.closed(title);
    await this.preview.show(title, prepared);
    void vscode.window.showInformationMessage('These are the changes. Close them to be asked again.');
    await closed;
  }

  dispose(): void {
    this.preview.dispose();
    this.undone.dispose();
  }

  private carryOut(refactoringOf: RefactoringOf): Promise<vscode.Uri[]> {
    return withProgress(async () => {
      const prepared = await this.prepareCurrent(refactoringOf);
      if (isEmptyPlan(prepared.plan)) return [];
      await carryOut(prepared, this.services, this.undone);
      return urisOf(prepared, this.services);
    });
  }

  /** Somebody may type while files are opened. */
  private async prepareCurrent(refactoringOf: RefactoringOf): Promise<PreparedRefactoring> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const prepared = await prepare(refactoringOf, this.services);
      if (await isCurrent(prepared)) return prepared;
    }
    throw new Failure('Nothing was changed: the notes changed while the edit was made ready. Try again.');
  }
}

/** `12 places in 5 files. 1 file gets another name.` */
export function summaryOf({ changes, renames, deletions }: RefactorPlan): string {
  const places = changes.reduce((sum, change) => sum + change.places, 0);
  const sentences = [
    changes.length > 0 && (places > 0 ? `${count(places, 'place')} in ${count(changes.length, 'file')} ${places === 1 ? 'changes' : 'change'}.` : `${count(changes.length, 'file')} ${changes.length === 1 ? 'changes' : 'change'}.`),
    renames.length > 0 && `${count(renames.length, 'file')} ${renames.length === 1 ? 'gets' : 'get'} another name.`,
    deletions.length > 0 && `${count(deletions.length, 'file')} ${deletions.length === 1 ? 'is' : 'are'} deleted.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** Unsaved texts are changed too, and stay unsaved. */
function unsavedIn({ plan, sources }: PreparedRefactoring): string {
  const unsaved = plan.changes.filter(({ path }) => sources.get(path)?.wasClean === false).length;
  return unsaved === 0 ? '' : `${count(unsaved, 'file')} ${unsaved === 1 ? 'has unsaved changes and stays' : 'have unsaved changes and stay'} unsaved.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function urisOf({ plan }: PreparedRefactoring, { paths }: Services): vscode.Uri[] {
  const renamed = new Map(plan.renames.map(({ path, to }) => [path, to]));
  const changed = new Set([...plan.changes.map(({ path }) => path), ...renamed.keys()]);
  return [...changed].flatMap((path) => paths.uriOf(renamed.get(path) ?? path) ?? []);
}

function withProgress<T>(task: () => Promise<T>): Promise<T> {
  return Promise.resolve(vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Field Notes: changing notes…' }, task));
}
