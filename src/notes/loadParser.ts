// The parsers are most of the program, so they are loaded when the first note is read.
import type { parseNote } from './parseNote';

/** `parseNote`, as soon as it is loaded. */
export type Parser = typeof parseNote;

let loading: Promise<Parser> | undefined;

export function loadParser(): Promise<Parser> {
  loading ??= import('./parseNote').then((module) => module.parseNote);
  return loading;
}
