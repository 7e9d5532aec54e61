import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';
import { commitNotes, noteText, rejection, TestRepository } from './repositories';

const withdrawn = noteText('Dana Okafor', '- She plans on paper first. #trust', 'consent: withdrawn\n');
const mixed = noteText('Priya Raman', '- Open. #trust\n- Between us. #off-record', 'consent: verbal\n');

describe('What must not get into git', () => {
  let repository: TestRepository;
  let count = 0;

  before(fieldNotes);

  beforeEach(() => {
    repository = TestRepository.init(path.join(workspaceFolder().fsPath, `confidential ${++count}`));
    repository.write('readme.txt', 'Begin\n');
    repository.commitAll();
  });

  it('stops a commit, says where, and leaves all as it was', async () => {
    const uris = [repository.write('Dana.md', withdrawn), repository.write('Priya.md', mixed)];
    const before = [repository.head(), ...repository.workBeside()];
    const reason = await rejection(commitNotes({ uris }));
    assert.match(reason, /Dana\.md:9: This note holds words of Dana Okafor, whose consent is withdrawn/);
    assert.match(reason, /Priya\.md:10: This is off the record/);
    assert.deepEqual([repository.head(), ...repository.workBeside()], before);
  });

  it('goes on, or leaves those notes out, if told to', async () => {
    const uris = [repository.write('Dana.md', withdrawn), repository.write('Tom.md', noteText('Tom Sun'))];
    await commitNotes({ uris, confidential: 'leave out' });
    assert.deepEqual(repository.lastCommit(), ['A Tom.md']);
    assert.match(await rejection(commitNotes({ uris, confidential: 'leave out' })), /no other note has changed/);
    await commitNotes({ uris, confidential: 'go on' });
    assert.deepEqual(repository.lastCommit(), ['A Dana.md']);
  });

  it('moves it to a private file that git ignores, with one undo', async () => {
    const uri = repository.write('Priya.md', mixed);
    await commitNotes({ uris: [uri], confidential: 'move' });
    assert.equal(repository.git('show', 'HEAD:Priya.md'), mixed.replace('- Between us. #off-record\n', ''));
    assert.match(repository.read('Priya.private.md'), /“Priya\.md”\.\n\n- Between us\. #off-record\n$/);
    assert.doesNotMatch(repository.git('status', '--porcelain', '--untracked-files=all'), /private/);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('undo');
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), mixed);
  });

  it('moves nothing where a file is read-only', async () => {
    const uri = repository.write('Priya.md', mixed);
    const moved = repository.write('Priya.private.md', 'Mine.\n');
    for (const [locked, name] of [[moved, 'Priya.private.md'], [uri, 'Priya.md']] as const) {
      chmodSync(locked.fsPath, 0o444);
      assert.match(await rejection(commitNotes({ uris: [uri], confidential: 'move' })), new RegExp(`Nothing was moved: .*${name}.* is left as it is\\. It is read-only\\.`, 'u'));
      assert.deepEqual([repository.read('Priya.md'), repository.read('Priya.private.md')], [mixed, 'Mine.\n']);
    }
    assert.ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty));
  });

  it('is what the settings of the note’s own folder say, as for the command line', async () => {
    const folder = TestRepository.init(workspaceFolder(3).fsPath);
    folder.write('.vscode/settings.json', JSON.stringify({ 'fieldNotes.privacy.neverCommit': ['/secret \\w+/'], 'fieldNotes.privacy.offRecordTheme': 'between-us' }));
    await eventually(() => { assert.deepEqual(vscode.workspace.getConfiguration('fieldNotes.privacy', folder.uri('Tom.md')).get('neverCommit'), ['/secret \\w+/']); });
    const text = noteText('Tom Sun', '- The secret plan.\n- Quiet. #between-us');
    assert.match(await rejection(commitNotes({ uris: [folder.write('Tom.md', text)] })), /many\/Tom\.md:8: .* many\/Tom\.md:9: This is off the record\./);
    folder.git('add', 'Tom.md');
    assert.match(checkStaged(folder.top).stdout, /^Tom\.md:8:.*\nTom\.md:9:.* off-record /);
    await commitNotes({ uris: [repository.write('Tom.md', text)] });
    assert.deepEqual(repository.lastCommit(), ['A Tom.md']);
  });

  it('is found by the command line in what is staged, not in what lies there', () => {
    repository.write('Priya.md', mixed);
    repository.git('add', '.');
    repository.write('Priya.md', noteText('Priya Raman', '- Open. #trust', 'consent: verbal\n'));
    const { status, stdout } = checkStaged(repository.top);
    assert.deepEqual([status, stdout], [1, 'Priya.md:10:3: error off-record This is off the record.\n']);
    repository.git('add', '.');
    assert.deepEqual(checkStaged(repository.top), { status: 0, stdout: '' });
  });

  it('is stopped by the hook, whoever commits, beside a hook that was there', async () => {
    rmSync(path.join(workspaceFolder(3).fsPath, '.git'), { recursive: true, force: true });
    const hook = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.checkCommits', { folder: workspaceFolder(3) }).then(undefined, (error: unknown) => String(error));
    assert.match(String(hook), /is in no git repository yet/);
    const folder = TestRepository.init(workspaceFolder(3).fsPath);
    for (const name of readdirSync(folder.top)) if (name !== '.git') rmSync(path.join(folder.top, name), { recursive: true });
    folder.hook('pre-commit', 'touch "$(git rev-parse --git-dir)/ran"\nexit 0');
    const installed = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.checkCommits', { folder: workspaceFolder(3) });
    assert.equal(installed.fsPath, path.join(folder.top, '.git/hooks/pre-commit'));
    folder.write('Dana.md', withdrawn);
    folder.git('add', '.');
    assert.notEqual(folder.tryGit('commit', '--message', 'Words'), 0);
    assert.ok(!existsSync(path.join(folder.top, '.git/ran')));
    folder.write('Dana.md', noteText('Dana Okafor', '- Yes. #trust', 'consent: verbal\n'));
    folder.git('add', '.');
    assert.equal(folder.tryGit('commit', '--message', 'Words'), 0);
    assert.ok(existsSync(path.join(folder.top, '.git/ran')));
  });

  it('is stopped with no node on the PATH, too, and never in silence', () => {
    const folder = new TestRepository(workspaceFolder(3).fsPath);
    const bare = path.join(folder.top, '.git/bare');
    mkdirSync(bare, { recursive: true });
    for (const program of ['git', 'sh', 'dirname', 'touch', 'cat']) {
      const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
      writeFileSync(path.join(bare, program), `#!/bin/sh\nexec ${found} "$@"\n`, { mode: 0o755 });
    }
    folder.write('Dana.md', withdrawn);
    folder.git('add', '.');
    const commit = (): { status: number | null; stderr: string; stdout: string } => spawnSync('git', ['commit', '--message', 'x'], { cwd: folder.top, encoding: 'utf8', env: { ...process.env, PATH: bare } });
    const stopped = commit();
    assert.notEqual(stopped.status, 0);
    assert.match(stopped.stdout + stopped.stderr, /Dana\.md:9:1: error no-consent/);
    const script = folder.read('.git/field-notes/check');
    folder.write('.git/field-notes/check', script.replaceAll(process.execPath, '/nowhere/code'));
    const helpless = commit();
    assert.notEqual(helpless.status, 0);
    assert.match(helpless.stderr, /could not check this commit: neither node nor \/nowhere\/code/);
    rmSync(path.join(folder.top, '.git'), { recursive: true });
  });

  it('is checked where husky or core.hooksPath have the hooks', async () => {
    const folder = TestRepository.init(workspaceFolder(3).fsPath);
    folder.git('config', 'core.hooksPath', '.husky/_');
    const install = async (): Promise<string> => {
      const hook = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.checkCommits', { folder: workspaceFolder(3) });
      return hook.fsPath;
    };
    assert.equal(await install(), path.join(folder.top, '.husky/pre-commit'));
    folder.git('config', 'core.hooksPath', 'my hooks');
    folder.write('my hooks/pre-commit', '#!/usr/bin/env python3\n');
    assert.equal(await install(), path.join(folder.top, 'my hooks/pre-commit'));
    assert.equal(folder.read('my hooks/pre-commit.before-field-notes'), '#!/usr/bin/env python3\n');
    rmSync(path.join(folder.top, '.git'), { recursive: true });
  });
});

function checkStaged(folder: string): { status: number | null; stdout: string } {
  const cli = path.join(vscode.extensions.getExtension('field-notes.field-notes')?.extensionPath ?? assert.fail(), 'dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', folder, '--staged'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8' });
  assert.equal(stderr, '');
  return { status, stdout };
}
