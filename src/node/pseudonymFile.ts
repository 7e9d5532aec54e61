// The key of pseudonyms on disk: for each folder of notes a file among the person's own data, the same for the extension and the command line.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extendKey, keyIn, keyText, type Hidden, type PseudonymKey, type PseudonymStore } from '../exchange/pseudonymKey';

/** Where programs keep what they know of a person, as the platform has it; `XDG_STATE_HOME` counts everywhere. */
export function stateFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const { XDG_STATE_HOME: own, LOCALAPPDATA: local } = environment;
  if (own !== undefined && path.isAbsolute(own)) return path.join(own, 'field-notes');
  if (platform === 'win32') return path.join(local ?? path.join(homedir(), 'AppData', 'Local'), 'field-notes');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'field-notes');
  return path.join(homedir(), '.local', 'state', 'field-notes');
}

/** The file of a folder's key. Its name tells people which folder it is for, and its digest tells folders of one name apart. */
export async function pseudonymFileOf(folder: string): Promise<string> {
  const real = await realpath(folder);
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 12);
  const name = path.basename(real).replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return path.join(stateFolder(), 'pseudonyms', `${name}-${digest}.json`);
}

/** How long another program may hold the key, and after how long it is taken for dead; milliseconds. */
const patience = 5000;
const deadAfter = 60_000;

export class PseudonymFile implements PseudonymStore {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: () => Promise<string>) {}

  extended(people: readonly Hidden[]): Promise<PseudonymKey> {
    const extended = this.last.then(() => this.extend(people));
    this.last = extended.catch(() => undefined);
    return extended;
  }

  private async extend(people: readonly Hidden[]): Promise<PseudonymKey> {
    const file = await this.file();
    if (people.length === 0) return {};
    // Nobody else on the machine has to be able to read who is who.
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    return locked(`${file}.lock`, async () => {
      const known = await readKey(file);
      const extended = extendKey(known, people);
      if (Object.keys(extended).length > Object.keys(known).length) await writeKey(file, keyText(extended));
      return extended;
    });
  }
}

async function readKey(file: string): Promise<PseudonymKey> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return {};
  try {
    return keyIn(text);
  } catch (error) {
    throw new Error(`the key of pseudonyms, ${file}, can't be read: ${error instanceof Error ? error.message : String(error)}. Mend it, or move it away to number people anew`, { cause: error });
  }
}

async function writeKey(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Two programs that number people at once would give one number twice. */
async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const handle = await open(lock, 'wx').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return undefined;
    });
    if (handle) {
      await handle.close();
      break;
    }
    const held = await stat(lock).catch(() => undefined);
    if (held && Date.now() - held.mtimeMs > deadAfter) await rm(lock, { force: true });
    else if (Date.now() > end) throw new Error(`another program holds the key of pseudonyms. If none does, delete ${lock}`);
    else await sleep(20);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
