import * as vscode from 'vscode';
import { FolderMap, type MappedFolder } from '../../catalog/folderMap';
import type { WorkspacePaths } from '../services';

/** The index's paths of the window's workspace folders. */
export class UriPaths implements WorkspacePaths {
  private folders = vscode.workspace.workspaceFolders ?? [];
  map = new FolderMap(this.folders.map(rootOf));

  /** The folders changed, and with them, maybe, every path. */
  refresh(): void {
    this.folders = vscode.workspace.workspaceFolders ?? [];
    this.map = new FolderMap(this.folders.map(rootOf));
  }

  readonly pathOf = (uri: vscode.Uri): string | undefined => this.map.pathOf(baseOf(uri), uri.path);

  readonly uriOf = (path: string): vscode.Uri | undefined => {
    const place = this.map.placeOf(path);
    const folder = place && this.uriOfFolder(place.folder);
    return folder && (place.inside === '' ? folder : vscode.Uri.joinPath(folder, place.inside));
  };

  /** Of a folder of `map`. */
  uriOfFolder(folder: MappedFolder): vscode.Uri {
    const found = this.folders[this.map.folders.indexOf(folder)];
    if (!found) throw new Error(`The folder “${folder.root.name}” is no longer open in this window.`);
    return found.uri;
  }
}

const baseOf = (uri: vscode.Uri): string => `${uri.scheme}://${uri.authority}`;

function rootOf({ name, uri }: vscode.WorkspaceFolder): { name: string; base: string; path: string } {
  return { name, base: baseOf(uri), path: uri.path.replace(/\/$/u, '') };
}
