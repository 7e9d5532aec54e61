export interface Server {
  readonly origin: string;
  readonly authority: string;
  /** The file that its output goes to. */
  readonly log: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly vscode: string;
  readonly data: string;
  readonly extensions?: string;
  readonly settings?: Record<string, unknown>;
  readonly env?: NodeJS.ProcessEnv;
  readonly port?: number;
  readonly testDriver?: boolean;
  readonly restricted?: boolean;
}

export function startServer(options: ServerOptions): Promise<Server>;
export function writeSettings(data: string, settings?: Record<string, unknown>): Promise<void>;
export function installExtension(options: { vscode: string; data: string; extensions?: string; vsix: string }): Promise<void>;
