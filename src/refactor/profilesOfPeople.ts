// What becomes of profiles when people are renamed or merged.
import { baseNameOf } from '../catalog/paths';
import { EditableFrontmatter, noEdits, refused, type EditPlan } from '../notes/edits/editableFrontmatter';
import { addToList, removeFromList } from '../notes/edits/editLists';
import { personAliases } from '../notes/edits/listFields';
import { membersOf } from '../notes/edits/members';
import { replaceValue } from '../notes/edits/replaceValue';
import { setField } from '../notes/edits/setField';
import { personKey } from '../notes/keys';
import type { Profile } from '../notes/model';
import { LineIndex } from '../util/lines';
import { ComposedEdits } from './composedEdits';
import { contentTakenOver } from './contentTakenOver';
import type { PersonMoves } from './personMoves';
import type { FileChange, FileRename, RefactorPlan, Refusal, SourceFile } from './plan';
import { renamedWith } from './renamedWith';

interface ProfileSource extends SourceFile {
  readonly file: Profile;
  readonly name: string;
}

/** @param keptAliases old names that the profile keeps */
export function planProfiles(sources: readonly SourceFile[], moves: PersonMoves, keptAliases: readonly string[]): RefactorPlan {
  const profiles = sources.flatMap((source): ProfileSource[] => (source.file.kind === 'profile' ? [{ ...source, file: source.file, name: source.file.name?.value ?? baseNameOf(source.path) }] : []));
  const changes: FileChange[] = [];
  const renames: FileRename[] = [];
  const refusals: Refusal[] = [];
  const moved = profiles.filter(({ name }) => moves.isMoved(name));
  const taking = profiles.find(({ name }) => !moves.isMoved(name) && personKey(name) === moves.keyAfter(moves.to));
  const [host, ...merged] = taking ? [taking, ...moved] : moved;
  const gone = new Set(merged.map(({ path }) => path));
  for (const profile of profiles.filter(({ path }) => !gone.has(path))) {
    const edits = new ComposedEdits(profile.text);
    if (profile === host) {
      if (host !== taking) renameIn(edits, host, moves.to);
      const aliases = [...keptAliases, ...merged.flatMap(({ file }) => file.aliases.map(({ value }) => value))];
      for (const alias of aliases) if (personKey(alias) !== personKey(moves.to)) edits.step((text) => addToList(text, personAliases, alias));
      if (host !== taking) edits.step((text) => removeFromList(text, personAliases, moves.to));
      for (const one of merged) edits.step((text) => contentTakenOver(text, one.text, one.name));
      const to = host === taking ? null : renamedWith(host.path, host.name, moves.to);
      if (to) renames.push({ path: host.path, to });
    }
    if (profile.file.introducedBy !== null && moves.isMoved(profile.file.introducedBy)) edits.step((text) => introducedBy(text, moves.to));
    const plan = edits.plan();
    if (plan.refusal !== null) refusals.push({ path: profile.path, reason: plan.refusal });
    else if (plan.edits.length > 0) changes.push({ path: profile.path, edits: plan.edits, places: 1 });
  }
  return { changes, renames, deletions: [...gone], refusals };
}

function renameIn(edits: ComposedEdits, { file: { name } }: ProfileSource, to: string): void {
  edits.step((text) => (name ? replaceValue(text, name, to) : setField(text, 'name', to)));
}

function introducedBy(text: string, name: string): EditPlan {
  const frontmatter = EditableFrontmatter.of(text);
  if (typeof frontmatter === 'string') return refused(frontmatter);
  const member = membersOf(text, frontmatter.entriesOf(['introducedBy'])).find(({ kind }) => kind === 'own');
  return member ? replaceValue(text, { value: member.text, range: new LineIndex(text).rangeOf(member.start, member.end) }, name) : noEdits;
}
