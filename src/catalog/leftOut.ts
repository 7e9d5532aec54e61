// Which paths of a folder the settings leave out. VS Code's globs; a pattern that matches a folder leaves out all below it.
import picomatch from 'picomatch/posix';

/** From the settings; see the manifest. */
export interface PathSettings {
  /** `fieldNotes.notes.include`: a file must match one of these. */
  readonly include: readonly string[];
  /** `fieldNotes.notes.exclude`, with what `files.exclude` and `search.exclude` switch on. */
  readonly exclude: readonly string[];
}

export interface PathRules {
  /** Whether a file of that path is to be looked at, as far as its own path tells. */
  readonly includes: (path: string) => boolean;
  /** Whether a file or folder of that path, by itself, is left out. */
  readonly excludes: (path: string) => boolean;
}

/** Never notes, whatever the settings say: git's own files, and what configures Field Notes. */
const alwaysLeftOut = ['**/.git', '**/.fieldnotes'];

export function pathRulesOf({ include, exclude }: PathSettings): PathRules {
  const options = { dot: true, nocase: true };
  const excludes = picomatch([...alwaysLeftOut, ...exclude.map(withoutSlashes)], options);
  const includes = include.length === 0 ? () => true : picomatch(include.flatMap((glob) => [withoutSlashes(glob), `${withoutSlashes(glob)}/**`]), options);
  return { includes: (path) => includes(path), excludes: (path) => excludes(path) };
}

/** `./interviews/` and `/interviews` mean `interviews`. */
function withoutSlashes(glob: string): string {
  return glob.trim().replace(/^\.?\//u, '').replace(/\/$/u, '');
}
