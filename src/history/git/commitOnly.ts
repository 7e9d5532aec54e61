// One commit of some files and of nothing else: whatever else is staged or changed stays as it was.
import { gitText, pathsInput, type Git, type GitError } from './git';

export interface CommitRequest {
  /** Relative to the repository's top. Files that are gone are committed as removed. */
  readonly paths: readonly string[];
  /** Those among them that git does not know yet. */
  readonly untracked: readonly string[];
  readonly message: string;
}

const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];

/**
 * Commits, with the person's hooks and signature.
 * @returns the commit's hash.
 * @throws GitError; then nothing is committed, and what is staged is what was.
 */
export async function commitOnly(git: Git, top: string, { paths, untracked, message }: CommitRequest): Promise<string> {
  if (untracked.length > 0) await gitText(git, top, { args: ['add', '--intent-to-add', ...fromInput], input: pathsInput(untracked) });
  try {
    await gitText(git, top, { args: ['commit', '--quiet', '--only', '--message', message, ...fromInput], input: pathsInput(paths) });
  } catch (error) {
    // A hook that refuses leaves the intention behind.
    if (untracked.length > 0) await gitText(git, top, { args: ['rm', '--cached', '--force', '--quiet', '--ignore-unmatch', ...fromInput], input: pathsInput(untracked) });
    throw error;
  }
  return (await gitText(git, top, { args: ['rev-parse', 'HEAD'] })).trim();
}

export type CommitFailure = 'identity' | 'signing' | 'unfinished' | 'conflict' | 'ignored' | 'locked' | 'nothing' | 'hook';

const failures: readonly (readonly [CommitFailure, RegExp])[] = [
  ['identity', /tell me who you are|empty ident name|unable to auto-detect email|no email was given|user\.useConfigOnly/iu],
  ['signing', /failed to sign|gpg failed|failed to write commit object|No secret key|signing failed/iu],
  ['unfinished', /cannot do a partial commit during/iu],
  ['conflict', /unmerged files|is unmerged|needs merge/iu],
  ['ignored', /ignored by one of your \.gitignore/iu],
  ['locked', /index\.lock|Unable to create .*\.lock/iu],
  ['nothing', /nothing (?:added )?to commit|no changes added to commit/iu],
];

/** Why git would not commit. What has no words of git's own comes from a hook. */
export function commitFailureOf({ stderr }: GitError): CommitFailure {
  return failures.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'hook';
}
