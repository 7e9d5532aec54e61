/** The code spans of a block's content. Indexes count in the content. */
export class CodeSpans {
  /** Of each length, the runs of backticks, by position; made when the first is asked for. */
  private runs: Map<number, number[]> | null = null;

  constructor(private readonly text: string) {}

  /** Behind the backticks at an index. */
  runEnd(start: number): number {
    let end = start;
    while (this.text.charCodeAt(end) === 96) end++;
    return end;
  }

  /** Behind the code span that the backticks at an index open; -1: none closes it. To be asked from left to right. */
  endOf(start: number): number {
    const behind = this.runEnd(start);
    const size = behind - start;
    this.runs ??= runsOf(this.text);
    const candidates = this.runs.get(size);
    if (!candidates) return -1;
    let closing = candidates.pop();
    while (closing !== undefined && closing < behind) closing = candidates.pop();
    return closing === undefined ? -1 : closing + size;
  }
}

/** The last first. */
function runsOf(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of [...text.matchAll(/`+/g)].reverse()) {
    const same = runs.get(run.length);
    if (same) same.push(index);
    else runs.set(run.length, [index]);
  }
  return runs;
}
