// Highlights and hashtags in VS Code's own Markdown preview of a note. Other documents are shown as ever.
import * as vscode from 'vscode';
import type { Services } from '../services';
import { markHighlightsAndTags, noteTokens, type CoreState } from './markdownItNotes';

/** As much of markdown-it as is used. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: { readonly rules: Record<string, ((tokens: never, index: number, options: never, env: unknown) => string) | undefined> };
}

export function notePreviewPlugin({ catalog, paths }: Pick<Services, 'catalog' | 'paths'>): <T extends MarkdownIt>(markdownIt: T) => T {
  const isNote = (env: unknown): boolean => {
    const uri = typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
    if (!(uri instanceof vscode.Uri)) return false;
    const path = paths.pathOf(uri);
    return path !== undefined && catalog.interview(path) !== undefined && vscode.workspace.getConfiguration('fieldNotes', uri).get<unknown>('preview.enabled') !== false;
  };
  return (markdownIt) => {
    markdownIt.core.ruler.push('field_notes', markHighlightsAndTags);
    for (const [name, { html, text }] of Object.entries(noteTokens)) {
      markdownIt.renderer.rules[name] = (_tokens, _index, _options, env) => (isNote(env) ? html : text);
    }
    return markdownIt;
  };
}
