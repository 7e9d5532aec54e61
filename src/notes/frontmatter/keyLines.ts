// What can be told of a file from the lines of its frontmatter alone: used before it is parsed, and where it can't be.
import type { ReaderSettings } from '../settings';
import { fieldKey } from './values';

/** `key: value`, `"key": value`, `key = value`, at any indentation. */
const keyLine = /^[^\S\r\n]*(?:\?[ \t]+)?(?:"([^"\r\n]*)"[ \t]*|'([^'\r\n]*)'[ \t]*|([^\s:=#"'{[-][^:=\r\n]*))[:=](?:[ \t]+|(?=["'\r\n]|$))([^\r\n]*)/;
const soleWord = /^["']?([A-Za-z]+)["']?[ \t]*(?:,[ \t]*)?(?:#|$)/;

/**
 * What a file whose frontmatter can't be parsed would be, by the keys at the start of its lines: an `interview`, one of
 * the two kinds that a `type` sets apart, or null.
 */
export function kindByKeyLines(source: string, settings: ReaderSettings): 'interview' | 'profile' | 'entry' | null {
  const interviewees = new Set(settings.intervieweeFields.map(fieldKey));
  let found: 'interview' | null = null;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const match = keyLine.exec(line);
    if (!match) continue;
    const key = fieldKey(match[1] ?? match[2] ?? match[3] ?? '');
    if (key === 'type') {
      const type = typeNamed(soleWord.exec(match[4] ?? '')?.[1] ?? '');
      if (type === 'profile' || type === 'entry') return type;
      found = type ?? found;
    } else if (interviewees.has(key)) found = 'interview';
  }
  return found;
}

/** The kind that the value of `type` stands for. */
export function typeNamed(value: string): 'interview' | 'profile' | 'entry' | null {
  switch (value.trim().toLowerCase()) {
    case 'interview':
      return 'interview';
    case 'interviewee':
      return 'profile';
    case 'theme':
      return 'entry';
    default:
      return null;
  }
}
