// What stands in front of a line: when it was said, who said it, or that it is the interviewer's own note.
import { personKey } from '../keys';
import { plainName } from '../names';
import { meansInterviewer, type PeopleNames } from '../people';
import { sign } from './signs';
import { opaqueChar, type RunLine } from './textRun';

/** The front of a line, by indexes into the line. */
export interface Lead {
  readonly kind: 'none' | 'speaker' | 'own' | 'question';
  /** Of a speaker: the name as written, and where it stands. */
  readonly name: { readonly value: string; readonly start: number; readonly end: number } | null;
  /** Where what was said or noted begins: behind time stamp and mark. */
  readonly end: number;
  /** A mark with nothing but a time stamp beside it on its line. */
  readonly alone: boolean;
}

const time = '\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,3})?';
const bracketedTime = `(?:\\[${time}\\]|\\(${time}\\))`;
// A time stamp may be a link into a recording, which is masked from its `]` on.
const timeStamp = new RegExp(`(?:${bracketedTime}|\\[${time}\\uFFFC+|${time}(?=\\s|$))\\s*`, 'uy');
const timeBehindName = new RegExp(`\\s*${bracketedTime}$`, 'u');
const boldMark = new RegExp(`\\*\\*(?![\\s*])([^*\\n]{1,80}?)(?:\\s{0,9}[:：]\\*\\*|\\*\\*(?:\\s{0,9}${bracketedTime})?\\s{0,9}[:：])\\s*`, 'uy');
/** `Caralie: 00:00:42` alone on its line: how transcription services write any name, so that nothing else is meant. */
const transcribed = /([^:：*\n]{1,80}?)\s*[:：]\s+\d{1,3}:[0-5]\d:[0-5]\d$/uy;
const maxPlainMark = 200;
const colon = 58;
/** `：` */
const wideColon = 0xff1a;
const opaqueCode = opaqueChar.charCodeAt(0);

const nothing: Lead = { kind: 'none', name: null, end: 0, alone: false };
const ownWords: ReadonlySet<string> = new Set(['obs', 'memo']);

/**
 * Reads the front of a line: an optional time stamp (`14:32`, `[00:12:33]`, `(00:12:33)`), then a mark, then perhaps a
 * time stamp. A mark is `**Name:**` or `**Name**:` for any name; plain `Name:` for the people given, `Me`, `I` and
 * `Interviewer`; `Obs:` and `Memo:` for own notes and `Q:` for a question, plain or bold, unless somebody is called so.
 * A name may be a `[[link]]` and may have a bracketed time stamp behind it. The colon may be `：` and have a blank before it.
 */
export function leadOf(line: RunLine, people: PeopleNames): Lead {
  // A time stamp needs one, too.
  if ((line.signs & sign.colon) === 0) return nothing;
  const text = line.visible;
  const from = behindTimeStamp(text, 0);
  const mark = boldMarkAt(text, from) ?? transcribedMarkAt(text, from) ?? plainMarkAt(text, from, people);
  if (!mark) return { kind: 'none', name: null, end: from, alone: false };
  const end = behindTimeStamp(text, mark.end);
  const written = withoutTime(line.source.slice(mark.nameStart, mark.nameEnd)).trimEnd();
  const kind = kindOf(written, people);
  const name = kind === 'speaker' ? { value: plainName(written), start: mark.nameStart, end: mark.nameStart + written.length } : null;
  return { kind, name, end, alone: kind === 'speaker' && end === text.length };
}

/** A mark that was found; its name may have a time stamp behind it. */
interface Mark {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly end: number;
}

function boldMarkAt(text: string, from: number): Mark | null {
  if (!text.startsWith('**', from)) return null;
  boldMark.lastIndex = from;
  const match = boldMark.exec(text);
  const name = match?.[1] ?? '';
  if (!match || !/\p{L}/u.test(name)) return null;
  return { nameStart: from + 2, nameEnd: from + 2 + name.length, end: boldMark.lastIndex };
}

function transcribedMarkAt(text: string, from: number): Mark | null {
  if (text.length - from > 120 || !endsInDigit(text)) return null;
  transcribed.lastIndex = from;
  const name = transcribed.exec(text)?.[1] ?? '';
  if (!/\p{L}/u.test(name)) return null;
  return { nameStart: from, nameEnd: from + name.length, end: behind(/\s*[:：]\s*/uy, text, from + name.length) };
}

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** The longest name in front of a colon, since a name may hold one itself. */
function plainMarkAt(text: string, from: number, people: PeopleNames): Mark | null {
  let found: Mark | null = null;
  if (!text.includes(':', from) && !text.includes('：', from)) return null;
  const limit = Math.min(text.length, from + maxPlainMark);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    // Code and the like are part of no name.
    if (code === opaqueCode) break;
    if ((code !== colon || text.charAt(at + 1).trim() !== '') && code !== wideColon) continue;
    const name = text.slice(from, at).trimEnd();
    if (isMark(plainName(withoutTime(name)), people)) {
      found = { nameStart: from, nameEnd: from + name.length, end: behind(/\s*/uy, text, at + 1) };
    }
  }
  return found;
}

/** A name without the time stamp in brackets that may stand behind it. */
function withoutTime(name: string): string {
  return name.endsWith(']') || name.endsWith(')') ? name.replace(timeBehindName, '') : name;
}

function isMark(name: string, people: PeopleNames): boolean {
  return name !== '' && (people.has(name) || meansInterviewer(name) || kindOf(name, people) !== 'speaker');
}

function kindOf(name: string, people: PeopleNames): 'speaker' | 'own' | 'question' {
  const key = personKey(name);
  if (ownWords.has(key)) return people.has(name) ? 'speaker' : 'own';
  return key === 'q' && !people.has(name) ? 'question' : 'speaker';
}

/** A time stamp begins with a digit or an opening bracket. */
function behindTimeStamp(text: string, from: number): number {
  const code = text.charCodeAt(from);
  return (code >= 48 && code <= 57) || code === 91 || code === 40 ? behind(timeStamp, text, from) : from;
}

/** Where a match that starts at `from` ends; `from` where there is none. */
function behind(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
