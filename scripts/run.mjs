// Programs run for their effect: their output goes to a log or is kept for the error message.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end; rejects with the last lines of its output when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, onOutput?: (text: string) => void }} [options]
 *   `timeout` in milliseconds
 * @returns {Promise<string>} what it wrote to stdout and stderr
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
      // There npm and VS Code's `code` are batch files.
      shell: process.platform === 'win32' && program !== process.execPath,
    });
    let output = '';
    const keep = (data) => {
      output += data;
      options.onOutput?.(String(data));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${code ?? signal}:\n${lastLines(output, 20)}`));
    });
  });
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
