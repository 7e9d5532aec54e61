// `git status --porcelain=v2 -z --branch`, read.
import { gitText, type Git } from './git';

export interface StatusEntry {
  /** Relative to the repository's top, with `/`. */
  readonly path: string;
  /** A file with another name is one that was deleted and one that was added. */
  readonly kind: 'added' | 'modified' | 'deleted' | 'conflicted';
  /** Not known to git yet. */
  readonly untracked: boolean;
  /** Some of its changes are staged, and others are not. */
  readonly partlyStaged: boolean;
  /** The object that HEAD has of it; null when it has none. */
  readonly headObject: string | null;
}

export interface Status {
  /** null: HEAD is detached. */
  readonly branch: string | null;
  readonly hasCommits: boolean;
  readonly entries: readonly StatusEntry[];
}

const none = /^0+$/;

/** What differs from HEAD, ignored files and submodules left out; only at or below some paths, if they are given. */
export async function statusOf(git: Git, top: string, below: readonly string[] = []): Promise<Status> {
  const args = ['status', '--porcelain=v2', '-z', '--branch', '--untracked-files=all', '--no-renames', '--ignore-submodules=all', '--', ...below];
  return parseStatus(await gitText(git, top, { args }));
}

function parseStatus(output: string): Status {
  let branch: string | null = null;
  let hasCommits = true;
  const entries: StatusEntry[] = [];
  for (const record of output.split('\0')) {
    if (record.startsWith('# branch.head ')) branch = record.slice(14) === '(detached)' ? null : record.slice(14);
    else if (record === '# branch.oid (initial)') hasCommits = false;
    else {
      const entry = entryOf(record);
      // A folder is a repository of its own.
      if (entry && !entry.path.endsWith('/')) entries.push(entry);
    }
  }
  return { branch, hasCommits, entries };
}

function entryOf(record: string): StatusEntry | undefined {
  const type = record.charAt(0);
  if (type === '?') return { path: record.slice(2), kind: 'added', untracked: true, partlyStaged: false, headObject: null };
  if (type !== '1' && type !== 'u') return undefined;
  const fields = record.split(' ', type === 'u' ? 10 : 8);
  const path = record.slice(fields.join(' ').length + 1);
  if (type === 'u') return { path, kind: 'conflicted', untracked: false, partlyStaged: false, headObject: null };
  const [, changes = '..', , , , , head = ''] = fields;
  const [staged = '.', worked = '.'] = changes;
  const headObject = none.test(head) ? null : head;
  const isGone = worked === 'D' || (staged === 'D' && worked === '.');
  return { path, kind: isGone ? 'deleted' : headObject === null ? 'added' : 'modified', untracked: false, partlyStaged: staged !== '.' && worked !== '.', headObject };
}
