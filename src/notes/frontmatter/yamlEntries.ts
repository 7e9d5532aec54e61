// Frontmatter as `yaml` reads it.
import { type Document, type ErrorCode, isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import { parseYaml } from './grayMatter';
import { type Entry, type FieldValue, looksLikeDate, type MapValue, type ListValue, type Place, type ScalarStyle, type ScalarValue } from './values';

/** Why a block could not be read, and the offset in the block where. */
export interface YamlRefusal {
  readonly message: string;
  readonly start: number;
}

export type YamlReading = { readonly fields: MapValue | null; readonly refusal: null } | { readonly refusal: YamlRefusal };

/** @param origin the block's offset in the text, which the places in the result count from. */
export function readYaml(block: string, origin: number): YamlReading {
  try {
    const document = parseYaml(block);
    if (!document) return { fields: null, refusal: null };
    const [error] = document.errors;
    if (error) return { refusal: { message: adviceOn(error), start: error.pos[0] - 1 } };
    const value = new ValueReader(block, origin).read(document.contents);
    return { fields: value.kind === 'map' ? value : null, refusal: null };
  } catch (error) {
    if (error instanceof UnknownAlias) return { refusal: { message: error.message, start: error.offset } };
    return { refusal: { message: error instanceof RangeError ? 'It is nested too deeply' : String(error), start: 0 } };
  }
}

/** What to do about the commonest errors, in place of YAML's own terms. */
const advice: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotes.',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon must be on one line.',
  BAD_SCALAR_START: 'a value that begins with @ or ` needs quotes.',
  RESOURCE_EXHAUSTION: 'it is nested too deeply.',
  TAB_AS_INDENT: 'lines are indented by spaces, not by tabs.',
};

function adviceOn({ code, message }: { readonly code: ErrorCode; readonly message: string }): string {
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) return 'a text in quotes never ends, or goes on at the margin where it has to be indented.';
  return advice[code] ?? message;
}

class UnknownAlias extends Error {
  constructor(
    name: string,
    readonly offset: number,
  ) {
    super(`*${name} stands for nothing; a text that begins with * needs quotes`);
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.QUOTE_SINGLE]: 'single-quoted',
  [Scalar.QUOTE_DOUBLE]: 'double-quoted',
  [Scalar.BLOCK_LITERAL]: 'block',
  [Scalar.BLOCK_FOLDED]: 'block',
};

/** Turns nodes into values. An alias shares its anchor's value, so that no alias bomb goes off. */
class ValueReader {
  private readonly anchors = new Map<string, FieldValue>();

  constructor(
    private readonly block: string,
    private readonly origin: number,
  ) {}

  read(node: Document.Parsed['contents'] | ParsedNode): FieldValue {
    if (isAlias(node)) return this.readAlias(node.source, this.placeOf(node));
    const place = this.placeOf(node);
    const anchor = node && 'anchor' in node ? node.anchor : undefined;
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries: Entry[] = [];
      const value: MapValue = { kind: 'map', entries, flow: node.flow === true, alias: false, ...this.withoutLineEnd(place) };
      this.remember(anchor, value);
      for (const pair of node.items) entries.push(this.readEntry(pair.key, pair.value));
      return value;
    }
    if (isSeq<ParsedNode>(node)) {
      const items: FieldValue[] = [];
      const value: ListValue = { kind: 'list', items, flow: node.flow === true, alias: false, ...this.withoutLineEnd(place) };
      this.remember(anchor, value);
      for (const item of node.items) items.push(this.read(item));
      return value;
    }
    const value = isScalar(node) ? this.scalar(node, place) : { kind: 'scalar' as const, type: 'other' as const, text: '', style: 'plain' as const, ...place };
    this.remember(anchor, value);
    return value;
  }

  private readEntry(keyNode: ParsedNode, valueNode: ParsedNode | null): Entry {
    const key = this.read(keyNode);
    const value = valueNode ? this.read(valueNode) : absent(key.end);
    const name = key.kind === 'scalar' ? key.text : this.written(key);
    return { key: name, keyPlace: { start: key.start, end: key.end }, value: this.behindColon(value, key.end) };
  }

  /** A value that was left out stands right behind the colon; `yaml` puts it behind the comment that follows. */
  private behindColon(value: FieldValue, keyEnd: number): FieldValue {
    if (value.start < value.end) return value;
    const colon = this.written({ start: keyEnd, end: value.start }).indexOf(':');
    return colon < 0 ? value : { ...value, start: keyEnd + colon + 1, end: keyEnd + colon + 1 };
  }

  private readAlias(name: string, place: Place): FieldValue {
    const target = this.anchors.get(name);
    if (!target) throw new UnknownAlias(name, place.start - this.origin);
    return target.kind === 'scalar' ? { ...target, ...place, style: 'alias' } : { ...target, ...place, alias: true };
  }

  private scalar(node: Scalar, place: Place): ScalarValue {
    const style = styles[node.type ?? ''] ?? 'plain';
    const { value } = node;
    if (typeof value === 'string') {
      const type = style === 'plain' && looksLikeDate(value) ? 'date' : 'text';
      return { kind: 'scalar', type, text: value, style, ...place };
    }
    return { kind: 'scalar', type: typeOf(value), text: this.written(place), style, ...place };
  }

  private remember(anchor: string | undefined, value: FieldValue): void {
    if (anchor !== undefined) this.anchors.set(anchor, value);
  }

  /** The reader saw one character more in front of the block. */
  private placeOf(node: { range?: readonly [number, number, number] | null } | null): Place {
    const [start, end] = node?.range ?? [1, 1];
    const last = Math.min(end - 1, this.block.length);
    return { start: this.origin + Math.min(start - 1, last), end: this.origin + last };
  }

  /** `yaml` counts the white space behind a list or a map in. */
  private withoutLineEnd(place: Place): Place {
    return { start: place.start, end: place.start + this.written(place).trimEnd().length };
  }

  private written(place: Place): string {
    return this.block.slice(place.start - this.origin, place.end - this.origin);
  }
}

/** The value of a key that has none, right after the key. */
function absent(offset: number): ScalarValue {
  return { kind: 'scalar', type: 'null', text: '', style: 'plain', start: offset, end: offset };
}

function typeOf(value: unknown): ScalarValue['type'] {
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof Date ? 'date' : 'other';
}
