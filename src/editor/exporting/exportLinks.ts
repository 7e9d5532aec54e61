// Where the links of a report lead: from a file to the notes around it, or in a window to the note itself.
import type * as vscode from 'vscode';
import type { LinkTo } from '../../exchange/reportTree';
import { encodedPath } from '../../util/encodedPath';
import { commandUri, openCommand } from '../pages/pageLinks';
import type { WorkspacePaths } from '../services';

/** Relative to the file that they stand in; there are none to another file system or drive. */
export function linksFrom(target: vscode.Uri, paths: WorkspacePaths): LinkTo {
  const from = target.path.split('/').slice(0, -1);
  return (note, line) => {
    const uri = paths.uriOf(note);
    if (uri?.scheme !== target.scheme || uri.authority !== target.authority) return null;
    const to = uri.path.split('/');
    if (/^[a-z]:$/iu.test(to[1] ?? '') && to[1]?.toLowerCase() !== from[1]?.toLowerCase()) return null;
    const differs = to.findIndex((segment, index) => segment !== from[index]);
    const way = [...from.slice(differs).map(() => '..'), ...to.slice(differs)];
    return `${encodedPath(way.join('/'))}#L${line + 1}`;
  };
}

/** Opens the note in this window. */
export const linksInWindow: LinkTo = (path, line) => commandUri(openCommand, { path, range: { start: { line, character: 0 }, end: { line, character: 0 } } });
