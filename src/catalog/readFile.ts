// From a file to what the reader makes of it.
import { decode } from '../notes/decode';
import { isCandidate } from '../notes/isCandidate';
import type { Parser } from '../notes/loadParser';
import type { OtherFile, ParsedFile } from '../notes/model';
import { problemAt } from '../notes/problems';
import type { ReaderSettings } from '../notes/settings';
import { soundnessOf, type Soundness } from '../notes/soundness';
import { stored, type StoredFile } from './packed/packedNote';
import type { NoteFiles } from './ports';
import { fileStart } from './problems';

export interface FileReading {
  /** undefined when the file could not be read. */
  readonly bytes: Uint8Array | undefined;
  /** What the bytes tell of edits; null where they are no text. */
  readonly soundness: Soundness | null;
  /** Takes its time. */
  readonly parse: (parser: Parser) => ParsedFile;
}

/**
 * Reads a file; undefined when it is not there, or its beginning tells that it is none of ours. One that can't be read is
 * a file left aside.
 * @param wholly reads it whatever its beginning tells: an editor's text of it may be ours.
 */
export async function readFile(
  files: Pick<NoteFiles, 'read'>,
  path: string,
  settings: ReaderSettings,
  { wholly, onError }: { wholly: boolean; onError: (path: string, error: unknown) => void },
): Promise<FileReading | undefined> {
  try {
    const bytes = await files.read(path, (head) => wholly || isCandidate(head, settings));
    return bytes && readingOf(bytes, settings);
  } catch (error) {
    onError(path, error);
    return leftAside([problemAt(fileStart, 'not-readable', error instanceof Error ? error.message : String(error))]);
  }
}

/** What the index keeps of a file. An unremarkable Markdown file is nothing to it. */
export function kept(file: ParsedFile): StoredFile | undefined {
  return file.kind === 'other' && file.problems.length === 0 ? undefined : stored(file);
}

function readingOf(bytes: Uint8Array, settings: ReaderSettings): FileReading {
  const source = decode(bytes);
  if (source.text === null) return leftAside(source.problems, bytes);
  const { text } = source;
  const soundness = soundnessOf(source);
  return { bytes, soundness, parse: (parser) => parser(text, settings, soundness) };
}

function leftAside(problems: OtherFile['problems'], bytes?: Uint8Array): FileReading {
  return { bytes, soundness: null, parse: () => ({ kind: 'other', problems }) };
}
