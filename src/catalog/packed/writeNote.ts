// A note as three rows: a digest, which is read of all notes; an outline, which is read of those that lists show; and the rest,
// which is read of those that are looked at. `readNote` reads the same cells in the same order.
import { personKey } from '../../notes/keys';
import type { Consent, ConsentField, FollowUp, Heading, InterviewNote, Located, Mention, Problem, Range, SpeakerMark, ThemeTag } from '../../notes/model';
import { Numbered } from '../../util/numbered';
import { forms, states, type SpelledTheme } from './digest';
import { outsideList, type RowWriter } from './rows';

export interface NoteRows<T> {
  readonly digest: T;
  readonly outline: T;
  readonly rest: T;
}

/** @param cells empty before and after: for what is known before that which stands in front of it */
export function writeNote(note: InterviewNote, { digest, outline, rest }: NoteRows<RowWriter>, cells: RowWriter): void {
  const tags = new Places(note.hashtags);
  const marks = new Places(note.speakers);
  writeDigest(note, { tags, marks }, digest, cells);

  outline.list(note.interviewees, writeLocated);
  outline.list(note.interviewers, writeLocated);
  outline.list(note.followUps, writeFollowUp);
  writeFields(note, outline);

  for (const { range } of note.themes) writeRange(range, rest);
  for (const { range } of note.hashtags) writeRange(range, rest);
  for (const { range } of note.speakers) writeRange(range, rest);
  tags.restart();
  marks.restart();
  for (const { range, text, speaker, tags: own } of note.passages) {
    writeRange(range, rest);
    rest.text(text);
    if (speaker !== null && marks.get(speaker) === undefined) writeRange(speaker.range, rest);
    for (const tag of own) if (tags.get(tag) === undefined) writeRange(tag.range, rest);
  }
  rest.list(note.headings, writeHeading);
  marks.restart();
  rest.number(note.questions.length);
  for (const { text, range, speaker } of note.questions) {
    rest.text(text);
    writeRange(range, rest);
    writeSpeaker(speaker, marks, rest);
  }
  marks.restart();
  for (const { owner, mentions } of note.followUps) {
    writeSpeaker(owner, marks, rest);
    for (const { range } of mentions) writeRange(range, rest);
  }
}

interface NotePlaces {
  readonly tags: Places<ThemeTag>;
  readonly marks: Places<SpeakerMark>;
}

function writeDigest(note: InterviewNote, { tags, marks }: NotePlaces, row: RowWriter, cells: RowWriter): void {
  const spellings = new Spellings();
  const names = new Numbered((name) => name);
  cells.number(note.themes.length);
  for (const tag of note.themes) cells.number(spellings.placeOf(tag));
  cells.number(note.hashtags.length);
  for (const tag of note.hashtags) cells.number(spellings.placeOf(tag));
  cells.number(note.speakers.length);
  for (const { name } of note.speakers) cells.number(names.numberOf(name));
  cells.number(note.passages.length);
  for (const { form, speaker, tags: own } of note.passages) {
    cells.number(forms.indexOf(form));
    cells.number(speaker === null ? -1 : (marks.get(speaker) ?? outsideList(names.numberOf(speaker.name))));
    cells.number(own.length);
    for (const tag of own) cells.number(tags.get(tag) ?? outsideList(spellings.placeOf(tag)));
  }

  row.text(note.date);
  row.text(note.situation);
  row.text(note.setting);
  row.number(note.problems.length);
  row.list(note.followUps, writePromise);
  row.list(note.interviewees, writeValue);
  row.list(note.interviewers, writeValue);
  row.list(referencesIn(note), writeText);
  row.list(spellings.list, writeTheme);
  row.list(names.list, writeText);
  row.takeNumbers(cells);
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
  row.list(note.problems, writeProblem);
  row.text(note.editRefusal);
  row.text(note.frontmatterRefusal);
  row.text(note.title);
  row.text(note.study);
  row.text(note.lang);
  row.flag(note.verbatim);
  writeConsent(note.consent, row);
  row.list(note.mentions, writeMarkAt);
}

function writeConsent(consent: ConsentField, row: RowWriter): void {
  if ('all' in consent) {
    row.text(consent.all);
    return;
  }
  row.text(null);
  row.list(consent.byName, writeConsentOf);
}

function writeConsentOf(one: { consent: Consent; name: string; range: Range }, row: RowWriter): void {
  row.text(one.consent);
  writeMarkAt(one, row);
}

function writePromise({ state, due, owner, mentions }: FollowUp, row: RowWriter): void {
  row.number(states.indexOf(state));
  row.text(due);
  row.text(owner?.name ?? null);
  row.list(mentions, writeName);
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

function writeText(text: string, row: RowWriter): void {
  row.text(text);
}

function writeName({ name }: Mention, row: RowWriter): void {
  row.text(name);
}

function writeValue({ value }: Located, row: RowWriter): void {
  row.text(value);
}

function writeHeading({ text, depth, range, section }: Heading, row: RowWriter): void {
  row.text(text);
  row.number(depth);
  writeRange(range, row);
  writeRange(section, row);
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

/** How far from the last one things are looked for, one by one: as many as most notes have. */
const near = 32;

/** Where things stand in a list. The reader puts the same objects there that the rest of the note holds. */
class Places<T> {
  private next = 0;
  /** Made for the first that is asked for far from the one before, which few are. */
  private places: Map<T, number> | undefined;

  constructor(private readonly list: readonly T[]) {}

  /** To be called where those that are asked for begin again. */
  restart(): void {
    this.next = 0;
  }

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
