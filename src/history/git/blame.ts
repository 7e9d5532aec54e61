// Who wrote a line last: `git blame --porcelain`, read.
import { gitText, type Git } from './git';

export interface LineAuthor {
  readonly hash: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly summary: string;
}

/**
 * @param text the file's text as it is now, saved or not.
 * @param lines zero-based.
 * @returns by line; null: not committed yet.
 */
export async function authorsOfLines(git: Git, top: string, path: string, text: string, lines: readonly number[], signal?: AbortSignal): Promise<Map<number, LineAuthor | null>> {
  if (lines.length === 0) return new Map();
  const ranges = lines.flatMap((line) => ['-L', `${line + 1},${line + 1}`]);
  // White space is no coding: who indents a line did not write it.
  const args = ['blame', '--porcelain', '-w', ...ranges, '--contents', '-', '--', path];
  return parseBlame(await gitText(git, top, { args, input: text, signal }));
}

function parseBlame(output: string): Map<number, LineAuthor | null> {
  const commits = new Map<string, { author: string; time: number; summary: string }>();
  const byLine = new Map<number, string>();
  let commit = { author: '', time: 0, summary: '' };
  for (const line of output.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/u.exec(line);
    if (head?.[1] !== undefined) {
      const hash = head[1];
      commit = commits.get(hash) ?? { author: '', time: 0, summary: '' };
      commits.set(hash, commit);
      byLine.set(Number(head[2]) - 1, hash);
    } else if (line.startsWith('author ')) commit.author = line.slice(7);
    else if (line.startsWith('author-time ')) commit.time = Number(line.slice(12)) * 1000;
    else if (line.startsWith('summary ')) commit.summary = line.slice(8);
  }
  return new Map([...byLine].map(([line, hash]) => [line, /^0+$/u.test(hash) ? null : { hash, ...(commits.get(hash) ?? commit) }]));
}
