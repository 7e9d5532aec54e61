// Nodes to text, in one of two forms: a snippet for VS Code, or plain text with every tab stop resolved.
import type { ChoiceNode, TabStopNode, TemplateNode, VariableNode } from './syntax';

export type OutputForm = 'snippet' | 'plain';

/** The entries of a variable, ready for the place where they go. */
export type VariableReader = (variable: VariableNode) => readonly string[];

export interface OutputOptions {
  readonly form: OutputForm;
  readonly values: VariableReader;
  /** Whether an entry each gets a line, where the variable has a line to itself. */
  readonly isList: (variable: VariableNode) => boolean;
  /** Applied to all that is not syntax; quotes inside a quoted YAML string, for one. */
  readonly escape?: (text: string) => string;
}

export interface Output {
  readonly text: string;
  /** Where typing starts, as a UTF-16 offset: the first tab stop. In the plain form only. */
  readonly cursor: number | null;
}

/** Text as a snippet has it: nothing in it is syntax. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

export function outputOf(nodes: readonly TemplateNode[], options: OutputOptions): Output {
  return new OutputWriter(nodes, options).write();
}

/** The tab stop at which typing starts: the lowest, `$0` coming last. */
export function isEarlierStop(stop: number, than: number): boolean {
  return (stop === 0 ? Infinity : stop) < (than === 0 ? Infinity : than);
}

const linePrefix = /(^|[\r\n])((?:[ \t]|>|[-*+] (?:\[[ xX-]\] )?|\d+[.)] )*)$/;

class OutputWriter {
  private text = '';
  private cursor: { readonly stop: number; readonly offset: number } | null = null;
  /** A line was dropped, and its line end goes with it. */
  private dropsLineEnd = false;
  private readonly defaults = new Map<number, TabStopNode | ChoiceNode>();

  constructor(
    private readonly nodes: readonly TemplateNode[],
    private readonly options: OutputOptions,
  ) {
    this.collectDefaults(nodes);
  }

  write(): Output {
    this.nodes.forEach((node, index) => {
      const prefix = node.kind === 'variable' && this.options.isList(node) ? this.prefixOfLine(index) : null;
      if (node.kind === 'variable' && prefix !== null) this.writeList(node, prefix);
      else this.writeNode(node, new Set());
    });
    return { text: this.text, cursor: this.cursor?.offset ?? null };
  }

  private writeNode(node: TemplateNode, resolving: ReadonlySet<number>): void {
    if (node.kind === 'text') this.writeText(node.text);
    else if (node.kind === 'variable') this.writeVariable(node, resolving);
    else if (this.options.form === 'snippet') this.writeStop(node);
    else this.writeDefault(node, resolving);
  }

  private writeVariable(node: VariableNode, resolving: ReadonlySet<number>): void {
    const entries = this.options.values(node);
    if (entries.length > 0) this.writeText(entries.join(', '));
    else for (const child of node.fallback ?? []) this.writeNode(child, resolving);
  }

  private writeList(node: VariableNode, prefix: string): void {
    const entries = this.options.values(node);
    if (entries.length > 0) this.writeText(entries.join(`\n${prefix}`));
    else if (node.fallback) this.writeVariable(node, new Set());
    else {
      this.text = this.text.slice(0, this.text.length - prefix.length);
      this.dropsLineEnd = true;
    }
  }

  private writeStop(node: TabStopNode | ChoiceNode): void {
    if (node.kind === 'choice') {
      const escape = this.options.escape ?? ((text) => text);
      const options = node.options.map((option) => escape(option).replace(/[\\,|]/g, '\\$&'));
      this.text += `\${${node.number}|${options.join(',')}|}`;
    } else if (node.placeholder.length === 0) this.text += `\${${node.number}}`;
    else {
      this.text += `\${${node.number}:`;
      for (const child of node.placeholder) this.writeNode(child, new Set());
      this.text += '}';
    }
  }

  /** @param resolving the stops whose defaults are being written, so that one inside itself ends. */
  private writeDefault(node: TabStopNode | ChoiceNode, resolving: ReadonlySet<number>): void {
    if (!this.cursor || isEarlierStop(node.number, this.cursor.stop)) this.cursor = { stop: node.number, offset: this.text.length };
    if (resolving.has(node.number)) return;
    const source = this.defaults.get(node.number) ?? node;
    if (source.kind === 'choice') this.writeText(source.options[0] ?? '');
    else for (const child of source.placeholder) this.writeNode(child, new Set([...resolving, node.number]));
  }

  private writeText(text: string): void {
    const kept = this.dropsLineEnd ? text.replace(/^(?:\r\n|\r|\n)/, '') : text;
    this.dropsLineEnd = false;
    const escaped = this.options.escape?.(kept) ?? kept;
    this.text += this.options.form === 'snippet' ? snippetText(escaped) : escaped;
  }

  /** The first stop of a number that has a text gives it to all others of that number. */
  private collectDefaults(nodes: readonly TemplateNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'choice' || (node.kind === 'tabStop' && node.placeholder.length > 0)) {
        if (!this.defaults.has(node.number)) this.defaults.set(node.number, node);
      }
      if (node.kind === 'tabStop') this.collectDefaults(node.placeholder);
      if (node.kind === 'variable' && this.options.values(node).length === 0) this.collectDefaults(node.fallback ?? []);
    }
  }

  /** What stands before a node on its line, if that is but a list's or a quote's marker and nothing follows; else null. */
  private prefixOfLine(index: number): string | null {
    const [before, after] = [this.nodes[index - 1], this.nodes[index + 1]];
    if (after && !(after.kind === 'text' && /^[ \t]*(?:[\r\n]|$)/.test(after.text))) return null;
    if (!before) return '';
    const prefix = before.kind === 'text' ? linePrefix.exec(before.text) : null;
    return prefix && (index === 1 || prefix[1] !== '') ? (prefix[2] ?? '') : null;
  }
}
