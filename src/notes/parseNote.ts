// A file's text as the note, profile or codebook entry that it is.
import { LineIndex, type Range } from '../util/lines';
import { type BodyReading, readBody } from './body/readBody';
import { maxNoteLength, type SourceText } from './decode';
import { findFence, startOfText } from './frontmatter/fence';
import { type InterviewFields, readFields } from './frontmatter/readFields';
import type { Body, InterviewNote, OtherFile, ParsedFile, Problem } from './model';
import { problemAt } from './problems';
import type { ReaderSettings } from './settings';

/** What the file's bytes told beside the text; see `decode`. */
export type Soundness = Omit<SourceText, 'text'>;

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const sound: Soundness = { problems: [], editRefusal: null };

/** Reads one file by itself. Never throws: what goes wrong is a problem of the file. */
export function parseNote(text: string, settings: ReaderSettings, source: Soundness = sound): ParsedFile {
  if (text.length > maxNoteLength) return leftAside(problemAt(start, 'too-large', maxNoteLength.toLocaleString('en')));
  const lines = new LineIndex(text);
  try {
    const fields = readFields(text, settings, lines);
    if (fields.kind === 'other') return fields;
    const file = fields.kind === 'interview' ? withBody(fields, text, settings, lines) : fields;
    return { ...file, problems: [...source.problems, ...file.problems], editRefusal: source.editRefusal };
  } catch (error) {
    return leftAside(internalError(error));
  }
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

function readBodyOf(fields: InterviewFields, text: string, settings: ReaderSettings, lines: LineIndex): BodyReading {
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
