// Passages and follow-ups in the outline and in Go to Symbol, beside the headings that VS Code's own Markdown gives.
import * as vscode from 'vscode';
import type { InterviewNote } from '../../notes/model';
import { comparePositions } from '../../util/lines';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { noteSelector } from './noteSelector';

export function registerDocumentSymbols(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    noteSelector,
    {
      async provideDocumentSymbols(document, token) {
        const file = await services.documents.parse(document);
        return file?.kind === 'interview' && !token.isCancellationRequested ? symbolsOf(file) : undefined;
      },
    },
    { label: 'Field Notes' },
  );
}

/** Headings with what stands in their sections; a section within a section is its child. */
function symbolsOf(note: InterviewNote): vscode.DocumentSymbol[] {
  const roots: vscode.DocumentSymbol[] = [];
  const open: { depth: number; symbol: vscode.DocumentSymbol }[] = [];
  const items = [
    ...note.headings.map((heading) => ({ start: heading.section.start, depth: heading.depth, symbol: symbolOf(heading.text, '', vscode.SymbolKind.String, heading.section, heading.range) })),
    ...note.passages.map(({ text, tags, range }) => ({ start: range.start, depth: 7, symbol: symbolOf(text, tags.map(({ label }) => `#${label}`).join(' '), vscode.SymbolKind.Key, range, range) })),
    ...note.followUps.map(({ text, due, range, state }) => ({ start: range.start, depth: 7, symbol: symbolOf(text, due ?? (state === 'open' ? '' : state), vscode.SymbolKind.Event, range, range) })),
  ].sort((a, b) => comparePositions(a.start, b.start) || a.depth - b.depth);
  for (const { depth, symbol } of items) {
    while (open.length > 0 && !holds(open[open.length - 1], depth, symbol)) open.pop();
    (open[open.length - 1]?.symbol.children ?? roots).push(symbol);
    if (depth < 7) open.push({ depth, symbol });
  }
  return roots;
}

function holds(parent: { depth: number; symbol: vscode.DocumentSymbol } | undefined, depth: number, symbol: vscode.DocumentSymbol): boolean {
  return parent !== undefined && parent.depth < depth && parent.symbol.range.contains(symbol.range);
}

function symbolOf(name: string, detail: string, kind: vscode.SymbolKind, range: InterviewNote['headings'][number]['range'], selection: typeof range): vscode.DocumentSymbol {
  // VS Code refuses a symbol without a name, or whose selection is not within its range.
  const whole = vscodeRange(range).union(vscodeRange(selection));
  return new vscode.DocumentSymbol(name.trim() || '—', detail, kind, whole, vscodeRange(selection));
}
