// Where a theme or a person stands, in every file that the index knows to name it. Found in the texts as they are now.
import * as vscode from 'vscode';
import { isWithin, personKey } from '../../notes/keys';
import { nameAt, namesIn, type NamedAt } from '../../notes/nameAt';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';

/** A theme or a person, by its canonical key. */
export interface NamedThing {
  readonly kind: 'theme' | 'person';
  readonly key: string;
  /** As shown. */
  readonly name: string;
  /** The codebook entry or profile. */
  readonly file: string | null;
}

export interface NameInDocument {
  readonly thing: NamedThing;
  readonly named: NamedAt;
  readonly range: vscode.Range;
}

/** What the position names, or undefined. */
export async function nameInDocument(document: vscode.TextDocument, position: vscode.Position, services: Services): Promise<NameInDocument | undefined> {
  const file = await services.documents.parse(document);
  const named = file && nameAt(file, position);
  if (!named) return undefined;
  const path = services.paths.pathOf(document.uri);
  const thing = thingOf(named, path, services);
  return thing && { thing, named, range: vscodeRange(named.range) };
}

/** A first name or initials mean somebody of the note: the catalog knows whom. */
export function thingOf(named: NamedAt, path: string | undefined, { catalog }: Services): NamedThing | undefined {
  if (named.kind === 'theme') {
    const theme = catalog.theme(named.label);
    return { kind: 'theme', key: theme?.key ?? named.key, name: theme?.label ?? named.label, file: theme?.codebook ?? null };
  }
  const name = named.where === 'speaker' && path !== undefined ? catalog.speakerOf(path, named.name)?.name : named.name;
  if (name === undefined) return undefined;
  const person = catalog.person(name);
  if (!person && named.where === 'mention') return undefined;
  return { kind: 'person', key: person?.key ?? personKey(name), name: person?.name ?? name, file: person?.profile ?? null };
}

/** Whether a name in a file means the thing; for a theme also those below it where `within`. */
export function means(named: NamedAt, path: string, thing: NamedThing, services: Services, within = false): boolean {
  if (named.kind !== thing.kind) return false;
  const other = thingOf(named, path, services);
  return other !== undefined && (other.key === thing.key || (within && thing.kind === 'theme' && isWithin(other.key, thing.key)));
}

/** Paths of the files that name it, in path order. */
export function pathsNaming(thing: NamedThing, { catalog }: Services): readonly string[] {
  const interviews = thing.kind === 'theme' ? (catalog.theme(thing.key)?.interviews ?? []) : catalog.pathsNaming(thing.key);
  return thing.file === null || interviews.includes(thing.file) ? interviews : [thing.file, ...interviews];
}

/** Every place, file by file. Reads the open text where there is one; stops when cancelled. */
export async function* placesOf(thing: NamedThing, services: Services, token: vscode.CancellationToken): AsyncGenerator<{ location: vscode.Location; named: NamedAt }> {
  for (const path of pathsNaming(thing, services)) {
    if (token.isCancellationRequested) return;
    const uri = services.paths.uriOf(path);
    const file = uri && (await currentFile(path, uri, services));
    if (!file) continue;
    for (const named of namesIn(file)) {
      if (means(named, path, thing, services)) yield { location: new vscode.Location(uri, vscodeRange(named.range)), named };
    }
  }
}

/** An open document is parsed as it is; of a closed file the index is the truth. */
async function currentFile(path: string, uri: vscode.Uri, { catalog, documents }: Services): ReturnType<Services['documents']['parse']> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? documents.parse(open) : catalog.file(path);
}
