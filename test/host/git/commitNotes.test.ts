import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { fieldNotes, workspaceFolder } from '../support';
import { commitNotes, noteText, rejection, TestRepository, type } from './repositories';

const dana = 'interviews/2026-11-02 Dana Okafor.md';

describe('Commit Notes', () => {
  let repository: TestRepository;
  let count = 0;

  before(fieldNotes);

  beforeEach(() => {
    repository = TestRepository.init(path.join(workspaceFolder().fsPath, `repository ${++count}`));
    repository.write(dana, noteText('Dana Okafor', '- She plans on paper first. #trust\n\n- [ ] Send the checklist'));
    for (const name of ['staged', 'half', 'unstaged', 'gone', 'moved']) repository.write(`code/${name}.txt`, `${name}\n`);
    repository.commitAll();
  });

  /** What somebody does beside the notes. */
  function workOfOthers(): void {
    repository.write('code/staged.txt', 'staged anew\n');
    repository.write('code/new.txt', 'new\n');
    repository.write('code/half.txt', 'half staged\n');
    repository.git('add', 'code');
    repository.write('code/half.txt', 'half staged, half not\n');
    repository.write('code/unstaged.txt', 'not staged\n');
    repository.git('rm', '--quiet', 'code/gone.txt');
    repository.git('mv', 'code/moved.txt', 'code/moved here.txt');
    repository.write('code/unknown.txt', 'unknown to git\n');
    repository.write('code/intended.txt', 'intended\n');
    repository.git('add', '--intent-to-add', 'code/intended.txt');
  }

  it('commits the notes meant and leaves all else as it was, staged or not, hash for hash', async () => {
    workOfOthers();
    const added = repository.write('interviews/Priya.md', noteText('Priya Raman'));
    const changed = repository.write(dana, repository.read(dana).replace('[ ]', '[x]'));
    const before = repository.workBeside(dana, 'interviews/Priya.md');
    assert.ok(before.length > 15, before.join('\n'));
    const hash = await commitNotes({ uris: [added, changed], message: 'Two notes: "quoted", Ümläut' });
    assert.equal(hash, repository.head());
    assert.equal(repository.git('log', '-1', '--format=%B').trim(), 'Two notes: "quoted", Ümläut');
    assert.deepEqual(repository.lastCommit(), [`M ${dana}`, 'A interviews/Priya.md']);
    assert.deepEqual(repository.workBeside(dana, 'interviews/Priya.md'), before);
  });

  it('proposes what happened, in the notes’ own terms', async () => {
    const last = (): string => repository.git('log', '-1', '--format=%s').trim();
    await commitNotes({ uris: [repository.write('interviews/Priya.md', noteText('Priya Raman'))] });
    assert.equal(last(), 'Interview with Priya Raman, 22 Nov 2026');
    await commitNotes({ uris: [repository.write(dana, repository.read(dana).replace('[ ]', '[x]'))] });
    assert.equal(last(), 'Finish a follow-up in the interview with Dana Okafor, 22 Nov 2026');
    const renamed = [dana, 'interviews/Priya.md'].map((file) => repository.write(file, repository.read(file).replace('#trust', '#belief')));
    await commitNotes({ uris: renamed });
    assert.equal(last(), 'Rename theme trust to belief in 2 notes');
  });

  it('takes a note whole that was staged in part', async () => {
    repository.write(dana, noteText('Dana Okafor', '- one'));
    repository.git('add', dana);
    const uri = repository.write(dana, noteText('Dana Okafor', '- one\n- two'));
    await commitNotes({ uris: [uri] });
    assert.match(repository.git('show', `HEAD:${dana}`), /- one\n- two/);
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('takes the old name of a renamed note along, and notes that are deleted', async () => {
    renameSync(path.join(repository.top, dana), path.join(repository.top, 'interviews/Dana.md'));
    await commitNotes({ uris: [repository.uri('interviews/Dana.md')] });
    assert.deepEqual(repository.lastCommit(), [`D ${dana}`, 'A interviews/Dana.md']);
    rmSync(path.join(repository.top, 'interviews/Dana.md'));
    await commitNotes({ uris: [repository.uri('interviews/Dana.md')] });
    assert.deepEqual(repository.lastCommit(), ['D interviews/Dana.md']);
    assert.equal(repository.git('log', '-1', '--format=%s').trim(), 'Remove the interview with Dana Okafor, 22 Nov 2026');
  });

  it('saves first what is not saved, if it may', async () => {
    await type(repository.uri(dana), new vscode.Position(7, 0), 'Typed. ');
    const head = repository.head();
    assert.match(await rejection(commitNotes({ uris: [repository.uri(dana)] })), /Dana Okafor\.md” is not saved/);
    assert.equal(repository.head(), head);
    await commitNotes({ uris: [repository.uri(dana)], save: true });
    assert.match(repository.git('show', `HEAD:${dana}`), /Typed\. /);
  });

  it('takes names of every kind for names', async () => {
    const names = ['a "quoted" one.md', "it's.md", 'Jürgen Weiß.md', '田中 花子.md', 'two\nlines.md', '[ab]*.md', ':(glob)x.md', '-m.md', 'tab\there.md', 'ends in blank .md'];
    repository.write('a.md', noteText('Not Meant'));
    const uris = names.map((name) => repository.write(`notes/${name}`, noteText('Ada')));
    await commitNotes({ uris });
    const committed = repository.git('show', '--format=', '--name-only', '-z', 'HEAD').split('\0').filter(Boolean);
    assert.deepEqual(committed.sort(), names.map((name) => `notes/${name}`).sort());
    assert.equal(repository.git('status', '--porcelain').trim(), '?? a.md');
  });

  it('commits Windows’ line ends as the repository wants them', async () => {
    repository.write('.gitattributes', '*.md text=auto\n');
    const uri = repository.write('notes/windows.md', noteText('Ada').replaceAll('\n', '\r\n'));
    await commitNotes({ uris: [uri] });
    assert.doesNotMatch(repository.git('show', 'HEAD:notes/windows.md'), /\r/);
    assert.match(repository.read('notes/windows.md'), /\r\n/);
  });

  it('runs the person’s hooks, which see the notes alone; one that refuses leaves no trace', async () => {
    workOfOthers();
    repository.hook('pre-commit', 'git diff --cached --name-only > "$(git rev-parse --git-dir)/seen"');
    const uri = repository.write('interviews/Priya.md', noteText('Priya Raman'));
    await commitNotes({ uris: [uri] });
    assert.equal(readFileSync(path.join(repository.top, '.git/seen'), 'utf8').trim(), 'interviews/Priya.md');

    repository.hook('pre-commit', 'echo "not on a Friday" >&2; exit 1');
    const other = repository.write('interviews/Tom.md', noteText('Tom Sun'));
    const before = [repository.head(), ...repository.workBeside()];
    assert.match(await rejection(commitNotes({ uris: [other] })), /^Nothing was committed: .*not on a Friday/);
    assert.deepEqual([repository.head(), ...repository.workBeside()], before);
  });

  it('signs as the person has it, and says what to do when that fails', async () => {
    const program = path.join(repository.top, '.git/sign.sh');
    writeFileSync(program, '#!/bin/sh\ncat > /dev/null\necho "[GNUPG:] SIG_CREATED D 1 8 00 0 0" >&2\necho "-----BEGIN PGP SIGNATURE-----"\necho\necho "aGVsbG8="\necho "-----END PGP SIGNATURE-----"\n', { mode: 0o755 });
    repository.git('config', 'gpg.program', program);
    repository.git('config', 'commit.gpgsign', 'true');
    await commitNotes({ uris: [repository.write('interviews/Priya.md', noteText('Priya Raman'))] });
    assert.match(repository.git('cat-file', 'commit', 'HEAD'), /^gpgsig -----BEGIN/m);
    writeFileSync(program, '#!/bin/sh\nexit 2\n');
    const uri = repository.write('interviews/Tom.md', noteText('Tom Sun'));
    const before = repository.workBeside();
    assert.match(await rejection(commitNotes({ uris: [uri] })), /could not be signed\. Unlock your key/);
    assert.deepEqual(repository.workBeside(), before);
  });

  it('says what to do when git does not know who commits', async () => {
    for (const key of ['user.name', 'user.email']) repository.git('config', '--unset', key);
    repository.git('config', 'user.useConfigOnly', 'true');
    const uri = repository.write('interviews/Priya.md', noteText('Priya Raman'));
    assert.match(await rejection(commitNotes({ uris: [uri] })), /git does not know who you are/);
    assert.equal(repository.git('status', '--porcelain', '--untracked-files=all').trim(), '?? interviews/Priya.md');
  });

  it('makes the first commit of a fresh repository, and takes an intention back there, too', async () => {
    const fresh = TestRepository.init(path.join(workspaceFolder().fsPath, 'fresh'));
    const uri = fresh.write('Ada.md', noteText('Ada'));
    fresh.write('other.txt', 'other\n');
    fresh.git('add', 'other.txt');
    fresh.hook('pre-commit', 'exit 1');
    const before = fresh.workBeside();
    await rejection(commitNotes({ uris: [uri] }));
    assert.deepEqual(fresh.workBeside(), before);
    fresh.hook('pre-commit', 'exit 0');
    await commitNotes({ uris: [uri] });
    assert.deepEqual(fresh.lastCommit(), ['A Ada.md']);
    assert.deepEqual(fresh.workBeside('Ada.md'), before.filter((line) => !line.includes('Ada.md')));
  });

  it('works on a detached head', async () => {
    repository.git('checkout', '--quiet', '--detach');
    const hash = await commitNotes({ uris: [repository.write('interviews/Priya.md', noteText('Priya Raman'))] });
    assert.equal(repository.head(), hash);
    assert.notEqual(repository.git('rev-parse', 'main').trim(), hash);
  });

  it('says no during a merge and a conflicting rebase, and leaves them as they are', async () => {
    repository.diverge('theirs', dana, { there: noteText('Dana Okafor', '- theirs'), here: noteText('Dana Okafor', '- ours') });
    for (const start of [['merge', 'theirs'], ['rebase', 'theirs']]) {
      assert.notEqual(repository.tryGit(...start), 0);
      const uri = repository.write('interviews/Priya.md', noteText('Priya Raman'));
      const before = [repository.head(), repository.git('status', '--porcelain=v2')];
      assert.match(await rejection(commitNotes({ uris: [repository.uri(dana)] })), /holds a merge conflict/);
      assert.match(await rejection(commitNotes({ uris: [uri] })), /hold merge conflicts/);
      assert.deepEqual([repository.head(), repository.git('status', '--porcelain=v2')], before);
      repository.git(start[0] ?? '', '--abort');
    }
  });

  it('works while a rebase waits for its person', async () => {
    repository.write('code/more.txt', 'more\n');
    repository.commitAll('More');
    repository.git('-c', 'sequence.editor=sed -i s/^pick/edit/', 'rebase', '--quiet', '--interactive', 'HEAD~1');
    await commitNotes({ uris: [repository.write('interviews/Priya.md', noteText('Priya Raman'))] });
    assert.deepEqual(repository.lastCommit(), ['A interviews/Priya.md']);
    repository.git('rebase', '--continue');
    assert.equal(repository.git('log', '--format=%s', '-2'), 'Interview with Priya Raman, 22 Nov 2026\nMore\n');
  });

  it('goes to the innermost repository: nested, submodule, worktree', async () => {
    const nested = TestRepository.init(path.join(repository.top, 'nested/inside'));
    nested.commitAll();
    const source = TestRepository.init(path.join(workspaceFolder(2).fsPath, '../source'));
    source.write('Ada.md', noteText('Ada'));
    source.commitAll();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', source.top, 'module');
    repository.git('commit', '--quiet', '--message', 'Add the module');
    repository.git('worktree', 'add', '--quiet', 'tree', '-b', 'branch');
    const outer = repository.head();
    for (const folder of ['nested/inside', 'module', 'tree']) {
      const inner = new TestRepository(path.join(repository.top, folder));
      inner.asPerson('Sam Reyes');
      const uri = inner.write('sub/Priya.md', noteText('Priya Raman'));
      assert.equal(await commitNotes({ uris: [uri] }), inner.head(), folder);
      assert.deepEqual(inner.lastCommit(), ['A sub/Priya.md'], folder);
      assert.equal(repository.head(), outer);
    }
    const both = [repository.write('Tom.md', noteText('Tom')), nested.write('Tom.md', noteText('Tom'))];
    assert.match(await rejection(commitNotes({ uris: both })), /in several repositories/);
  });

  it('goes to a repository above the folder, and leaves what is beside the folder alone', async () => {
    const folder = workspaceFolder(1);
    const above = TestRepository.init(path.join(folder.fsPath, '..'));
    above.write('beside.md', noteText('Beside'));
    for (const name of readdirSync(workspaceFolder().fsPath)) rmSync(path.join(workspaceFolder().fsPath, name), { recursive: true });
    const hash = await commitNotes({});
    assert.equal(above.head(), hash);
    assert.deepEqual(above.lastCommit(), ['A inner/interviews/2026-11-02 Dana Okafor.md']);
    assert.equal(above.git('status', '--porcelain').trim(), '?? beside.md');
    rmSync(path.join(above.top, '.git'), { recursive: true });
  });

  it('makes a repository when asked to, and never over what is there', async () => {
    const folder = workspaceFolder(2);
    const uri = vscode.Uri.joinPath(folder, dana);
    assert.match(await rejection(commitNotes({ uris: [uri] })), /is in no git repository/);
    const plain = new TestRepository(folder.fsPath);
    plain.write('.gitignore', 'mine\n');
    process.env.GIT_AUTHOR_NAME = process.env.GIT_COMMITTER_NAME = 'Sam Reyes';
    process.env.GIT_AUTHOR_EMAIL = process.env.GIT_COMMITTER_EMAIL = 'sam@example.com';
    try {
      await commitNotes({ uris: [uri], makeRepository: true });
    } finally {
      for (const name of ['GIT_AUTHOR_NAME', 'GIT_COMMITTER_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_EMAIL']) Reflect.deleteProperty(process.env, name);
    }
    assert.deepEqual(plain.lastCommit(), ['A .gitattributes', 'A .gitignore', `A ${dana}`]);
    assert.equal(plain.read('.gitignore'), 'mine\n*.private.md\n');
    assert.match(plain.read('.gitattributes'), /\*\.md text=auto diff=markdown/);
    plain.write('interviews/Dana.private.md', 'secret\n');
    assert.doesNotMatch(plain.git('status', '--porcelain', '--untracked-files=all'), /private/);
  });

  it('does nothing where nothing has changed', async () => {
    assert.match(await rejection(commitNotes({ uris: [repository.uri(dana)] })), /is committed as it is/);
    assert.ok(existsSync(path.join(repository.top, dana)));
  });

  it('commits 10,000 notes, and one among them', async () => {
    const many = TestRepository.init(workspaceFolder(3).fsPath);
    const uris = Array.from({ length: 10_000 }, (_, index) => many.write(`interviews/${Math.floor(index / 100)}/${index}.md`, noteText(`Person ${index % 500}`)));
    many.write('staged.txt', 'staged\n');
    many.git('add', 'staged.txt');
    await (await fieldNotes()).ready();
    const blocks = monitorEventLoopDelay({ resolution: 5 });
    blocks.enable();
    await commitNotes({ uris });
    blocks.disable();
    console.log(`      10,000 notes committed; the extension host stood still for ${Math.round(blocks.max / 1e6)} ms at the most`);
    assert.equal(many.lastCommit().length, 10_000);
    assert.equal(many.git('log', '-1', '--format=%s').trim(), 'Add 10000 notes');
    const one = many.write('interviews/7/777.md', noteText('Person 277', '- So #cost'));
    await commitNotes({ uris: [one] });
    assert.deepEqual(many.lastCommit(), ['M interviews/7/777.md']);
    assert.match(many.git('status', '--porcelain'), /^A {2}staged\.txt$/m);
    many.git('rm', '-r', '--quiet', '--cached', 'interviews/0');
    rmSync(path.join(many.top, 'interviews'), { recursive: true });
  });
});
