const nothing: ReadonlySet<never> = new Set<never>();

/** Several values for a key, each once. Keys without a value don't exist. */
export class MultiMap<K, V> {
  private readonly sets = new Map<K, Set<V>>();

  get(key: K): ReadonlySet<V> {
    return this.sets.get(key) ?? nothing;
  }

  has(key: K): boolean {
    return this.sets.has(key);
  }

  keys(): Iterable<K> {
    return this.sets.keys();
  }

  add(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([value]));
    else set.add(value);
  }

  delete(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set === undefined) return;
    set.delete(value);
    if (set.size === 0) this.sets.delete(key);
  }
}
