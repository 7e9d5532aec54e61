// Which paths of a folder the settings leave out. VS Code's globs; a pattern that matches a folder leaves out all below it.
import picomatch from 'picomatch/posix';
import { isAtOrBelow } from './paths';

/** From the settings; see the manifest. */
export interface PathSettings {
  /** `fieldNotes.notes.include`: a file must match one of these, or lie in a folder that does; none: all files. */
  readonly include: readonly string[];
  /** `fieldNotes.notes.exclude`, with the folder of templates and what `files.exclude` and `search.exclude` switch on. */
  readonly exclude: readonly string[];
}

export interface PathRules {
  /** Whether a file of that path is to be looked at, as far as its own path tells. */
  readonly includes: (path: string) => boolean;
  /** Whether a folder may hold such files. */
  readonly leadsToIncluded: (folder: string) => boolean;
  /** Whether a file or folder of that path, by itself, is left out. */
  readonly excludes: (path: string) => boolean;
}

/** Never notes, whatever the settings say: git's own files, and what configures Field Notes. */
const alwaysLeftOut = ['**/.git', '**/.fieldnotes'];

export function pathRulesOf({ include, exclude }: PathSettings): PathRules {
  const excludes = matcherOf([...alwaysLeftOut, ...exclude.map(plainGlob)]);
  const included = include.map(plainGlob).filter((glob) => glob !== '');
  if (included.length === 0) return { includes: () => true, leadsToIncluded: () => true, excludes };
  const bases = included.map((glob) => picomatch.scan(glob, { nonegate: true }).base);
  return {
    includes: matcherOf(included.flatMap((glob) => [glob, `${glob}/**`])),
    leadsToIncluded: (folder) => bases.some((base) => isAtOrBelow(folder, base) || isAtOrBelow(base, folder)),
    excludes,
  };
}

/** The glob that matches just a path relative to the folder; none where it leads out of it or to the folder itself. */
export function globsOfPath(path: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of path.split('/').filter((name) => name !== '' && name !== '.')) {
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return [];
  }
  return segments.length === 0 ? [] : [segments.join('/').replace(/[\\*?[\]{}]/gu, '\\$&')];
}

/** `./interviews/` and `/interviews` mean `interviews`. */
function plainGlob(glob: string): string {
  return glob.trim().replace(/^(?:\.?\/)+/u, '').replace(/\/+$/u, '');
}

/** Whether a path matches one of some globs. Those of names, which are most, need no pattern that looks at the whole path. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  const endings: string[] = [];
  const others: string[] = [];
  for (const glob of globs) {
    const [, star, name] = globOfName.exec(glob) ?? [];
    if (name === undefined) others.push(glob);
    else if (star === '') names.add(name);
    else endings.push(name);
  }
  const matchesOther = patternMatcherOf(others);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return names.has(name) || endings.some((ending) => name.endsWith(ending)) || matchesOther(path);
  };
}

/** `**` + `/name`, and `**` + `/*.ending`. */
const globOfName = /^\*\*\/(\*?)([^*?[\]{}\\/!]{3,})$/u;

/** As in VS Code nothing is negated by a `!` in front, and parentheses and the like are characters as any other. */
function patternMatcherOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.filter((glob) => glob !== '').map((glob) => glob.replace(/[()+|^$]/gu, '\\$&').replaceAll('[!', '[^'));
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns, { dot: true, nonegate: true, noextglob: true });
  return (path) => matches(path);
}
