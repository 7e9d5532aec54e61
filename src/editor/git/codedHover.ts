// Who coded a passage, and when: asked of git while the mouse rests on it.
import * as vscode from 'vscode';
import { authorsOfLines, type LineAuthor } from '../../history/git/blame';
import type { CodedPassage } from '../../notes/model';
import { escapedMarkdown } from '../../util/markdownText';
import { noteSelector } from '../language/noteSelector';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import type { GitAccess } from './gitAccess';
import { Repositories } from './repositories';

export function registerCodedHover({ documents, log }: Services, access: GitAccess): vscode.Disposable {
  return vscode.languages.registerHoverProvider(noteSelector, {
    async provideHover(document, position, token) {
      const { git } = access;
      if (!git || document.uri.scheme !== 'file') return undefined;
      const file = await documents.parse(document);
      if (file?.kind !== 'interview') return undefined;
      const passage = innermostAt(file.passages, position);
      const repository = passage && (await new Repositories(git).of(document.uri));
      const path = repository?.pathOf(document.uri);
      if (!passage || !repository || path === undefined || token.isCancellationRequested) return undefined;
      const abort = new AbortController();
      token.onCancellationRequested(() => { abort.abort(); });
      const lines = [...new Set(passage.tags.map(({ range }) => range.start.line))];
      try {
        const authors = await authorsOfLines(git, repository.top, path, document.getText(), lines, abort.signal);
        const text = passage.tags.map(({ label, range }) => sentenceOf(label, authors.get(range.start.line) ?? null)).join('\n\n');
        return new vscode.Hover(new vscode.MarkdownString(text), vscodeRange(passage.range));
      } catch (error) {
        // A note that git does not know yet has no history to tell.
        if (!abort.signal.aborted) log.debug(`Nobody is known to have coded this: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    },
  });
}

function sentenceOf(label: string, author: LineAuthor | null): string {
  const theme = `_${escapedMarkdown(label)}_`;
  if (author === null) return `${theme} coded, not committed yet`;
  const day = new Date(author.time).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return `${theme} coded by ${escapedMarkdown(author.author)}, ${day} · ${escapedMarkdown(author.summary)}`;
}

/** The passage at a place, its tags included; the smallest of several. */
function innermostAt(passages: readonly CodedPassage[], position: vscode.Position): CodedPassage | undefined {
  const around = passages.filter(({ range, tags }) => vscodeRange(range).contains(position) || tags.some((tag) => vscodeRange(tag.range).contains(position)));
  const height = ({ range }: CodedPassage): number => (range.end.line - range.start.line) * 10_000 + range.end.character - range.start.character;
  return around.sort((a, b) => height(a) - height(b))[0];
}
