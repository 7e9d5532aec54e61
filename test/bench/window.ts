// Runs inside the extension host of a window: activates the extension, shows its views, and says when all was there.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';

/** VS Code and its own extensions have started once nothing took the thread for longer than this in a while (milliseconds). */
const quietBlock = 20;
const quietFor = 2000;
const startsWithin = 60_000;

/** After all is read, the views have this long to show it; then the cache, to be written (milliseconds). */
const showing = 1500;
const writing = 9000;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ ready(): Promise<void> }>('field-notes.field-notes');
  if (!extension) throw new Error('The extension is not there.');
  await windowStarted();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const started = Date.now();
  const api = await extension.activate();
  const activated = Date.now();
  delay.enable();
  await vscode.commands.executeCommand('workbench.view.extension.fieldNotes');
  await api.ready();
  const ready = Date.now();
  delay.disable();
  await pause(showing);
  console.log(`[bench] ${JSON.stringify({ started, activated, ready, shown: Date.now(), block: delay.max / 1e6 })}`);
  await pause(writing);
}

/** What is measured is to be what the extension takes, not what starts beside it. */
async function windowStarted(): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (const end = Date.now() + startsWithin; Date.now() < end; ) {
    delay.reset();
    await pause(quietFor);
    if (delay.max / 1e6 < quietBlock) break;
  }
  delay.disable();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
