// Where a path of the index lies, and back: with one workspace folder paths are relative to it; with several they begin with its name.

/** `base` tells apart what a path alone does not: the scheme and authority of a URI. */
export interface FolderRoot {
  readonly name: string;
  readonly base: string;
  /** With `/`, without one at the end. */
  readonly path: string;
}

export interface MappedFolder {
  readonly root: FolderRoot;
  /** What the index's paths of this folder begin with, without the `/` behind it; empty when there is one folder only. */
  readonly prefix: string;
  /** Folders within this one that are workspace folders themselves, relative to it. */
  readonly foreignFolders: readonly string[];
}

export class FolderMap {
  readonly folders: readonly MappedFolder[];

  constructor(roots: readonly FolderRoot[]) {
    const taken = new Set<string>();
    this.folders = roots.map((root) => ({
      root,
      prefix: roots.length === 1 ? '' : uniqueName(root.name, taken),
      foreignFolders: roots.flatMap((other) => {
        const inside = other === root ? undefined : relativeTo(root, other.base, other.path);
        return inside === undefined || inside === '' ? [] : [inside];
      }),
    }));
  }

  /** The index's path of a file, which belongs to its innermost folder; undefined for what lies in none. */
  pathOf(base: string, path: string): string | undefined {
    let best: { folder: MappedFolder; inside: string } | undefined;
    for (const folder of this.folders) {
      const inside = relativeTo(folder.root, base, path);
      if (inside !== undefined && (!best || inside.length < best.inside.length)) best = { folder, inside };
    }
    if (!best) return undefined;
    const { folder, inside } = best;
    return folder.prefix === '' || inside === '' ? folder.prefix + inside : `${folder.prefix}/${inside}`;
  }

  /** The folder of one of the index's paths, and the path relative to it; undefined when there is no such folder. */
  placeOf(path: string): { readonly folder: MappedFolder; readonly inside: string } | undefined {
    for (const folder of this.folders) {
      if (folder.prefix === '') return { folder, inside: path };
      if (path === folder.prefix) return { folder, inside: '' };
      if (path.startsWith(`${folder.prefix}/`)) return { folder, inside: path.slice(folder.prefix.length + 1) };
    }
    return undefined;
  }
}

/** `Notes`, then `Notes (2)`; names may hold no `/`, which would make them look like two. */
function uniqueName(name: string, taken: Set<string>): string {
  const plain = name.replace(/\//gu, '-');
  let unique = plain;
  for (let i = 2; taken.has(unique); i++) unique = `${plain} (${i})`;
  taken.add(unique);
  return unique;
}

function relativeTo(root: FolderRoot, base: string, path: string): string | undefined {
  if (base !== root.base) return undefined;
  const folder = withPlainDrive(root.path);
  const file = withPlainDrive(path);
  if (file === folder) return '';
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
}

/** `/C:/Notes` and `/c:/Notes` are one. */
function withPlainDrive(path: string): string {
  return path.replace(/^\/[A-Z]:/u, (drive) => drive.toLowerCase());
}
