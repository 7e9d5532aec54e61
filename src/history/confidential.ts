// What must not get into the history: the words of those who said no, what is off the record, what the workspace keeps out of git.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import { consentOf, isWithheld } from '../catalog/consent';
import { isWithin } from '../notes/keys';
import { findFence } from '../notes/frontmatter/fence';
import { readFrontmatter } from '../notes/frontmatter/readFrontmatter';
import { fieldKey } from '../notes/frontmatter/values';
import type { InterviewNote, Range } from '../notes/model';
import { LineIndex } from '../util/lines';
import type { NeverCommit } from './neverCommit';

/** Stable: hooks and other tools name them. */
export type ConfidentialCode = 'no-consent' | 'off-record' | 'never-commit';

export interface Finding {
  readonly path: string;
  readonly code: ConfidentialCode;
  /** A sentence. */
  readonly message: string;
  readonly range: Range;
  /** Whether the whole lines are confidential, from the first to the last, or only the range. */
  readonly wholeLines: boolean;
}

export interface ConfidentialRules {
  readonly neverCommit: NeverCommit;
}

type Found = Omit<Finding, 'path'>;

/** What is confidential in one file, by position. @param text that of which the catalog has read the file. */
export function confidentialIn(path: string, text: string, catalog: Catalog, { neverCommit }: ConfidentialRules): Finding[] {
  const lines = new LineIndex(text);
  const file = catalog.file(path);
  const interview = catalog.interview(path);
  const found: Found[] = file?.kind === 'interview' && interview ? wordsIn({ path, note: file, interview, text, lines, catalog }) : [];
  if (file && file.kind !== 'other') found.push(...fieldsIn(text, lines, neverCommit));
  found.push(...matchesIn(lines, neverCommit));
  return withoutContained(found).map((one) => ({ path, ...one }));
}

interface NoteAtHand {
  readonly path: string;
  readonly note: InterviewNote;
  readonly interview: Interview;
  readonly text: string;
  readonly lines: LineIndex;
  readonly catalog: Catalog;
}

function wordsIn(at: NoteAtHand): Found[] {
  const { path, note, interview, text, lines, catalog } = at;
  const withheld = interview.interviewees.filter(({ name }) => isWithheld(consentOf(interview, name)));
  const allWithhold = withheld.length > 0 && withheld.length === interview.interviewees.length;
  const nobodyNamed = interview.interviewees.length === 0 && typeof interview.consent === 'string' && isWithheld(interview.consent);
  if (allWithhold || nobodyNamed) {
    const body = bodyRange(text, lines);
    const names = withheld.map(({ name }) => name).join(', ') || 'somebody';
    return body ? [{ code: 'no-consent', message: `This note holds words of ${names}, whose consent is ${consentWord(interview, withheld[0]?.name)}.`, range: body, wholeLines: true }] : [];
  }
  const offRecordKey = catalog.offRecordThemeOf(path);
  const whole = note.themes.some(({ key }) => isWithin(catalog.theme(key)?.key ?? key, offRecordKey)) ? bodyRange(text, lines) : undefined;
  if (whole) return [{ code: 'off-record', message: 'This note is off the record.', range: whole, wholeLines: true }];
  return [...passagesIn(at, withheld), ...turnsIn(at, withheld)];
}

function passagesIn(at: NoteAtHand, withheld: Interview['interviewees']): Found[] {
  const { path, interview, catalog } = at;
  return catalog.passagesIn(path).flatMap((passage): Found[] => {
    const tags = tagsOf(passage, at);
    const range = withTags(passage.range, tags);
    if (passage.offRecord) {
      const highlight = highlightWith(passage.range, tags, at);
      return [{ code: 'off-record', message: 'This is off the record.', range: highlight ?? range, wholeLines: highlight === undefined }];
    }
    const speaker = passage.kind === 'own' ? undefined : unspoken(passage, withheld);
    return speaker === undefined ? [] : [{ code: 'no-consent', message: consentSentence(interview, speaker, passage), range, wholeLines: true }];
  });
}

/** What is not coded, too. */
function turnsIn({ path, note, interview, lines, catalog }: NoteAtHand, withheld: Interview['interviewees']): Found[] {
  return note.speakers.flatMap(({ name, range }): Found[] => {
    const key = catalog.speakerOf(path, name)?.key;
    const person = withheld.find((one) => one.key === key);
    const turn = person && turnAt(range, lines);
    return turn ? [{ code: 'no-consent', message: `${person.name} said this, whose consent is ${consentWord(interview, person.name)}.`, range: turn, wholeLines: true }] : [];
  });
}

/** Whose words a passage may be that must not be kept; of several people's notes, also where nobody is named. */
function unspoken({ speaker }: Passage, withheld: Interview['interviewees']): string | undefined {
  if (speaker === null) return withheld[0]?.name;
  return withheld.find(({ key }) => key === speaker.key)?.name;
}

function consentSentence(interview: Interview, name: string, { speaker }: Passage): string {
  const consent = consentWord(interview, name);
  return speaker === null ? `Nobody is named for this, and the consent of ${name} is ${consent}.` : `${name} said this, whose consent is ${consent}.`;
}

function consentWord(interview: Interview, name: string | undefined): string {
  // Without a name there is one consent of all.
  const consent = consentOf(interview, name ?? '');
  return consent === 'unreadable' ? 'not readable, which counts as declined' : consent;
}

function tagsOf({ range: { start } }: Passage, { note }: NoteAtHand): readonly Range[] {
  const coded = note.passages.find(({ range }) => range.start.line === start.line && range.start.character === start.character);
  return coded?.tags.map(({ range }) => range) ?? [];
}

/** A highlight with its marks and hashtags, where there are other words in its line, which may stay; undefined where there are none. */
function highlightWith({ start, end }: Range, tags: readonly Range[], { lines }: NoteAtHand): Range | undefined {
  const text = lines.textOf(start.line);
  const from = start.character - 2;
  const isWithin = [end, ...tags.map((tag) => tag.end)].every(({ line }) => line === start.line) && tags.every((tag) => tag.start.character >= end.character + 2);
  if (!isWithin || text.slice(Math.max(from, 0), start.character) !== '==' || text.slice(end.character, end.character + 2) !== '==') return undefined;
  const to = Math.max(...tags.map((tag) => tag.end.character));
  const isAlone = !/\p{L}/u.test(text.slice(0, from) + text.slice(to));
  return isAlone ? undefined : { start: { line: start.line, character: from }, end: { line: start.line, character: to } };
}

/** With its hashtags, which may stand on a line of their own. */
function withTags(passage: Range, tags: readonly Range[]): Range {
  const ends = [passage, ...tags];
  const first = ends.reduce((least, one) => (one.start.line < least.start.line ? one : least));
  const last = ends.reduce((most, one) => (one.end.line > most.end.line ? one : most));
  return { start: first.start, end: last.end };
}

/** From the first line that is no heading and not blank to the last; undefined when there is none. */
function bodyRange(text: string, lines: LineIndex): Range | undefined {
  const first = lines.lineAt(findFence(text)?.bodyStart ?? 0);
  const isWords = (line: number): boolean => !/^\s*(?:#{1,6}(?:\s.*)?)?$/u.test(lines.textOf(line));
  let start = first;
  while (start < lines.lineCount && !isWords(start)) start++;
  let end = lines.lineCount - 1;
  while (end > start && !isWords(end)) end--;
  return start < lines.lineCount ? { start: { line: start, character: 0 }, end: { line: end, character: lines.textOf(end).length } } : undefined;
}

const newBlock = /^\s*(?:>\s*)*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\*\*[^*]+\*\*\s*:|\*\*[^*]+:\*\*)/u;

/** The lines of a turn by its speaker mark; undefined when there are no words with it. */
function turnAt({ start, end }: Range, lines: LineIndex): Range | undefined {
  const text = lines.textOf(start.line);
  const isAttribution = /[—–―-]\s*$/u.test(text.slice(0, start.character)) && text.slice(end.character).trim() === '';
  let first = start.line;
  let last = start.line;
  if (isAttribution) while (first > 0 && /^\s*>\s*\S/u.test(lines.textOf(first - 1))) first--;
  else while (last + 1 < lines.lineCount && !newBlock.test(lines.textOf(last + 1))) last++;
  const words = isAttribution ? first < start.line : last > start.line || /[\p{L}\p{N}]/u.test(text.slice(end.character));
  return words ? { start: { line: first, character: 0 }, end: { line: last, character: lines.textOf(last).length } } : undefined;
}

function fieldsIn(text: string, lines: LineIndex, { fields }: NeverCommit): Found[] {
  if (fields.size === 0) return [];
  return (readFrontmatter(text, lines)?.entries ?? [])
    .filter(({ key, value }) => fields.has(fieldKey(key)) && text.slice(value.start, value.end).trim() !== '')
    .map(({ key, keyPlace, value }) => {
      const end = value.start + text.slice(value.start, value.end).trimEnd().length;
      return { code: 'never-commit', message: `The field '${key}' is not for git in this workspace.`, range: lines.rangeOf(keyPlace.start, end), wholeLines: true };
    });
}

function matchesIn(lines: LineIndex, { patterns }: NeverCommit): Found[] {
  if (patterns.length === 0) return [];
  return Array.from({ length: lines.lineCount }, (_, line) => line).flatMap((line) =>
    patterns.flatMap((pattern) =>
      [...lines.textOf(line).matchAll(pattern)]
        .filter(([match]) => match !== '')
        .map(({ 0: match, index }): Found => ({
          code: 'never-commit',
          message: `This matches the pattern /${pattern.source}/, which is not for git in this workspace.`,
          range: { start: { line, character: index }, end: { line, character: index + match.length } },
          wholeLines: false,
        })),
    ),
  );
}

/** What lies within something else is told with it. */
function withoutContained(found: readonly Found[]): Found[] {
  const size = ({ range }: Found): number => range.end.line - range.start.line;
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => Number(b.wholeLines) - Number(a.wholeLines) || size(b) - size(a))) {
    const isTold = kept.some(({ range, wholeLines }) =>
      wholeLines
        ? range.start.line <= one.range.start.line && range.end.line >= one.range.end.line
        : !one.wholeLines && range.start.line === one.range.start.line && range.start.character < one.range.end.character && one.range.start.character < range.end.character,
    );
    if (!isTold) kept.push(one);
  }
  return kept.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}
