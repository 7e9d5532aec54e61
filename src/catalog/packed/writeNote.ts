// A note as three rows: a digest, which is read of all notes; an outline, which is read of those that lists show; and the rest,
// which is read of those that are looked at. `readNote` reads the same cells in the same order.
import { personKey } from '../../notes/keys';
import type { ConsentField, FollowUp, InterviewNote, Located, Mention, Problem, Range, SpeakerMark, ThemeTag } from '../../notes/model';
import { Numbered } from '../../util/numbered';
import { forms, states, type SpelledTheme } from './digest';
import { outsideList, type RowWriter } from './rows';

export interface NoteRows<T> {
  readonly digest: T;
  readonly outline: T;
  readonly rest: T;
}

export function writeNote(note: InterviewNote, { digest, outline, rest }: NoteRows<RowWriter>): void {
  const spellings = new Spellings();
  const names = new Numbered((name) => name);
  const tags = new Places(note.hashtags);
  const marks = new Places(note.speakers);
  const themes = note.themes.map((tag) => spellings.placeOf(tag));
  const hashtags = note.hashtags.map((tag) => spellings.placeOf(tag));
  const speakers = note.speakers.map(({ name }) => names.numberOf(name));
  const passages: number[] = [];
  for (const { form, speaker, tags: own } of note.passages) {
    passages.push(forms.indexOf(form), speaker === null ? -1 : (marks.get(speaker) ?? outsideList(names.numberOf(speaker.name))), own.length);
    for (const tag of own) passages.push(tags.get(tag) ?? outsideList(spellings.placeOf(tag)));
  }

  for (const text of [note.date, note.situation, note.setting]) digest.text(text);
  digest.number(note.problems.length);
  digest.list(note.followUps, (followUp) => writePromise(followUp, digest));
  digest.list(note.interviewees, ({ value }) => digest.text(value));
  digest.list(note.interviewers, ({ value }) => digest.text(value));
  digest.list(referencesIn(note), (key) => digest.text(key));
  digest.list(spellings.list, (theme) => writeTheme(theme, digest));
  digest.list(themes, (index) => digest.number(index));
  digest.list(hashtags, (index) => digest.number(index));
  digest.list(names.list, (name) => digest.text(name));
  digest.list(speakers, (index) => digest.number(index));
  digest.number(note.passages.length);
  for (const cell of passages) digest.number(cell);

  outline.list(note.interviewees, (name) => writeLocated(name, outline));
  outline.list(note.interviewers, (name) => writeLocated(name, outline));
  outline.list(note.followUps, (followUp) => writeFollowUp(followUp, outline));
  writeFields(note, outline);

  for (const { range } of [...note.themes, ...note.hashtags, ...note.speakers]) writeRange(range, rest);
  for (const { range, text, speaker, tags: own } of note.passages) {
    writeRange(range, rest);
    rest.text(text);
    if (speaker !== null && marks.get(speaker) === undefined) writeRange(speaker.range, rest);
    for (const tag of own) if (tags.get(tag) === undefined) writeRange(tag.range, rest);
  }
  rest.list(note.headings, ({ text, depth, range, section }) => {
    rest.text(text);
    rest.number(depth);
    writeRange(range, rest);
    writeRange(section, rest);
  });
  const askers = new Places(note.speakers);
  rest.list(note.questions, ({ text, range, speaker }) => {
    rest.text(text);
    writeRange(range, rest);
    writeSpeaker(speaker, askers, rest);
  });
  const owners = new Places(note.speakers);
  for (const { owner, mentions } of note.followUps) {
    writeSpeaker(owner, owners, rest);
    for (const { range } of mentions) writeRange(range, rest);
  }
}

function referencesIn({ mentions, followUps, consent }: InterviewNote): readonly string[] {
  const keys = new Set(mentions.map(({ name }) => personKey(name)));
  for (const { owner, mentions: own } of followUps) {
    if (owner !== null) keys.add(personKey(owner.name));
    for (const { name } of own) keys.add(personKey(name));
  }
  if ('byName' in consent) for (const { name } of consent.byName) keys.add(personKey(name));
  return [...keys];
}

function writeProblem({ code, severity, message, range }: Problem, row: RowWriter): void {
  row.text(code);
  row.text(severity);
  row.text(message);
  writeRange(range, row);
}

function writeFields(note: InterviewNote, row: RowWriter): void {
  row.list(note.problems, (problem) => writeProblem(problem, row));
  for (const text of [note.editRefusal, note.frontmatterRefusal, note.title]) row.text(text);
  for (const text of [note.study, note.lang]) row.text(text);
  row.flag(note.verbatim);
  writeConsent(note.consent, row);
  row.list(note.mentions, (mention) => writeMarkAt(mention, row));
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

function writePromise({ state, due, owner, mentions }: FollowUp, row: RowWriter): void {
  row.number(states.indexOf(state));
  row.text(due);
  row.text(owner?.name ?? null);
  row.list(mentions, ({ name }) => row.text(name));
}

function writeFollowUp({ line, box, range, text }: FollowUp, row: RowWriter): void {
  row.number(line);
  writeRange(box, row);
  writeRange(range, row);
  row.text(text);
}

/** Mostly it is one of the note's list, so that its number there does; -2: it follows. */
function writeSpeaker(mark: SpeakerMark | null, marks: Places<SpeakerMark>, row: RowWriter): void {
  const index = mark === null ? -1 : (marks.get(mark) ?? -2);
  row.number(index);
  if (mark !== null && index === -2) writeMarkAt(mark, row);
}

function writeLocated({ value, range }: Located, row: RowWriter): void {
  row.text(value);
  writeRange(range, row);
}

function writeMarkAt({ name, range }: SpeakerMark | Mention, row: RowWriter): void {
  row.text(name);
  writeRange(range, row);
}

/** Most are written as their key. */
function writeTheme({ key, label }: SpelledTheme, row: RowWriter): void {
  row.text(label);
  row.text(label === key ? null : key);
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

/** How far from the last one things are looked for, one by one. */
const near = 8;

/** Where things stand in a list. The reader puts the same objects there that the rest of the note holds. */
class Places<T> {
  private next = 0;
  /** Made for the first that is asked for far from the one before, which few are. */
  private places: Map<T, number> | undefined;

  constructor(private readonly list: readonly T[]) {}

  get(item: T): number | undefined {
    const { next, list } = this;
    if (list[next] === item) return this.next++;
    for (let place = Math.max(next - near, 0); place < next + near && place < list.length; place++) {
      if (list[place] !== item) continue;
      this.next = place + 1;
      return place;
    }
    this.places ??= new Map(this.list.map((one, place) => [one, place]));
    const place = this.places.get(item);
    if (place !== undefined) this.next = place + 1;
    return place;
  }
}

/** The themes of a note in every spelling. */
class Spellings {
  private readonly places = new Map<string, number>();
  readonly list: SpelledTheme[] = [];

  placeOf(theme: ThemeTag): number {
    const known = this.places.get(theme.label);
    if (known !== undefined && this.list[known]?.key === theme.key) return known;
    this.places.set(theme.label, this.list.length);
    return this.list.push(theme) - 1;
  }
}
