// `git log --raw -z`, read: who changed which files when, and to what.
import { gitText, type Git } from './git';

export interface FileVersion {
  /** As of that commit, relative to the repository's top. */
  readonly path: string;
  /** Its name before; the same, unless the commit renamed it. */
  readonly before: string;
  /** The objects that hold its text before and after; null: it was not there. */
  readonly oldObject: string | null;
  readonly newObject: string | null;
}

export interface Revision {
  readonly hash: string;
  readonly author: string;
  /** ISO 8601, with the author's offset. */
  readonly date: string;
  readonly message: string;
  readonly files: readonly FileVersion[];
}

// A merge shows what it has from none of its parents.
const format = ['--raw', '--no-abbrev', '-z', '-M', '-c', '--format=%x01%H%x02%an%x02%aI%x02%B%x02'];
const none = /^0+$/;

/** The versions of one file, its renames followed; the latest first. */
export async function logOfFile(git: Git, top: string, path: string, signal?: AbortSignal): Promise<Revision[]> {
  return revisions(git, top, ['log', '--follow', ...format, '--', path], signal);
}

/** The versions of all Markdown files; of those commits alone whose changed lines match a pattern (POSIX, extended), if one is given. */
export async function logOfNotes(git: Git, top: string, pattern: string | null, signal?: AbortSignal): Promise<Revision[]> {
  const matching = pattern === null ? [] : [`-G${pattern}`];
  return revisions(git, top, ['--no-literal-pathspecs', 'log', ...format, ...matching, '--', ':(top,glob,icase)**/*.md', ':(top,glob,icase)**/*.markdown'], signal);
}

/** What concerns some files, by any name that they had. @param all the latest first. */
export function revisionsOfFiles(all: readonly Revision[], paths: Iterable<string>): Revision[] {
  const names = new Set(paths);
  return all.flatMap((revision) => {
    const files = revision.files.filter(({ path }) => names.has(path));
    for (const { before } of files) names.add(before);
    return files.length > 0 ? [{ ...revision, files }] : [];
  });
}

async function revisions(git: Git, top: string, args: readonly string[], signal: AbortSignal | undefined): Promise<Revision[]> {
  const { code } = await git.run(top, { args: ['rev-parse', '--verify', '--quiet', 'HEAD'] });
  return code === 0 ? parseLog(await gitText(git, top, { args, signal })) : [];
}

function parseLog(output: string): Revision[] {
  const found: (Revision & { files: FileVersion[] })[] = [];
  const tokens = output.split('\0').values();
  for (const token of tokens) {
    const text = token.replace(/^\n/u, '');
    if (text.startsWith('\u0001')) {
      const [hash = '', author = '', date = '', message = ''] = text.slice(1).split('\u0002');
      found.push({ hash, author, date, message: message.trim(), files: [] });
    } else if (text.startsWith(':')) {
      const file = fileOf(text, () => tokens.next().value ?? '');
      found.at(-1)?.files.push(file);
    }
  }
  return found.filter(({ files }) => files.length > 0);
}

/** `:MODE MODE OBJECT OBJECT STATUS`; of a merge, as many colons as it has parents, and so many modes and objects more. */
function fileOf(header: string, next: () => string): FileVersion {
  const parents = /^:+/u.exec(header)?.[0].length ?? 1;
  const fields = header.slice(parents).split(' ');
  const objects = fields.slice(parents + 1, 2 * parents + 2).map((name) => (none.test(name) ? null : name));
  const status = fields.at(-1) ?? '';
  const before = next();
  // A merge names the file as it is afterwards.
  const path = parents === 1 && /^[RC]/u.test(status) ? next() : before;
  return { path, before, oldObject: objects[0] ?? null, newObject: objects.at(-1) ?? null };
}
