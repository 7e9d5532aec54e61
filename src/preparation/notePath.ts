// Where a new file goes, from a pattern such as `interviews/${date} ${interviewee}.md`.
import { fileNamePart, safeFileName } from '../util/fileName';

/** What `${name}` stands for; empty: not known. A list stands for folders, one in the other, the last of them the name. */
export type PathVariables = Readonly<Record<string, string | readonly string[]>>;

/** A pattern that no path can be made of. The message says what to change. */
export class InvalidPathPattern extends Error {}

/** Folders whose files are never notes. */
const forbiddenFolders = new Set(['.git', '.fieldnotes']);

// Both are control characters, which no value keeps.
const empty = '\u0000';
const folderEnd = '\u0001';

/**
 * A path relative to the workspace folder, with `/`: inside it, safe on every system, ending in `.md` or `.markdown`.
 * Values can't make folders (lists excepted) nor climb out; an empty value takes the separators next to it along.
 * @param fallback the file's name, without extension, when the values leave none.
 * @throws InvalidPathPattern
 */
export function notePath(pattern: string, variables: PathVariables, fallback: string): string {
  const segments = segmentsOf(pattern);
  const last = segments.pop() ?? '';
  const extension = /\.(md|markdown)$/iu.exec(last)?.[0] ?? '';
  const stem = last.slice(0, last.length - extension.length);
  const names = [...segments, stem].map((segment) => filledNames(segment, variables));
  const folders = names.flat().filter((name) => name !== '');
  const name = (names.at(-1)?.at(-1) ?? '') === '' ? fallback : (folders.pop() ?? fallback);
  const forbidden = folders.find((folder) => forbiddenFolders.has(folder.toLowerCase()));
  if (forbidden !== undefined) throw new InvalidPathPattern(`“${pattern}” leads into ${forbidden}, where notes are not read. Choose another folder.`);
  return [...folders, safeFileName(name, extension || '.md')].join('/');
}

/** The names between the slashes; one that is empty at the end stands for a file whose name is left out. */
function segmentsOf(pattern: string): string[] {
  const path = pattern.trim().replace(/\\/gu, '/');
  if (/^(\/|~|[a-z]:)/iu.test(path)) throw new InvalidPathPattern(`“${pattern}” must be relative to the workspace folder, such as interviews/\${date}.md.`);
  const segments = path.split('/').map((segment) => segment.trim());
  if (segments.some((segment) => /^\.\.+$/u.test(segment))) throw new InvalidPathPattern(`“${pattern}” leads out of the workspace folder. Leave out the “..”.`);
  return segments.filter((segment, index) => segment !== '.' && (segment !== '' || index === segments.length - 1));
}

function filledNames(segment: string, variables: PathVariables): string[] {
  const filled = segment.replace(/\$\{([^}]*)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      const known = Object.keys(variables).map((key) => `\${${key}}`);
      throw new InvalidPathPattern(`\${${name}} is not known. Use ${known.join(', ')}.`);
    }
    const parts = (typeof value === 'string' ? [value] : value).map(fileNamePart).filter((part) => part !== '');
    return parts.length === 0 ? empty : parts.join(folderEnd);
  });
  return withoutGaps(filled).split(folderEnd).map((name) => safeFileName(name));
}

/** Takes the places of empty values away, with the brackets around and one run of separators beside them. */
function withoutGaps(text: string): string {
  const separators = '[\\s\\-_,.–—]*';
  return text
    .replace(new RegExp(`[([]\\s*${empty}\\s*[)\\]]`, 'gu'), empty)
    .replace(new RegExp(`^(${separators}${empty})+${separators}`, 'u'), '')
    .replace(new RegExp(`(${separators}${empty})+${separators}$`, 'u'), '')
    .replace(new RegExp(`(${separators})${empty}(${separators})`, 'gu'), (_, before: string, after: string) => after || before);
}
