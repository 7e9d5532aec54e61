// The bundle of the tests has this in place of the global console: each message becomes one text that begins with a mark,
// so that the runner finds it among all that VS Code logs. Formatted here, since nothing formats it at the other end.
const plain = globalThis.console;
const mark = process.env.TEST_CONSOLE_MARK ?? '';

const through =
  (method: 'log' | 'info' | 'warn' | 'error') =>
  (...args: unknown[]) => {
    plain[method](`${mark}${format(args)}`);
  };

export const console = { log: through('log'), info: through('info'), warn: through('warn'), error: through('error') };

function format(args: unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(show).join(' ');
  const text = first.replace(/%[sdifoOj]/g, (found) => (rest.length > 0 ? show(rest.shift()) : found));
  return [text, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
