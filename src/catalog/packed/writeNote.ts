// A note as two rows: an outline, which is read of all notes, and the rest, which is read of those that are looked at.
// `readNote` reads the same cells in the same order.
import type { CodedPassage, ConsentField, FollowUp, InterviewNote, Located, Mention, Problem, Range, SpeakerMark, ThemeTag } from '../../notes/model';
import { comparePositions } from '../../util/lines';
import { forms } from './outline';
import type { RowWriter } from './rows';

export function writeNote(note: InterviewNote, outline: RowWriter, rest: RowWriter): void {
  writeFields(note, outline);
  const writeTag = (tag: ThemeTag): void => {
    writeTheme(tag, outline);
    writeRange(tag.range, rest);
  };
  const writeMark = ({ name, range }: SpeakerMark | Mention): void => {
    outline.text(name);
    writeRange(range, rest);
  };
  outline.list(note.themes, writeTag);
  outline.list(note.hashtags, writeTag);
  outline.list(note.speakers, writeMark);
  outline.list(note.mentions, writeMark);
  const tags = placesIn(note.hashtags);
  const marks = placesIn(note.speakers);
  outline.list(note.followUps, (followUp) => writeFollowUp(followUp, marks, outline));
  outline.list(note.passages, (passage) => {
    outline.number(forms.indexOf(passage.form));
    writeSpeaker(passage.speaker, marks, outline);
    outline.list(passage.tags, (tag) => writeListed(tag, tags, outline, writeThemeAt));
    writeRange(passage.range, rest);
    rest.text(passage.text);
  });
  outline.list(positionsOf(note.passages), (index) => outline.number(index));
  rest.list(note.headings, ({ text, depth, range, section }) => {
    rest.text(text);
    rest.number(depth);
    writeRange(range, rest);
    writeRange(section, rest);
  });
  rest.list(note.questions, ({ text, range, speaker }) => {
    rest.text(text);
    writeRange(range, rest);
    writeSpeaker(speaker, marks, rest);
  });
}

function writeProblem({ code, severity, message, range }: Problem, row: RowWriter): void {
  row.text(code);
  row.text(severity);
  row.text(message);
  writeRange(range, row);
}

function writeFields(note: InterviewNote, row: RowWriter): void {
  row.list(note.problems, (problem) => writeProblem(problem, row));
  for (const text of [note.editRefusal, note.frontmatterRefusal, note.title, note.date]) row.text(text);
  row.list(note.interviewees, (name) => writeLocated(name, row));
  row.list(note.interviewers, (name) => writeLocated(name, row));
  for (const text of [note.situation, note.setting, note.study, note.lang]) row.text(text);
  row.flag(note.verbatim);
  writeConsent(note.consent, row);
}

function writeConsent(consent: ConsentField, row: RowWriter): void {
  if ('all' in consent) {
    row.text(consent.all);
    return;
  }
  row.text(null);
  row.list(consent.byName, (one) => {
    row.text(one.consent);
    writeMarkAt(one, row);
  });
}

function writeFollowUp(followUp: FollowUp, marks: Places<SpeakerMark>, row: RowWriter): void {
  row.number(followUp.line);
  writeRange(followUp.box, row);
  writeRange(followUp.range, row);
  row.text(followUp.text);
  row.text(followUp.state);
  row.text(followUp.due);
  writeSpeaker(followUp.owner, marks, row);
  row.list(followUp.mentions, (mention) => writeMarkAt(mention, row));
}

function writeSpeaker(mark: SpeakerMark | null, marks: Places<SpeakerMark>, row: RowWriter): void {
  if (mark === null) row.number(-1);
  else writeListed(mark, marks, row, writeMarkAt);
}

/** Mostly it is one of the note's list, so that its number there does; -2: it follows. */
function writeListed<T extends ThemeTag | SpeakerMark>(item: T, places: Places<T>, row: RowWriter, write: (item: T, row: RowWriter) => void): void {
  const index = places.get(item);
  row.number(index ?? -2);
  if (index === undefined) write(item, row);
}

function writeLocated({ value, range }: Located, row: RowWriter): void {
  row.text(value);
  writeRange(range, row);
}

function writeMarkAt({ name, range }: SpeakerMark | Mention, row: RowWriter): void {
  row.text(name);
  writeRange(range, row);
}

function writeThemeAt(tag: ThemeTag, row: RowWriter): void {
  writeTheme(tag, row);
  writeRange(tag.range, row);
}

/** Most are written as their key. */
function writeTheme({ key, label }: ThemeTag, row: RowWriter): void {
  row.text(key);
  row.text(label === key ? null : label);
}

/** Most are within one line: then their length does. */
function writeRange({ start, end }: Range, row: RowWriter): void {
  row.number(start.line);
  row.number(start.character);
  const length = end.line === start.line ? end.character - start.character : -1;
  row.number(Math.max(length, -1));
  if (length >= 0) return;
  row.number(end.line);
  row.number(end.character);
}

/** Where things stand in a list of the note: the reader puts the same objects there that passages hold. */
type Places<T> = ReadonlyMap<T, number>;

function placesIn<T>(list: readonly T[]): Places<T> {
  const places = new Map<T, number>();
  for (let index = 0; index < list.length; index++) places.set(list[index] as T, index);
  return places;
}

/** The indexes of the passages by position; empty where they are in that order already. */
function positionsOf(passages: readonly CodedPassage[]): readonly number[] {
  const compare = (a: Range, b: Range): number => comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
  // As the reader gives them.
  if (passages.every((passage, index) => index === 0 || compare((passages[index - 1] ?? passage).range, passage.range) <= 0)) return [];
  const inOrder = passages.map((passage, index) => ({ index, range: passage.range })).sort((a, b) => compare(a.range, b.range));
  return inOrder.map(({ index }) => index);
}

