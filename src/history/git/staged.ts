// What a commit that is about to be made holds of files.
import { gitText, type Git } from './git';
import { objectsOf } from './repository';

export interface StagedTexts {
  /** Paths of the Markdown files that the commit changes or adds, by the repository's top. */
  readonly changed: readonly string[];
  /** Those, and what names people and themes for them: profiles and codebook entries, as they will be. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

const markdown = [':(top,glob,icase)**/*.md', ':(top,glob,icase)**/*.markdown'];

export async function stagedTexts(git: Git, top: string): Promise<StagedTexts> {
  const changed = paths(await gitText(git, top, { args: ['--no-literal-pathspecs', 'diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=d', '--', ...markdown] }));
  if (changed.length === 0) return { changed, contents: new Map() };
  // With 1 it found none.
  const found = await git.run(top, { args: ['--no-literal-pathspecs', 'grep', '--cached', '-lzIiE', '^[^a-z]*type[^a-z]*:[^a-z]*(interviewee|theme)', '--', ...markdown] });
  const wanted = new Set([...changed, ...(found.code === 0 ? paths(new TextDecoder().decode(found.stdout)) : [])]);
  const objects = new Map<string, string>();
  for (const record of paths(await gitText(git, top, { args: ['--no-literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...markdown] }))) {
    const [, object = '', path = ''] = /^\S+ (\S+) 0\t(.*)$/su.exec(record) ?? [];
    if (wanted.has(path)) objects.set(path, object);
  }
  const contents = await objectsOf(git, top, objects.values());
  return { changed, contents: new Map([...objects].flatMap(([path, object]) => { const bytes = contents.get(object); return bytes ? [[path, bytes] as const] : []; })) };
}

function paths(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}
