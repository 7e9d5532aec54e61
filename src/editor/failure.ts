import * as vscode from 'vscode';

/** Something that a person can do about a failure: a button on its message. */
export interface Remedy {
  readonly title: string;
  readonly run: () => unknown;
}

/** What went wrong, in words for the person: what happened, to which file, what to do. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly remedies: readonly Remedy[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Why a file system refused, as the end of a sentence: `the folder is read-only`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  const known = reasons.find(([pattern]) => pattern.test(`${code} ${error.message}`));
  return known ? known[1] : error.message.replace(/\.$/u, '');
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left|EDQUOT/iu, 'the disk is full. Make room, then try again'],
  [/NoPermissions|EACCES|EPERM|EROFS|read-?only/iu, 'the folder can’t be written to. Change its permissions, or choose another folder'],
  [/ENAMETOOLONG/iu, 'the path is too long. Shorten the setting that names it'],
  [/FileNotADirectory|ENOTDIR/iu, 'a file stands where its folder belongs. Move it, or choose another folder'],
  [/FileNotFound|ENOENT/iu, 'its folder is gone'],
  [/Unavailable/iu, 'its file system can’t be reached now'],
];

/** Shows a failure with its remedies; never waits for an answer. */
export function showFailure(failure: Failure, log: vscode.LogOutputChannel): void {
  const remedies = failure.remedies.length > 0 ? failure.remedies : [{ title: 'Show Log', run: () => { log.show(true); } }];
  void vscode.window.showErrorMessage(failure.message, ...remedies.map(({ title }) => title)).then((chosen) => remedies.find(({ title }) => title === chosen)?.run());
}
