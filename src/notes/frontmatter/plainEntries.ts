// Frontmatter as most people write it, read without a YAML parser: keys at the margin; texts and dates on one line, plain or
// in quotes; lists of these. Anything else is YAML's to read, and what is read here is what YAML makes of it.
import { type Entry, type FieldValue, looksLikeDate, type ScalarValue } from './values';

const keyLine = /^([A-Za-z][\w-]*):(?: +|$)/;
const itemLine = /^( *)- +/;
/** It begins with no sign that could mean something else, no colon in it ends a key, and no comment cuts it short. */
const plainText = /^[\p{L}\p{Nd}/(](?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?=[^\s\uFEFF])|(?<! )#)*$/u;
const quotedText = /^(?:'[^'\p{C}\p{Zl}\p{Zp}]*'|"[^"\\\p{C}\p{Zl}\p{Zp}]*")$/u;
const bracketed = /^\[([^[\]{}\p{C}]*)\]$/u;
const wholeNumber = /^[1-9]\d{0,14}$/;
/** What may be no text: other numbers, `true`, `null`. */
const otherWord = /^(?:null|true|false|\d[\da-fox.+_-]*)$/i;

/** The entries of a block whose offset in the text is `origin` (UTF-16); null: it holds more than can be read here. */
export function readPlain(block: string, origin: number): Entry[] | null {
  const entries: Entry[] = [];
  const reader = new LineReader(entries);
  for (let at = 0; at < block.length; ) {
    const feed = block.indexOf('\n', at);
    const end = feed < 0 ? block.length : feed;
    if (!reader.read(block.slice(at, textEnd(block, at, end)), origin + at)) return null;
    at = end + 1;
  }
  return entries;
}

/** The end of a line without a CR and the spaces in front of it. */
function textEnd(block: string, start: number, end: number): number {
  if (end > start && block.charCodeAt(end - 1) === 13) end--;
  while (end > start && block.charCodeAt(end - 1) === 32) end--;
  return end;
}

interface OpenList {
  readonly entry: { value: FieldValue };
  readonly items: FieldValue[];
  /** null: none has come yet. */
  indent: string | null;
}

class LineReader {
  /** The entry whose key has nothing behind it, and the list of the items that may follow. */
  private open: OpenList | null = null;

  constructor(private readonly entries: Entry[]) {}

  /** @param start the line's offset in the text */
  read(line: string, start: number): boolean {
    if (line === '') return true;
    const key = keyLine.exec(line);
    return key ? this.readKey(line, start, key[1] ?? '', key[0].length) : this.readItem(line, start);
  }

  private readKey(line: string, start: number, key: string, behind: number): boolean {
    const end = start + key.length;
    const written = line.slice(behind);
    const value = written === '' ? emptyAt(end + 1) : (listAt(written, start + behind) ?? scalarAt(written, start + behind));
    if (!value) return false;
    const entry = { key, keyPlace: { start, end }, value };
    this.entries.push(entry);
    this.open = written === '' ? { entry, items: [], indent: null } : null;
    return true;
  }

  private readItem(line: string, start: number): boolean {
    const [marker = '', indent = ''] = itemLine.exec(line) ?? [];
    const { open } = this;
    const value = marker === '' ? null : scalarAt(line.slice(marker.length), start + marker.length);
    if (!value || !open || (open.indent ?? indent) !== indent) return false;
    open.indent = indent;
    open.items.push(value);
    const from = open.items.length === 1 ? start + indent.length : open.entry.value.start;
    open.entry.value = { kind: 'list', items: open.items, flow: false, alias: false, start: from, end: value.end };
    return true;
  }
}

function scalarAt(written: string, start: number): ScalarValue | null {
  const place = { start, end: start + written.length };
  const first = written.charCodeAt(0);
  if ((first === 34 || first === 39) && quotedText.test(written)) {
    return { kind: 'scalar', type: 'text', text: written.slice(1, -1), style: written.startsWith("'") ? 'single-quoted' : 'double-quoted', ...place };
  }
  if (!plainText.test(written)) return null;
  const mayBeNumber = first >= 48 && first <= 57;
  if (mayBeNumber && looksLikeDate(written)) return { kind: 'scalar', type: 'date', text: written, style: 'plain', ...place };
  if (mayBeNumber && wholeNumber.test(written)) return { kind: 'scalar', type: 'number', text: written, style: 'plain', ...place };
  return otherWord.test(written) ? null : { kind: 'scalar', type: 'text', text: written, style: 'plain', ...place };
}

/** A list in brackets on one line; no comma or bracket is in its texts, and a colon in quotes only. */
function listAt(written: string, start: number): FieldValue | null {
  const inside = written.startsWith('[') ? bracketed.exec(written)?.[1] : undefined;
  if (inside === undefined) return null;
  const items: FieldValue[] = [];
  let at = start + 1;
  for (const part of inside.trim() === '' ? [] : inside.split(',')) {
    const text = part.trim();
    const item = scalarAt(text, at + part.indexOf(text));
    if (!item || (item.style === 'plain' && text.includes(':'))) return null;
    items.push(item);
    at += part.length + 1;
  }
  return { kind: 'list', items, flow: true, alias: false, start, end: start + written.length };
}

/** A value that was left out. */
function emptyAt(offset: number): ScalarValue {
  return { kind: 'scalar', type: 'null', text: '', style: 'plain', start: offset, end: offset };
}
