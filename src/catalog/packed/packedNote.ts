// A note as the index keeps it: as bytes, a tenth of what objects take, which the collector of garbage needs not walk through.
import type { InterviewNote, ParsedFile } from '../../notes/model';
import type { NoteDigest, NoteOutline } from './digest';
import { readDigest, readNote, readOutline } from './readNote';
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

  /** @param bytes three rows of JSON in UTF-8 with line feeds between them: its digest, its outline, and the rest */
  constructor(readonly bytes: Uint8Array) {}

  static of(note: InterviewNote): PackedNote {
    const rows = { digest: new RowWriter(), outline: new RowWriter(), rest: new RowWriter() };
    writeNote(note, rows);
    return new PackedNote(encoder.encode(`${rows.digest.toJson()}\n${rows.outline.toJson()}\n${rows.rest.toJson()}`));
  }

  /** @throws when the bytes are none that `of` made; so do the others. */
  digest(): NoteDigest {
    return readDigest(this.row(0, this.endOfRow(0)));
  }

  outline(): NoteOutline {
    const digestEnd = this.endOfRow(0);
    return readOutline(this.row(digestEnd + 1, this.endOfRow(digestEnd + 1)));
  }

  unpacked(): InterviewNote {
    const digestEnd = this.endOfRow(0);
    const outlineEnd = this.endOfRow(digestEnd + 1);
    return readNote({ digest: this.row(0, digestEnd), outline: this.row(digestEnd + 1, outlineEnd), rest: this.row(outlineEnd + 1, this.bytes.length) });
  }

  private endOfRow(start: number): number {
    return this.bytes.indexOf(lineFeed, start);
  }

  private row(start: number, end: number): RowReader {
    return new RowReader(decoder.decode(this.bytes.subarray(start, end)), sharedTexts);
  }
}
