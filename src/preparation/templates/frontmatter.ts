// The frontmatter of a new note: the template's own, completed by the answers, in the order of the note format.
import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, stringify, visit, YAMLMap, YAMLSeq } from 'yaml';
import { themeKey } from '../../notes/keys';
import { outputOf, snippetText, type OutputForm, type OutputOptions } from './output';
import { parseSyntax, type TemplateNode, type VariableNode } from './syntax';
import { isVariableName, listVariables, onOneLineEach, titleOf, valuesOf, type InterviewAnswers, type TemplateMaterial, type VariableName } from './variables';

/** Under which keys a note names its people and themes: `fieldNotes.fields.*`, the first of each for new notes. */
export interface FieldNames {
  readonly interviewees: readonly string[];
  readonly themes: readonly string[];
}

export interface FrontmatterOptions {
  readonly form: OutputForm;
  readonly answers: InterviewAnswers;
  readonly material: TemplateMaterial;
  readonly fields: FieldNames;
}

/** A template's block as YAML, and why it can't be used; places in UTF-16 offsets of the block. */
export interface ParsedBlock {
  readonly document: Document.Parsed;
  readonly faults: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}

export function parseBlock(block: string): ParsedBlock {
  // A lone CR ends a line for VS Code, but not for this reader. The length stays.
  const document = parseDocument(block.replace(/\r(?!\n)/g, '\n'), { prettyErrors: false, logLevel: 'error', version: '1.2' });
  const faults = document.errors.map(({ message, pos: [start, end] }) => ({
    message: `${message}. A value with “: ”, “ #” or brackets needs quotes.`,
    start,
    end,
  }));
  const { contents } = document;
  if (faults.length === 0 && contents !== null && !isMap(contents)) {
    faults.push({ message: 'Expected fields, such as “setting: coffee shop”.', start: 0, end: block.length });
  }
  visit(document, {
    // What an alias stands for may be gone once the answers are in.
    Alias(_, { range }) {
      faults.push({ message: 'Write the value out: a reference (*) can’t be used in a template.', start: range?.[0] ?? 0, end: range?.[1] ?? 1 });
    },
  });
  return { document, faults };
}

/** Strings in which a template may have its syntax, with their place in the block. */
export function scalarsOf(document: Document.Parsed): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.range) places.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return places;
}

/** The block's lines, ending in a line end. `block` is the template's own; empty, or unreadable, for none. */
export function frontmatterOf(block: string, options: FrontmatterOptions): string {
  return new FrontmatterWriter(block, options).write();
}

/** A tab stop inside a YAML string is carried through YAML's own writer as a number between two characters that no text has. */
const stopOpening = '\uFDD0';
const stopClosing = '\uFDD1';

interface Field {
  /** As the note format has it. */
  readonly name: string;
  /** Keys under which a template may have it, in lower case; the first that is there is used. */
  readonly keys: readonly string[];
  readonly answer: readonly string[];
  readonly isList: boolean;
  /** Variables that bring the answer in; a template's value without one of them gives way to it. */
  readonly variables: readonly VariableName[];
}

class FrontmatterWriter {
  private readonly document: Document;
  private readonly map: YAMLMap;
  private readonly stops: string[] = [];

  constructor(
    block: string,
    private readonly options: FrontmatterOptions,
  ) {
    const { document, faults } = parseBlock(block.replace(/\r\n/g, '\n'));
    this.document = faults.length === 0 ? document : new Document({});
    this.map = isMap(this.document.contents) ? this.document.contents : new YAMLMap();
    this.document.contents = this.map;
    this.map.flow = false;
  }

  write(): string {
    const fields = this.fields();
    this.giveWayToAnswers(fields);
    this.fillIn(this.map);
    for (const field of fields) this.complete(field);
    this.sort(fields);
    const yaml = this.document.toString({ lineWidth: 0 });
    return this.options.form === 'plain' ? yaml : this.withStops(snippetText(yaml));
  }

  private fields(): readonly Field[] {
    const { answers, fields } = this.options;
    const one = (name: string, answer: string | null, ...variables: VariableName[]): Field => {
      return { name, keys: [name], answer: onOneLineEach(answer === null ? [] : [answer]), isList: false, variables };
    };
    const several = (names: readonly string[], fallback: string, answer: readonly string[], ...variables: VariableName[]): Field => {
      const keys = names.length > 0 ? names : [fallback];
      return { name: keys[0] ?? fallback, keys: keys.map((key) => key.toLowerCase()), answer: onOneLineEach(answer), isList: true, variables };
    };
    return [
      one('type', 'interview'),
      one('title', answers.title ?? (this.indexOf(['title']) < 0 ? titleOf(answers) : null), 'title'),
      one('date', answers.date, 'date', 'day', 'time'),
      several(fields.interviewees, 'interviewees', answers.interviewees, 'interviewee', 'interviewees'),
      { ...several([], 'interviewer', answers.interviewers, 'interviewer'), isList: answers.interviewers.length > 1 },
      one('situation', answers.situation, 'situation'),
      one('setting', answers.setting, 'setting'),
      one('consent', answers.consent, 'consent'),
      several(fields.themes, 'themes', answers.themes, 'themes'),
      one('study', answers.study, 'study'),
      one('record', null),
      one('lang', null),
    ];
  }

  /** Drops what the template says where the person said otherwise. Themes add up instead. */
  private giveWayToAnswers(fields: readonly Field[]): void {
    const themes = fields.find(({ variables }) => variables.includes('themes'));
    for (const field of fields) {
      const pair = this.map.items[this.indexOf(field.keys)];
      if (!pair || field.answer.length === 0 || field === themes) continue;
      if (!mentions(pair.value, field.variables)) pair.value = null;
    }
  }

  private complete(field: Field): void {
    const index = this.indexOf(field.keys);
    const pair = this.map.items[index];
    if (field.answer.length === 0) return;
    const isThemes = field.variables.includes('themes');
    if (pair && !isEmpty(pair.value)) {
      if (isThemes) pair.value = this.valueOf(unionOfThemes(stringsIn(pair.value), field.answer), true);
      return;
    }
    const value = this.valueOf(field.answer, field.isList);
    if (pair) pair.value = value;
    else this.map.items.push(new Pair(new Scalar(field.name), value));
  }

  private valueOf(entries: readonly string[], isList: boolean): Scalar | YAMLSeq {
    const [first = ''] = entries;
    return isList ? sequenceOf(entries.map((entry) => new Scalar(entry))) : new Scalar(first);
  }

  /** Replaces variables and tab stops in every string; what is left empty by it goes. */
  private fillIn(map: YAMLMap): void {
    map.items = map.items.filter((pair) => {
      const filled = this.filledIn(pair.value);
      pair.value = filled;
      return filled !== undefined;
    });
  }

  /** undefined: nothing is left of it. */
  private filledIn(node: unknown): unknown {
    if (isScalar(node) && typeof node.value === 'string') return this.filledScalar(node, node.value);
    if (isMap(node) && node.items.length > 0) {
      this.fillIn(node);
      return node.items.length > 0 ? node : undefined;
    }
    if (!isSeq(node) || node.items.length === 0) return node;
    node.items = node.items.flatMap((item) => {
      const filled = this.filledIn(item);
      if (filled === undefined) return [];
      return isSeq(filled) && isScalar(item) ? filled.items : [filled];
    });
    return node.items.length > 0 ? node : undefined;
  }

  private filledScalar(scalar: Scalar, source: string): Scalar | YAMLSeq | undefined {
    const { nodes } = parseSyntax(source);
    const list = this.listIn(nodes);
    const entries = list ? this.valuesFor(list) : [];
    if (entries.length > 0) return this.valueOf(entries, true);
    const plain = outputOf(nodes, this.output('plain')).text;
    if (plain === source) return scalar;
    const hasStops = nodes.some(holdsStop);
    if (plain.trim() === '' && !hasStops) return undefined;
    const filled = this.newScalar(nodes, plain, hasStops);
    filled.comment = scalar.comment ?? null;
    return filled;
  }

  private newScalar(nodes: readonly TemplateNode[], plain: string, hasStops: boolean): Scalar {
    if (hasStops && this.options.form === 'snippet') {
      const filled = new Scalar(this.carried(nodes, needsQuotes(plain)));
      if (needsQuotes(plain)) filled.type = Scalar.QUOTE_DOUBLE;
      return filled;
    }
    const filled = new Scalar(plain === '' ? null : plain);
    // A gap that is to be filled by hand, `setting:`, rather than `setting: null`.
    if (plain === '') filled.source = '';
    return filled;
  }

  /** The text with each tab stop as a number between its marks. */
  private carried(nodes: readonly TemplateNode[], quoted: boolean): string {
    const escape = quoted ? (text: string): string => JSON.stringify(text).slice(1, -1) : undefined;
    return nodes
      .map((node) => {
        if (!holdsStop(node)) return outputOf([node], this.output('plain')).text;
        this.stops.push(outputOf([node], { ...this.output('snippet'), escape }).text);
        return `${stopOpening}${this.stops.length - 1}${stopClosing}`;
      })
      .join('');
  }

  private withStops(snippet: string): string {
    return snippet.replace(new RegExp(`${stopOpening}(\\d+)${stopClosing}`, 'g'), (_, index: string) => this.stops[Number(index)] ?? '');
  }

  private output(form: OutputForm): OutputOptions {
    return { form, values: (variable) => this.valuesFor(variable), isList: () => false };
  }

  private valuesFor(variable: VariableNode): readonly string[] {
    return valuesOf(variable, this.options.answers, this.options.material);
  }

  /** The variable, where a value is nothing but one that stands for a list. */
  private listIn(nodes: readonly TemplateNode[]): VariableNode | null {
    const [only] = nodes;
    const isList = nodes.length === 1 && only?.kind === 'variable' && isVariableName(only.name) && listVariables.has(only.name);
    return isList ? only : null;
  }

  private indexOf(keys: readonly string[]): number {
    return this.map.items.findIndex(({ key }) => isScalar(key) && keys.includes(String(key.value).toLowerCase()));
  }

  /** The note format's order first, then what is the template's own, in its order. */
  private sort(fields: readonly Field[]): void {
    const ordered = fields.flatMap((field) => {
      const pair = this.map.items[this.indexOf(field.keys)];
      return pair ? [pair] : [];
    });
    this.map.items = [...ordered, ...this.map.items.filter((pair) => !ordered.includes(pair))];
  }
}

function holdsStop(node: TemplateNode): boolean {
  if (node.kind === 'variable') return (node.fallback ?? []).some(holdsStop);
  return node.kind !== 'text';
}

function mentions(value: unknown, variables: readonly VariableName[]): boolean {
  return stringsIn(value).some((text) => parseSyntax(text).nodes.some((node) => node.kind === 'variable' && isVariableName(node.name) && variables.includes(node.name)));
}

function stringsIn(value: unknown): string[] {
  if (isSeq(value)) return value.items.flatMap(stringsIn);
  if (isScalar(value) && typeof value.value === 'string') return value.value === '' ? [] : [value.value];
  return [];
}

/** Whether YAML has nothing there: `key:` alone. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (isSeq(value) || isMap(value)) return value.items.length === 0;
  return isScalar(value) && (value.value === null || value.value === '');
}

function sequenceOf(items: readonly Scalar[]): YAMLSeq {
  const sequence = new YAMLSeq();
  sequence.items = [...items];
  return sequence;
}

function unionOfThemes(own: readonly string[], answered: readonly string[]): string[] {
  const keys = new Set<string>();
  return [...own.flatMap((text) => text.split(',')), ...answered]
    .map((label) => label.trim())
    .filter((label) => label !== '' && !keys.has(themeKey(label)) && keys.add(themeKey(label)));
}

function needsQuotes(text: string): boolean {
  return text !== '' && /^["']/.test(stringify(text, { lineWidth: 0 }));
}
