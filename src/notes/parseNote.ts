// A file's text as the note, profile or codebook entry that it is.
import { LineIndex, type Range } from '../util/lines';
import { type BodyReading, readBody } from './body/readBody';
import { maxNoteLength } from './decode';
import { conflictRefusal, conflictsIn, ownSide, type Conflict } from './conflicts';
import { findFence, startOfText } from './frontmatter/fence';
import { type InterviewFields, readFields } from './frontmatter/readFields';
import type { Body, InterviewNote, OtherFile, ParsedFile, Problem, Question } from './model';
import { problemAt } from './problems';
import type { ReaderSettings } from './settings';
import { sound, type Soundness } from './soundness';

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Reads one file by itself. Never throws: what goes wrong is a problem of the file. */
export function parseNote(text: string, settings: ReaderSettings, source: Soundness = sound): ParsedFile {
  if (text.length > maxNoteLength) return leftAside(problemAt(start, 'too-large', maxNoteLength.toLocaleString('en')));
  const conflicts = conflictsIn(text);
  if (conflicts.length > 0) return withConflicts(text, conflicts, settings, source);
  try {
    return read(text, settings, source);
  } catch (error) {
    return leftAside(internalError(error));
  }
}

/** The questions of a text that will be an interview, such as a template, whatever its frontmatter says by now. Never throws. */
export function questionsToBe(text: string, settings: ReaderSettings): readonly Question[] {
  if (text.length > maxNoteLength) return [];
  try {
    return readBodyOf({ interviewees: [], interviewers: [] }, text, settings, new LineIndex(text)).body.questions;
  } catch {
    return [];
  }
}

function read(text: string, settings: ReaderSettings, source: Soundness): ParsedFile {
  const lines = new LineIndex(text);
  const fields = readFields(text, settings, lines);
  if (fields.kind === 'other') return fields;
  const file = fields.kind === 'interview' ? withBody(fields, text, settings, lines) : fields;
  return { ...file, problems: [...source.problems, ...file.problems], editRefusal: source.editRefusal };
}

/**
 * A file that waits for its conflicts to be resolved is read by one's own side, and touched by no edit. What the other
 * side says of consent and the record is not known to be void, so meanwhile nobody's words leave the note.
 */
function withConflicts(text: string, conflicts: readonly Conflict[], settings: ReaderSettings, source: Soundness): ParsedFile {
  const lines = new LineIndex(text);
  const problems = conflicts.map(({ start: from, ours }) => problemAt(lines.rangeOf(from, from + text.slice(from, ours).trimEnd().length), 'merge-conflict'));
  // With the first line in conflict there is no place that its fields would have.
  const [first] = conflicts;
  const beginsSo = first?.start === startOfText(text);
  const file = parseNote(beginsSo ? text.slice(first.ours, first.oursEnd) + text.slice(first.end) : ownSide(text, conflicts), settings, source);
  if (file.kind === 'other') return file.problems.length > 0 ? { ...file, problems } : file;
  if (beginsSo) return { kind: 'other', problems };
  const kept = { problems: [...problems, ...file.problems], editRefusal: conflictRefusal(text) };
  return file.kind === 'interview' ? { ...file, ...kept, consent: { all: 'unreadable' } } : { ...file, ...kept };
}

function withBody(fields: InterviewFields, text: string, settings: ReaderSettings, lines: LineIndex): InterviewNote {
  const { body, problems } = readBodySafely(fields, text, settings, lines);
  return { ...fields, ...body, title: fields.title ?? firstHeading(body), problems: [...fields.problems, ...problems] };
}

function readBodySafely(fields: InterviewFields, text: string, settings: ReaderSettings, lines: LineIndex): { body: Body; problems: Problem[] } {
  try {
    const reading = readBodyOf(fields, text, settings, lines);
    return { body: reading.body, problems: reading.unread ? [problemAt(reading.unread, 'body-unread')] : [] };
  } catch (error) {
    const body: Body = { headings: [], passages: [], hashtags: [], followUps: [], questions: [], mentions: [], speakers: [] };
    return { body, problems: [internalError(error)] };
  }
}

function readBodyOf(fields: Pick<InterviewFields, 'interviewees' | 'interviewers'>, text: string, settings: ReaderSettings, lines: LineIndex): BodyReading {
  const bodyStart = findFence(text)?.bodyStart ?? startOfText(text);
  const interviewees = fields.interviewees.map(({ value }) => value);
  const interviewers = fields.interviewers.map(({ value }) => value);
  return readBody(text, bodyStart, { interviewees, interviewers, settings, lines });
}

function firstHeading(body: Body): string | null {
  return body.headings.find(({ text }) => text.trim() !== '')?.text ?? null;
}

function leftAside(problem: Problem): OtherFile {
  return { kind: 'other', problems: [problem] };
}

function internalError(error: unknown): Problem {
  return problemAt(start, 'internal-error', error instanceof Error ? error.message : String(error));
}
