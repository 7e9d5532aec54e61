// The way back from rows to a note, and to its outline alone. The types see to it that nothing is left out.
import { consentValues } from '../../notes/model';
import type {
  CodedPassage,
  Consent,
  ConsentField,
  FollowUp,
  FollowUpState,
  Heading,
  InterviewNote,
  Located,
  Problem,
  Question,
  Range,
  Severity,
  SpeakerMark,
  ThemeTag,
} from '../../notes/model';
import { forms, type NoteOutline, type OutlinedFollowUp, type OutlinedPassage, type WrittenTheme } from './outline';
import type { RowReader } from './rows';

const consents: readonly Consent[] = [...consentValues, 'unreadable'];
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const states: readonly FollowUpState[] = ['open', 'done', 'dropped'];

type NamedMark = Pick<SpeakerMark, 'name'>;

/** An outline as the reader gave it, and the numbers of its passages by position; none where that is the same. */
interface OutlineRow {
  readonly outline: NoteOutline;
  readonly order: readonly number[];
}

/** @throws when the row is none that `writeNote` wrote. */
export function readOutline(row: RowReader): NoteOutline {
  const { outline, order } = readOutlineRow(row);
  return order.length === 0 ? outline : { ...outline, passages: order.map((index) => itemAt(outline.passages, index)) };
}

/** @throws as `readOutline`. */
export function readNote(row: RowReader, rest: RowReader): InterviewNote {
  const { outline } = readOutlineRow(row);
  // Those that stand in a list of the note are found there by what was read of them in the outline.
  const tags = new Map<WrittenTheme, ThemeTag>();
  const marks = new Map<NamedMark, SpeakerMark>();
  const placeTag = (theme: WrittenTheme): ThemeTag => {
    const tag = { ...theme, range: readRange(rest) };
    tags.set(theme, tag);
    return tag;
  };
  const placeMark = (mark: NamedMark): SpeakerMark => {
    const placed = { ...mark, range: readRange(rest) };
    marks.set(mark, placed);
    return placed;
  };
  const themes = outline.themes.map(placeTag);
  const hashtags = outline.hashtags.map(placeTag);
  const speakers = outline.speakers.map(placeMark);
  const mentions = outline.mentions.map(placeMark);
  // What stands in no list of the note was read with its place.
  const tagOf = (tag: WrittenTheme): ThemeTag => tags.get(tag) ?? (tag as ThemeTag);
  const markOf = (mark: NamedMark | null): SpeakerMark | null => mark && (marks.get(mark) ?? (mark as SpeakerMark));
  const passages = outline.passages.map(
    ({ form, speaker, tags }): CodedPassage => ({ range: readRange(rest), text: rest.text(), form, speaker: markOf(speaker), tags: tags.map(tagOf) }),
  );
  const headings = rest.list((): Heading => ({ text: rest.shared(), depth: rest.number(), range: readRange(rest), section: readRange(rest) }));
  const questions = rest.list((): Question => ({ text: rest.text(), range: readRange(rest), speaker: markOf(readSpeaker(speakers, rest)) }));
  const followUps = outline.followUps.map((followUp): FollowUp => ({ ...followUp, owner: markOf(followUp.owner) }));
  return { kind: 'interview', ...outline, themes, hashtags, speakers, mentions, passages, headings, questions, followUps };
}

function readProblem(row: RowReader): Problem {
  return { code: row.shared(), severity: oneOf(severities, row.text()), message: row.shared(), range: readRange(row) };
}

function readOutlineRow(row: RowReader): OutlineRow {
  const problems = row.list(readProblem);
  const editRefusal = row.sharedOrNull();
  const frontmatterRefusal = row.sharedOrNull();
  const title = row.textOrNull();
  const date = row.textOrNull();
  const interviewees = row.list(readLocated);
  const interviewers = row.list(readLocated);
  const situation = row.sharedOrNull();
  const setting = row.sharedOrNull();
  const study = row.sharedOrNull();
  const lang = row.sharedOrNull();
  const verbatim = row.flag();
  const consent = readConsent(row);
  const themes = row.list(readTheme);
  const hashtags = row.list(readTheme);
  const speakers = row.list(readName);
  const mentions = row.list(readName);
  const followUps = row.list(() => readFollowUp(speakers, row));
  const passages = row.list(() => readPassage(hashtags, speakers, row));
  // Spelled out, since all notes are read so, and copies take several times as long.
  const outline = {
    problems,
    editRefusal,
    frontmatterRefusal,
    title,
    date,
    interviewees,
    interviewers,
    situation,
    setting,
    study,
    lang,
    verbatim,
    consent,
    themes,
    hashtags,
    speakers,
    mentions,
    followUps,
    passages,
  };
  return { outline, order: row.list(readNumber) };
}

function readPassage(hashtags: readonly WrittenTheme[], speakers: readonly NamedMark[], row: RowReader): OutlinedPassage {
  const form = itemAt(forms, row.number());
  const speaker = readSpeaker(speakers, row);
  const tags: WrittenTheme[] = [];
  for (let left = row.number(); left > 0; left--) {
    const index = row.number();
    tags.push(index === -2 ? readThemeAt(row) : itemAt(hashtags, index));
  }
  return { form, speaker, tags };
}

function readNumber(row: RowReader): number {
  return row.number();
}

function readName(row: RowReader): NamedMark {
  return { name: row.text() };
}

function readFollowUp(speakers: readonly NamedMark[], row: RowReader): OutlinedFollowUp {
  return {
    line: row.number(),
    box: readRange(row),
    range: readRange(row),
    text: row.text(),
    state: oneOf(states, row.text()),
    due: row.textOrNull(),
    owner: readSpeaker(speakers, row),
    mentions: row.list(readMarkAt),
  };
}

function readSpeaker(speakers: readonly NamedMark[], row: RowReader): NamedMark | null {
  const index = row.number();
  if (index === -1) return null;
  return index === -2 ? readMarkAt(row) : itemAt(speakers, index);
}

function readConsent(row: RowReader): ConsentField {
  const all = row.textOrNull();
  if (all !== null) return { all: oneOf(consents, all) };
  return { byName: row.list(() => ({ consent: oneOf(consents, row.text()), ...readMarkAt(row) })) };
}

function readLocated(row: RowReader): Located {
  return { value: row.shared(), range: readRange(row) };
}

function readMarkAt(row: RowReader): SpeakerMark {
  return { name: row.shared(), range: readRange(row) };
}

function readTheme(row: RowReader): WrittenTheme {
  const key = row.text();
  return { key, label: row.textOrNull() ?? key };
}

function readThemeAt(row: RowReader): ThemeTag {
  return { ...readTheme(row), range: readRange(row) };
}

function readRange(row: RowReader): Range {
  const start = { line: row.number(), character: row.number() };
  const length = row.number();
  const end = length < 0 ? { line: row.number(), character: row.number() } : { line: start.line, character: start.character + length };
  return { start, end };
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((one) => one === text);
  if (value === undefined) throw new RangeError(`no such value: ${text}`);
  return value;
}

function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('no such item');
  return item;
}
