import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fieldNotes, workspaceFolder } from '../support';
import { commitNotes, noteText, TestRepository } from './repositories';

const page = readFileSync(path.join(path.dirname(process.env.FIELD_NOTES_CLI ?? ''), '../docs/team.md'), 'utf8');
const url = 'https://git.example.com/team/notes.git';

/** The page's lines for a shell, in order: whose they are, and whether they stop at a conflict. */
const blocks = [...page.matchAll(/```sh( stops)?\n# (Sam|Noor)\n(.*?)```/gsu)].map(([, stops, who = '', lines = '']) => ({ stops: stops !== undefined, who, lines }));

describe('docs/team.md', () => {
  const file = 'Dana.md';
  const body = '- On paper first.\n\n- It takes weeks.\n\n- She calls somebody.';
  let copies: Record<string, TestRepository>;
  let next = 0;

  /** Does what the page says next. */
  function follow(who: string): void {
    const block = blocks[next++] ?? assert.fail('the page says no more');
    assert.equal(block.who, who, block.lines);
    const { status, stderr } = spawnSync('sh', ['-e', '-c', block.lines], { cwd: copies[who]?.top, encoding: 'utf8' });
    assert.equal(status !== 0, block.stops, `${block.lines}\n${stderr}`);
  }

  async function code(who: string, line: string, theme: string): Promise<void> {
    const copy = copies[who] ?? assert.fail(who);
    const uri = copy.write(file, copy.read(file).replace(line, `${line} #${theme}`));
    await commitNotes({ uris: [uri] });
  }

  const settings = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'] as const;
  const withName = (): void => {
    process.env.GIT_AUTHOR_NAME = process.env.GIT_COMMITTER_NAME = 'Sam Reyes';
    process.env.GIT_AUTHOR_EMAIL = process.env.GIT_COMMITTER_EMAIL = 'sam@example.com';
  };

  before(async () => {
    await fieldNotes();
    const sam = workspaceFolder(3).fsPath;
    rmSync(path.join(sam, '.git'), { recursive: true, force: true });
    const noor = path.join(workspaceFolder().fsPath, 'noor');
    const host = path.join(workspaceFolder(3).fsPath, '../host.git');
    mkdirSync(noor, { recursive: true });
    spawnSync('git', ['init', '--quiet', '--bare', host]);
    // In the place of a git host.
    process.env.GIT_CONFIG_COUNT = '1';
    process.env.GIT_CONFIG_KEY_0 = `url.${host}.insteadOf`;
    process.env.GIT_CONFIG_VALUE_0 = url;
    copies = { Sam: new TestRepository(sam), Noor: new TestRepository(noor) };
  });

  after(() => {
    for (const name of settings) Reflect.deleteProperty(process.env, name);
  });

  it('leads from the first note to a merge', async () => {
    const { Sam: sam, Noor: noor } = copies;
    if (!sam || !noor) assert.fail();
    withName();
    await commitNotes({ uris: [sam.write(file, noteText('Dana Okafor', body))], makeRepository: true });
    for (const name of settings.slice(3)) Reflect.deleteProperty(process.env, name);
    sam.asPerson('Sam Reyes');
    follow('Sam');
    follow('Noor');
    noor.asPerson('Noor Haddad');
    assert.equal(noor.read(file), sam.read(file));

    await code('Sam', '- On paper first.', 'trust');
    await code('Noor', '- She calls somebody.', 'workarounds');
    await commitNotes({ uris: [noor.write('Priya.md', noteText('Priya Raman'))] });
    follow('Sam');
    follow('Noor');
    follow('Sam');
    assert.equal(sam.read(file), noteText('Dana Okafor', '- On paper first. #trust\n\n- It takes weeks.\n\n- She calls somebody. #workarounds'));
    assert.ok(existsSync(path.join(sam.top, 'Priya.md')));

    await code('Sam', '- It takes weeks.', 'approval');
    await code('Noor', '- It takes weeks.', 'waiting');
    follow('Sam');
    follow('Noor');
    const uri = noor.uri(file);
    await eventually(() => {
      assert.ok(vscode.languages.getDiagnostics(uri).some(({ code: found }) => found === 'merge-conflict'));
    });
    noor.write(file, noteText('Dana Okafor', '- On paper first. #trust\n\n- It takes weeks. #approval #waiting\n\n- She calls somebody. #workarounds'));
    follow('Noor');
    assert.equal(next, blocks.length);
    const versions = await vscode.commands.executeCommand<{ author: string; changes: string[] }[]>('fieldNotes.showHistory', { uri });
    for (const author of ['Sam Reyes', 'Noor Haddad']) assert.ok(versions.some((version) => version.author === author && version.changes.includes('1 passage coded')), author);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });
});
