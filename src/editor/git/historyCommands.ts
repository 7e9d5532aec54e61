// Show Note History, Compare with Previous Version.
import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import type { Answers, Invocation } from '../commands/invocation';
import { Failure } from '../failure';
import type { Services } from '../services';
import type { GitAccess } from './gitAccess';
import { NoteHistory, type Version } from './noteHistory';
import { openBesideNote, openChange, openComparison, restoreVersion } from './openVersions';
import { Repositories } from './repositories';
import { nameOf } from './unsavedNotes';
import { versionText, versionUri } from './versionTexts';
import { pickVersion, type VersionActions } from './versionPick';

/** What a caller gets of each version. */
export type VersionData = Pick<Version, 'hash' | 'author' | 'date' | 'message' | 'changes'>;

/** Whose history it is. */
interface Subject {
  readonly title: string;
  readonly note: vscode.Uri | undefined;
  versions(history: NoteHistory, signal: AbortSignal): AsyncGenerator<Version[]>;
}

export function historyCommands(services: Services, access: GitAccess): Command[] {
  return [
    { id: 'fieldNotes.showHistory', execute: (invocation) => showHistory(invocation, services, access) },
    { id: 'fieldNotes.compareWithPrevious', execute: (invocation) => compareWithPrevious(invocation, services, access) },
  ];
}

/** With the answer `version` (a hash) it shows that one, compares it with `with`, or restores it, and asks nothing. */
async function showHistory(invocation: Invocation, services: Services, access: GitAccess): Promise<VersionData[] | undefined> {
  const git = await access.required();
  const { answers } = invocation;
  await services.indexing.ready();
  const subject = subjectOf(invocation, services);
  const history = new NoteHistory(git, new Repositories(git), services);
  const abort = new AbortController();
  if (!answers) {
    await pickVersion(subject.title, subject.versions(history, abort.signal), actionsFor(subject, access), abort);
    return undefined;
  }
  const versions = await allOf(subject.versions(history, abort.signal));
  if (answers.text('version') !== undefined) await actAsAnswered(answers, versions, subject, access);
  return versions.map(({ hash, author, date, message, changes }) => ({ hash, author, date, message, changes }));
}

function actionsFor({ note }: Subject, access: GitAccess): VersionActions {
  if (!note) return { change: openChange };
  const ofNote = { besideNote: (version: Version) => openBesideNote(version, note), compare: openComparison, restore: (version: Version) => restoreVersion(version, note, access) };
  return { change: openChange, ofNote };
}

async function actAsAnswered(answers: Answers, versions: readonly Version[], { note }: Subject, access: GitAccess): Promise<void> {
  const version = versionOf(answers.text('version') ?? '', versions);
  const other = answers.text('with');
  if (answers.flag('restore')) {
    if (!note) throw new Failure('Only a version of one note can be restored: give the answer “uri”.');
    await restoreVersion(version, note, access);
  } else if (other === undefined) await openChange(version);
  else if (other === 'now' && note) await openBesideNote(version, note);
  else await openComparison(version, versionOf(other, versions));
}

function versionOf(hash: string, versions: readonly Version[]): Version {
  const found = versions.find((version) => version.hash.startsWith(hash));
  if (!found) throw new Failure(`There is no version “${hash}” of this.`);
  return found;
}

/** The last version that differs from the note as it is, beside it. Returns that version's Uri. */
async function compareWithPrevious(invocation: Invocation, services: Services, access: GitAccess): Promise<vscode.Uri> {
  const git = await access.required();
  const note = noteOf(invocation, services);
  if (!note) throw new Failure('Open a note first: its previous version is shown beside it.');
  const { textNow, textOf } = await texts(note, access);
  const versions = await allOf(new NoteHistory(git, new Repositories(git), services).ofNote(note, new AbortController().signal));
  for (const version of versions) if ((await textOf(version)) !== textNow) return openBesideNote(version, note);
  throw new Failure(versions.length === 0 ? `There is no version of ${nameOf({ uri: note })} in git yet. Commit it first.` : `There is no other version of ${nameOf({ uri: note })} in git.`);
}

async function texts(note: vscode.Uri, access: GitAccess): Promise<{ textNow: string; textOf: (version: Version) => Promise<string> }> {
  const plain = (text: string): string => text.replace(/\r\n|\r/gu, '\n');
  return {
    textNow: plain((await vscode.workspace.openTextDocument(note)).getText()),
    textOf: async ({ repository, files: [file] }) => plain(await versionText(versionUri(repository.top, file?.path ?? '', file?.newObject ?? null, ''), access)),
  };
}

function subjectOf(invocation: Invocation, services: Services): Subject {
  const { catalog, paths } = services;
  const { answers, subject } = invocation;
  const person = subject.person ?? answers?.text('interviewee');
  const theme = subject.theme ?? answers?.text('theme');
  if (person !== undefined && subject.path === undefined) {
    const known = catalog.people().find(({ key }) => key === person) ?? catalog.person(person);
    if (!known) throw new Failure(`No note names “${person}”.`);
    const uris = catalog.pathsNaming(known.key).flatMap((path) => paths.uriOf(path) ?? []);
    return { title: `History of ${known.name}`, note: undefined, versions: (history, signal) => history.ofFiles(uris, signal) };
  }
  if (theme !== undefined && subject.path === undefined) {
    const known = catalog.theme(theme);
    if (!known) throw new Failure(`No note and no codebook entry names the theme “${theme}”.`);
    return { title: `How “${known.label}” was used`, note: undefined, versions: (history, signal) => history.ofTheme(known, signal) };
  }
  const note = noteOf(invocation, services);
  if (!note) throw new Failure('Open a note first: its versions are shown.');
  return { title: `History of ${nameOf({ uri: note })}`, note, versions: (history, signal) => history.ofNote(note, signal) };
}

function noteOf({ answers, target, subject }: Invocation, { paths }: Services): vscode.Uri | undefined {
  return target ?? answers?.uri('uri') ?? (subject.path === undefined ? undefined : paths.uriOf(subject.path)) ?? vscode.window.activeTextEditor?.document.uri;
}

async function allOf(versions: AsyncIterable<readonly Version[]>): Promise<Version[]> {
  const all: Version[] = [];
  for await (const some of versions) all.push(...some);
  return all;
}
