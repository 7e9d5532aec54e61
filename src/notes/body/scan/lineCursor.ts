/** A place in one line, with the columns of the blanks ahead: a tab reaches to the next multiple of four, and may be used up in parts. */
export class LineCursor {
  /** Where the line ends, without its line end. */
  end = 0;
  /** The columns of blanks ahead. */
  indent = 0;
  /** The next character that is not a space or tab, or the end. */
  next = 0;
  private at = 0;
  private column = 0;
  /** What is left of the tab in front of `at`, in columns. */
  private partOfTab = 0;

  constructor(private readonly text: string) {}

  get blank(): boolean {
    return this.next >= this.end;
  }

  /** The character behind the blanks; -1 at the line's end. */
  get code(): number {
    return this.next < this.end ? this.text.charCodeAt(this.next) : -1;
  }

  get atTextEnd(): boolean {
    return this.at === this.text.length && this.indent === 0;
  }

  enter(start: number, end: number): void {
    this.at = start;
    this.end = end;
    this.column = 0;
    this.partOfTab = 0;
    this.measure();
  }

  /** Passes that many columns of blanks, or as many as there are. */
  skipBlanks(columns: number): void {
    let left = Math.min(columns, this.indent);
    this.indent -= left;
    while (left > 0) {
      if (this.partOfTab > 0) {
        const taken = Math.min(left, this.partOfTab);
        this.partOfTab -= taken;
        this.column += taken;
        left -= taken;
      } else if (this.text.charCodeAt(this.at++) === 9) {
        this.partOfTab = 4 - (this.column % 4);
      } else {
        this.column++;
        left--;
      }
    }
  }

  /** Passes the blanks, and what follows them up to an offset. */
  skipTo(offset: number): void {
    this.column += this.indent + offset - this.next;
    this.at = offset;
    this.partOfTab = 0;
    this.measure();
  }

  private measure(): void {
    let column = this.column;
    let next = this.at;
    for (; next < this.end; next++) {
      const code = this.text.charCodeAt(next);
      if (code === 32) column++;
      else if (code === 9) column += 4 - (column % 4);
      else break;
    }
    this.indent = column - this.column;
    this.next = next;
  }
}
