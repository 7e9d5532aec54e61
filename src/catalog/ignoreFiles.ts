// What `.gitignore` files leave out, by git's own rules: a deeper file overrules a higher one, and nothing comes back below a folder that is left out.
import ignore, { type Ignore } from 'ignore';
import { folderOf, foldersAbove, joinedPath } from './paths';
import type { FileSystem } from './ports';

export const ignoreFileName = '.gitignore';

export class IgnoreFiles {
  /** By folder; null where it has none. */
  private readonly rules = new Map<string, Promise<Ignore | null>>();

  constructor(private readonly fileSystem: FileSystem) {}

  /** Whether the path, or a folder above it, is left out. */
  async ignores(path: string, isFolder: boolean): Promise<boolean> {
    for (const folder of foldersAbove(path)) if (await this.ignoresItself(folder, true)) return true;
    return this.ignoresItself(path, isFolder);
  }

  /** The same for what lies right in a folder, which is known not to be left out itself. */
  async rulesWithin(folder: string): Promise<(path: string, isFolder: boolean) => boolean> {
    const above: { readonly rules: Ignore; readonly start: number }[] = [];
    for (const holder of folder === '' ? [''] : ['', ...foldersAbove(folder), folder]) {
      const rules = await this.rulesOf(holder);
      if (rules) above.push({ rules, start: holder === '' ? 0 : holder.length + 1 });
    }
    return (path, isFolder) => {
      let ignored = false;
      for (const { rules, start } of above) {
        const verdict = rules.test(path.slice(start) + (isFolder ? '/' : ''));
        ignored = verdict.ignored || (ignored && !verdict.unignored);
      }
      return ignored;
    };
  }

  private async ignoresItself(path: string, isFolder: boolean): Promise<boolean> {
    return (await this.rulesWithin(folderOf(path)))(path, isFolder);
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
