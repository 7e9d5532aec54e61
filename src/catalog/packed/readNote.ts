// The way back from rows to a note, and to its digest or outline alone. The types see to it that nothing is left out.
import { consentValues } from '../../notes/model';
import type {
  CodedPassage,
  Consent,
  ConsentField,
  FollowUp,
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
import { forms, states, type DigestedFollowUp, type DigestedPassage, type NoteDigest, type NoteOutline, type OutlinedFollowUp, type SpelledTheme } from './digest';
import { outsideList, type RowReader } from './rows';
import type { NoteRows } from './writeNote';

const consents: readonly Consent[] = [...consentValues, 'unreadable'];
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The digest's row up to its passages. Lists of numbers are indexes into the texts before them. */
interface DigestHead extends Pick<NoteDigest, 'date' | 'situation' | 'setting' | 'problemCount' | 'followUps' | 'interviewees' | 'interviewers' | 'references' | 'spellings'> {
  readonly themes: readonly number[];
  readonly hashtags: readonly number[];
  readonly names: readonly string[];
  readonly speakers: readonly number[];
}

/** @throws when the row is none that `writeNote` wrote; so do the others. */
export function readDigest(row: RowReader): NoteDigest {
  const { date, situation, setting, problemCount, followUps, interviewees, interviewers, references, spellings, themes, hashtags, names, speakers } = readDigestHead(row);
  const spellingCounts: number[] = [];
  while (spellingCounts.length < spellings.length) spellingCounts.push(0);
  for (const index of themes) spellingCounts[index] = (spellingCounts[index] ?? 0) + 1;
  for (const index of hashtags) spellingCounts[index] = (spellingCounts[index] ?? 0) + 1;
  const nameOf = (index: number): string => itemAt(names, index < 0 ? outsideList(index) : itemAt(speakers, index));
  const themeOf = (index: number): SpelledTheme => itemAt(spellings, index < 0 ? outsideList(index) : itemAt(hashtags, index));
  const passages = row.list((): DigestedPassage => {
    const form = itemAt(forms, row.number());
    const speaker = row.number();
    return { form, speaker: speaker === -1 ? null : nameOf(speaker), themes: row.list(() => themeOf(row.number())) };
  });
  const ownThemes: SpelledTheme[] = [];
  for (const index of themes) ownThemes.push(itemAt(spellings, index));
  // Spelled out, since all notes are read so, and copies take several times as long.
  return {
    date,
    situation,
    setting,
    problemCount,
    followUps,
    interviewees,
    interviewers,
    references,
    spellings,
    spellingCounts,
    themes: ownThemes,
    speakers: names,
    passages,
  };
}

export function readNote({ digest, outline, rest }: NoteRows<RowReader>): InterviewNote {
  const head = readDigestHead(digest);
  const { spellings, names } = head;
  const tagAt = (index: number): ThemeTag => ({ ...itemAt(spellings, index), range: readRange(rest) });
  const markAt = (index: number): SpeakerMark => ({ name: itemAt(names, index), range: readRange(rest) });
  const themes = head.themes.map(tagAt);
  const hashtags = head.hashtags.map(tagAt);
  const speakers = head.speakers.map(markAt);
  const passages = digest.list((): CodedPassage => {
    const form = itemAt(forms, digest.number());
    const speaker = digest.number();
    const tags = digest.numbers();
    return {
      range: readRange(rest),
      text: rest.text(),
      form,
      speaker: speaker === -1 ? null : speaker < 0 ? markAt(outsideList(speaker)) : itemAt(speakers, speaker),
      tags: tags.map((index) => (index < 0 ? tagAt(outsideList(index)) : itemAt(hashtags, index))),
    };
  });
  const headings = rest.list((): Heading => ({ text: rest.shared(), depth: rest.number(), range: readRange(rest), section: readRange(rest) }));
  const questions = rest.list((): Question => ({ text: rest.text(), range: readRange(rest), speaker: readSpeaker(speakers, rest) }));
  const fields = readOutline(outline);
  const followUps = fields.followUps.map((followUp, number): FollowUp => {
    const { state, due, mentions } = itemAt(head.followUps, number);
    const owner = readSpeaker(speakers, rest);
    return { ...followUp, state, due, owner, mentions: mentions.map((name) => ({ name, range: readRange(rest) })) };
  });
  const { date, situation, setting } = head;
  return { kind: 'interview', ...fields, date, situation, setting, themes, hashtags, speakers, passages, headings, questions, followUps };
}

function readDigestHead(row: RowReader): DigestHead {
  const date = row.ownTextOrNull();
  const situation = row.sharedOrNull();
  const setting = row.sharedOrNull();
  const problemCount = row.number();
  const followUps = row.list(readPromise);
  const interviewees = row.list(readShared);
  const interviewers = row.list(readShared);
  const references = row.list(readShared);
  const spellings = row.list(readTheme);
  const names = row.list(readShared);
  const themes = row.numbers();
  const hashtags = row.numbers();
  const speakers = row.numbers();
  return { date, situation, setting, problemCount, followUps, interviewees, interviewers, references, spellings, themes, hashtags, names, speakers };
}

export function readOutline(row: RowReader): NoteOutline {
  return {
    interviewees: row.list(readLocated),
    interviewers: row.list(readLocated),
    followUps: row.list(readFollowUp),
    problems: row.list(readProblem),
    editRefusal: row.sharedOrNull(),
    frontmatterRefusal: row.sharedOrNull(),
    title: row.textOrNull(),
    study: row.sharedOrNull(),
    lang: row.sharedOrNull(),
    verbatim: row.flag(),
    consent: readConsent(row),
    mentions: row.list(readMarkAt),
  };
}

function readProblem(row: RowReader): Problem {
  return { code: row.shared(), severity: oneOf(severities, row.text()), message: row.shared(), range: readRange(row) };
}

function readLocated(row: RowReader): Located {
  return { value: row.shared(), range: readRange(row) };
}

function readShared(row: RowReader): string {
  return row.shared();
}

function readFollowUp(row: RowReader): OutlinedFollowUp {
  return {
    line: row.number(),
    box: readRange(row),
    range: readRange(row),
    text: row.text(),
  };
}

function readPromise(row: RowReader): DigestedFollowUp {
  return { state: itemAt(states, row.number()), due: row.ownTextOrNull(), owner: row.sharedOrNull(), mentions: row.list(readShared) };
}

function readSpeaker(speakers: readonly SpeakerMark[], row: RowReader): SpeakerMark | null {
  const index = row.number();
  if (index === -1) return null;
  return index === -2 ? readMarkAt(row) : itemAt(speakers, index);
}

function readConsent(row: RowReader): ConsentField {
  const all = row.textOrNull();
  if (all !== null) return { all: oneOf(consents, all) };
  return { byName: row.list(() => ({ consent: oneOf(consents, row.text()), ...readMarkAt(row) })) };
}

function readMarkAt(row: RowReader): SpeakerMark {
  return { name: row.shared(), range: readRange(row) };
}

function readTheme(row: RowReader): SpelledTheme {
  const label = row.shared();
  return { key: row.sharedOrNull() ?? label, label };
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
