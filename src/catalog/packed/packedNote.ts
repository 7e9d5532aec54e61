// A note as the index keeps it: as bytes, a tenth of what objects take, which the collector of garbage needs not walk through.
import type { InterviewNote, ParsedFile } from '../../notes/model';
import type { NoteOutline } from './outline';
import { readNote, readOutline } from './readNote';
import { RowReader, RowWriter } from './rows';
import { writeNote } from './writeNote';

const lineFeed = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Names, themes and the like, each once for all notes. */
const sharedTexts = new Map<string, string>();

/** Of files that are no notes there are few. */
export type StoredFile = PackedNote | Exclude<ParsedFile, InterviewNote>;

export function stored(file: ParsedFile | StoredFile): StoredFile {
  if (file instanceof PackedNote) return file;
  return file.kind === 'interview' ? PackedNote.of(file) : withoutSource(file);
}

/** A copy, since what was cut out of a file's text keeps all of it in memory. */
function withoutSource<T extends Exclude<ParsedFile, InterviewNote>>(file: T): T {
  return JSON.parse(JSON.stringify(file)) as T;
}

export class PackedNote {
  readonly kind = 'interview';

  /** @param bytes two rows of JSON in UTF-8, with a line feed between them */
  constructor(readonly bytes: Uint8Array) {}

  static of(note: InterviewNote): PackedNote {
    const outline = new RowWriter();
    const rest = new RowWriter();
    writeNote(note, outline, rest);
    return new PackedNote(encoder.encode(`${outline.toJson()}\n${rest.toJson()}`));
  }

  /** @throws when the bytes are none that `of` made; so does `unpacked`. */
  outline(): NoteOutline {
    return readOutline(this.row(0, this.middle));
  }

  unpacked(): InterviewNote {
    const { middle } = this;
    return readNote(this.row(0, middle), this.row(middle + 1, this.bytes.length));
  }

  private get middle(): number {
    return this.bytes.indexOf(lineFeed);
  }

  private row(start: number, end: number): RowReader {
    return new RowReader(decoder.decode(this.bytes.subarray(start, end)), sharedTexts);
  }
}
