// What a page is about stands in its Uri, so that it can be made again at any time.
import * as vscode from 'vscode';

export const pageScheme = 'field-notes';

/** What to make a page of. */
export interface PageSubject {
  readonly kind: string;
  readonly title: string;
  /** Plain data. */
  readonly data: unknown;
}

/** `field-notes:/Briefing Dana Okafor.md?…`; the path is what a tab shows. */
export function pageUri({ kind, title, data }: PageSubject): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${title.replace(/[/\\]/gu, ' ')}.md`, query: JSON.stringify({ kind, data }) });
}

/** undefined for a Uri that is none of ours. */
export function pageSubject(uri: vscode.Uri): PageSubject | undefined {
  if (uri.scheme !== pageScheme) return undefined;
  try {
    const query: unknown = JSON.parse(uri.query);
    if (typeof query !== 'object' || query === null || !('kind' in query) || typeof query.kind !== 'string') return undefined;
    return { kind: query.kind, title: uri.path.replace(/^\/|\.md$/gu, ''), data: 'data' in query ? query.data : undefined };
  } catch {
    return undefined;
  }
}
