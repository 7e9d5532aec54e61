// Whatever happens to files, by VS Code, in a terminal or by git: the index is what a fresh one would be.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { randomOf } from '../../bench/generateNotes';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const people = ['Dana Okafor', 'Marek Nowak', '田中 花子', "Tom O'Brien"];
const themes = ['trust', 'tools/friction', 'Approval', '信頼'];

describe('The index', function () {
  this.timeout(600_000);
  const root = (): string => path.join(workspaceFolder().fsPath, 'changes');

  after(async () => {
    await closeEditors();
    rmSync(root(), { recursive: true, force: true });
    const api = await fieldNotes();
    await eventually(async () => {
      await api.ready();
      assert.ok(!api.snapshot().notes.some(({ path: note }) => note.startsWith('changes/')), 'what was removed with its folder is gone');
    });
  });

  it('equals a fresh one after hundreds of random changes', async () => {
    const api = await fieldNotes();
    await api.ready();
    mkdirSync(root());
    git('init', '-q');
    const random = randomOf(20261123);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const note = (): string =>
      `---\ninterviewees: [${JSON.stringify(pick(people))}]\ndate: 2026-0${1 + Math.floor(random() * 9)}-10\n---\n\n- ${pick(['so', '**Dana:** so', '> so'])} #${pick(themes)}\n- [ ] do ${String(random())}\n`;
    const all = (wanted: 'file' | 'folder'): string[] =>
      readdirSync(root(), { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.startsWith('.git') && statSync(path.join(root(), name)).isDirectory() === (wanted === 'folder'))
        .map((name) => path.join(root(), name));
    const folder = (): string => (random() < 0.4 || all('folder').length === 0 ? root() : pick(all('folder')));
    // VS Code's watcher on Linux goes on under the old path within the folders of one that was renamed: what comes there later
    // is told to nobody. So only folders without folders are renamed here.
    const leaves = (): string[] => all('folder').filter((name) => readdirSync(name, { withFileTypes: true }).every((entry) => !entry.isDirectory()));
    let made = 0;

    const steps: Record<string, () => unknown> = {
      create: () => writeFileSync(path.join(folder(), `n${made++}.md`), note()),
      'create a folder': () => mkdirSync(path.join(folder(), `f${made++}`)),
      change: () => withFile((file) => writeFileSync(file, note())),
      append: () => withFile((file) => appendFileSync(file, `\nMore #${pick(themes)}\n`)),
      remove: () => withFile((file) => rmSync(file)),
      'remove a folder': () => all('folder').length > 6 && rmSync(pick(all('folder')), { recursive: true }),
      rename: () => withFile((file) => renameSync(file, path.join(path.dirname(file), `r${made++}.md`))),
      'rename a folder': () => leaves().length > 0 && renameOf(pick(leaves()), `g${made++}`),
      'rename in VS Code': () =>
        withFile(async (file) => {
          const edit = new vscode.WorkspaceEdit();
          edit.renameFile(vscode.Uri.file(file), vscode.Uri.file(path.join(path.dirname(file), `v${made++}.md`)));
          await vscode.workspace.applyEdit(edit);
        }),
      'edit in VS Code': () =>
        withFile(async (file) => {
          const document = await vscode.workspace.openTextDocument(file);
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, document.positionAt(document.getText().length), `\n- typed #${pick(themes)}\n`);
          await vscode.workspace.applyEdit(edit);
          await document.save();
        }),
      profile: () => writeFileSync(path.join(root(), `p${made++}.md`), `---\ntype: interviewee\nname: ${JSON.stringify(pick(people))}\naliases: [D${made}]\n---\n`),
      entry: () => writeFileSync(path.join(root(), `e${made++}.md`), `---\ntype: theme\ntheme: ${pick(themes)}\naliases: [a${made}]\n---\n`),
      'stash by git': () => {
        git('add', '-A');
        git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'all', '--allow-empty');
        git('checkout', '-q', '-B', `b${made++}`);
      },
      'switch by git': () => {
        const branches = git('branch', '--format=%(refname:short)').split('\n').filter(Boolean);
        if (branches.length > 0) git('checkout', '-q', '-f', pick(branches));
      },
    };
    async function withFile(use: (file: string) => unknown): Promise<void> {
      const files = all('file').filter((file) => file.endsWith('.md'));
      if (files.length > 0) await use(pick(files));
    }
    function renameOf(from: string, name: string): void {
      if (existsSync(from)) renameSync(from, path.join(path.dirname(from), name));
    }

    for (let i = 0; i < 300; i++) {
      const name = pick(Object.keys(steps));
      await steps[name]?.();
      if (i % 30 === 29) await agrees(api, `after step ${i}, ${name}`);
    }
  });

  it('forgets a file that a command made and another program removed at once', async () => {
    const api = await fieldNotes();
    const uri = await vscode.commands.executeCommand<vscode.Uri>('fieldNotes.newTheme', { name: 'fleeting' });
    rmSync(uri.fsPath);
    await closeEditors();
    await eventually(async () => {
      await api.ready();
      assert.ok(!api.snapshot().themes.some(({ key }) => key === 'fleeting'));
    });
  });

  it('takes unsaved text for the truth, and the disk again when it is dropped', async () => {
    const api = await fieldNotes();
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'interviews/2026-10-21 Elena Petrova.md');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '\n- unsaved #unsaved-theme\n'));
    await api.ready();
    assert.ok(api.snapshot().themes.some(({ key }) => key === 'unsaved-theme'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(async () => {
      await api.ready();
      assert.ok(!api.snapshot().themes.some(({ key }) => key === 'unsaved-theme'));
    });
  });

  /** The watcher tells when it likes: the index has to come to what a fresh one says. */
  async function agrees(api: Awaited<ReturnType<typeof fieldNotes>>, when: string): Promise<void> {
    await eventually(async () => {
      await api.ready();
      const kept = JSON.stringify(api.snapshot());
      const fresh = execFileSync(process.execPath, [process.env.FIELD_NOTES_CLI ?? '', 'index', workspaceFolder().fsPath, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
      assert.deepEqual(JSON.parse(kept), JSON.parse(fresh), when);
    });
  }

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: root(), encoding: 'utf8' });
  }
});
