/** Where a pattern is found next. Quickest when asked from left to right: then a text is searched only once. */
export class NextMatch {
  /** Where the search that found `next` began. */
  private searched = 0;
  private next = -1;

  /** @param pattern with the flag `g` */
  constructor(
    readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  /** Where the first match at or behind an offset begins; the text's length where there is none. */
  from(start: number): number {
    if (start < this.searched || this.next < start) {
      this.pattern.lastIndex = start;
      this.searched = start;
      this.next = this.pattern.exec(this.text)?.index ?? this.text.length;
    }
    return this.next;
  }
}
