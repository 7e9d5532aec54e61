// One step of `npm test`: a program whose output is kept, shown as one line when it ends, in full when it fails.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';

const heartbeat = 15_000;
/** What lines begin with that are worth seeing when all went well too: figures that a test measured. */
const figure = '    │ ';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command Node's arguments
 * @property {boolean} [tests] mocha runs in it; its counts are added up, and none is a failure
 * @property {boolean} [news] each of its lines is shown as it comes
 */

/**
 * @param {Step} step
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStep({ name, command, tests = false, news = false }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let output = '';
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const keep = (data) => {
    output += data;
    if (news) for (const line of String(data).split('\n').filter(Boolean)) print('…', name, line);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const sayHowLong = () => print('…', name, `${seconds()} s${tests ? `, ${ticks(output)} passed so far` : ''}`);
  const beat = news ? undefined : setInterval(sayHowLong, heartbeat);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => keep(`${error.message}\n`) ?? resolve(1));
    child.on('close', resolve);
  });
  clearInterval(beat);
  const counts = tests ? countsOf(output) : { passed: 0, failed: 0 };
  const empty = tests && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (code !== 0 || empty)) counts.failed = 1;
  const told = tests ? `, ${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}` : '';
  print(counts.failed ? '✖' : '✔', name, `${seconds()} s${told}`);
  for (const line of output.split('\n')) if (line.startsWith(figure)) console.log(line);
  if (counts.failed) console.log(indented(empty && code === 0 ? 'no test ran' : output));
  return counts;
}

/** Says of a step why it was not run; that counts as a failure. */
export function leaveOut({ name }, why) {
  print('✖', name, `not run: ${why}`);
  return { passed: 0, failed: 1 };
}

function print(sign, name, text) {
  console.log(`${sign} ${name.padEnd(16)} ${text}`);
}

/** Adds up what mocha says at the end of each of its runs. */
function countsOf(output) {
  const sum = (pattern) => [...stripVTControlCharacters(output).matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  return { passed: sum(/^ {2}(\d+) passing \(/gm), failed: sum(/^ {2}(\d+) failing$/gm) };
}

/** What went well is left out. */
function indented(output) {
  const lines = output.trimEnd().split('\n').filter((line) => !line.includes('✔'));
  return lines.map((line) => `    ${line}`).join('\n');
}

function ticks(output) {
  return output.match(/✔/g)?.length ?? 0;
}
