/** A sum over notes, kept current note by note. */
export class Tally {
  private readonly byPath = new Map<string, number>();
  private sum = 0;

  get total(): number {
    return this.sum;
  }

  set(path: string, count: number): void {
    this.sum += count - (this.byPath.get(path) ?? 0);
    if (count > 0) this.byPath.set(path, count);
    else this.byPath.delete(path);
  }
}
