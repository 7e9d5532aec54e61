// A theme that a thousand of ten thousand notes name, in a git repository: what git sees of a change, its undo and its redo.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { generateNotes } from '../../bench/generateNotes';
import { eventually, fieldNotes, workspaceFolder } from '../support';

const folder = workspaceFolder().fsPath;
const run = promisify(execFile);
/** Milliseconds that a step may take on a busy machine. */
const within = 300_000;

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', '-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...args], { cwd: folder, maxBuffer: 1 << 28 });
  return stdout;
}

/** Every tenth interview names `zigzag`: in its frontmatter, in a line, below it in another. */
function named(text: string): string {
  const themes = text.replace(/^themes:$/mu, 'themes:\n  - zigzag # first');
  return `${themes}\nShe waits. #zigzag\n\n- ==She== calls #Zigzag/deep again  \n`;
}

describe('Renaming a theme in a thousand of ten thousand notes', () => {
  /** By the path of each note that names it: how many of its lines do. */
  const expected = new Map<string, number>();

  before(async function () {
    this.timeout(2 * within);
    let interviews = 0;
    const notes = [...generateNotes(10_400)].filter(({ path: name }) => name.startsWith('interviews/')).slice(0, 10_000);
    const files = notes.map(({ path: name, text: whole }) => {
      // Their beginnings: the index has read them sooner.
      const text = whole.split('\n', 24).join('\n');
      if (++interviews % 10 !== 0) return { name, text };
      expected.set(name, 3);
      return { name, text: named(text) };
    });
    for (const parent of new Set(files.map(({ name }) => path.dirname(name)))) await mkdir(path.join(folder, parent), { recursive: true });
    for (let from = 0; from < files.length; from += 100) await Promise.all(files.slice(from, from + 100).map(({ name, text }) => writeFile(path.join(folder, name), text)));
    await git('init', '--quiet');
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Notes');
    const extension = await fieldNotes();
    await eventually(async () => {
      await extension.ready();
      assert.equal(extension.snapshot().themes.find(({ key }) => key === 'zigzag')?.notes.length, 1000);
    }, within);
  });

  /** Lines added and deleted in each file, as git counts them. */
  async function changed(): Promise<Map<string, number>> {
    const stat = await git('diff', '--numstat');
    return new Map(stat.split('\n').filter(Boolean).map((line) => {
      const [added, deleted, name = ''] = line.split('\t');
      assert.equal(added, deleted, line);
      return [name, Number(added)];
    }));
  }

  /** Git looks at ten thousand files: asked again and again it would take the time from what is waited for. */
  async function settled(): Promise<void> {
    await eventually(assertNothingIsLeftOpen, within);
  }

  /** Says how long a step took, and for how long nothing else got the extension host meanwhile. */
  async function timed(what: string, step: () => Promise<void>): Promise<void> {
    const blocks = monitorEventLoopDelay({ resolution: 5 });
    const start = performance.now();
    blocks.enable();
    await step();
    blocks.disable();
    console.log(`      ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s; the extension host stood still for ${Math.round(blocks.max / 1e6)} ms at the most`);
  }

  function assertNothingIsLeftOpen(): void {
    // Not as lists: to work out how a thousand paths differ from none takes the extension host a second.
    const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    assert.ok(unsaved.length === 0, `${unsaved.length} documents are unsaved, the first of them ${String(unsaved[0]?.uri)}`);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.ok(tabs.length <= 1, `${tabs.length} tabs are open`);
  }

  it('changes exactly the lines that name it, and leaves nothing unsaved', async function () {
    this.timeout(within);
    await timed('renamed', async () => { await vscode.commands.executeCommand('fieldNotes.renameTheme', { from: 'zigzag', to: 'hither and thither' }); });
    assert.deepEqual(await changed(), expected);
    const lines = (await git('diff', '--unified=0')).split('\n');
    const taken = lines.filter((line) => /^-(?!--)/u.test(line)).map((line) => line.slice(1));
    const put = lines.filter((line) => /^\+(?!\+\+)/u.test(line)).map((line) => line.slice(1));
    assert.deepEqual(put, taken.map((line) => line.replace('- zigzag', '- hither and thither').replace(/#zigzag/iu, '#hither-and-thither')));
    assertNothingIsLeftOpen();
  });

  it('leaves the disk as it was when it is undone, and changed when it is done again', async function () {
    this.timeout(2 * within);
    const [name = ''] = expected.keys();
    await vscode.window.showTextDocument(vscode.Uri.file(path.join(folder, name)));
    await timed('undone', async () => {
      await vscode.commands.executeCommand('undo');
      await settled();
    });
    assert.equal(await git('status', '--porcelain'), '');
    await timed('done again', async () => {
      await vscode.commands.executeCommand('redo');
      await settled();
    });
    assert.deepEqual(await changed(), expected);
    assertNothingIsLeftOpen();
  });
});
