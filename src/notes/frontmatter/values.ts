// What stands in frontmatter: values with their places, whichever YAML reader they came from.

/** Offsets (UTF-16) into the note's text; of a quoted value, with its quotes. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block' | 'alias';

export interface ScalarValue extends Place {
  readonly kind: 'scalar';
  /** What YAML makes of it. A `date` is an unquoted text that looks like one. */
  readonly type: 'text' | 'date' | 'number' | 'boolean' | 'null' | 'other';
  /** A text's value; else the value as written. Empty for a value that was left out. */
  readonly text: string;
  readonly style: ScalarStyle;
}

export interface ListValue extends Place {
  readonly kind: 'list';
  readonly items: readonly FieldValue[];
  /** `[a, b]` */
  readonly flow: boolean;
  readonly alias: boolean;
}

export interface MapValue extends Place {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** `{a: b}` */
  readonly flow: boolean;
  readonly alias: boolean;
}

/** An alias is what it stands for, shared and not copied, at its own place; so values may hold themselves. */
export type FieldValue = ScalarValue | ListValue | MapValue;

export interface Entry {
  /** As written, without quotes. */
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: FieldValue;
}

/** The key that all spellings of a field's name share. */
export function fieldKey(name: string): string {
  // As most are.
  if (/^[a-z]+$/.test(name)) return name;
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Whether an unquoted text looks like a date, which is what most YAML readers make of it. */
export function looksLikeDate(text: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}[\d:.]*(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/.test(text);
}

/** What was found where something else belongs, in words. */
export function describeValue(value: FieldValue): string {
  if (value.kind === 'list') return 'a list';
  if (value.kind === 'map') return 'a map';
  switch (value.type) {
    case 'text':
      return value.text.trim() === '' ? 'an empty text' : 'a text';
    case 'date':
      return 'a date';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'nothing';
    case 'other':
      return 'a special value';
  }
}
