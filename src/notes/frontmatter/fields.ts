// The typed reading of frontmatter's fields, with a problem at each value that is not what belongs there.
import type { LineIndex } from '../../util/lines';
import { rememberedOf } from '../../util/remembered';
import { isIgnoredTheme, personKey, themeKey } from '../keys';
import { type Consent, type ConsentField, consentValues, type Located, type Problem, type Range, type ThemeTag } from '../model';
import { namesIn, plainName } from '../names';
import { parseNoteDate } from '../noteDate';
import { type ProblemCode, problemAt } from '../problems';
import { commaParts, unquotedLink } from './textsIn';
import { describeValue, type Entry, fieldKey, type FieldValue, type Place } from './values';

const none: readonly never[] = [];

/** All notes are asked for the same fields. */
const fieldKeysOf = rememberedOf((keys: readonly string[]): readonly string[] => [...new Set(keys.map(fieldKey))]);

export class FieldReader {
  private readonly byKey = new Map<string, Entry[]>();
  readonly problems: Problem[] = [];

  /** @param text what the places in `entries` count from. */
  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
    entries: readonly Entry[],
  ) {
    for (const entry of entries) {
      const key = fieldKey(entry.key);
      const same = this.byKey.get(key);
      if (same) same.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  has(keys: readonly string[]): boolean {
    return keys.some((key) => this.byKey.has(fieldKey(key)));
  }

  /** A scalar as written, whatever it is; null for anything else. */
  peek(key: string): string | null {
    const value = this.lastOf(key)?.value;
    return value?.kind === 'scalar' ? value.text : null;
  }

  /** A field that holds one text; of several with this key, the last one. Numbers and the like read as written. */
  textOf(key: string): Located | null {
    const value = this.lastOf(key)?.value;
    if (!value || isAbsent(value)) return null;
    if (value.kind === 'scalar') return this.located(value.text.trim(), value);
    const linked = this.unquotedLink(value);
    if (linked !== null) return this.located(linked, value);
    this.report(value, 'field-not-text', key, describeValue(value));
    return null;
  }

  /** A field that holds a text, or several to be joined by line ends. */
  prose(key: string): string | null {
    const value = this.lastOf(key)?.value;
    if (value?.kind !== 'list') return this.textOf(key)?.value ?? null;
    const texts = value.items.flatMap((item) => (item.kind === 'scalar' && !isAbsent(item) ? [item.text.trim()] : []));
    return texts.length > 0 ? texts.join('\n') : null;
  }

  /** A field that holds a date; as written, null when it is none. */
  date(key: string): string | null {
    const value = this.lastOf(key)?.value;
    if (!value || isAbsent(value)) return null;
    const written = value.kind === 'scalar' ? value.text.trim() : this.sourceOf(value);
    if (value.kind === 'scalar' && parseNoteDate(written)) return written;
    this.report(value, 'date-invalid', shortened(written));
    return null;
  }

  /** The names in all fields of these keys, each wherever it stands: one name per field, or a list. */
  names(keys: readonly string[], code: ProblemCode): Located[] {
    const names: Located[] = [];
    for (const { value } of this.entriesOf(keys)) {
      if (!isLeftOut(value)) names.push(...this.readEach(this.itemsOf(value), (item) => this.nameIn(item), code));
    }
    return names;
  }

  /** Gives a hint at every name that seems to be several. */
  hintAtSeveral(names: readonly Located[]): void {
    for (const { value, range } of names) {
      const parts = namesIn(value);
      if (parts.length > 1) this.problems.push(problemAt(range, 'several-interviewees', parts.join('; ')));
    }
  }

  /** The themes in all fields of these keys, each wherever it stands: a list, or texts whose commas separate. */
  themes(keys: readonly string[], ignored: readonly string[]): ThemeTag[] {
    const themes: ThemeTag[] = [];
    for (const entry of this.entriesOf(keys)) {
      for (const { value, range } of this.themesIn(entry.value)) {
        const label = plainName(value).replace(/^#/, '').trim();
        const key = themeKey(label);
        if (key !== '' && !isIgnoredTheme(key, ignored)) themes.push({ key, label, range });
      }
    }
    return themes;
  }

  consent(key: string): ConsentField {
    const entries = this.byKey.get(fieldKey(key)) ?? [];
    // Two answers are none: which of them holds can't be told.
    if (entries.length > 1) return { all: 'unreadable' };
    const value = entries[0]?.value;
    if (!value || isAbsent(value)) return { all: 'not asked' };
    if (value.kind !== 'map') return { all: this.consentIn(value) };
    const byName = new Map<string, { name: string; consent: Consent; range: Range }>();
    for (const entry of value.entries) {
      const name = plainName(entry.key);
      const earlier = byName.get(personKey(name));
      if (earlier) this.report(entry.keyPlace, 'duplicate-key', entry.key);
      const consent = this.consentIn(entry.value);
      byName.set(personKey(name), { name, consent: earlier && earlier.consent !== consent ? 'unreadable' : consent, range: this.rangeOf(entry.keyPlace) });
    }
    return { byName: [...byName.values()] };
  }

  report(place: Place, code: ProblemCode, ...details: string[]): void {
    this.problems.push(problemAt(this.rangeOf(place), code, ...details));
  }

  /** The key of the first of these fields that is there. */
  keyPlace(keys: readonly string[]): Place | null {
    return this.entriesOf(keys)[0]?.keyPlace ?? null;
  }

  private consentIn(value: FieldValue): Consent {
    if (isAbsent(value)) return 'not asked';
    const written = value.kind === 'scalar' ? value.text : this.sourceOf(value);
    const word = written.trim().replace(/\s+/gu, ' ').toLowerCase();
    const consent = value.kind === 'scalar' ? consentValues.find((known) => known === word) : undefined;
    if (consent === undefined) this.report(value, 'consent-unknown', shortened(written.trim()));
    return consent ?? 'unreadable';
  }

  private nameIn(value: FieldValue): Located | null {
    if (value.kind !== 'scalar') {
      const linked = this.unquotedLink(value);
      return linked === null ? null : this.located(linked, value);
    }
    const name = value.type === 'text' ? plainName(value.text) : '';
    return name === '' ? null : this.located(name, value);
  }

  private themesIn(value: FieldValue): Located[] {
    if (isAbsent(value)) return [];
    if (value.kind === 'scalar' && value.type === 'text') return commaParts(this.text, value).map((part) => this.located(part.text, part));
    return this.readEach(this.itemsOf(value), (item) => this.themeIn(item), 'theme-not-text');
  }

  private themeIn(item: FieldValue): Located | null {
    if (item.kind === 'scalar' && item.type === 'text' && themeKey(item.text) !== '') return this.located(item.text, item);
    const linked = this.unquotedLink(item);
    return linked === null ? null : this.located(linked, item);
  }

  private unquotedLink(value: FieldValue): string | null {
    return unquotedLink(this.text, value);
  }

  /** Those of a list, unless it is a link without quotes; else the value itself. */
  private itemsOf(value: FieldValue): readonly FieldValue[] {
    return value.kind === 'list' && this.unquotedLink(value) === null ? value.items : [value];
  }

  /** What is read of each of these; what can't be is reported. */
  private readEach(values: readonly FieldValue[], read: (value: FieldValue) => Located | null, code: ProblemCode): Located[] {
    const found: Located[] = [];
    for (const value of values) {
      const one = read(value);
      if (one) found.push(one);
      else this.report(value, code, describeValue(value));
    }
    return found;
  }

  /** In the order of the source. */
  private entriesOf(keys: readonly string[]): readonly Entry[] {
    const entries: Entry[] = [];
    for (const name of fieldKeysOf(keys)) entries.push(...(this.byKey.get(name) ?? none));
    return entries.length < 2 ? entries : entries.sort((a, b) => a.keyPlace.start - b.keyPlace.start);
  }

  private lastOf(key: string): Entry | undefined {
    return this.byKey.get(fieldKey(key))?.at(-1);
  }

  private located(value: string, place: Place): Located {
    return { value, range: this.rangeOf(place) };
  }

  private rangeOf({ start, end }: Place): Range {
    return this.lines.rangeOf(start, end);
  }

  private sourceOf({ start, end }: Place): string {
    return this.text.slice(start, end);
  }
}

/** Nothing there, or nothing but `null`, `~` or an empty text. */
function isAbsent(value: FieldValue): boolean {
  return value.kind === 'scalar' && (value.type === 'null' || (value.type === 'text' && value.text.trim() === ''));
}

/** Nothing there at all. */
function isLeftOut(value: FieldValue): boolean {
  return isAbsent(value) && value.start === value.end;
}

function shortened(written: string): string {
  const line = written.split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
