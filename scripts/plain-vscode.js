const fs = require('node:fs/promises');

/**
 * An esbuild plugin: VS Code's API is what `require('vscode')` gives. For `import * as vscode` esbuild makes, in each file that has it,
 * a copy of all that it exports, as getters: a third of the time that the extension takes to load.
 * @returns {import('esbuild').Plugin}
 */
function plainVscode() {
  return {
    name: 'plain-vscode',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]editor[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await fs.readFile(path, 'utf8');
        return { loader: 'ts', contents: source.replace("import * as vscode from 'vscode';", "import vscode = require('vscode');") };
      });
    },
  };
}

module.exports = { plainVscode };
