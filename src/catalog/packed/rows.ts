// Values as rows of bytes: quick to write and to read, and small. A row is a head (of how many bytes its texts and its numbers
// are, and in which encoding), all texts as one, and the numbers, among which are the lengths of the texts.

/** Numbers must be less than this, below zero too. */
const tooMuch = 2 ** 30;
/** So many bytes one number takes at most. */
const mostBytes = 5;
const headLength = 9;
const utf8 = 0;
const utf16 = 1;
const mostBytesOfUnit = 3;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Of so few a look at each takes less time than to ask the engine for their bytes. */
const fewCharacters = 512;

/** Where rows are put together, one note after the other. */
let together = new Uint8Array(16 * 1024);

/** What is kept of notes stands side by side in pieces of this many bytes: to ask for one for each takes half as long as to write it. */
const pieceBytes = 64 * 1024;
let piece = new Uint8Array(0);
let pieceEnd = 0;

function copied(bytes: Uint8Array): Uint8Array {
  if (bytes.length > pieceBytes / 8) return bytes.slice();
  if (pieceEnd + bytes.length > piece.length) {
    piece = new Uint8Array(pieceBytes);
    pieceEnd = 0;
  }
  const copy = piece.subarray(pieceEnd, pieceEnd + bytes.length);
  copy.set(bytes);
  pieceEnd += bytes.length;
  return copy;
}

export class RowWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private texts = '';

  /** @throws when it is no integer, or too much. */
  number(value: number): void {
    if (value >= tooMuch || value <= -tooMuch || (value | 0) !== value) throw new RangeError(`${value} can't be kept`);
    if (this.length + mostBytes > this.bytes.length) this.bytes = grown(this.bytes, 2 * this.bytes.length);
    // In groups of seven bits, the lowest first; what is small takes one byte, below zero too.
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  flag(value: boolean): void {
    this.number(value ? 1 : 0);
  }

  text(value: string | null): void {
    this.number(value === null ? 0 : value.length + 1);
    if (value !== null) this.texts += value;
  }

  list<T>(items: readonly T[], write: (item: T, row: RowWriter) => void): void {
    this.number(items.length);
    for (const item of items) write(item, this);
  }

  /** Takes over what was written to another, which is nothing but numbers. */
  takeNumbers(other: RowWriter): void {
    const length = this.length + other.length;
    if (length > this.bytes.length) this.bytes = grown(this.bytes, length);
    for (let at = 0; at < other.length; at++) this.bytes[this.length++] = other.bytes[at] ?? 0;
    other.length = 0;
  }

  /** What was written since the last time, as one row after the other. */
  static taken(writers: readonly RowWriter[]): Uint8Array {
    let end = 0;
    for (const writer of writers) end = writer.moveTo(end);
    return copied(together.subarray(0, end));
  }

  /** @returns where the row ends among all. */
  private moveTo(start: number): number {
    const { texts, length } = this;
    const textStart = start + headLength;
    const most = textStart + mostBytesOfUnit * texts.length + length;
    if (most > together.length) together = grown(together, most);
    const { encoding, end: numbersStart } = writeEncoded(texts, together, textStart);
    writeLength(together, start, numbersStart - textStart);
    writeLength(together, start + 4, length);
    together[start + 8] = encoding;
    for (let at = 0; at < length; at++) together[numbersStart + at] = this.bytes[at] ?? 0;
    this.length = 0;
    this.texts = '';
    return numbersStart + length;
  }
}

/** The number of something that a list does not hold, by its number elsewhere; -1 stands for nothing. Undoes itself. */
export function outsideList(index: number): number {
  return -2 - index;
}

const none: readonly never[] = [];

/** Reads what a `RowWriter` wrote, in the same order. Throws where there is no more. */
export class RowReader {
  private readonly texts: string;
  private textAt = 0;
  private at: number;
  private readonly end: number;

  /**
   * @param start of the row among the bytes
   * @param known holds texts that many files share, each once
   */
  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    private readonly known: Map<string, string>,
  ) {
    const { texts, numbers, end, encoding } = placesOf(bytes, start);
    const encoded = bytes.subarray(texts, numbers);
    this.texts = encoding === utf8 ? decoder.decode(encoded) : textOfUtf16(encoded);
    this.at = numbers;
    this.end = end;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined || this.at >= this.end) throw new RangeError('no number');
      this.at++;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return (value >>> 1) ^ -(value & 1);
  }

  flag(): boolean {
    return this.number() === 1;
  }

  /** A part of the row's texts, all of which it keeps in memory. */
  text(): string {
    return this.textOf(this.number());
  }

  textOrNull(): string | null {
    const length = this.number();
    return length === 0 ? null : this.textOf(length);
  }

  /** A text that outlives the others. */
  ownTextOrNull(): string | null {
    const text = this.textOrNull();
    return text === null ? null : ownText(text);
  }

  /** A text that others are likely to have, too. */
  shared(): string {
    return this.sharedOf(this.text());
  }

  sharedOrNull(): string | null {
    const text = this.textOrNull();
    return text === null ? null : this.sharedOf(text);
  }

  numbers(): readonly number[] {
    return this.list(readNumber);
  }

  list<T>(read: (row: RowReader) => T): readonly T[] {
    const length = this.number();
    if (length === 0) return none;
    const items: T[] = [];
    for (let i = 0; i < length; i++) items.push(read(this));
    return items;
  }

  private textOf(written: number): string {
    const start = this.textAt;
    this.textAt += written - 1;
    if (written === 0 || this.textAt > this.texts.length) throw new RangeError('no text');
    return this.texts.slice(start, this.textAt);
  }

  private sharedOf(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const copy = ownText(text);
    this.known.set(copy, copy);
    return copy;
  }
}

/** Where the row after this one starts. */
export function endOfRow(bytes: Uint8Array, start: number): number {
  return placesOf(bytes, start).end;
}

/** A copy of what was cut out of another text, which it would keep in memory. */
function ownText(text: string): string {
  // What was put together is a text of its own once something is cut out of it; it is longer by a blank.
  return ` ${text}`.slice(1);
}

interface RowPlaces {
  readonly texts: number;
  readonly numbers: number;
  readonly end: number;
  readonly encoding: number;
}

/** @throws where there is no whole head. */
function placesOf(bytes: Uint8Array, start: number): RowPlaces {
  const texts = start + headLength;
  if (texts > bytes.length) throw new RangeError('no row');
  const numbers = texts + lengthAt(bytes, start);
  return { texts, numbers, end: numbers + lengthAt(bytes, start + 4), encoding: bytes[start + 8] ?? utf8 };
}

/** Four bytes, by hand: views are made anew for each of many thousand rows. */
function lengthAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}

function writeLength(bytes: Uint8Array, at: number, length: number): void {
  bytes[at] = length >>> 24;
  bytes[at + 1] = length >>> 16;
  bytes[at + 2] = length >>> 8;
  bytes[at + 3] = length;
}

function readNumber(row: RowReader): number {
  return row.number();
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(length, 2 * bytes.length));
  more.set(bytes);
  return more;
}

/** @returns in which encoding, and where it ends. */
function writeEncoded(text: string, bytes: Uint8Array, start: number): { encoding: number; end: number } {
  if (text.length <= fewCharacters && writeAscii(text, bytes, start)) return { encoding: utf8, end: start + text.length };
  // Half of a surrogate pair has no UTF-8.
  if (!text.isWellFormed()) return { encoding: utf16, end: start + writeUtf16(text, bytes, start) };
  return { encoding: utf8, end: start + encoder.encodeInto(text, bytes.subarray(start)).written };
}

/** @returns whether all of the text is ASCII, and was written. */
function writeAscii(text: string, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return false;
    bytes[start + at] = code;
  }
  return true;
}

/** @returns how many bytes that takes. */
function writeUtf16(text: string, bytes: Uint8Array, start: number): number {
  const view = new DataView(bytes.buffer, start);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i));
  return 2 * text.length;
}

function textOfUtf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) text += String.fromCharCode(view.getUint16(i));
  return text;
}
