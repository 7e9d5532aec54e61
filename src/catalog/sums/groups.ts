// The notes that came in groups, as long as none of them was set or resolved by itself.
import type { NoteCounts } from '../noteCounts';
import type { PackedNote } from '../packed/packedNote';
import { GroupedNote, SummedGroup } from './groupedNote';
import type { NoteSums } from './noteSums';

/** What came since it was last asked; people and themes by their keys, each once. */
export interface NewGroups {
  readonly paths: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

export class Groups {
  private readonly notes = new Map<string, GroupedNote>();
  private readonly newPaths = new Set<string>();
  private newGroups: SummedGroup[] = [];

  add(notes: readonly (readonly [path: string, note: PackedNote])[], sums: NoteSums): void {
    const group = new SummedGroup(sums);
    this.newGroups.push(group);
    notes.forEach(([path, note], number) => {
      this.notes.set(path, new GroupedNote(note, group, number));
      this.newPaths.add(path);
    });
  }

  /** Nobody sees one that is new. */
  at(path: string): GroupedNote | undefined {
    return this.isNew(path) ? undefined : this.notes.get(path);
  }

  isNew(path: string): boolean {
    return this.newPaths.has(path);
  }

  /** What a note added with its group, also while it is new. */
  countsOf(path: string): NoteCounts | undefined {
    return this.notes.get(path)?.counts;
  }

  delete(path: string): void {
    this.notes.delete(path);
  }

  /** After this nothing is new. */
  takeNew(): NewGroups {
    const { newGroups } = this;
    const paths = new Set(this.newPaths);
    this.newPaths.clear();
    this.newGroups = [];
    return { paths, people: new Set(newGroups.flatMap(({ people }) => people)), themes: new Set(newGroups.flatMap(({ themes }) => themes)) };
  }
}
