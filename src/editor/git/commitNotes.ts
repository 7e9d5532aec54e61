// Commit Notes: one commit of the notes meant and of nothing else.
import * as vscode from 'vscode';
import { proposeCommitMessage } from '../../history/commitMessage';
import { commitOnly } from '../../history/git/commitOnly';
import type { Git } from '../../history/git/git';
import { unfinishedWork } from '../../history/git/repository';
import type { Command } from '../commands/command';
import type { Answers, Invocation } from '../commands/invocation';
import { Failure, type Remedy } from '../failure';
import type { Services } from '../services';
import { ChangedNotes, isMarkdown, type ChangedNote, type ChangesIn } from './changedNotes';
import { failureOfCommit } from './commitFailure';
import { confidentialPlaces, decide, describePlaces, type ConfidentialPlace, type Decision } from './confidentialNotes';
import type { GitAccess } from './gitAccess';
import { makeRepository, offerRepository } from './newRepository';
import { pickNotes } from './pickNotes';
import { Repositories, type Repository } from './repositories';
import { nameOf, saveFirst, unsavedAmong } from './unsavedNotes';

export class CommitNotes implements Command {
  readonly id = 'fieldNotes.commitNotes';

  constructor(
    private readonly services: Services,
    private readonly access: GitAccess,
  ) {}

  async execute(invocation: Invocation): Promise<string | undefined> {
    const git = await this.access.required();
    const { answers } = invocation;
    return answers ? this.commitAsAnswered(answers, git) : this.commitAsAsked(invocation, git);
  }

  /** Returns the commit's hash. @throws Failure */
  private async commitAsAnswered(answers: Answers, git: Git): Promise<string> {
    const given = answers.uris('uris');
    if (given?.length === 0) throw new Failure('The answer “uris” names no note. Leave it out to commit all that changed.');
    const made = answers.flag('makeRepository') ? await this.ensureRepository(given ?? [], git) : [];
    const uris = [...(given ?? (await this.allChanged(git)).map(({ uri }) => uri)), ...made];
    const unsaved = unsavedAmong(uris);
    const [first] = unsaved;
    if (first && !answers.flag('save')) throw new Failure(`Nothing was committed: ${nameOf(first)} is not saved. Save it first, or pass the answer “save”.`);
    await saveFirst(unsaved, false);
    const changed = new ChangedNotes(git, new Repositories(git), this.services);
    const changes = await this.cleared(await this.changesOf(uris, git), git, (places) => decisionOf(answers, places));
    if (!changes) throw new Failure('Nothing was committed.');
    return this.commit(changes, answers.text('message') ?? (await this.proposal(changed, changes)), git);
  }

  /** Returns the files that it wrote, which begin the repository. */
  private async ensureRepository(uris: readonly vscode.Uri[], git: Git): Promise<readonly vscode.Uri[]> {
    const folder = await this.withoutRepository(uris, new Repositories(git));
    return folder ? makeRepository(folder.uri, git) : [];
  }

  private async commitAsAsked(invocation: Invocation, git: Git): Promise<string | undefined> {
    const uris = await this.chosen(invocation, git);
    if (!uris) return undefined;
    if (!(await saveFirst(unsavedAmong(uris), true))) return undefined;
    const all = await this.changesOf(uris, git);
    await refuseUnfinished(all, git);
    const changes = await this.cleared(all, git, decide);
    if (!changes) return undefined;
    const proposed = await this.proposal(new ChangedNotes(git, new Repositories(git), this.services), changes);
    const message = await vscode.window.showInputBox({
      title: 'Commit Notes',
      value: proposed,
      prompt: promptOf(changes),
      ignoreFocusOut: true,
      validateInput: (typed) => (typed.trim() === '' ? 'A commit needs a message: what happened?' : null),
    });
    if (message === undefined) return undefined;
    const hash = await this.commit(changes, message.trim(), git);
    vscode.window.setStatusBarMessage(`$(git-commit) Committed ${counted(changes.notes.length)} as ${hash.slice(0, 7)}`, 8000);
    return hash;
  }

  /** The notes that were pointed at, or those that are picked of all that changed. */
  private async chosen(invocation: Invocation, git: Git): Promise<readonly vscode.Uri[] | undefined> {
    const pointedAt = this.pointedAt(invocation);
    const repositories = new Repositories(git);
    const homeless = await this.withoutRepository(pointedAt, repositories);
    const made = homeless && (await offerRepository(homeless, git));
    if (homeless && !made) return undefined;
    const [only, ...others] = pointedAt ?? [];
    if (only && others.length === 0 && !made) return [only];
    const changed = await this.changedIn(new Repositories(git), git, pointedAt, made ?? []);
    if (changed.length === 0) {
      void vscode.window.showInformationMessage('All notes are committed as they are.');
      return undefined;
    }
    const active = pointedAt ? undefined : vscode.window.activeTextEditor?.document.uri.toString();
    const isActiveAmong = changed.some(({ uri }) => uri.toString() === active);
    return (await pickNotes(changed, ({ uri }) => !isActiveAmong || uri.toString() === active))?.map(({ uri }) => uri);
  }

  /** The note of an editor or a row; the notes of a person or a theme. undefined: all there are. */
  private pointedAt({ target, subject }: Invocation): vscode.Uri[] | undefined {
    const { catalog, paths } = this.services;
    if (target) return [target];
    const uris = (found: readonly (string | null | undefined)[]): vscode.Uri[] => found.flatMap((path) => (path ? (paths.uriOf(path) ?? []) : []));
    if (subject.path !== undefined) return uris([subject.path]);
    if (subject.person !== undefined) return uris(catalog.pathsNaming(subject.person));
    if (subject.theme === undefined) return undefined;
    const theme = catalog.theme(subject.theme);
    return uris([...(theme?.interviews ?? []), theme?.codebook]);
  }

  /** The workspace folder that is in no repository, if that is where the notes lie. */
  private async withoutRepository(pointedAt: readonly vscode.Uri[] | undefined, repositories: Repositories): Promise<vscode.WorkspaceFolder | undefined> {
    const [first] = pointedAt ?? [];
    if (first) return (await repositories.of(first)) ? undefined : vscode.workspace.getWorkspaceFolder(first);
    const folders = vscode.workspace.workspaceFolders ?? [];
    for (const { uri } of folders) if (await repositories.ofFolder(uri)) return undefined;
    const nested = await repositories.groups(this.services.catalog.interviews().flatMap(({ path }) => this.services.paths.uriOf(path) ?? []));
    return nested.some(({ repository }) => repository !== undefined) ? undefined : folders[0];
  }

  private async changedIn(repositories: Repositories, git: Git, pointedAt: readonly vscode.Uri[] | undefined, made: readonly vscode.Uri[]): Promise<readonly ChangedNote[]> {
    const changed = new ChangedNotes(git, repositories, this.services);
    const all = pointedAt ? await this.changedOf(pointedAt, repositories, changed) : await changed.everywhere();
    const [madeFirst] = made;
    const own = madeFirst && (await repositories.of(madeFirst));
    if (own) all.push(await changed.of(own, made));
    const several = all.filter(({ notes }) => notes.length > 0);
    const chosen = several.length > 1 && !own ? await pickRepository(several) : undefined;
    const notes = chosen ? chosen.notes : several.length > 1 && !own ? [] : several.flatMap((one) => one.notes);
    return [...new Map(notes.map((note) => [note.uri.toString(), note])).values()];
  }

  private async changedOf(uris: readonly vscode.Uri[], repositories: Repositories, changed: ChangedNotes): Promise<ChangesIn[]> {
    const groups = await repositories.groups(uris);
    return Promise.all(groups.flatMap(({ repository, files }) => (repository ? [changed.of(repository, files)] : [])));
  }

  private async allChanged(git: Git): Promise<readonly ChangedNote[]> {
    return (await new ChangedNotes(git, new Repositories(git), this.services).everywhere()).flatMap(({ notes }) => notes);
  }

  /** What changed in these files, as it is on disk now. @throws Failure when that can be no commit. */
  private async changesOf(uris: readonly vscode.Uri[], git: Git): Promise<ChangesIn> {
    const repositories = new Repositories(git);
    const [group, ...others] = await repositories.groups(uris);
    if (!group) throw new Failure('Nothing was committed: no note has changed.');
    const [uri] = group.files;
    if (!group.repository) throw new Failure(`Nothing was committed: ${uri ? nameOf({ uri }) : 'the note'} is in no git repository.`);
    if (others.length > 0) throw new Failure('Nothing was committed: these notes are in several repositories. Commit those of each by themselves.');
    const changes = await new ChangedNotes(git, repositories, this.services).of(group.repository, group.files);
    const conflicted = changes.notes.find(({ entry }) => entry.kind === 'conflicted');
    if (conflicted) throw new Failure(`Nothing was committed: ${nameOf(conflicted)} holds a merge conflict. Resolve it first.`, [resolveRemedy(conflicted.uri)]);
    if (changes.hasConflicts) throw new Failure('Nothing was committed: files of this repository hold merge conflicts. Resolve them in Source Control first.', [openSourceControl]);
    if (changes.notes.length === 0) throw new Failure(uris.length === 1 && uri ? `${nameOf({ uri })} is committed as it is.` : 'Nothing was committed: no note has changed.');
    return changes;
  }

  /** What is left once nothing confidential is in it that the person does not want there; undefined when they gave up. */
  private async cleared(changes: ChangesIn, git: Git, decideOn: (places: readonly ConfidentialPlace[]) => Promise<Decision | undefined>): Promise<ChangesIn | undefined> {
    const held = changes.notes.filter(({ entry }) => entry.kind !== 'deleted').map(({ uri }) => uri);
    // Of thousands that takes some seconds.
    const looking = { location: vscode.ProgressLocation.Window, title: `Looking through ${counted(held.length)} before the commit` };
    const places = await vscode.window.withProgress(looking, () => confidentialPlaces(held, this.services));
    const decision = places.length === 0 ? 'go on' : await decideOn(places);
    if (decision === 'move') {
      const { moveToPrivate } = await import('./moveToPrivate');
      await moveToPrivate(places, changes.repository, git, this.services.disk);
      const left = await confidentialPlaces(held, this.services);
      if (left.length > 0) throw new Failure(`Nothing was committed: some of it is in the notes still. ${describePlaces(left)}`);
      return this.changesOf(changes.notes.map(({ uri }) => uri), git);
    }
    if (decision !== 'leave out') return decision && changes;
    const confidential = new Set(places.map(({ uri }) => uri.toString()));
    const notes = changes.notes.filter(({ uri }) => !confidential.has(uri.toString()));
    if (notes.length === 0) throw new Failure('Nothing was committed: no other note has changed.');
    return { ...changes, notes };
  }

  private async proposal(changed: ChangedNotes, { repository, notes }: ChangesIn): Promise<string> {
    return proposeCommitMessage((await changed.files(repository, notes)).filter(({ path }) => notes.length === 1 || !path.startsWith('.git')));
  }

  private async commit({ repository, notes }: ChangesIn, message: string, git: Git): Promise<string> {
    const entries = notes.flatMap(({ entry, renamedFrom }) => (renamedFrom ? [entry, renamedFrom] : [entry]));
    const request = { paths: entries.map(({ path }) => path), untracked: entries.filter(({ untracked }) => untracked).map(({ path }) => path), message };
    const task = (): Promise<string> => commitOnly(git, repository.top, request);
    try {
      return await vscode.window.withProgress({ location: vscode.ProgressLocation.SourceControl, title: 'Committing notes…' }, task);
    } catch (error) {
      this.services.log.error(error instanceof Error ? error : String(error));
      throw failureOfCommit(error, repository.top, this.services.log);
    }
  }
}

const openSourceControl: Remedy = { title: 'Open Source Control', run: () => vscode.commands.executeCommand('workbench.view.scm') };

async function decisionOf(answers: Answers, places: readonly ConfidentialPlace[]): Promise<Decision> {
  const decision = answers.text('confidential');
  if (decision === 'go on' || decision === 'leave out' || decision === 'move') return decision;
  await Promise.resolve();
  throw new Failure(`Nothing was committed: what these notes hold should not get into git. ${describePlaces(places)} Pass the answer “confidential”: “move”, “leave out” or “go on”.`);
}

/** VS Code's three-way merge editor. */
function resolveRemedy(uri: vscode.Uri): Remedy {
  return { title: 'Resolve in Merge Editor', run: () => vscode.commands.executeCommand('git.openMergeEditor', uri) };
}

async function refuseUnfinished({ repository }: ChangesIn, git: Git): Promise<void> {
  const what = await unfinishedWork(git, repository.top);
  if (what === null) return;
  throw new Failure(`Nothing was committed: a ${what} is under way, during which git commits all or nothing. Finish it in Source Control, then try again.`, [openSourceControl]);
}

async function pickRepository(changes: readonly ChangesIn[]): Promise<ChangesIn | undefined> {
  const rows = changes.map((found) => ({ label: nameOfRepository(found.repository), description: `${found.branch ?? 'detached HEAD'} · ${counted(found.notes.length)}`, detail: found.repository.top, found }));
  return (await vscode.window.showQuickPick(rows, { title: 'Commit Notes', placeHolder: 'Notes have changed in several repositories. In which one is the commit made?' }))?.found;
}

function nameOfRepository({ top }: Repository): string {
  return top.slice(Math.max(top.lastIndexOf('/'), top.lastIndexOf('\\')) + 1);
}

function promptOf({ notes, branch, hasCommits }: ChangesIn): string {
  const partly = notes.filter(({ entry }) => entry.partlyStaged);
  const [first] = partly;
  const sentences = [
    `One commit with ${contentOf(notes)}${branch === null ? '' : ` on “${branch}”`}; whatever else is staged or changed stays as it is.`,
    first && `${partly.length === 1 ? `${nameOf(first)} is staged in part, and goes` : `${partly.length} notes are staged in part, and go`} whole.`,
    branch === null && hasCommits && 'HEAD is detached: the commit will be on no branch.',
  ];
  return sentences.filter(Boolean).join(' ');
}

function contentOf(notes: readonly ChangedNote[]): string {
  const others = notes.filter(({ entry }) => !isMarkdown(entry.path)).length;
  return `${counted(notes.length - others)}${others === 0 ? '' : ` and ${others} other file${others === 1 ? '' : 's'}`}`;
}

function counted(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}
