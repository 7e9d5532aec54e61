// Frontmatter that `yaml` refuses, as gray-matter's own reader (js-yaml) reads it: its results, with the places that it
// reports while it reads.
import { type JsYamlState, parseJsYaml } from './grayMatter';
import { type Entry, type FieldValue, looksLikeDate, type Place, type ScalarStyle, type ScalarValue } from './values';

/** @param origin the block's offset in the text. Null when js-yaml refuses too. */
export function readJsYaml(block: string, origin: number): readonly Entry[] | null {
  const reader = new EventReader(block, origin);
  try {
    parseJsYaml(block, (event, state) => {
      if (event === 'open') reader.open(state);
      else reader.close(state);
    });
  } catch {
    return null;
  }
  const value = reader.value;
  return value?.kind === 'map' ? value.entries : [];
}

/** A node's value, and what js-yaml made of it: the latter tells which of its parent's children it is. */
interface ReadNode {
  readonly value: FieldValue;
  readonly result: unknown;
}

interface OpenNode {
  readonly start: number;
  readonly children: ReadNode[];
}

/** What may stand between a node's start and its value: white space, comments, anchor, tag. */
const properties = /^(?:\s|#[^\n]*(?=\n)|[&!]\S*(?=\s))+/;

class EventReader {
  private readonly stack: OpenNode[] = [];
  private readonly anchors = new Map<string, FieldValue>();
  value: FieldValue | null = null;

  constructor(
    private readonly block: string,
    private readonly origin: number,
  ) {}

  open({ position }: JsYamlState): void {
    this.stack.push({ start: position - 1, children: [] });
  }

  close(state: JsYamlState): void {
    const node = this.stack.pop();
    if (!node) return;
    const value = this.valueOf(node, state);
    if (state.anchor !== null) this.anchors.set(state.anchor, value);
    const parent = this.stack.at(-1);
    if (parent) parent.children.push({ value, result: state.result });
    else this.value = value;
  }

  private valueOf(node: OpenNode, state: JsYamlState): FieldValue {
    const place = this.placeOf(node, state.position - 1);
    const flow = this.block.startsWith('[', place.start - this.origin) || this.block.startsWith('{', place.start - this.origin);
    if (Array.isArray(state.result) && state.kind === 'sequence') {
      return { kind: 'list', items: itemsOf(state.result, node.children, place), flow, alias: false, ...place };
    }
    if (state.kind === 'mapping' && typeof state.result === 'object' && state.result !== null) {
      return { kind: 'map', entries: entriesOf(state.result, node.children), flow, alias: false, ...place };
    }
    // What begins like a map and turns out to be a scalar was read twice: the inner place is the exact one.
    const inner = node.children.at(-1);
    return inner ? inner.value : this.scalarOf(state, place);
  }

  private scalarOf(state: JsYamlState, place: Place): FieldValue {
    const written = this.block.slice(place.start - this.origin, place.end - this.origin);
    const target = written.startsWith('*') ? this.anchors.get(written.slice(1)) : undefined;
    if (target) return target.kind === 'scalar' ? { ...target, ...place, style: 'alias' } : { ...target, ...place, alias: true };
    const style = styleOf(written);
    const text = typeof state.result === 'string' ? state.result : written;
    return { kind: 'scalar', type: typeOf(state.result, style), text, style, ...place };
  }

  private placeOf(node: OpenNode, end: number): Place {
    const limit = Math.min(end, this.block.length);
    const source = this.block.slice(Math.max(node.start, 0), limit);
    const lead = properties.exec(source)?.[0].length ?? 0;
    const last = Math.max(node.start, 0) + source.trimEnd().length;
    const start = Math.min(Math.max(node.start, 0) + lead, limit);
    return { start: this.origin + start, end: this.origin + Math.max(last, start) };
  }
}

/** js-yaml reports no empty item, and a pair in a flow list as two nodes. */
function itemsOf(results: readonly unknown[], children: readonly ReadNode[], list: Place): FieldValue[] {
  let next = 0;
  return results.map((result): FieldValue => {
    const child = children[next];
    if (child && Object.is(child.result, result)) {
      next++;
      return child.value;
    }
    if (result === null) return nothingAt(child?.value.start ?? list.end);
    next += 2;
    return { kind: 'map', entries: [], flow: true, alias: false, ...(child?.value ?? list) };
  });
}

/** Keys and values take turns, but for a key without a value. */
function entriesOf(result: object, children: readonly ReadNode[]): Entry[] {
  const values = new Map<string, unknown>(Object.entries(result));
  const entries: Entry[] = [];
  for (let i = 0; i < children.length; i++) {
    const key = children[i];
    const value = children[i + 1];
    if (key?.value.kind !== 'scalar') continue;
    const name = String(key.result);
    const hasValue = value !== undefined && (!values.has(name) || Object.is(value.result, values.get(name)));
    if (hasValue) i++;
    const keyPlace = { start: key.value.start, end: key.value.end };
    entries.push({ key: key.value.text, keyPlace, value: hasValue ? value.value : nothingAt(key.value.end) });
  }
  return entries;
}

function nothingAt(offset: number): ScalarValue {
  return { kind: 'scalar', type: 'null', text: '', style: 'plain', start: offset, end: offset };
}

function styleOf(written: string): ScalarStyle {
  if (written.startsWith('"')) return 'double-quoted';
  if (written.startsWith("'")) return 'single-quoted';
  return /^[|>]/.test(written) ? 'block' : 'plain';
}

function typeOf(result: unknown, style: ScalarStyle): ScalarValue['type'] {
  if (typeof result === 'string') return style === 'plain' && looksLikeDate(result) ? 'date' : 'text';
  if (result === null || result === undefined) return 'null';
  if (typeof result === 'number') return 'number';
  if (typeof result === 'boolean') return 'boolean';
  return result instanceof Date ? 'date' : 'other';
}
