import { MultiMap } from '../util/multiMap';
import { folderOf } from './paths';

/** Values by path, which also knows what lies below a folder without asking all paths. */
export class PathTree<T> {
  private readonly values = new Map<string, T>();
  /** The files and folders right in a folder. */
  private readonly contents = new MultiMap<string, string>();

  get size(): number {
    return this.values.size;
  }

  has(path: string): boolean {
    return this.values.has(path);
  }

  get(path: string): T | undefined {
    return this.values.get(path);
  }

  set(path: string, value: T): void {
    this.values.set(path, value);
    for (let child = path; child !== ''; child = folderOf(child)) {
      if (this.contents.get(folderOf(child)).has(child)) return;
      this.contents.add(folderOf(child), child);
    }
  }

  delete(path: string): void {
    this.values.delete(path);
    for (let child = path; child !== '' && !this.values.has(child) && !this.contents.has(child); child = folderOf(child)) {
      this.contents.delete(folderOf(child), child);
    }
  }

  /** The paths at or below one. */
  within(path: string): readonly string[] {
    const found: string[] = [];
    this.collect(path, found);
    return found;
  }

  private collect(path: string, found: string[]): void {
    if (this.values.has(path)) found.push(path);
    for (const child of this.contents.get(path)) this.collect(child, found);
  }
}
