// The notation of these tests: ⟦ and ⟧ around what a range should cover.
import assert from 'node:assert/strict';
import { readBody, type BodyReading } from '../../../../src/notes/body/readBody';
import type { CodedPassage } from '../../../../src/notes/model';
import { defaultReaderSettings, type ReaderSettings } from '../../../../src/notes/settings';
import { LineIndex, type Range } from '../../../../src/util/lines';

export interface NoteContext {
  readonly interviewees?: readonly string[];
  readonly interviewers?: readonly string[];
  readonly settings?: Partial<ReaderSettings>;
}

/** A body that was read, with the stretches that its ⟦⟧ marked, in the order in which they open. */
export class MarkedBody {
  readonly text: string;
  readonly lines: LineIndex;
  readonly reading: BodyReading;
  readonly marked: string[] = [];
  private readonly markedRanges: Range[] = [];

  constructor(notation: string, { interviewees = ['Dana Okafor'], interviewers = ['Sam Reyes'], settings }: NoteContext = {}) {
    const spans: { start: number; end: number }[] = [];
    const open: { start: number; end: number }[] = [];
    let text = '';
    for (const piece of notation.split(/([⟦⟧])/u)) {
      if (piece === '⟦') {
        const span = { start: text.length, end: -1 };
        spans.push(span);
        open.push(span);
      } else if (piece === '⟧') open.pop()!.end = text.length;
      else text += piece;
    }
    this.text = text;
    this.lines = new LineIndex(text);
    this.marked = spans.map(({ start, end }) => text.slice(start, end));
    this.markedRanges = spans.map(({ start, end }) => this.lines.rangeOf(start, end));
    this.reading = readBody(text, 0, { interviewees, interviewers, lines: this.lines, settings: { ...defaultReaderSettings, ...settings } });
  }

  get passages(): readonly CodedPassage[] {
    return this.reading.body.passages;
  }

  /** What stands in a range. */
  source(range: Range): string {
    return this.text.slice(this.lines.offsetAt(range.start), this.lines.offsetAt(range.end));
  }

  /** Fails unless the ranges are the marked ones, in any order. */
  expectRanges(ranges: readonly Range[]): void {
    const sorted = (list: readonly Range[]): string[] => list.map((range) => `${JSON.stringify(range)} ${this.source(range)}`).sort();
    assert.deepEqual(sorted(ranges), sorted(this.markedRanges));
  }
}

/** One line per passage: `theme, theme: text`. The ranges must be the marked ones. */
export function passagesIn(notation: string, context?: NoteContext): string[] {
  const body = new MarkedBody(notation, context);
  body.expectRanges(body.passages.map((passage) => passage.range));
  return body.passages.map((passage) => `${passage.tags.map((tag) => tag.key).join(', ')}: ${passage.text}`);
}

/** The themes that a body's hashtags are, in the order of the text. */
export function themesIn(text: string, context?: NoteContext): string[] {
  return new MarkedBody(text, context).reading.body.hashtags.map((tag) => tag.key);
}

/** `form speaker` of each passage; `-` without a speaker. */
export function voicesIn(text: string, context?: NoteContext): string[] {
  return new MarkedBody(text, context).passages.map(({ form, speaker }) => `${form} ${speaker?.name ?? '-'}`);
}
