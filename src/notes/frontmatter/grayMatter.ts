// The one file that knows gray-matter. It is handed frontmatter whose fence was found and is used for reading only.
import matter from 'gray-matter';
import { type Document, parseDocument } from 'yaml';

const refuse = {
  parse(): never {
    throw new Error('Frontmatter is data: nothing in it is run.');
  },
};
const noCode = { javascript: refuse, js: refuse, coffee: refuse, json: refuse };

/**
 * gray-matter ends a block at the first line that begins with its closing delimiter. No line of a block that was
 * found by its fence is `---` alone, so with the line's end in it the delimiter can't come too early.
 */
const delimiters: [string, string] = ['---', '---\n'];

/** What both readers see: the block behind one `\n`. */
function fenced(block: string): { content: string } {
  // gray-matter makes a Node Buffer of a string, which a web worker doesn't have; what looks like one it takes as it is.
  return { content: new TextBuffer(`---\n${block}\n---\n`) as unknown as string };
}

class TextBuffer {
  static isBuffer(): boolean {
    return true;
  }

  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/**
 * The block as `yaml` understands it; null when there is nothing but comments in it. Offsets in the result are one
 * more than in the block. Errors are in the document; only too deep a nesting throws.
 */
export function parseYaml(block: string): Document.Parsed | null {
  let document: Document.Parsed | null = null;
  const yaml = {
    parse(text: string): object {
      // Keys that come twice are reported by us: `yaml` would compare each key with every other.
      document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', version: '1.2' });
      return {};
    },
  };
  // Options are always passed: without them gray-matter keeps every text that it has seen.
  matter(fenced(block), { language: 'yaml', delimiters, engines: { ...noCode, yaml } });
  return document;
}

/** What js-yaml reports while it reads, at the start (`open`) and the end of each node. */
export interface JsYamlState {
  readonly position: number;
  readonly kind: string | null;
  readonly tag: string | null;
  readonly anchor: string | null;
  readonly result: unknown;
}

/** Has gray-matter's own reader (js-yaml) read the block. Positions are one more than in the block. @throws when it refuses. */
export function parseJsYaml(block: string, listener: (event: 'open' | 'close', state: JsYamlState) => void): void {
  const options = { language: 'yaml', delimiters, engines: noCode, listener };
  matter(fenced(block), options);
}
