// Runs a module's `run()` inside the extension host of a served VS Code, as @vscode/test-electron does in the desktop's.
import { createWriteStream } from 'node:fs';
import { launchChromium } from './chromium.mjs';

const startTimeout = 90_000;
const limit = 900_000;

/**
 * @param {object} options
 * @param {string} options.browser path of a Chromium
 * @param {{ origin: string, authority: string }} options.server started with `testDriver`
 * @param {string} options.extension folder of the extension under test
 * @param {string} options.tests the tests' module, without `.js`
 * @param {{ folder?: string, workspace?: string }} options.open what the window shows; nothing: an empty window
 * @param {string} options.mark begins each line that is for `print`
 * @param {(line: string) => void} options.print receives what the tests log
 * @param {string} options.log file for everything else that VS Code logs
 * @returns {Promise<number>} the exit code: 0 when `run()` was fulfilled
 */
export async function runExtensionTests({ browser, server, extension, tests, open, mark, print, log }) {
  const chromium = await launchChromium(browser);
  const noise = createWriteStream(log);
  try {
    const page = await chromium.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    return await new Promise((resolve, reject) => {
      const started = setTimeout(() => reject(new Error(`no sign of the tests after ${startTimeout / 1000} s`)), startTimeout);
      const over = setTimeout(() => reject(new Error(`the tests didn't end in ${limit / 60_000} minutes`)), limit);
      const settle = (how, value) => {
        clearTimeout(started);
        clearTimeout(over);
        how(value);
      };
      page.on('crash', () => settle(reject, new Error('the page with VS Code crashed')));
      const opened = (async () => {
        await page.exposeFunction('codeAutomationLog', (type, args) => {
          const text = String(args[0]);
          if (!text.startsWith(mark)) {
            noise.write(`${type} ${args.map(String).join(' ')}\n`);
            return;
          }
          clearTimeout(started);
          print(text.slice(mark.length));
        });
        await page.exposeFunction('codeAutomationExit', (code) => settle(resolve, code));
        await page.goto(addressOf(server, extension, tests, open));
      })();
      opened.catch((error) => settle(reject, error));
    });
  } finally {
    await chromium.close();
    noise.end();
  }
}

/** Where the page is that runs the tests of a module in a window. */
export function addressOf({ origin, authority }, extension, tests, open) {
  const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ];
  const query = new URLSearchParams({ ...open, ...(open.folder || open.workspace ? {} : { ew: 'true' }) });
  query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}
