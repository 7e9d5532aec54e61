import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder, type FieldNotesExports } from '../support';
import { noteText, TestRepository } from './repositories';

describe('Branches and merges', () => {
  let api: FieldNotesExports;
  let repository: TestRepository;

  before(async () => {
    api = await fieldNotes();
    for (const name of readdirSync(workspaceFolder(3).fsPath)) rmSync(path.join(workspaceFolder(3).fsPath, name), { recursive: true });
    repository = TestRepository.init(workspaceFolder(3).fsPath);
  });

  const note = (file: string) => api.snapshot().notes.find(({ path: found }) => found === `many/${file}`);

  it('show a branch switch of 5,000 notes as few deltas, and then what a fresh index shows', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `interviews/${index % 50}/${index}.md`);
    const coded = (body: string) => new Map(names.map((name, index) => [name, noteText(`Person ${index % 100}`, body)]));
    repository.importBranch('old', coded('- **Nobody:** Before. #old'));
    repository.importBranch('new', coded('- **Somebody:** After. #new'));
    /** Each note has a hint that its speaker is no interviewee. To ask for the whole snapshot again and again would take the index's time. */
    const hinted = (speaker: string): Promise<void> =>
      eventually(() => {
        for (const name of names.slice(0, 50)) assert.ok(vscode.languages.getDiagnostics(repository.uri(name)).some(({ message }) => message.includes(speaker)), name);
      }, 150_000);
    const passages = (theme: string): number => api.snapshot().themes.find(({ key }) => key === theme)?.passages.filter(({ path: found }) => found.startsWith('many/')).length ?? 0;
    await repository.gitMeanwhile('checkout', '--quiet', 'new');
    await hinted('Somebody');
    let refreshes = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(() => refreshes++);
    const blocks = monitorEventLoopDelay({ resolution: 5 });
    blocks.enable();
    await repository.gitMeanwhile('checkout', '--quiet', 'old');
    await hinted('Nobody');
    await api.ready();
    blocks.disable();
    console.log(`      5,000 notes switched: ${refreshes} refreshes; the extension host stood still for ${Math.round(blocks.max / 1e6)} ms at the most`);
    await eventually(() => { assert.deepEqual([passages('old'), passages('new')], [5000, 0]); });
    listener.dispose();
    // They come by the quiet period, not by the note.
    assert.ok(refreshes > 0 && refreshes < 100, `${refreshes} refreshes`);
    const kept = JSON.stringify(api.snapshot());
    await vscode.commands.executeCommand('fieldNotes.rebuildIndex');
    await api.ready();
    assert.equal(JSON.stringify(api.snapshot()), kept);
    repository.git('checkout', '--quiet', '--orphan', 'main');
    repository.git('rm', '-r', '--quiet', '--force', 'interviews');
  });

  it('keep a note in conflict in the index, with a way to the merge editor, and touch it by no edit', async () => {
    const file = 'interviews/Dana Okafor.md';
    repository.write(file, noteText('Dana Okafor', '- She plans on paper first. #trust'));
    repository.commitAll('Base');
    const coded = (theme: string): string => noteText('Dana Okafor', `- She plans on paper first. #trust #${theme}`);
    repository.diverge('theirs', file, { there: coded('theirs'), here: coded('ours') });
    assert.notEqual(repository.tryGit('merge', 'theirs'), 0);
    const uri = repository.uri(file);
    await eventually(async () => {
      await api.ready();
      assert.deepEqual(note(file)?.problems.map(({ code }) => code), ['merge-conflict']);
    });
    assert.deepEqual(note(file)?.themes, ['trust', 'ours']);
    assert.equal(note(file)?.consent, 'unreadable');

    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const problem = await eventually(() => vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'merge-conflict') ?? assert.fail());
    // VS Code gives the request up when diagnostics of other notes come in meanwhile.
    const actions = await eventually(async () => (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range)));
    assert.deepEqual(actions.filter(({ command }) => command?.command === 'git.openMergeEditor').map(({ title, isPreferred }) => [title, isPreferred]), [['Resolve in Merge Editor', true]]);

    const text = document.getText();
    for (const [command, answers] of [['renameTheme', { from: 'trust', to: 'belief' }], ['applyTheme', { themes: ['x'] }], ['debrief', { uri }]] as const) {
      await assert.rejects(async () => vscode.commands.executeCommand(`fieldNotes.${command}`, answers), /merge conflict/, command);
    }
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    await closeEditors();

    repository.write(file, noteText('Dana Okafor', '- She plans on paper first. #trust #ours #theirs'));
    repository.commitAll('Merge');
    await eventually(async () => {
      await api.ready();
      assert.deepEqual(note(file)?.themes, ['trust', 'ours', 'theirs']);
      assert.deepEqual(note(file)?.problems, []);
    });
  });

  it('take a stash and a rebase of 200 notes in as few deltas, and then show what a fresh index shows', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `rebased/${index}.md`);
    const writeAll = (body: string): void => {
      for (const name of names) repository.write(name, noteText('Ada', body));
    };
    const themes = (): Set<string> => new Set(api.snapshot().notes.filter(({ path: found }) => found.startsWith('many/rebased/')).map((each) => each.themes.join()));
    const untilAll = (theme: string): Promise<void> =>
      eventually(async () => {
        await api.ready();
        assert.deepEqual([...themes()], [theme]);
      }, 60_000);
    writeAll('- Before. #before');
    repository.commitAll('Before');
    writeAll('- After. #after');
    await untilAll('after');
    let refreshes = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(() => refreshes++);
    await repository.gitMeanwhile('stash', '--quiet');
    await untilAll('before');
    await repository.gitMeanwhile('stash', 'pop', '--quiet');
    await untilAll('after');
    await repository.gitMeanwhile('checkout', '--quiet', '-b', 'rebased');
    repository.commitAll('After');
    await repository.gitMeanwhile('checkout', '--quiet', '-');
    repository.write('other.txt', 'other\n');
    repository.commitAll('Other');
    await untilAll('before');
    await repository.gitMeanwhile('rebase', '--quiet', 'HEAD', 'rebased');
    await untilAll('after');
    listener.dispose();
    assert.ok(refreshes < 50, `${refreshes} refreshes`);
    const kept = JSON.stringify(api.snapshot());
    await vscode.commands.executeCommand('fieldNotes.rebuildIndex');
    await api.ready();
    assert.equal(JSON.stringify(api.snapshot()), kept);
    repository.git('checkout', '--quiet', '-');
  });

  it('merge what two people coded in different places without a conflict', () => {
    const file = 'interviews/Priya.md';
    const fields = (themes: string): string => `themes:\n${themes}`;
    repository.write(file, noteText('Priya', '- One.\n\n- Two.\n\n- Three.', fields('  - a\n  - m\n  - z\n')));
    repository.commitAll('Base of Priya');
    repository.diverge('second', file, {
      there: noteText('Priya', '- One. #first\n\n- Two.\n\n- Three.', fields('  - a0\n  - a\n  - m\n  - z\n')),
      here: noteText('Priya', '- One.\n\n- Two.\n\n- Three. #third', fields('  - a\n  - m\n  - z\n  - z0\n')),
    });
    repository.git('merge', '--quiet', '--no-edit', 'second');
    assert.equal(repository.read(file), noteText('Priya', '- One. #first\n\n- Two.\n\n- Three. #third', fields('  - a0\n  - a\n  - m\n  - z\n  - z0\n')));
  });
});
