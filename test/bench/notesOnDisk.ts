// The made-up notes as files. They are the same in every run, so they are written once and kept.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateNotes } from './generateNotes';

/** Another one where the generator gives other notes. */
const edition = 1;

/** @returns the folder of so many notes, below another. */
export function notesOnDisk(count: number, below: string): string {
  const folder = path.join(below, `notes-${count}`);
  const marker = path.join(below, `notes-${count}.edition-${edition}`);
  if (existsSync(marker)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path: file, text } of generateNotes(count)) {
    const target = path.join(folder, file);
    if (!made.has(path.dirname(target))) mkdirSync(path.dirname(target), { recursive: true });
    made.add(path.dirname(target));
    writeFileSync(target, text);
  }
  writeFileSync(marker, '');
  return folder;
}
