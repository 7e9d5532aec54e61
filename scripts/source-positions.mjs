import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * Puts the places in the sources for those in a bundle of host tests, and leaves out the frames of the libraries in it.
 * @param {string} bundle with its source map beside it
 * @returns {(text: string) => string}
 */
export function sourcePositions(bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  // In the web worker a script's address ends in `#vscode-extension`, and two lines of a wrapper come before it.
  const place = /\(?[^\s(]*\/tests\/index\.js(#[\w-]+)?:(\d+):(\d+)\)?/;
  const mapped = (line) =>
    line.replace(place, (_, worker, row, column) => {
      const { fileName, lineNumber, columnNumber } = map.findOrigin(Number(row) - (worker ? 2 : 0), Number(column));
      return `${path.relative(root, path.resolve(path.dirname(bundle), fileName))}:${lineNumber}:${columnNumber}`;
    });
  const ofLibrary = /^\s*at .*(node_modules|out\/host\/mocha\.cjs|node:internal)/;
  return (text) =>
    text
      .split('\n')
      .map(mapped)
      .filter((line) => !ofLibrary.test(line))
      .join('\n');
}
