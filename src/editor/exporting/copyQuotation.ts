// One passage to paste into another text: from the editor, the views and the search.
import * as vscode from 'vscode';
import type { Interview, Passage } from '../../catalog/catalog';
import { quotation } from '../../exchange/quotation';
import { reasonToLeaveOut, type LeftOutReason } from '../../synthesis/consent';
import type { Command } from '../commands/command';
import type { Invocation } from '../commands/invocation';
import { Failure } from '../failure';
import type { Services } from '../services';
import { nearest } from '../tree/currentRange';
import type { Range } from '../../util/lines';
import type { Pseudonyms } from './pseudonyms';

export class CopyAsQuotation implements Command {
  readonly id = 'fieldNotes.copyAsQuotation';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'paths' | 'indexing'>,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** Returns what it copied. */
  async execute({ answers, subject, target }: Invocation): Promise<string> {
    await this.services.indexing.ready();
    const given = answers?.uri('uri');
    const passage = subject.path === undefined ? this.passageAt(given ?? target, answers?.number('line')) : this.passageOf(subject.path, subject.range, subject.text);
    const interview = passage && this.services.catalog.interview(passage.path);
    if (!interview) throw new Failure('There is no passage with a theme here. Put the cursor into one, and try again.');
    return copyQuotation(passage, interview, this.pseudonyms);
  }

  /** The shortest passage at a zero-based line, or at the cursor. */
  private passageAt(uri: vscode.Uri | undefined, line: number | undefined): Passage | undefined {
    const editor = vscode.window.activeTextEditor;
    const at = uri ?? editor?.document.uri;
    const path = at && this.services.paths.pathOf(at);
    if (path === undefined) return undefined;
    const isAt = ({ range }: Passage): boolean => {
      if (line !== undefined) return range.start.line <= line && line <= range.end.line;
      const { active } = editor?.selection ?? {};
      return active !== undefined && range.start.line <= active.line && active.line <= range.end.line;
    };
    const cursor = line === undefined ? editor?.selection.active : undefined;
    const size = ({ range, text }: Passage): number => text.length + (cursor && !contains(range, cursor) ? 1_000_000 : 0);
    return this.services.catalog.passagesIn(path).filter(isAt).reduce<Passage | undefined>((best, each) => (best && size(best) <= size(each) ? best : each), undefined);
  }

  private passageOf(path: string, range: Range | undefined, text: string | undefined): Passage | undefined {
    return nearest(this.services.catalog.passagesIn(path).filter((passage) => passage.text === text), range?.start.line ?? 0);
  }
}

function contains({ start, end }: Range, { line, character }: vscode.Position): boolean {
  return (line > start.line || character >= start.character) && (line < end.line || character <= end.character);
}

/** With a pseudonym where nobody was asked for consent; warns of what exports would leave out. */
export async function copyQuotation(passage: Passage, interview: Interview, pseudonyms: Pseudonyms): Promise<string> {
  const naming = await pseudonyms.naming(new Set(), new AbortController().signal);
  const text = quotation(passage, interview, naming);
  await vscode.env.clipboard.writeText(text);
  const reason = reasonToLeaveOut(passage, interview, new Set());
  if (reason === null) vscode.window.setStatusBarMessage('$(copy) Copied as quotation', 3000);
  else void vscode.window.showWarningMessage(`Copied, but exports would leave it out: ${warnings[reason]}.`);
  return text;
}

const warnings: Readonly<Record<LeftOutReason, string>> = {
  planned: 'the conversation is still to come',
  'off-record': 'it is off the record',
  declined: 'who said it declined consent',
  withdrawn: 'who said it withdrew consent',
  unreadable: 'the consent of who said it can’t be read',
};
