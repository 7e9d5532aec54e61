import { detached } from './detached';

/** Longer texts hardly come again. */
const longest = 100;
const most = 20_000;

/** A function of short texts that the same texts come to again and again: what it gave is kept, for some thousand of them. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    // What is made of it may be a part of it.
    const own = detached(text);
    const made = make(own);
    if (known.size >= most) known.clear();
    known.set(own, made);
    return made;
  };
}

/** A function of objects that are asked for again and again: what it gave is kept as long as the object is. */
export function rememberedOf<K extends object, T extends object>(make: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>();
  return (object) => {
    let made = known.get(object);
    if (made === undefined) known.set(object, (made = make(object)));
    return made;
  };
}
