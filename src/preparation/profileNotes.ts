// What a profile's free text says that helps with a conversation.
import { readBody } from '../notes/body/readBody';
import { findFence, startOfText } from '../notes/frontmatter/fence';
import { personKey } from '../notes/keys';
import { defaultReaderSettings } from '../notes/settings';
import { LineIndex } from '../util/lines';

export interface ProfileNotes {
  /** What builds rapport with the person: the entries of the section that is headed so. */
  readonly rapport: readonly ProfileLine[];
  /** The other lines of the text, headings left out. */
  readonly other: readonly ProfileLine[];
}

export interface ProfileLine {
  /** As written, without its list marker. */
  readonly text: string;
  /** Zero-based. */
  readonly line: number;
}

const rapportHeadings = new Set(['rapport', 'what builds rapport', 'building rapport', 'small talk'].map(personKey));

/** @param text the whole file */
export function readProfileNotes(text: string): ProfileNotes {
  const lines = new LineIndex(text);
  const fence = findFence(text);
  const bodyStart = fence?.closed ? fence.bodyStart : startOfText(text);
  const { body } = readBody(text, bodyStart, { interviewees: [], interviewers: [], settings: defaultReaderSettings, lines });
  const headings = new Set(body.headings.map(({ range }) => range.start.line));
  const rapportSections = body.headings.filter((heading) => rapportHeadings.has(personKey(heading.text))).map(({ section }) => section);
  const notes = { rapport: [] as ProfileLine[], other: [] as ProfileLine[] };
  for (const entry of entriesOf(lines, lines.lineAt(bodyStart), headings)) {
    const isRapport = rapportSections.some(({ start, end }) => start.line <= entry.line && entry.line <= end.line);
    notes[isRapport ? 'rapport' : 'other'].push(entry);
  }
  return notes;
}

/** List items and paragraphs, each on one line. */
function entriesOf(lines: LineIndex, first: number, headings: ReadonlySet<number>): ProfileLine[] {
  const entries: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | null = null;
  for (let line = first; line < lines.lineCount; line++) {
    const written = lines.textOf(line);
    const text = written.replace(listMarker, '').trim();
    const isUnderline = headings.has(line - 1) && /^(?:=+|-+)$/.test(text);
    if (text === '' || isUnderline || headings.has(line)) open = null;
    else if (open && text === written.trim()) open.text += ` ${text}`;
    else entries.push((open = { text, line }));
  }
  return entries;
}

const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX-]\]\s+)?/;
