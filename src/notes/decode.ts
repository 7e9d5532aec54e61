// From a file's bytes to its text, and whether the way back would give the same bytes.
import { LineIndex } from '../util/lines';
import type { EditRefusal, Problem } from './model';
import { problemAt } from './problems';

/** The longest text that is read as a note, in UTF-16 units. */
export const maxNoteLength = 4 * 1024 * 1024;
/** No file of more bytes holds a text of that length or less: a UTF-16 unit takes three bytes of UTF-8 at most. */
export const maxNoteBytes = 3 * maxNoteLength;

/** Made once, since making one takes as long as decoding a note. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf8Head = new TextDecoder('utf-8');

/** A text as an editor shows it: without a byte order mark. */
export interface SourceText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Why saving this file would change more than an edit means to. */
  readonly editRefusal: EditRefusal;
}

/** A file that is not read, and why. */
export interface LeftAside {
  readonly text: null;
  readonly problems: readonly Problem[];
}

/** The text of a file: UTF-8, or UTF-16 with a byte order mark, as an editor reads it. */
export function decode(bytes: Uint8Array): SourceText | LeftAside {
  if (bytes.length > maxNoteBytes) return leftAside('too-large', maxNoteLength.toLocaleString('en'));
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  // A text is searched many times as quickly as bytes are.
  if (encoding === 'utf-8' && (text === null ? bytes.includes(0) : text.includes('\0'))) return leftAside('not-text');
  return text === null ? withReplacements(new TextDecoder(encoding).decode(bytes)) : checkLineEnds(text);
}

/** null: the bytes are not of this encoding. */
function decoded(bytes: Uint8Array, encoding: ReturnType<typeof encodingOf>): string | null {
  try {
    return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a file's first bytes, for a look at it: a character cut off at the end may be wrong. */
export function decodeHead(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return (encoding === 'utf-8' ? utf8Head : new TextDecoder(encoding)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function leftAside(code: 'too-large' | 'not-text', ...details: string[]): LeftAside {
  const start = { line: 0, character: 0 };
  return { text: null, problems: [problemAt({ start, end: start }, code, ...details)] };
}

function withReplacements(text: string): SourceText {
  const sound = checkLineEnds(text);
  const at = Math.max(text.indexOf('\uFFFD'), 0);
  const problem = problemAt(new LineIndex(text).rangeOf(at, Math.min(at + 1, text.length)), 'not-utf8');
  return { text, problems: [problem, ...sound.problems], editRefusal: 'It holds bytes that are not UTF-8, which saving would change.' };
}

/** An editor gives a file one kind of line end when it saves, and a lone CR is none that it keeps. */
function checkLineEnds(text: string): SourceText {
  if (!text.includes('\r')) return { text, problems: [], editRefusal: null };
  const first = /\r\n|\r|\n/.exec(text)?.[0];
  const other = first === '\r\n' ? /(?<!\r)\n|\r(?!\n)/ : /\r/;
  const odd = first === undefined ? null : other.exec(text);
  if (!odd) return { text, problems: [], editRefusal: null };
  const lines = new LineIndex(text);
  const line = lines.lineAt(odd.index);
  const range = lines.rangeOf(lines.startOf(line), odd.index);
  return { text, problems: [problemAt(range, 'mixed-line-ends')], editRefusal: 'Its lines end in different ways, and saving would change them all.' };
}
