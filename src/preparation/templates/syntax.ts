// The syntax of templates: VS Code's snippets (`$1`, `${1:default}`, `${2|a,b|}`, `\$`) with variables of our own,
// `${interviewee}` or `${setting:somewhere}`. What is broken stays text and is reported; nothing is ever run.

export type TemplateNode = TextNode | VariableNode | TabStopNode | ChoiceNode;

export interface TextNode {
  readonly kind: 'text';
  /** With escapes resolved. */
  readonly text: string;
}

export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  /** What stands behind the colon: nodes to fall back on, or (raw) the number of entries wanted. */
  readonly fallback: readonly TemplateNode[] | null;
  readonly argument: string | null;
  /** As written, from `${` to `}`. */
  readonly source: string;
  /** From `${` to `}`, in UTF-16 offsets of what was parsed. */
  readonly start: number;
  readonly end: number;
}

export interface TabStopNode {
  readonly kind: 'tabStop';
  /** 0 is where the cursor ends up. */
  readonly number: number;
  readonly placeholder: readonly TemplateNode[];
}

export interface ChoiceNode {
  readonly kind: 'choice';
  readonly number: number;
  readonly options: readonly string[];
}

/** A fault at UTF-16 offsets of what was parsed. */
export interface SyntaxFault {
  readonly code: 'template-unclosed' | 'template-syntax';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedSyntax {
  readonly nodes: readonly TemplateNode[];
  readonly faults: readonly SyntaxFault[];
}

/** Reads any text, in time linear to its length. */
export function parseSyntax(text: string): ParsedSyntax {
  const closings = matchBraces(text);
  return new SyntaxReader(text, closings).read();
}

const choiceOpening = /\$\{\d+\|/y;

/** For each `${` that is closed, where its `}` is. One pass, so that no input makes it slow. */
function matchBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  let noChoiceEndsBefore = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '\\') i++;
    else if (character === '}') {
      const start = open.pop();
      if (start !== undefined) closings.set(start, i);
    } else if (character === '$' && text[i + 1] === '{') {
      choiceOpening.lastIndex = i;
      if (!choiceOpening.test(text)) open.push(i++);
      else if (i >= noChoiceEndsBefore) {
        const choice = readChoice(text, choiceOpening.lastIndex);
        if (choice.closed) closings.set(i, choice.end);
        else noChoiceEndsBefore = choice.end;
        i = choice.closed ? choice.end : i + 1;
      }
    }
  }
  return closings;
}

/** A choice is closed by `|}` on its own line and may hold braces: where it, or its line, ends. */
function readChoice(text: string, from: number): { readonly closed: boolean; readonly end: number } {
  let i = from;
  for (; i < text.length && text[i] !== '\n' && text[i] !== '\r'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|' && text[i + 1] === '}') return { closed: true, end: i + 1 };
  }
  return { closed: false, end: i };
}

const head = /(\d+|[A-Za-z][A-Za-z0-9_]*)(?=[}:|/])/y;
const bareTabStop = /\$(\d+)/y;
/** Behind their colon stands how many, not what to fall back on. */
const countedVariables: ReadonlySet<string> = new Set(['starters']);
const literalAdvice = 'Write \\${ for the characters themselves.';
/** Far beyond what a person writes, far below what the stack holds. */
const deepestNesting = 20;
/** How much of something that is never closed is underlined. */
const longestFault = 60;

class SyntaxReader {
  private readonly faults: SyntaxFault[] = [];

  constructor(
    private readonly text: string,
    private readonly closings: ReadonlyMap<number, number>,
  ) {}

  read(): ParsedSyntax {
    return { nodes: this.nodesBetween(0, this.text.length, 0), faults: this.faults };
  }

  private nodesBetween(start: number, end: number, depth: number): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') nodes.push({ kind: 'text', text: plain });
      plain = '';
    };
    for (let i = start; i < end; ) {
      const escaped = this.escapedAt(i, end);
      const node = escaped === null ? this.nodeAt(i, end, depth) : null;
      if (node) {
        flush();
        nodes.push(node.node);
        i = node.end;
      } else {
        plain += escaped ?? this.text.charAt(i);
        i += escaped === null ? 1 : 2;
      }
    }
    flush();
    return nodes;
  }

  /** The character that a backslash here takes its meaning from. */
  private escapedAt(i: number, end: number): string | null {
    const next = this.text.charAt(i + 1);
    return this.text[i] === '\\' && i + 1 < end && '\\$}'.includes(next) ? next : null;
  }

  private nodeAt(i: number, end: number, depth: number): { node: TemplateNode; end: number } | null {
    if (this.text[i] !== '$') return null;
    if (this.text[i + 1] === '{') return this.bracedAt(i, depth);
    bareTabStop.lastIndex = i;
    const number = bareTabStop.exec(this.text)?.[1];
    // Cut off where the placeholder around it ends.
    if (number === undefined || bareTabStop.lastIndex > end) return null;
    return { node: { kind: 'tabStop', number: Number(number), placeholder: [] }, end: bareTabStop.lastIndex };
  }

  private bracedAt(start: number, depth: number): { node: TemplateNode; end: number } | null {
    const closing = this.closings.get(start);
    if (closing === undefined) {
      const end = start + (/[\r\n]/.exec(this.text.slice(start, start + longestFault))?.index ?? longestFault);
      this.fault('template-unclosed', start, Math.min(end, this.text.length), `This is never closed: a “}” is missing. ${literalAdvice}`);
      return null;
    }
    head.lastIndex = start + 2;
    const name = head.exec(this.text)?.[1];
    const node = name === undefined || depth >= deepestNesting ? null : this.bracedNode(name, start, closing, depth);
    if (!node) {
      const forms = 'a variable such as ${interviewee}, a tab stop such as ${1:text}, or a choice such as ${1|one,two|}';
      this.fault('template-syntax', start, closing + 1, `Expected ${forms}. ${literalAdvice}`);
      return null;
    }
    return { node, end: closing + 1 };
  }

  private bracedNode(name: string, start: number, closing: number, depth: number): TemplateNode | null {
    const after = start + 2 + name.length;
    const sign = this.text[after];
    const inner = (): TemplateNode[] => this.nodesBetween(after + 1, closing, depth + 1);
    if (/^\d/.test(name)) {
      const number = Number(name);
      if (sign === '}') return { kind: 'tabStop', number, placeholder: [] };
      if (sign === ':') return { kind: 'tabStop', number, placeholder: inner() };
      return sign === '|' ? { kind: 'choice', number, options: optionsOf(this.text.slice(after + 1, closing - 1)) } : null;
    }
    const place = { source: this.text.slice(start, closing + 1), start, end: closing + 1 };
    if (sign === '}') return { kind: 'variable', name, fallback: null, argument: null, ...place };
    return sign === ':' ? { kind: 'variable', name, fallback: countedVariables.has(name) ? null : inner(), argument: this.text.slice(after + 1, closing), ...place } : null;
  }

  private fault(code: SyntaxFault['code'], start: number, end: number, message: string): void {
    this.faults.push({ code, message, start, end });
  }
}

function optionsOf(list: string): string[] {
  const options = [''];
  for (let i = 0; i < list.length; i++) {
    const escaped = list[i] === '\\' && i + 1 < list.length && '\\,|'.includes(list.charAt(i + 1));
    if (list[i] === ',' && !escaped) options.push('');
    else options.push((options.pop() ?? '') + (escaped ? list.charAt(++i) : list.charAt(i)));
  }
  return options;
}
