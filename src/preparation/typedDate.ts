// What a person means who types a date or a time into a box.
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { parseNoteDate } from '../notes/noteDate';
import { anyOf, calendarWord, calendarWords } from './calendarWords';
import { clockTime, firstDateIn } from './dateSpellings';
import { localTimeIn, noteDateOf, systemTimeZone, type LocalTime } from './localTime';
import { dayAfter } from './workingHours';

/** Where and when somebody types. */
export interface DateContext {
  readonly now: Date;
  /** IANA name of the person's own zone. */
  readonly zone: string;
  /** See `DateReading`. */
  readonly monthFirst: boolean;
}

/**
 * A note's date for what was typed: `tomorrow`, `fri 14:30`, `22 Nov`, `in 3 days`, `14 Uhr`, `2026-11-22`, or a date as notes
 * have it. A time gets the offset that holds there and then; a day alone stays a day. null when it is no date, or there is more to it.
 */
export function readTypedDate(typed: string, context: DateContext): string | null {
  const text = typed.normalize('NFC').replace(/’/gu, "'").trim();
  const written = parseNoteDate(text);
  if (written) return written.time !== null && written.offset === null ? noteDateAt(written.day, written.time, context.zone) : text;
  const here = localTimeIn(context.zone, context.now) ?? localTimeIn(systemTimeZone(), context.now);
  if (!here || text === '') return null;
  if (/^now$/iu.test(text)) return noteDateOf(context.now, context.zone);
  const date = dayIn(text, here, context.monthFirst);
  const time = date?.time ?? timeIn(date?.rest ?? text);
  if (!date && !time) return null;
  const rest = date?.time ? date.rest : (date?.rest ?? text).replace(timePattern, ' ');
  if (!isFiller(rest)) return null;
  const day = date?.day ?? here.day;
  if (!time) return day;
  return date?.offset ? `${day}T${time}${date.offset}` : noteDateAt(day, time, context.zone);
}

/** A day and a time of day on the clocks of a zone, as a note has it. A time that the clocks skip is taken after the gap. */
export function noteDateAt(day: string, time: string, zone: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const there = PlainDateTime.toZonedDateTime(PlainDateTime.create(year, month, dayOfMonth, hour, minute), zone);
  return ZonedDateTime.toString(there, { smallestUnit: 'minute', timeZoneName: 'never' });
}

interface DayInText {
  readonly day: string;
  readonly time: string | null;
  readonly offset: string | null;
  /** What is left of the text. */
  readonly rest: string;
}

function dayIn(text: string, here: LocalTime, monthFirst: boolean): DayInText | null {
  const found = firstDateIn(text, { today: here.day, monthFirst });
  if (found) return { ...found, rest: withoutWeekday(`${text.slice(0, found.start)} ${text.slice(found.end)}`) };
  const near = nearDay(text, here);
  return near && { day: dayAfter(here.day, near.days), time: null, offset: null, rest: near.rest };
}

/** `tomorrow`, `übermorgen`, `in 2 weeks`, `friday` (the next one, today included), `last friday`. */
function nearDay(text: string, here: LocalTime): { days: number; rest: string } | null {
  const { days, weekdays } = calendarWords();
  const counted = /\bin (\d{1,3}) (days?|weeks?)\b/iu.exec(text);
  if (counted) return { days: Number(counted[1]) * (/^w/iu.test(counted[2] ?? '') ? 7 : 1), rest: text.replace(counted[0], ' ') };
  const word = wordIn(text, days.keys());
  if (word) return { days: days.get(calendarWord(word)) ?? 0, rest: text.replace(word, ' ') };
  const weekday = wordIn(text, weekdays.keys());
  if (!weekday) return null;
  const ahead = ((weekdays.get(calendarWord(weekday)) ?? 0) - here.weekday + 7) % 7;
  const last = /\blast\s+$/iu.exec(text.slice(0, text.indexOf(weekday)));
  return last ? { days: ahead - 7, rest: text.replace(last[0] + weekday, ' ') } : { days: ahead, rest: text.replace(weekday, ' ') };
}

/** The first of the words in a text, as written there; scripts without blanks between words need none around it. */
function wordIn(text: string, words: Iterable<string>): string | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${anyOf(words)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`, 'iu');
  return pattern.exec(text)?.[0] ?? null;
}

function withoutWeekday(text: string): string {
  const weekday = wordIn(text, calendarWords().weekdays.keys());
  return weekday ? text.replace(weekday, ' ') : text;
}

const timePattern = /(?<![\d:.])(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?|\s*([ap])\.?m\b\.?|\s*(?:uhr|h|o'clock|時|点|时|시)(?!\p{L}))(?![\d:])/iu;

function timeIn(text: string): string | null {
  const match = timePattern.exec(text);
  return match && clockTime(match[1] ?? '', match[2] ?? '0', match[3] ?? match[4]);
}

/** Whether nothing is left but what goes between a day and a time. */
function isFiller(rest: string): boolean {
  return /^(?:[\s,.()[\]–—-]|(?<!\p{L})(?:at|on|the|next|this|um|am|uhr|le|à|el|a|las|il|alle|om|op)(?!\p{L}))*$/iu.test(rest);
}
