// Which lines hold prose, as against frontmatter and code: told from the text above them, without reading the note.
import { findFence } from '../notes/frontmatter/fence';
import { LineIndex } from '../util/lines';

/** Answers for one text; each question costs a walk over the lines above. */
export class ProseLines {
  private readonly lines: LineIndex;
  private readonly firstOfBody: number;

  constructor(text: string) {
    this.lines = new LineIndex(text);
    const fence = findFence(text);
    this.firstOfBody = fence?.closed ? this.lines.lineAt(fence.bodyStart) : 0;
  }

  /** Whether a zero-based line is of the body, and in no fenced code. */
  isProse(line: number): boolean {
    if (line < this.firstOfBody) return false;
    let fence: string | null = null;
    for (let i = this.firstOfBody; i <= line; i++) {
      const mark = /^(?:[ \t]|>|[-*+][ \t])*(`{3,}|~{3,})(?!.*`)/u.exec(this.lines.textOf(i))?.[1];
      if (mark === undefined) continue;
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) {
        fence = null;
        // The closing line is code's own.
        if (i === line) return false;
      }
    }
    return fence === null;
  }
}
