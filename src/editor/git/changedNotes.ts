// Which notes differ from the last commit, and how.
import * as vscode from 'vscode';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import type { ChangedFile } from '../../history/commitMessage';
import type { Git } from '../../history/git/git';
import { objectsOf } from '../../history/git/repository';
import { statusOf, type StatusEntry } from '../../history/git/status';
import { pairedRenames } from '../../history/pairedRenames';
import { decode } from '../../notes/decode';
import type { ParsedFile } from '../../notes/model';
import { textOf } from '../fileText';
import { ofEach } from '../refactoring/openSources';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import type { Repositories, Repository } from './repositories';

export interface ChangedNote {
  /** Where it is, or was. */
  readonly uri: vscode.Uri;
  readonly entry: StatusEntry;
  /** The entry of its old name, if it has a new one. */
  readonly renamedFrom: StatusEntry | null;
}

export interface ChangesIn {
  readonly repository: Repository;
  /** null: HEAD is detached. */
  readonly branch: string | null;
  readonly hasCommits: boolean;
  /** Whether any file of the repository waits for its conflict to be resolved. */
  readonly hasConflicts: boolean;
  readonly notes: readonly ChangedNote[];
}

/** The messages of larger commits count notes, whatever happened in them. */
const mostCompared = 500;

export class ChangedNotes {
  constructor(
    private readonly git: Git,
    private readonly repositories: Repositories,
    private readonly services: Services,
  ) {}

  /** All changed notes of the workspace, by repository. */
  async everywhere(): Promise<ChangesIn[]> {
    await this.services.indexing.ready();
    const changes: ChangesIn[] = [];
    for (const [repository, below] of await this.repositoriesOfNotes()) {
      const found = await this.changesIn(repository, below, () => false);
      if (found.notes.length > 0) changes.push(found);
    }
    return changes;
  }

  /** The changes of some files of one repository, notes or not. */
  async of(repository: Repository, uris: readonly vscode.Uri[]): Promise<ChangesIn> {
    const meant = new Set(uris.flatMap((uri) => repository.pathOf(uri) ?? []));
    const found = await this.changesIn(repository, [], (path) => meant.has(path));
    return { ...found, notes: found.notes.filter(({ entry }) => meant.has(entry.path)) };
  }

  /** What happened to them, for a message. */
  async files(repository: Repository, notes: readonly ChangedNote[]): Promise<ChangedFile[]> {
    const { parse } = await planContext(this.services);
    const isCompared = notes.length <= mostCompared;
    const wanted = notes.map(headObjectOf).filter((name) => name !== null);
    const objects = isCompared ? await objectsOf(this.git, repository.top, wanted) : new Map<string, Uint8Array>();
    const slices = new Slices(timers);
    const files: ChangedFile[] = [];
    for (const note of notes) {
      await slices.breathe();
      // The watcher may not have told of the latest yet.
      const after = note.entry.kind === 'deleted' ? null : isCompared ? parse((await textOf(note.uri)) ?? '') : this.known(note.uri);
      const head = headObjectOf(note);
      const before = head === null ? null : isCompared ? parsedObject(objects.get(head), parse) : (after ?? nothing);
      files.push({ path: note.entry.path, before, after });
    }
    return files;
  }

  private known(uri: vscode.Uri): ParsedFile {
    return this.services.catalog.file(this.services.paths.pathOf(uri) ?? '') ?? nothing;
  }

  private async changesIn(repository: Repository, below: readonly string[], isMeant: (path: string) => boolean): Promise<ChangesIn> {
    const { branch, hasCommits, entries } = await statusOf(this.git, repository.top, below);
    const gone = await this.goneNotes(repository, entries.filter(({ path, kind }) => kind === 'deleted' && isMarkdown(path)));
    const present = entries.filter(({ path, kind }) => kind !== 'deleted' && (isMeant(path) || this.isNote(repository.uriOf(path))));
    const otherGone = entries.filter(({ path, kind }) => kind === 'deleted' && isMeant(path) && !gone.has(path));
    const renames = await this.renamesAmong(repository, present, gone);
    const entryOf = new Map(entries.map((entry) => [entry.path, entry]));
    const paired = new Set(renames.values());
    const goneEntries = [...gone.keys()].filter((path) => !paired.has(path)).flatMap((path) => entryOf.get(path) ?? []);
    const notes = [...present, ...goneEntries, ...otherGone].map((entry): ChangedNote => ({
      uri: repository.uriOf(entry.path),
      entry,
      renamedFrom: entryOf.get(renames.get(entry.path) ?? '') ?? null,
    }));
    return { repository, branch, hasCommits, hasConflicts: entries.some(({ kind }) => kind === 'conflicted'), notes };
  }

  /** The last texts of notes that are no more. */
  private async goneNotes(repository: Repository, entries: readonly StatusEntry[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    if (entries.length === 0) return texts;
    const { parse } = await planContext(this.services);
    const objects = await objectsOf(this.git, repository.top, entries.flatMap(({ headObject }) => headObject ?? []));
    for (const { path, headObject } of entries) {
      const text = textOfObject(objects.get(headObject ?? ''));
      if (text !== null && vscode.workspace.getWorkspaceFolder(repository.uriOf(path)) && parse(text).kind !== 'other') texts.set(path, text);
    }
    return texts;
  }

  private async renamesAmong(repository: Repository, present: readonly StatusEntry[], gone: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const added = new Map<string, string>();
    if (gone.size === 0) return added;
    // Each is held against each: a folder of thousands that moved is told of as so many that went and came.
    const candidates = present.filter(({ kind }) => kind === 'added');
    if (candidates.length * gone.size > 250_000) return added;
    const texts = await ofEach(candidates, async ({ path }) => ({ path, text: await textOf(repository.uriOf(path)) }));
    for (const { path, text } of texts) if (text !== undefined) added.set(path, text);
    return pairedRenames(gone, added);
  }

  private isNote(uri: vscode.Uri): boolean {
    const { catalog, paths } = this.services;
    const path = paths.pathOf(uri) ?? '';
    if (catalog.interview(path)) return true;
    const kind = catalog.file(path)?.kind;
    return kind === 'profile' || kind === 'entry';
  }

  /** With the paths to look at; none: all of it. */
  private async repositoriesOfNotes(): Promise<Map<Repository, readonly string[]>> {
    const found = new Map<Repository, string[]>();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const repository = uri.scheme === 'file' ? await this.repositories.ofFolder(uri) : undefined;
      if (!repository) continue;
      found.set(repository, [...(found.get(repository) ?? []), repository.pathOf(uri) ?? '.']);
    }
    for (const { repository } of await this.repositories.groups(this.noteUris())) if (repository && !found.has(repository)) found.set(repository, []);
    return found;
  }

  private noteUris(): vscode.Uri[] {
    const { catalog, paths } = this.services;
    const files = [...catalog.interviews().map(({ path }) => path), ...catalog.people().map(({ profile }) => profile), ...catalog.themes().map(({ codebook }) => codebook)];
    return files.flatMap((path) => (path === null ? [] : (paths.uriOf(path) ?? [])));
  }
}

const nothing: ParsedFile = { kind: 'other', problems: [] };

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

function headObjectOf({ entry, renamedFrom }: ChangedNote): string | null {
  return renamedFrom?.headObject ?? entry.headObject;
}

export function textOfObject(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : decode(bytes).text;
}

export function parsedObject(bytes: Uint8Array | undefined, parse: (text: string) => ParsedFile): ParsedFile {
  const text = textOfObject(bytes);
  return text === null ? nothing : parse(text);
}
