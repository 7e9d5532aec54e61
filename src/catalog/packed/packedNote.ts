// A note as the index keeps it: as bytes, a tenth of what objects take, which the collector of garbage needs not walk through.
import type { InterviewNote, ParsedFile } from '../../notes/model';
import type { NoteDigest, NoteOutline } from './digest';
import { readDigest, readNote, readOutline } from './readNote';
import { endOfRow, RowReader, RowWriter } from './rows';
import { writeNote } from './writeNote';

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

/** Each note is written by the same, one after the other. */
const rows = { digest: new RowWriter(), outline: new RowWriter(), rest: new RowWriter() };
const cells = new RowWriter();

export class PackedNote {
  readonly kind = 'interview';

  /** @param all holds three rows from `start` to `end`: its digest, its outline, and the rest */
  constructor(
    private readonly all: Uint8Array,
    private readonly start = 0,
    private readonly end = all.length,
  ) {}

  static of(note: InterviewNote): PackedNote {
    writeNote(note, rows, cells);
    return new PackedNote(RowWriter.taken([rows.digest, rows.outline, rows.rest]));
  }

  get bytes(): Uint8Array {
    return this.all.subarray(this.start, this.end);
  }

  /** Whether nothing that is read of the one would be other of the other. */
  equals(other: PackedNote): boolean {
    const { bytes } = other;
    return this.end - this.start === bytes.length && this.bytes.every((byte, index) => byte === bytes[index]);
  }

  /** @throws when the bytes are none that `of` made; so do the others. */
  digest(): NoteDigest {
    return readDigest(this.row(this.start));
  }

  outline(): NoteOutline {
    return readOutline(this.row(endOfRow(this.all, this.start)));
  }

  unpacked(): InterviewNote {
    const outline = endOfRow(this.all, this.start);
    const rest = endOfRow(this.all, outline);
    return readNote({ digest: this.row(this.start), outline: this.row(outline), rest: this.row(rest) });
  }

  private row(start: number): RowReader {
    return new RowReader(this.all, start, sharedTexts);
  }
}
