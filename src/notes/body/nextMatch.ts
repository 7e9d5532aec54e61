/** Where a pattern is found next. Quickest when asked from left to right: then a text is searched only once. */
export class NextMatch {
  /** Where the search that found `next` began. */
  private searched = 0;
  private next = -1;

  /**
   * @param pattern with the flag `g`
   * @param isUnit whether all that it matches is one UTF-16 unit: then where a test ends tells where it began, and no match is made
   */
  constructor(
    readonly text: string,
    private readonly pattern: RegExp,
    private readonly isUnit = false,
  ) {}

  /** Where the first match at or behind an offset begins; the text's length where there is none. */
  from(start: number): number {
    if (start < this.searched || this.next < start) {
      this.pattern.lastIndex = start;
      this.searched = start;
      this.next = this.isUnit ? this.unit() : (this.pattern.exec(this.text)?.index ?? this.text.length);
    }
    return this.next;
  }

  private unit(): number {
    return this.pattern.test(this.text) ? this.pattern.lastIndex - 1 : this.text.length;
  }
}
