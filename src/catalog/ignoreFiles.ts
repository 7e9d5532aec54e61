// What `.gitignore` files leave out, by git's own rules: a deeper file overrules a higher one, and nothing comes back below a folder that is left out.
import ignore, { type Ignore } from 'ignore';
import { joinedPath } from './paths';
import type { FileSystem } from './ports';

export const ignoreFileName = '.gitignore';

export class IgnoreFiles {
  /** By folder; null where it has none. */
  private readonly rules = new Map<string, Promise<Ignore | null>>();

  constructor(private readonly fileSystem: FileSystem) {}

  /** Whether the path, or a folder above it, is left out. */
  async ignores(path: string, isFolder: boolean): Promise<boolean> {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (await this.ignoresItself(path.slice(0, end), true)) return true;
    }
    return this.ignoresItself(path, isFolder);
  }

  /** The same where the folder that holds it is known not to be left out. */
  async ignoresItself(path: string, isFolder: boolean): Promise<boolean> {
    let ignored = false;
    for (let end = -1; ; end = path.indexOf('/', end + 1)) {
      const folder = end < 0 ? '' : path.slice(0, end);
      const rules = await this.rulesOf(folder);
      if (rules) {
        const verdict = rules.test(path.slice(end + 1) + (isFolder ? '/' : ''));
        ignored = verdict.ignored || (ignored && !verdict.unignored);
      }
      if (!path.includes('/', end + 1)) return ignored;
    }
  }

  /** Takes note of a folder that was listed and has no such file, which then need not be looked for. */
  setNone(folder: string): void {
    if (!this.rules.has(folder)) this.rules.set(folder, Promise.resolve(null));
  }

  forget(): void {
    this.rules.clear();
  }

  private rulesOf(folder: string): Promise<Ignore | null> {
    let rules = this.rules.get(folder);
    if (!rules) {
      rules = this.load(joinedPath(folder, ignoreFileName));
      this.rules.set(folder, rules);
    }
    return rules;
  }

  /** One that can't be read leaves nothing out. */
  private async load(path: string): Promise<Ignore | null> {
    try {
      const bytes = await this.fileSystem.read(path, () => true);
      return bytes ? ignore({ allowRelativePaths: true, ignoreCase: false }).add(new TextDecoder().decode(bytes)) : null;
    } catch {
      return null;
    }
  }
}
