import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';
import { noteText, rejection, TestRepository, type } from './repositories';

interface VersionData {
  readonly hash: string;
  readonly author: string;
  readonly date: string;
  readonly message: string;
  readonly changes: string[];
}

const file = 'interviews/Dana "D" Okäfor.md';

async function history(answers: object): Promise<VersionData[]> {
  return (await vscode.commands.executeCommand<VersionData[]>('fieldNotes.showHistory', answers));
}

const told = (versions: readonly VersionData[]): [string, string, string[]][] => versions.map(({ author, message, changes }) => [author, message, changes]);

/** The texts of the diff that is open. */
async function openDiff(): Promise<[string, string]> {
  return eventually(async () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('no diff is open');
    const [left, right] = await Promise.all([input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)));
    return [left?.getText() ?? '', right?.getText() ?? ''];
  });
}

describe('The history of notes', () => {
  let repository: TestRepository;
  let uri: vscode.Uri;
  const first = noteText('Danuta Okafor', '- On paper first. #trust\n\n- It takes weeks.\n\n- [ ] Send the checklist');
  const second = noteText('Danuta Okafor', '- On paper first. #trust\n\n- It takes weeks. #approval/slow\n\n- [x] Send the checklist');
  const third = noteText('Danuta Okafor', '- On paper first.\n\n- It takes weeks. #approval/slow\n\n- [x] Send the checklist');

  before(async () => {
    const api = await fieldNotes();
    repository = TestRepository.init(path.join(workspaceFolder().fsPath, 'history'));
    repository.write('interviews/Early.md', first);
    repository.write('interviews/Priya.md', noteText('Priyanka Rao', '- Nothing.'));
    repository.commitAll('Begin');
    repository.git('mv', 'interviews/Early.md', file);
    repository.commitAll('Give it its name');
    repository.asPerson('Noor Haddad');
    uri = repository.write(file, second);
    repository.write('interviews/Priya.md', noteText('Priyanka Rao', '- Nothing. #approval'));
    repository.commitAll('Code two notes\n\nAs agreed.');
    repository.asPerson('Sam Reyes');
    repository.write(file, third);
    repository.commitAll('No trust');
    await eventually(async () => {
      await api.ready();
      assert.ok(api.snapshot().notes.some(({ path: found }) => found === `notes/history/${file}`));
    });
  });

  it('tells a note’s versions in its own terms, through its renames', async () => {
    const versions = await history({ uri });
    assert.deepEqual(told(versions), [
      ['Sam Reyes', 'No trust', ['Theme removed: trust', '1 passage no longer coded']],
      ['Noor Haddad', 'Code two notes\n\nAs agreed.', ['Theme added: approval/slow', '1 passage coded', '1 follow-up done']],
      ['Sam Reyes', 'Give it its name', ['Renamed from Early']],
      ['Sam Reyes', 'Begin', ['Interviewee added: Danuta Okafor', 'Theme added: trust', '1 passage coded', '1 follow-up added']],
    ]);
    assert.match(versions[0]?.date ?? '', /^\d{4}-\d\d-\d\dT/);
  });

  it('tells an interviewee’s, of all notes that name them', async () => {
    assert.deepEqual((await history({ interviewee: 'Priyanka Rao' })).map(({ message }) => message.split('\n')[0]), ['Code two notes', 'Begin']);
    assert.deepEqual((await history({ interviewee: 'Danuta Okafor' })).map(({ message }) => message.split('\n')[0]), ['No trust', 'Code two notes', 'Give it its name', 'Begin']);
  });

  it('tells how a theme was used over time', async () => {
    assert.deepEqual(told(await history({ theme: 'approval' })).filter(([author]) => author === 'Noor Haddad'), [
      ['Noor Haddad', 'Code two notes\n\nAs agreed.', ['Dana "D" Okäfor: 1 passage coded', 'Priya: 1 passage coded']],
    ]);
  });

  it('shows what a version changed, and two versions beside each other', async () => {
    const versions = await history({ uri });
    await history({ uri, version: versions[1]?.hash });
    assert.deepEqual(await openDiff(), [first, second]);
    await history({ uri, version: versions[0]?.hash, with: versions[3]?.hash });
    assert.deepEqual(await openDiff(), [first, third]);
  });

  it('compares a note with the version before, saved or not', async () => {
    await vscode.commands.executeCommand('fieldNotes.compareWithPrevious', { uri });
    assert.deepEqual(await openDiff(), [second, third]);
    await type(uri, new vscode.Position(0, 0), '\n');
    await vscode.commands.executeCommand('fieldNotes.compareWithPrevious', { uri });
    assert.deepEqual(await openDiff(), [third, `\n${third}`]);
    const fresh = repository.write('interviews/new.md', noteText('Tom Sun'));
    assert.match(await rejection(Promise.resolve(vscode.commands.executeCommand('fieldNotes.compareWithPrevious', { uri: fresh }))), /no version of .* in git yet/);
  });

  it('brings a version back as a change that is not saved and can be undone', async () => {
    const versions = await history({ uri });
    await history({ uri, version: versions[3]?.hash, restore: true });
    const document = vscode.window.activeTextEditor?.document ?? assert.fail();
    assert.deepEqual([document.uri.fsPath, document.getText(), document.isDirty], [uri.fsPath, first, true]);
    assert.equal(repository.read(file), third);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), third);
  });

  it('tells who coded a passage when the mouse rests on it', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const hoverAt = async (text: string): Promise<string> => {
      const position = document.positionAt(document.getText().indexOf(text));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
      return hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value)).join('\n');
    };
    assert.match(await hoverAt('takes weeks'), /_approval\/slow_ coded by Noor Haddad, .* · Code two notes/);
    assert.doesNotMatch(await hoverAt('On paper'), /coded/);
    await type(uri, document.positionAt(document.getText().indexOf('\n\n- It takes')), ' #fresh');
    assert.match(await hoverAt('On paper'), /_fresh_ coded, not committed yet/);
  });

  it('is empty where there is no commit, and sees what a merge made', async () => {
    const empty = TestRepository.init(path.join(workspaceFolder().fsPath, 'empty'));
    assert.deepEqual(await history({ uri: empty.write('a.md', first) }), []);
    empty.commitAll('Base');
    empty.git('checkout', '--quiet', '-b', 'side');
    empty.write('a.md', first.replace('#trust', '#left'));
    empty.commitAll('Left');
    empty.git('checkout', '--quiet', 'main');
    empty.write('a.md', first.replace('#trust', '#right'));
    empty.commitAll('Right');
    empty.tryGit('merge', 'side');
    empty.write('a.md', first.replace('#trust', '#left #right'));
    empty.commitAll('Both');
    assert.deepEqual((await history({ uri: empty.uri('a.md') })).map(({ message }) => message).sort(), ['Base', 'Both', 'Left', 'Right']);
  });
});
