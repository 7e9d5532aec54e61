// One measurement in a process of its own: `node measure.cjs SUBJECT FOLDER CACHE`, the result as JSON on the last line.
import path from 'node:path';
import type { Measured } from './clock';

const subjects: Readonly<Record<string, (folder: string, cacheFolder: string) => Promise<Measured> | Measured>> = {
  notes: async (folder, count) => {
    const { notesOnDisk } = await import('./notesOnDisk');
    notesOnDisk(Number(count), path.dirname(folder));
    return {};
  },
  nothing: async () => (await import('./peers')).measureNothing(),
  reading: async (folder) => (await import('./peers')).measureReading(folder),
  markdownService: async (folder) => (await import('./peers')).measureMarkdownService(folder),
  start: async (folder, cache) => (await import('./core')).measureStart(folder, cache),
  use: async (folder, cache) => (await import('./core')).measureUse(folder, cache),
};

async function main([subject = '', folder = '', cacheFolder = '']: readonly string[]): Promise<void> {
  const measure = subjects[subject];
  if (!measure) throw new Error(`There is no subject ${subject}.`);
  console.log(JSON.stringify(await measure(folder, cacheFolder)));
}

void main(process.argv.slice(2));
