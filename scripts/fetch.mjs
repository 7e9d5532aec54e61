// Fetches what the tests in VS Code need and isn't there: VS Code itself and a browser.
import { chromiumPath } from './vscode/chromium.mjs';
import { vscodeServerFolder } from './vscode/code-server.mjs';

const say = (line) => console.log(line);
try {
  if (process.env.FIELD_NOTES_VSCODE !== 'desktop') await vscodeServerFolder(say);
  await chromiumPath(say);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
