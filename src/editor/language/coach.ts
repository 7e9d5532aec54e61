// The question coach in the editor: gentle hints on questions that are still to be asked, with fixes where one is honest.
import * as vscode from 'vscode';
import { coachQuestion, type Finding } from '../../questions/coach/coach';
import { ignoreComment, ignoredRules } from '../../questions/coach/ignore';
import { coachLanguage } from '../../questions/coach/languages';
import { noteHints } from '../../questions/coach/noteHints';
import { coachRules, noteRules, type CoachRule, type NoteRule } from '../../questions/coach/rules';
import { registerCommand } from '../commands/command';
import { Failure } from '../failure';
import type { Services } from '../services';
import { questionsToCoach, type QuestionsOfDocument } from './coachedQuestions';
import { noteSelector } from './noteSelector';

/** Milliseconds without a change until the coach looks: typing never waits for it. */
const quiet = 600;
const source = 'Field Notes coach';

type Rule = CoachRule | NoteRule;
const titles = new Map<Rule, string>([...coachRules, ...noteRules].map(({ id, title }) => [id, title]));

const severities: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

class CoachDiagnostic extends vscode.Diagnostic {
  /** @param fixAt where the fix goes, which may be more than what the hint is about. */
  constructor(
    range: vscode.Range,
    reason: string,
    severity: vscode.DiagnosticSeverity,
    readonly rule: Rule,
    readonly fix?: { readonly title: string; readonly range: vscode.Range; readonly newText: string },
  ) {
    super(range, `${titles.get(rule) ?? rule}: ${reason}`, severity);
    this.code = rule;
    this.source = source;
  }
}

export function registerCoach(services: Services): vscode.Disposable {
  const coach = new Coach(services);
  return vscode.Disposable.from(
    coach,
    registerCommand({ id: 'fieldNotes.coachQuestions', execute: () => coach.lookAtActive() }, services.log),
    vscode.languages.registerCodeActionsProvider(noteSelector, { provideCodeActions: (document, _, { diagnostics }) => diagnostics.flatMap((found) => actionsFor(document, found, coach)) }, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

class Coach implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('fieldNotes.coach');
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that a command asked for, whatever their date. */
  private readonly asked = new Set<string>();
  private readonly listeners: vscode.Disposable;

  constructor(private readonly services: Services) {
    const inSight = (): void => documentsInSight().forEach((document) => this.soon(document));
    const all = (): void => {
      this.forgetUnseen();
      inSight();
    };
    this.listeners = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(inSight),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.changed(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('fieldNotes') && all()),
      // The index knows by then who asks and when.
      services.indexing.onDidChangeBusy((busy) => !busy && all()),
    );
    inSight();
  }

  /** Looks at the active note now, also one of a conversation that is over. @returns how many hints there are. */
  async lookAtActive(): Promise<number> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') throw new Failure('Open a note first: the coach looks at the questions of the active editor.');
    this.asked.add(document.uri.toString());
    const hints = await this.look(document);
    if (hints === undefined) throw new Failure('The coach has no rules for the language of this note, or finds no questions in it. Set “lang” in its frontmatter, or the setting fieldNotes.language.');
    if (hints.length === 0) void vscode.window.showInformationMessage('The coach has nothing to say about these questions.');
    return hints.length;
  }

  diagnosticOf(document: vscode.TextDocument, found: vscode.Diagnostic): CoachDiagnostic | undefined {
    const kept = this.collection.get(document.uri) ?? [];
    return kept.find((one): one is CoachDiagnostic => one instanceof CoachDiagnostic && one.rule === found.code && one.range.isEqual(found.range));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listeners.dispose();
    this.collection.dispose();
  }

  private soon(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown' || this.services.paths.pathOf(document.uri) === undefined) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        this.look(document).catch((error: unknown) => this.services.log.error(error instanceof Error ? error : String(error)));
      }, quiet),
    );
  }

  /** What nobody sees is looked at when it is seen: a change of a thousand notes has them all open at once. */
  private changed(document: vscode.TextDocument): void {
    if (documentsInSight().includes(document)) this.soon(document);
    else this.collection.delete(document.uri);
  }

  private forgetUnseen(): void {
    const seen = new Set(documentsInSight().map(({ uri }) => uri.toString()));
    for (const [uri] of [...this.collection]) if (!seen.has(uri.toString())) this.collection.delete(uri);
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.asked.delete(key);
    this.collection.delete(document.uri);
  }

  private async look(document: vscode.TextDocument): Promise<readonly CoachDiagnostic[] | undefined> {
    const { version } = document;
    const questions = document.isClosed ? undefined : await questionsToCoach(document, this.asked.has(document.uri.toString()), this.services);
    // What was typed meanwhile is looked at by itself.
    if (document.isClosed || document.version !== version) return undefined;
    const hints = questions && hintsFor(document, questions);
    this.collection.set(document.uri, hints ?? []);
    return hints;
  }
}

function documentsInSight(): readonly vscode.TextDocument[] {
  return vscode.window.visibleTextEditors.map(({ document }) => document);
}

function hintsFor(document: vscode.TextDocument, { questions, language: tag, isWholeNote }: QuestionsOfDocument): CoachDiagnostic[] | undefined {
  const language = coachLanguage(tag);
  if (!language) return undefined;
  const severityOf = severitiesBySetting(document.uri);
  const rules = new Set(coachRules.map(({ id }) => id).filter((id) => severityOf(id) !== undefined));
  const hints = questions.flatMap((range) => {
    const start = document.offsetAt(range.start);
    const { line } = range.start;
    const ignored = ignoredRules(document.lineAt(line).text, line > 0 ? document.lineAt(line - 1).text : '');
    const findings = coachQuestion(document.getText(range), language, rules).filter(({ rule }) => !ignored.has(rule));
    return findings.map((finding) => hintOf(document, start, finding, severityOf(finding.rule)));
  });
  const [first] = questions;
  const last = questions.at(-1);
  if (!isWholeNote || !first || !last) return hints;
  for (const { rule, reason } of noteHints(questions.map((range) => document.getText(range)), language, document.getText())) {
    const severity = severityOf(rule);
    if (severity !== undefined) hints.push(new CoachDiagnostic(rule === 'no-opening' ? first : last, reason, severity, rule));
  }
  return hints;
}

function hintOf(document: vscode.TextDocument, start: number, { rule, start: from, end, reason, fix }: Finding, severity = vscode.DiagnosticSeverity.Hint): CoachDiagnostic {
  const rangeOf = (a: number, b: number): vscode.Range => new vscode.Range(document.positionAt(start + a), document.positionAt(start + b));
  return new CoachDiagnostic(rangeOf(from, end), reason, severity, rule, fix && { title: fix.title, range: rangeOf(fix.start, fix.end), newText: fix.newText });
}

/** undefined for a rule that is off. */
function severitiesBySetting(uri: vscode.Uri): (rule: Rule) => vscode.DiagnosticSeverity | undefined {
  const set = vscode.workspace.getConfiguration('fieldNotes', uri).get<unknown>('coach.severity');
  const chosen = new Map<string, unknown>(typeof set === 'object' && set !== null ? Object.entries(set) : []);
  return (rule) => {
    const value = chosen.get(rule) ?? 'hint';
    if (value === 'off') return undefined;
    return typeof value === 'string' ? (severities[value] ?? vscode.DiagnosticSeverity.Hint) : vscode.DiagnosticSeverity.Hint;
  };
}

function actionsFor(document: vscode.TextDocument, found: vscode.Diagnostic, coach: Coach): vscode.CodeAction[] {
  const hint = found.source === source ? coach.diagnosticOf(document, found) : undefined;
  if (!hint) return [];
  const { rule, fix } = hint;
  const actions: vscode.CodeAction[] = [];
  const add = (title: string, range: vscode.Range, newText: string): void => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [hint];
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, range, newText);
    actions.push(action);
  };
  if (fix) add(fix.title, fix.range, fix.newText);
  const isOfLine = coachRules.some(({ id }) => id === rule);
  const { end } = document.lineAt(hint.range.end.line).range;
  if (isOfLine) add(`Ignore “${titles.get(rule) ?? rule}” for this line`, new vscode.Range(end, end), ` ${ignoreComment(rule as CoachRule)}`);
  return actions;
}
