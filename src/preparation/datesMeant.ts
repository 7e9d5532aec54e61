import { parseNoteDate } from '../notes/noteDate';
import { firstDateIn } from './dateSpellings';

/**
 * The dates, as notes write them, that a date in another spelling may mean: `22.11.2026`, `2026-1-5`, `Nov 22, 2026 9:30`. Two
 * where day and month can't be told apart (`5/1/2026`). None where there is more to it, or no year.
 */
export function datesMeantBy(written: string): readonly string[] {
  // `14.30` is a time only behind a date.
  const compact = /^(\d{4})(\d\d)(\d\d)$/u.exec(written.trim());
  const text = (compact ? compact.slice(1).join('-') : written.trim()).replace(/(?<=\s\d{1,2})\.(?=\d\d$)/u, ':');
  if (!/\d{4}/u.test(text)) return [];
  const readings = [false, true].flatMap((monthFirst) => {
    const found = firstDateIn(text, { today: '2000-01-01', monthFirst });
    if (!found) return [];
    const rest = text.slice(0, found.start) + text.slice(found.end);
    if (/[^\s,.]/u.test(rest.replace(/^\p{L}+\b/u, ''))) return [];
    return [found.time === null ? found.day : `${found.day}T${found.time}${found.offset ?? ''}`];
  });
  return [...new Set(readings)].filter((date) => parseNoteDate(date) !== null);
}
