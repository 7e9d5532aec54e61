/** Something that holds on to something else until it is disposed of. */
export interface Disposable {
  dispose(): void;
}

/** Subscribe with a listener; dispose of the result to unsubscribe. The same shape as VS Code's own. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** Fires values to listeners in the order in which they subscribed. A listener that throws does not stop the others. */
export class Emitter<T> implements Disposable {
  private readonly listeners = new Set<(value: T) => void>();

  /** @param onError hears what a listener throws. */
  constructor(private readonly onError: (error: unknown) => void = () => undefined) {}

  readonly event: Event<T> = (listener) => {
    // A wrapper, so that one function subscribed twice is heard twice.
    const entry = (value: T): void => {
      listener(value);
    };
    this.listeners.add(entry);
    return { dispose: () => this.listeners.delete(entry) };
  };

  fire(value: T): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(value);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  dispose(): void {
    this.listeners.clear();
  }
}
