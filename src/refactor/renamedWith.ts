import { baseNameOf, folderOf, joinedPath } from '../catalog/paths';
import { fileNameKey, fileNamePart, safeFileName } from '../util/fileName';

/** The path of a file that is called after what it is about, when that gets another name; null: it has a name of its own. */
export function renamedWith(path: string, name: string, newName: string): string | null {
  const base = baseNameOf(path);
  if (comparable(base) !== comparable(fileNamePart(name))) return null;
  const extension = path.slice(path.lastIndexOf('.'));
  const hyphens = !/\s/u.test(base) && base.includes('-');
  const wanted = fileNamePart(newName);
  const file = safeFileName(hyphens ? wanted.replace(/\s/gu, '-') : wanted, extension);
  const to = joinedPath(folderOf(path), file);
  return file === extension || to === path ? null : to;
}

function comparable(name: string): string {
  return fileNameKey(name).replace(/[\s-]+/gu, '-');
}
