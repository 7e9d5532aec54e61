// What becomes of codebook entries when themes are moved.
import { baseNameOf } from '../catalog/paths';
import type { Catalog } from '../catalog/catalog';
import { addToList, removeFromList } from '../notes/edits/editLists';
import { themeAliases } from '../notes/edits/listFields';
import { replaceValue } from '../notes/edits/replaceValue';
import { setField } from '../notes/edits/setField';
import { themeKey } from '../notes/keys';
import type { CodebookEntry } from '../notes/model';
import { ComposedEdits } from './composedEdits';
import { contentTakenOver } from './contentTakenOver';
import type { FileChange, FileRename, RefactorPlan, Refusal, SourceFile } from './plan';
import { renamedWith } from './renamedWith';
import type { ThemeMoves } from './themeMoves';

interface EntrySource extends SourceFile {
  readonly file: CodebookEntry;
  readonly key: string;
  readonly label: string;
  /** undefined: it stays; null: its theme is taken away. */
  readonly newLabel: string | null | undefined;
}

export function planEntries(sources: readonly SourceFile[], moves: ThemeMoves, catalog: Catalog, keepAlias: boolean): RefactorPlan {
  const entries = sources.flatMap((source) => entrySource(source, moves));
  const changes: FileChange[] = [];
  const renames: FileRename[] = [];
  const deletions = entries.filter(({ newLabel }) => newLabel === null).map(({ path }) => path);
  const refusals: Refusal[] = [];
  for (const [key, [host, ...merged]] of byKeyAfter(entries, moves)) {
    if (!host) continue;
    const edits = new ComposedEdits(host.text);
    if (host.newLabel) renameIn(edits, host, host.newLabel);
    const kept = keepAlias ? moves.moves.filter(({ to }) => to !== null && themeKey(to) === key).map(({ from }) => catalog.theme(from)?.label ?? from) : [];
    const aliases = [...kept, ...merged.flatMap(({ file }) => file.aliases.map(({ label }) => label))];
    for (const alias of aliases) if (themeKey(alias) !== key) edits.step((text) => addToList(text, themeAliases, alias));
    if (host.newLabel) edits.step((text) => removeFromList(text, themeAliases, key));
    for (const entry of merged) edits.step((text) => contentTakenOver(text, entry.text, entry.label));
    deletions.push(...merged.map(({ path }) => path));
    const plan = edits.plan();
    if (plan.refusal !== null) refusals.push({ path: host.path, reason: plan.refusal });
    else if (plan.edits.length > 0) changes.push({ path: host.path, edits: plan.edits, places: host.newLabel ? 1 : 0 });
    const to = host.newLabel && renamedWith(host.path, host.label, host.newLabel);
    if (to) renames.push({ path: host.path, to });
  }
  return { changes, renames, deletions, refusals };
}

function entrySource(source: SourceFile, moves: ThemeMoves): EntrySource[] {
  const { file, path } = source;
  if (file.kind !== 'entry') return [];
  const label = file.theme?.label ?? baseNameOf(path);
  const key = themeKey(label);
  return [{ ...source, file, key, label, newLabel: moves.spellingFor({ key, label }) }];
}

/** The entries that are to be one, by the key of their theme then; the first takes in the others. */
function byKeyAfter(entries: readonly EntrySource[], moves: ThemeMoves): Map<string, EntrySource[]> {
  const found = new Map<string, EntrySource[]>();
  const stay = (entry: EntrySource): boolean => entry.newLabel === undefined;
  for (const entry of [...entries.filter(stay), ...entries.filter((one) => !stay(one))]) {
    const key = moves.keyAfter(entry.key);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

function renameIn(edits: ComposedEdits, { file }: EntrySource, label: string): void {
  const { theme } = file;
  edits.step((text) => (theme ? replaceValue(text, { value: theme.label, range: theme.range }, label) : setField(text, 'theme', label)));
}
