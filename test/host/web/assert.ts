// Node's assert is missing in a web worker. These few say the same.

/** Fails unless both are the same primitive or the same object. */
export function equal<T>(actual: T, expected: T): void {
  if (!Object.is(actual, expected)) throw new Error(`${show(actual)} is not ${show(expected)}`);
}

/** Fails unless both have the same JSON. */
export function deepEqual(actual: unknown, expected: unknown): void {
  if (show(actual) !== show(expected)) throw new Error(`${show(actual)} is not ${show(expected)}`);
}

/** Fails unless it is true. */
export function ok(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It is not so that ${what}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
