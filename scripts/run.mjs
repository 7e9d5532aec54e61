// Programs run for their effect: their output goes to a log or is kept for the error message.
import { spawn } from 'node:child_process';

const heartbeat = 15_000;

/**
 * Runs a program to its end; rejects with the last lines of its output when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, say?: (line: string) => void }} [options]
 *   `timeout` in milliseconds; `say` is told every 15 seconds how long it has been running
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
    let beats = 0;
    const beat = setInterval(() => options.say?.(`… ${(++beats * heartbeat) / 1000} s`), heartbeat);
    const keep = (data) => {
      output += data;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearInterval(beat);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(beat);
      if (code === 0) resolve(output);
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${code ?? signal}:\n${lastLines(output, 20)}`));
    });
  });
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
