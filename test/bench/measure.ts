// One measurement in a process of its own: `node measure.cjs SUBJECT FOLDER`, the result as JSON on the last line.
import type { Measured } from './clock';

const subjects: Readonly<Record<string, (folder: string) => Promise<Measured> | Measured>> = {
  nothing: async () => (await import('./peers')).measureNothing(),
  reading: async (folder) => (await import('./peers')).measureReading(folder),
  markdownService: async (folder) => (await import('./peers')).measureMarkdownService(folder),
  start: async (folder) => (await import('./core')).measureStart(folder),
  use: async (folder) => (await import('./core')).measureUse(folder),
};

async function main([subject = '', folder = '']: readonly string[]): Promise<void> {
  const measure = subjects[subject];
  if (!measure) throw new Error(`There is no subject ${subject}.`);
  console.log(JSON.stringify(await measure(folder)));
}

void main(process.argv.slice(2));
