// Real repositories, made by the machine's own git.
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { closeEditors } from '../support';

// Neither the machine's settings nor the person's reach these tests, nor the extension, which runs in this process.
process.env.GIT_CONFIG_GLOBAL = process.platform === 'win32' ? 'NUL' : '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

export class TestRepository {
  constructor(readonly top: string) {}

  /** With Sam as its author, in a folder that is made where it is missing. */
  static init(top: string): TestRepository {
    mkdirSync(top, { recursive: true });
    const repository = new TestRepository(top);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.asPerson('Sam Reyes');
    return repository;
  }

  asPerson(name: string): void {
    this.git('config', 'user.name', name);
    this.git('config', 'user.email', `${name.split(' ')[0]?.toLowerCase() ?? 'x'}@example.com`);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.top, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });
  }

  /** Beside the extension, which runs in this process and would stand still for as long. */
  async gitMeanwhile(...args: string[]): Promise<void> {
    await promisify(execFile)('git', args, { cwd: this.top });
  }

  /** A branch with one commit of these files, made without the working tree. */
  importBranch(name: string, files: ReadonlyMap<string, string>): void {
    const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const commit = [`commit refs/heads/${name}\ncommitter Sam Reyes <sam@example.com> 1795000000 +0000\n`, data(name)];
    const input = [...commit, ...[...files].map(([file, text]) => `M 100644 inline ${file}\n${data(text)}`)].join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: this.top, input });
  }

  /** Its exit code. */
  tryGit(...args: string[]): number | null {
    return spawnSync('git', args, { cwd: this.top, stdio: 'ignore' }).status;
  }

  write(file: string, text: string): vscode.Uri {
    const absolute = path.join(this.top, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    return vscode.Uri.file(absolute);
  }

  read(file: string): string {
    return readFileSync(path.join(this.top, file), 'utf8');
  }

  uri(file: string): vscode.Uri {
    return vscode.Uri.file(path.join(this.top, file));
  }

  /** A first commit of all that is there. */
  commitAll(message = 'Begin'): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.head();
  }

  /** Another branch, and then this one, commit a text of their own for a file. */
  diverge(branch: string, file: string, { there, here }: { readonly there: string; readonly here: string }): void {
    this.git('checkout', '--quiet', '-b', branch);
    this.write(file, there);
    this.commitAll('There');
    this.git('checkout', '--quiet', '-');
    this.write(file, here);
    this.commitAll('Here');
  }

  head(): string {
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** The files of the last commit, each with what happened to it. */
  lastCommit(): string[] {
    return fields(this.git('show', '--format=', '--name-status', '--no-renames', '-z', '--root', 'HEAD')).join('\n').replace(/^([AMD])\n/gmu, '$1 ').split('\n').filter(Boolean);
  }

  /** Staged and unstaged work, by the hashes of its content, some files left out. */
  workBeside(...files: string[]): string[] {
    const isOther = (line: string): boolean => !files.some((file) => line.endsWith(` ${file}`) || line.endsWith(`\t${file}`));
    const index = fields(this.git('ls-files', '--stage', '-z'));
    const status = fields(this.git('status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames'));
    const worked = status.filter(isOther).map((line) => line.split(' ').slice(line.startsWith('?') ? 1 : 8).join(' '));
    const contents = worked.map((file) => `${file} ${spawnSync('git', ['hash-object', '--', file], { cwd: this.top, encoding: 'utf8' }).stdout.trim()}`);
    return [...index.filter(isOther), ...status.filter(isOther), ...contents];
  }

  hook(name: string, script: string): void {
    const file = path.join(this.top, this.git('rev-parse', '--git-path', `hooks/${name}`).trim());
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
}

function fields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}

export function noteText(interviewee: string, body = '- She plans on paper first. #trust', more = ''): string {
  return `---\ntype: interview\ndate: 2026-11-22\ninterviewees:\n  - ${interviewee}\n${more}---\n\n${body}\n`;
}

export async function commitNotes(answers: object): Promise<string> {
  return (await vscode.commands.executeCommand<string>('fieldNotes.commitNotes', answers));
}

export async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return assert.fail('it was not refused');
}

export async function type(uri: vscode.Uri, at: vscode.Position, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  await editor.edit((edit) => { edit.insert(at, text); });
}

afterEach(closeEditors);
