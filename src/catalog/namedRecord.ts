/**
 * An object with one property for each name. Any name is safe, `__proto__` too, and an assertion takes it for an
 * ordinary object. To look a name up that may be missing, ask `Object.hasOwn`.
 */
export function namedRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [name, value] of entries) Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  return record;
}
