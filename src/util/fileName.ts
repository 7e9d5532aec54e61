// Names of files and folders that Windows, macOS, Linux and git hosts all take, in any script.
import { caseFolded } from './fold';
import { once } from './once';

/** The most that a name may take in UTF-8 bytes: below the 255 of file systems, so that ` 2` and a sync tool's suffix fit. */
const maxNameBytes = 200;

const characters = once(() => new Intl.Segmenter());

// Windows devices, whatever follows their first dot; the raised digits count as digits there.
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/iu;
// Control characters, lone surrogates, and what reorders or hides text; the joiners that scripts and emoji need stay.
const invisible = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * A name as a part of a file's or folder's name: nothing in it that a file system refuses or takes for a separator,
 * no dot in front (hidden files), NFC. Empty when nothing is left.
 */
export function fileNamePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(invisible, '')
    .replace(/[:|]\s+/gu, ' - ')
    .replace(/[/\\:|]+/gu, '-')
    .replace(/"/gu, "'")
    .replace(/[<>?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.\s]+/u, '');
}

/** A whole name (with its extension, if any), mended at its ends, where it is reserved, and where it is too long. */
export function safeFileName(name: string, extension = ''): string {
  let stem = trimEnd(name.replace(/[/\\:|<>?*"]/gu, '-').replace(invisible, '').normalize('NFC'));
  if (deviceName.test(stem + extension)) stem = `_${stem}`;
  return trimEnd(truncated(stem, maxNameBytes - extension.length)) + extension;
}

/** What two names share that Windows or macOS would take for one: case and Unicode normalisation. */
export function fileNameKey(name: string): string {
  return caseFolded(name.normalize('NFC')).normalize('NFC');
}

/** The name, else the first of `name 2`, `name 3`… that no name in `taken` (keys, see `fileNameKey`) equals. */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(fileNameKey(free)); number++) free = `${stem} ${number}${extension}`;
  return free;
}

function trimEnd(name: string): string {
  return name.replace(/[.\s]+$/u, '').trimStart();
}

/** The longest start that fits and does not cut a character as people see it. */
function truncated(text: string, maxBytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= maxBytes) return text;
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of characters().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > maxBytes) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
