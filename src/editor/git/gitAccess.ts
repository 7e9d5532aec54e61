// The person's own git, by way of VS Code's git extension: off in Restricted Mode, switched off by a setting, or not there in a browser.
import * as vscode from 'vscode';
import type { Git } from '../../history/git/git';
import { setContext } from '../contextKeys';
import { Failure } from '../failure';

/** Starts the git of that path; undefined where no process can be started. */
export type GitOf = ((program: string) => Git) | undefined;

/** What is used of the API of VS Code's own git extension. */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): { readonly git: { readonly path: string } };
}

export class GitAccess implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[] = [];
  private current: Git | undefined;

  constructor(
    private readonly gitOf: GitOf,
    private readonly log: vscode.LogOutputChannel,
  ) {
    if (!gitOf) return;
    this.listeners.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void this.connect()), vscode.extensions.onDidChange(() => void this.connect()));
    void this.connect();
  }

  /** undefined while there is no git to use. */
  get git(): Git | undefined {
    return this.current;
  }

  /** @throws Failure that says why there is none. */
  async required(): Promise<Git> {
    if (!this.gitOf) throw new Failure('Git can’t be used here: this window runs in a browser. Open the folder in VS Code on a machine that has git.');
    if (!vscode.workspace.isTrusted) throw new Failure('Git is not used in Restricted Mode. Trust this workspace, then try again.');
    await this.connect();
    if (!this.current) throw new Failure('VS Code’s git is not at hand. Install git, and switch the setting “git.enabled” on.');
    return this.current;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private async connect(): Promise<void> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!this.current && this.gitOf && extension && vscode.workspace.isTrusted) {
      try {
        const found = await extension.activate();
        this.listeners.push(found.onDidChangeEnablement(() => { this.follow(found); }));
        this.follow(found);
      } catch (error) {
        this.log.info(`No git: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    setContext('fieldNotes.git', this.current !== undefined);
  }

  private follow(extension: GitExtension): void {
    try {
      this.current = extension.enabled ? this.gitOf?.(extension.getAPI(1).git.path) : undefined;
    } catch {
      this.current = undefined;
    }
    setContext('fieldNotes.git', this.current !== undefined);
  }
}
