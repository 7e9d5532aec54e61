// The versions of notes, in the notes' own terms.
import * as vscode from 'vscode';
import type { Theme } from '../../catalog/catalog';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import { describeChanges } from '../../history/describeChanges';
import type { Git } from '../../history/git/git';
import { logOfFile, logOfNotes, revisionsOfFiles, type FileVersion, type Revision } from '../../history/git/log';
import { objectsOf } from '../../history/git/repository';
import { changesBetween } from '../../history/noteChanges';
import { describeThemeChanges, patternOfThemes, themeChangesBetween } from '../../history/themeChanges';
import { isWithin } from '../../notes/keys';
import type { ParsedFile } from '../../notes/model';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import { parsedObject } from './changedNotes';
import type { Repositories, Repository } from './repositories';

/** One commit, as far as it concerns what was asked for. */
export interface Version {
  readonly hash: string;
  readonly author: string;
  /** ISO 8601 */
  readonly date: string;
  readonly message: string;
  readonly repository: Repository;
  /** How many of its repository's versions are later: dates need not be in order. */
  readonly age: number;
  readonly files: readonly FileVersion[];
  /** What happened, in phrases; empty when nothing of the kind did. */
  readonly changes: readonly string[];
}

type Describe = (before: ParsedFile | null, after: ParsedFile | null) => string[];

/** How many commits' texts are fetched at once. */
const atOnce = 50;

export class NoteHistory {
  constructor(
    private readonly git: Git,
    private readonly repositories: Repositories,
    private readonly services: Services,
  ) {}

  /** Of one file, renames followed; the latest first, in pieces as they are read. */
  async *ofNote(uri: vscode.Uri, signal: AbortSignal): AsyncGenerator<Version[]> {
    const repository = await this.repositories.of(uri);
    const path = repository?.pathOf(uri);
    if (!repository || path === undefined) return;
    yield* this.described(repository, await logOfFile(this.git, repository.top, path, signal), (before, after) => describeChanges(changesBetween(before, after)), signal);
  }

  /** Of all notes that name a person. */
  async *ofFiles(uris: readonly vscode.Uri[], signal: AbortSignal): AsyncGenerator<Version[]> {
    for (const { repository, files } of await this.repositories.groups(uris)) {
      if (!repository) continue;
      const paths = files.flatMap((file) => repository.pathOf(file) ?? []);
      const revisions = revisionsOfFiles(await logOfNotes(this.git, repository.top, null, signal), paths);
      yield* this.described(repository, revisions, (before, after) => describeChanges(changesBetween(before, after)), signal);
    }
  }

  /** How a theme was used over time: the commits in which it came to passages and notes, or left them. */
  async *ofTheme({ key, label, aliases }: Theme, signal: AbortSignal): AsyncGenerator<Version[]> {
    const { catalog, paths } = this.services;
    const isOf = (other: string): boolean => isWithin(catalog.theme(other)?.key ?? other, key);
    const describe: Describe = (before, after) => describeThemeChanges(themeChangesBetween(before, after, isOf));
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, 'x.md'));
    const notes = (catalog.theme(key)?.interviews ?? []).flatMap((path) => paths.uriOf(path) ?? []);
    for (const { repository } of await this.repositories.groups([...roots, ...notes])) {
      if (!repository) continue;
      const revisions = await logOfNotes(this.git, repository.top, patternOfThemes([label, ...aliases]), signal);
      for await (const versions of this.described(repository, revisions, describe, signal)) yield versions.filter(({ changes }) => changes.length > 0);
    }
  }

  private async *described(repository: Repository, revisions: readonly Revision[], describe: Describe, signal: AbortSignal): AsyncGenerator<Version[]> {
    const { parse } = await planContext(this.services);
    const slices = new Slices(timers);
    for (let from = 0; from < revisions.length; from += atOnce) {
      const some = revisions.slice(from, from + atOnce);
      const names = some.flatMap(({ files }) => files.flatMap(({ oldObject, newObject }) => [oldObject, newObject])).filter((name) => name !== null);
      const objects = await objectsOf(this.git, repository.top, names, signal);
      const parsed = new Map<string, ParsedFile>();
      for (const [name, bytes] of objects) {
        await slices.breathe();
        if (signal.aborted) return;
        parsed.set(name, parsedObject(bytes, parse));
      }
      const versionOf = (name: string | null): ParsedFile | null => (name === null ? null : (parsed.get(name) ?? null));
      yield some.map((revision, index) => ({ ...revision, repository, age: from + index, changes: phrasesOf(revision.files, ({ oldObject, newObject }) => describe(versionOf(oldObject), versionOf(newObject))) }));
    }
  }
}

/** Of several notes, each with its name. */
function phrasesOf(files: readonly FileVersion[], describe: (file: FileVersion) => string[]): string[] {
  const [only] = files;
  if (only && files.length === 1) return [...(only.path === only.before ? [] : [`Renamed from ${nameOfPath(only.before)}`]), ...describe(only)];
  return files.flatMap((file) => {
    const phrases = describe(file);
    return phrases.length > 0 ? [`${nameOfPath(file.path)}: ${phrases.join(', ')}`] : [];
  });
}

export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, '');
}
