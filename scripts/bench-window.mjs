// The same in a real window: from the extension's activation until the views of the sidebar show what there is.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { stagePackagedFiles } from './packaged-files.mjs';
import { root } from './root.mjs';
import { chromiumPath, launchChromium } from './vscode/chromium.mjs';
import { vscodeServerFolder } from './vscode/code-server.mjs';
import { addressOf } from './vscode/extension-tests.mjs';
import { startServer } from './vscode/server.mjs';

const mark = '[bench] ';
const limit = 600_000;

/** @returns one result for each round: activation, and until views are filled and the index is ready, cold and warm, in milliseconds, with the longest block of each */
export async function measureWindow(folder, rounds, say) {
  const vscode = await vscodeServerFolder(say);
  const browser = await chromiumPath(say);
  const extension = path.join(root, 'out/bench/extension');
  await stagePackagedFiles(extension);
  const tests = path.join(extension, 'tests/index');
  await bundleTests(`export { run } from ${JSON.stringify(path.join(root, 'test/bench/window.ts'))};`, `${tests}.js`, { format: 'cjs', external: ['vscode'] });
  const results = [];
  for (let round = 1; round <= rounds; round++) {
    say(`window, round ${round} of ${rounds}, ${path.basename(folder)} …`);
    const data = await realpath(await mkdtemp(path.join(os.tmpdir(), 'field-notes-bench-')));
    const server = await startServer({ vscode, data, testDriver: true });
    try {
      const cold = await openOnce({ browser, server, extension, tests, folder });
      const warm = await openOnce({ browser, server, extension, tests, folder });
      results.push({ activation: cold.activation, cold: cold.filled, warm: warm.filled, coldReady: cold.ready, warmReady: warm.ready, coldBlock: cold.block, warmBlock: warm.block });
    } finally {
      await server.stop();
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return results;
}

async function openOnce({ browser, server, extension, tests, folder }) {
  const chromium = await launchChromium(browser);
  try {
    const page = await chromium.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      window.rowTimes = [];
      new MutationObserver((changes) => {
        if (changes.some(({ target }) => target instanceof Element && target.closest('.pane-body'))) window.rowTimes.push(Date.now());
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    let measured;
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the window did not end in ${limit / 60_000} minutes`)), limit);
      const settle = (code) => {
        clearTimeout(timer);
        if (code === 0) resolve();
        else reject(new Error(`the window ended with ${code}`));
      };
      const opened = (async () => {
        await page.exposeFunction('codeAutomationLog', (_type, args) => {
          const text = String(args[0]);
          if (text.startsWith(mark)) measured = JSON.parse(text.slice(mark.length));
        });
        await page.exposeFunction('codeAutomationExit', settle);
        await page.goto(addressOf(server, extension, tests, { folder }));
      })();
      opened.catch(reject);
    });
    if (!measured) throw new Error('the window measured nothing');
    const { started, activated, ready, shown, block } = measured;
    // What changes later has to do with the window's end.
    const lastRowAt = await page.evaluate((until) => Math.max(0, ...window.rowTimes.filter((time) => time <= until)), shown);
    if (lastRowAt < activated) throw new Error('the window showed no rows');
    return { activation: activated - started, filled: lastRowAt - started, ready: ready - started, block };
  } finally {
    await chromium.close();
  }
}
