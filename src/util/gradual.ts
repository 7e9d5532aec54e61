/** Work that can be paused wherever it yields, or be given up there. */
export type Gradual<T> = Generator<undefined, T>;

/** The work's result, without a pause. */
export function whole<T>(work: Gradual<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
