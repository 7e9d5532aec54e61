// The files of several folders as one.
import type { FolderMap, MappedFolder } from './folderMap';
import { joinedPath } from './paths';
import type { FileStamp, NoteFiles } from './ports';

export class JoinedFiles implements NoteFiles {
  private readonly files: ReadonlyMap<MappedFolder, NoteFiles>;

  constructor(
    private readonly map: FolderMap,
    filesOf: (folder: MappedFolder) => NoteFiles,
  ) {
    this.files = new Map(map.folders.map((folder) => [folder, filesOf(folder)]));
  }

  async *list(path: string, signal: AbortSignal, breathe?: () => Promise<void>): AsyncGenerator<readonly string[]> {
    const place = path === '' ? undefined : this.map.placeOf(path);
    const places = place ? [place] : path === '' ? this.map.folders.map((folder) => ({ folder, inside: '' })) : [];
    const errors: unknown[] = [];
    for (const { folder, inside } of places) {
      try {
        for await (const batch of this.files.get(folder)?.list(inside, signal, breathe) ?? []) {
          yield batch.map((found) => joinedPath(folder.prefix, found));
        }
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, errors.map(String).join('; '));
  }

  async read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    const place = this.map.placeOf(path);
    return place && this.files.get(place.folder)?.read(place.inside, isWanted);
  }

  async stamp(path: string): Promise<FileStamp | undefined> {
    const place = this.map.placeOf(path);
    return place && this.files.get(place.folder)?.stamp(place.inside);
  }

  stampInPlace(path: string): FileStamp | undefined {
    const place = this.map.placeOf(path);
    return place && this.files.get(place.folder)?.stampInPlace?.(place.inside);
  }

  async accepts(path: string): Promise<boolean> {
    const place = this.map.placeOf(path);
    return (await (place && this.files.get(place.folder)?.accepts(place.inside))) ?? false;
  }

  placeOnDisk(path: string): string | undefined {
    const place = this.map.placeOf(path);
    return place && this.files.get(place.folder)?.placeOnDisk?.(place.inside);
  }

  forgetRules(): void {
    for (const files of this.files.values()) files.forgetRules();
  }
}
