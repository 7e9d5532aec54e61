// What months, weekdays and days near by are called, in the languages that notes are likely to be in. From Intl: no lists to keep.

const languages = ['en', 'en-GB', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk', 'el', 'ro', 'hu', 'id', 'ja', 'zh', 'ko'];

/** A calendar word as it is looked up: lower case, no full stop at its end, straight apostrophes. */
export function calendarWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/’/gu, "'").replace(/\.$/u, '');
}

export interface CalendarWords {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days from today: `tomorrow` is 1. */
  readonly days: ReadonlyMap<string, number>;
}

let words: CalendarWords | undefined;

/** Built when first asked for: some 50 ms. */
export function calendarWords(): CalendarWords {
  words ??= { months: monthWords(), weekdays: weekdayWords(), days: dayWords() };
  return words;
}

function monthWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it, some languages write the month in another case.
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) addWord(found, partOf(format, 'month', Date.UTC(2026, number - 1, 15)), number);
      }
    }
  }
  return found;
}

function weekdayWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      // 5 January 2026 is a Monday.
      for (let number = 1; number <= 7; number++) addWord(found, partOf(format, 'weekday', Date.UTC(2026, 0, 4 + number)), number);
    }
  }
  return found;
}

function dayWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const days of [0, 1, -1, 2, -2]) addWord(found, format.format(days, 'day'), days);
  }
  return found;
}

/** The first language that has a word keeps it; forms with digits (`11月`, `in 2 days`) are none. */
function addWord(words: Map<string, number>, text: string, value: number): void {
  const word = calendarWord(text);
  if (/\d/u.test(word) || word === '' || /^\p{Script=Latin}{1,2}$/u.test(word) || words.has(word)) return;
  words.set(word, value);
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): string {
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? '';
}

/** A pattern's source for any of the words, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('|');
}
