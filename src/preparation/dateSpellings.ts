// The dates that a text names, as people in many places write them.
import { parseNoteDate } from '../notes/noteDate';
import { anyOf, calendarWord, calendarWords } from './calendarWords';

export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm`, if one follows. */
  readonly time: string | null;
  /** `+HH:mm`, if one follows. */
  readonly offset: string | null;
  /** Offsets in UTF-16 units; the time is inside. */
  readonly start: number;
  readonly end: number;
}

export interface DateReading {
  /** `YYYY-MM-DD`; a date without a year is taken in the one that brings it nearest to this day. */
  readonly today: string;
  /** Whether `3/4/2026` is the fourth of March. Where only one order makes a date, that one is taken. */
  readonly monthFirst: boolean;
}

/** The first date in a text; null when there is none. */
export function firstDateIn(text: string, reading: DateReading): FoundDate | null {
  let first: FoundDate | null = null;
  for (const spelling of spellings()) {
    for (const match of text.matchAll(spelling.pattern)) {
      if (first && match.index > first.start) break;
      const day = dayOf(spelling.parts(match, reading), reading.today);
      if (day === null) continue;
      const end = match.index + match[0].length;
      const longer = !first || match.index < first.start || end > first.end;
      if (longer) first = { day, ...timeAfter(text, end), start: match.index };
      break;
    }
  }
  return first;
}

/** Whether people write the month first where somebody's language tag says they are: `en-US`, `en-PH`, `en`. */
export function writesMonthFirst(languageTag: string): boolean {
  const parts = new Intl.DateTimeFormat(languageTag, { dateStyle: 'short' }).formatToParts(0).map((part) => part.type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('day') < parts.indexOf('year');
}

/** A date's parts as written; `year` is undefined where none is. */
interface DateParts {
  readonly year?: string | undefined;
  readonly month: number;
  readonly day: number;
}

interface Spelling {
  readonly pattern: RegExp;
  parts(match: RegExpMatchArray, reading: DateReading): DateParts | null;
}

const before = '(?<![\\p{L}\\p{Nd}.:/-])';
const after = '(?![\\p{L}\\p{Nd}])';
let known: readonly Spelling[] | undefined;

function spellings(): readonly Spelling[] {
  known ??= [yearFirst, eastAsian, numbersOnly, ...withMonthNames()];
  return known;
}

const yearFirst: Spelling = {
  pattern: new RegExp(`${before}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'gu'),
  parts: ([, year, , month, day]) => ({ year, month: Number(month), day: Number(day) }),
};

const eastAsian: Spelling = {
  pattern: /(?:(\d{4})[年년]\s*)?(\d{1,2})[月월]\s*(\d{1,2})[日일号]/gu,
  parts: ([, year, month, day]) => ({ year, month: Number(month), day: Number(day) }),
};

/** `22.11.2026`, `22.11.26`, `22.11.`, `22/11/2026`, `11/22/26`, `22-11-2026`. */
const numbersOnly: Spelling = {
  pattern: new RegExp(`${before}(\\d{1,2})(?:\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d{2})(?![\\d:]))?|([/-])(\\d{1,2})\\4(\\d{4}|(?<=/)\\d{2})(?![\\d:]))(?!\\.?\\d)`, 'gu'),
  parts: ([, first, dotted, dottedYear, mark, second, year], reading) => {
    if (dotted !== undefined) return { year: dottedYear, month: Number(dotted), day: Number(first) };
    const [a, b] = [Number(first), Number(second)];
    const monthFirst = a <= 12 && (b > 12 || (reading.monthFirst && mark === '/'));
    return monthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
  },
};

/** `22 November 2026`, `22. Nov`, `22 de noviembre de 2026`, `November 22nd, 2026`, `Nov 22`. */
function withMonthNames(): Spelling[] {
  const { months } = calendarWords();
  const month = `(${anyOf(months.keys())})${after}\\.?`;
  const year = `(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4}|['’]\\d{2}))?${after}`;
  const named = (name: string, day: string, writtenYear: string | undefined, canBeLower: boolean): DateParts | null => {
    // "may", "march" and the like are months only beside a year, with a capital, or after a day.
    if (writtenYear === undefined && !canBeLower && name === name.toLowerCase()) return null;
    return { year: writtenYear?.replace(/^['’]/u, ''), month: months.get(calendarWord(name)) ?? 0, day: Number(day) };
  };
  return [
    {
      pattern: new RegExp(`${before}(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?\\s+(?:of\\s+|de\\s+)?${month}${year}`, 'giu'),
      parts: ([, day = '', name = '', writtenYear]) => named(name, day, writtenYear, name.length > 3),
    },
    {
      pattern: new RegExp(`${before}${month}\\s+(\\d{1,2})(?:\\.|st|nd|rd|th)?(?!\\d|:\\d)${year}`, 'giu'),
      parts: ([, name = '', day = '', writtenYear]) => named(name, day, writtenYear, false),
    },
  ];
}

/** The day, or null when the calendar has none such, or not in a year that a conversation was held in. */
function dayOf(parts: DateParts | null, today: string): string | null {
  if (!parts) return null;
  const written = (year: number): string | null => parseNoteDate(`${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`)?.day ?? null;
  const thisYear = Number(today.slice(0, 4));
  if (parts.year !== undefined) {
    const year = Number(parts.year) + (parts.year.length === 2 ? Math.floor(thisYear / 100) * 100 : 0);
    return year < 1900 || year > thisYear + 50 ? null : written(year);
  }
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(today));
  const near = [thisYear, thisYear - 1, thisYear + 1].map(written).filter((day) => day !== null);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const followingTime = /^(?:\s*T|[\s,]*(?:(?:at|um|à|a las|alle|às|om|kl\.?|o)\s)?\s*)(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)(?:\s*([ap])\.?m\b\.?)?(?:\s*(Z|[+-]\d{2}:?\d{2})\b)?/iu;

function timeAfter(text: string, end: number): Pick<FoundDate, 'time' | 'offset' | 'end'> {
  const match = followingTime.exec(text.slice(end, end + 40));
  const time = match && clockTime(match[1] ?? '', match[2] ?? '', match[3]);
  if (!time) return { time: null, offset: null, end };
  return { time, offset: parseNoteDate(`2026-01-01T${time}${match[4] ?? ''}`)?.offset ?? null, end: end + match[0].length };
}

/** `HH:mm`; null when no clock shows it. `half` is `a` or `p`, of twelve hours. */
export function clockTime(hours: string, minutes: string, half?: string): string | null {
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ofDay > 23 || Number(minutes) > 59 ? null : `${twoDigits(ofDay)}:${twoDigits(Number(minutes))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
