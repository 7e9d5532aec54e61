// Who said what is coded, whether it was said at all, and whether it may leave the notes.
import { isWithin } from '../notes/keys';
import type { CodedPassage, InterviewNote, Range } from '../notes/model';
import { comparePositions } from '../util/lines';
import type { Passage } from './catalog';
import type { NameTable } from './nameTable';
import type { PassageKind } from './snapshot';
import type { Speaker, SpeakersOfNote } from './speakersOfNote';

/** The passages of a note, in the order of the text. */
export function resolvePassages(path: string, note: InterviewNote, speakers: SpeakersOfNote, names: NameTable): readonly Passage[] {
  const headings = headingsByStart(note);
  const isOffRecord = offRecordTest(path, note, headings, names);
  return note.passages
    .map((coded): Passage => {
      const heading = headings.get(startOf(coded.range));
      const { kind, speaker } = voiceOf(coded, note, speakers, heading !== undefined);
      return {
        path,
        range: coded.range,
        text: coded.text,
        kind,
        speaker,
        themes: [...new Set(coded.tags.map((tag) => names.theme(tag.key)))],
        offRecord: isOffRecord(coded),
      };
    })
    .sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
}

export function overlaps(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

/** Whether it was noted by the interviewer, rather than said by somebody. */
export function isOwn({ form }: Pick<CodedPassage, 'form'>, speaker: Speaker): boolean {
  return form === 'own' || speaker.isInterviewer;
}

/** What of a note is off the record. */
export function offRecordRanges(path: string, note: InterviewNote, names: NameTable): readonly Range[] {
  return note.passages.filter(offRecordTest(path, note, headingsByStart(note), names)).map(({ range }) => range);
}

function voiceOf(coded: CodedPassage, note: InterviewNote, speakers: SpeakersOfNote, isSection: boolean): { kind: PassageKind; speaker: Passage['speaker'] } {
  const speaker = speakers.of(coded.speaker);
  if (isOwn(coded, speaker)) return { kind: 'own', speaker: noterOf(speaker, speakers) };
  return { kind: coded.form === 'quote' || (note.verbatim && !isSection && wasSpoken(speaker)) ? 'quote' : 'paraphrase', speaker: speaker.person };
}

/** What the interviewer noted in the middle of somebody's turn is still the interviewer's. */
function noterOf(speaker: Speaker, speakers: SpeakersOfNote): Passage['speaker'] {
  return speaker.isInterviewer ? speaker.person : speakers.interviewer.person;
}

/** Somebody said it, even if it is not known who. */
function wasSpoken(speaker: Speaker): boolean {
  return speaker.person !== null || speaker.unmatched !== null;
}

/**
 * Off the record is what the theme codes and all that overlaps it, so that nothing comes out by way of another theme;
 * and the whole note where the theme stands in its frontmatter. Of a section only the heading is ever shown, so what
 * lies in it does not take it along.
 */
function offRecordTest(path: string, note: InterviewNote, headings: ReadonlyMap<string, Range>, names: NameTable): (coded: CodedPassage) => boolean {
  const theme = names.offRecordTheme(path);
  const isOffRecordTheme = (tag: { readonly key: string }): boolean => isWithin(names.theme(tag.key), theme);
  if (note.themes.some(isOffRecordTheme)) return () => true;
  const withheld = note.passages.filter((coded) => coded.tags.some(isOffRecordTheme));
  if (withheld.length === 0) return () => false;
  return (coded) => {
    const shown = headings.get(startOf(coded.range)) ?? coded.range;
    return withheld.some((other) => other === coded || overlaps(other.range, shown));
  };
}

/** The headings' own ranges by where they start, which is where the passage of a tagged heading starts. */
function headingsByStart(note: InterviewNote): ReadonlyMap<string, Range> {
  return new Map(note.headings.map(({ range }) => [startOf(range), range]));
}

function startOf({ start }: Range): string {
  return `${start.line}:${start.character}`;
}
