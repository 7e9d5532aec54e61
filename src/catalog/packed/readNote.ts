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
  const fields = {
    problems: row.list(() => readProblem(row)),
    editRefusal: row.sharedOrNull(),
    frontmatterRefusal: row.sharedOrNull(),
    title: row.textOrNull(),
    date: row.textOrNull(),
    interviewees: row.list(() => readLocated(row)),
    interviewers: row.list(() => readLocated(row)),
    situation: row.sharedOrNull(),
    setting: row.sharedOrNull(),
    study: row.sharedOrNull(),
    lang: row.sharedOrNull(),
    verbatim: row.flag(),
    consent: readConsent(row),
  };
  const themes = row.list(() => readTheme(row));
  const hashtags = row.list(() => readTheme(row));
  const speakers = row.list(() => ({ name: row.shared() }));
  const mentions = row.list(() => ({ name: row.shared() }));
  const followUps = row.list(() => readFollowUp(speakers, row));
  const passages = row.list(() => readPassage(hashtags, speakers, row));
  return { outline: { ...fields, themes, hashtags, speakers, mentions, followUps, passages }, order: row.list(() => row.number()) };
}

function readPassage(hashtags: readonly WrittenTheme[], speakers: readonly NamedMark[], row: RowReader): OutlinedPassage {
  return {
    form: itemAt(forms, row.number()),
    speaker: readSpeaker(speakers, row),
    tags: row.list(() => {
      const index = row.number();
      return index === -2 ? { ...readTheme(row), range: readRange(row) } : itemAt(hashtags, index);
    }),
  };
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
    mentions: row.list(() => readMarkAt(row)),
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
  const key = row.shared();
  return { key, label: row.sharedOrNull() ?? key };
}

function readRange(row: RowReader): Range {
  return { start: { line: row.number(), character: row.number() }, end: { line: row.number(), character: row.number() } };
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
